/**
 * What is wrong in a spec, where, and what to do about it.
 *
 * @module
 */

import { distance } from "fastest-levenshtein";

/** Every kind of mistake that a spec's author can make. */
export const DIAGNOSTIC_CODES = [
  "bad-default",
  "bad-example",
  "bad-value",
  "correction-no-effect",
  "correction-target",
  "duplicate-key",
  "empty-text",
  "file-name",
  "missing-file",
  "missing-key",
  "missing-notes",
  "name-collision",
  "no-evidence",
  "no-reason",
  "orphan-notes",
  "position-collision",
  "repeated-name",
  "sandbox-binding",
  "unknown-field",
  "unknown-key",
  "unknown-method",
  "unknown-type",
  "unmapped-field",
  "yaml-feature",
  "yaml-syntax",
] as const;
/** A kind of mistake. */
export type DiagnosticCode = typeof DIAGNOSTIC_CODES[number];

/** A place in a file; line and column count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** One mistake. */
export interface Diagnostic extends Place {
  code: DiagnosticCode;
  message: string;
  hint: string;
}

/** Collects mistakes, so that an author sees all of them at once. */
export class Diagnostics {
  readonly #list: Diagnostic[] = [];

  /** Notes a mistake. */
  add(place: Place, code: DiagnosticCode, message: string, hint: string): void {
    this.#list.push({ ...place, code, message, hint });
  }

  /** All mistakes, by file and position. */
  get list(): Diagnostic[] {
    const order = (one: Diagnostic, other: Diagnostic) =>
      compare(one.file, other.file) || one.line - other.line || one.column - other.column ||
      compare(one.code, other.code);
    return this.#list.toSorted(order);
  }
}

/** A spec that cannot be generated from. */
export class SpecError extends Error {
  override name = "SpecError";
  readonly diagnostics: Diagnostic[];

  constructor(diagnostics: Diagnostic[]) {
    super(diagnostics.map(format).join("\n"));
    this.diagnostics = diagnostics;
  }
}

/** One diagnostic as the terminal shows it: `file:line:col code: message`, then the hint. */
export function format({ file, line, column, code, message, hint }: Diagnostic): string {
  return `${file}:${line}:${column} ${code}: ${message}\n    hint: ${hint}`;
}

/** Order of texts by code unit: the same on every machine, whatever its locale. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A hint that names the closest of the allowed words, or lists them. */
export function didYouMean(word: string, allowed: readonly string[]): string {
  const close = allowed
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(2, candidate.length / 3))
    .sort((one, other) => one.distance - other.distance || compare(one.candidate, other.candidate))[0];
  if (close) return `Did you mean "${close.candidate}"?`;
  return allowed.length ? `Known are: ${allowed.toSorted(compare).slice(0, 20).join(", ")}.` : "None is known.";
}
