/**
 * Mends the documentation's examples by rule while they are imported: names in another case than their table has them,
 * or with one letter wrong, and places that a reader was meant to fill in.
 *
 * @module
 */

import { distance } from "fastest-levenshtein";
import { correct } from "./generate/link/corrections.ts";
import type { FieldFacts, MethodFacts, MethodNotes, NotesFile } from "./generate/read/schema/rest.ts";

/** What stands in an example for a value of the reader's own. */
export const PLACEHOLDER: RegExp = /\*\*\w+\*\*|^(?:put|your)_\w+$|^base64_\w+_here$/;

/** Values in place of placeholders, by words in them; the first that fits counts. */
const VALUES: [words: RegExp, value: string][] = [
  [/client_id/, "local.66f3c1d2e4a5b7.18273645"],
  [/base64|photo|content_here/, "SGVsbG8="],
  [/date_?time/, "2025-01-31T12:00:00+00:00"],
  [/date/, "2025-01-31"],
  [/page_size/, "10"],
  [/page|_id|id_here|\bid\b/, "1"],
  [/message|comment/, "Hello"],
];

/** What a placeholder stands for. */
function valueOf(placeholder: string): string {
  return VALUES.find(([words]) => words.test(placeholder))?.[1] ?? "Example";
}

function filled(text: string): unknown {
  const whole = text.replace(/^\*\*(\w+)\*\*$/, "$1");
  if (whole !== text || PLACEHOLDER.test(text) && !text.includes("**")) {
    const value = valueOf(whole);
    return /^\d+$/.test(value) ? Number(value) : value;
  }
  return text.replace(/\*\*(\w+)\*\*/g, (_, inner: string) => valueOf(inner));
}

/** The documented name that a name means. */
function meant(name: string, fields: readonly FieldFacts[], taken: ReadonlySet<string>): string {
  const names = [...new Set(fields.map((field) => field.name))].filter((one) => !taken.has(one));
  if (fields.some((field) => field.name === name)) return name;
  const alike = names.filter((one) => one.toLowerCase() === name.toLowerCase());
  if (alike.length === 1) return alike[0]!;
  // The longer a name, the less it is another one.
  const far = Math.min(2, Math.floor(name.length / 6));
  const close = /^\w+$/.test(name) && far ? names.filter((one) => one.length > 6 && distance(one, name) <= far) : [];
  return !alike.length && close.length === 1 ? close[0]! : name;
}

function mended(value: unknown, fields: readonly FieldFacts[]): unknown {
  if (typeof value === "string") return filled(value);
  if (Array.isArray(value)) return value.map((item) => mended(item, fields));
  if (typeof value !== "object" || value === null) return value;
  const taken = new Set(Object.keys(value));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const name = meant(key, fields, taken);
      const members = fields.filter((field) => field.name === name).flatMap(({ fields: own = [], variants = [] }) => [
        ...own,
        ...variants.flatMap((one) => one.fields),
      ]);
      return [name, mended(inner, members)];
    }),
  );
}

/** What notes say of a method, whatever prefix its API has there. */
export function notesOf(notes: Partial<NotesFile>): (facts: MethodFacts) => Partial<MethodNotes> {
  const { methods = {} } = notes;
  return ({ method, api }) => methods[`${api}:${method}`] ?? methods[method] ?? {};
}

/**
 * A method's facts with its example mended.
 *
 * @param notes What is known better: of its parameters, which counts for the names in the example, or of the example.
 */
export function withMendedExamples<T extends MethodFacts>(facts: T, notes: Partial<MethodNotes> = {}): T {
  const { example } = facts;
  const { corrections = [] } = notes;
  if (notes.example) return { ...facts, example: { params: notes.example } };
  if (!example) return facts;
  const corrected = structuredClone<MethodFacts>(facts);
  for (const one of corrections) correct(corrected, one, () => {});
  const { params, paramVariants = [] } = corrected;
  const fields = [...params, ...paramVariants.flatMap((one) => one.fields)];
  return { ...facts, example: { ...example, params: mended(example.params, fields) } };
}
