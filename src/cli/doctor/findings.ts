/**
 * What `oint doctor` has looked at, and how it is.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";

/** What was looked at, and how it is. */
export interface Finding {
  check: string;
  /** `note` keeps nothing from working. */
  status: "ok" | "note" | "wrong";
  about: string;
}

/** Collects findings, and remembers the first failure, by which the command ends. */
export class Findings {
  readonly all: Finding[] = [];
  failure: unknown;

  ok(check: string, about: string): void {
    this.all.push({ check, status: "ok", about });
  }

  note(check: string, about: string): void {
    this.all.push({ check, status: "note", about });
  }

  /** @param failure What the command ends with where this is the first. */
  wrong(check: string, about: string, failure?: unknown): void {
    this.all.push({ check, status: "wrong", about });
    this.failure ??= failure ?? new UsageError(`${check}: ${about}`);
  }
}
