/**
 * Methods that data cannot tell: what their code gets, and how it refuses.
 *
 * @module
 */

import { textOf } from "../../../sandbox/kinds.ts";
import type { Call, Outcome } from "../../../sandbox/operations.ts";
import { Refusal } from "../../../sandbox/refusal.ts";
import type { Json, StatefulMethod } from "../../../sandbox/table.ts";
import type { Asked } from "../request.ts";

/** A call to a method that is code. */
export interface CodeCall extends Call {
  /** What the spec says of the method. */
  method: StatefulMethod;
  asked: Asked;
  /** Names of all events that the documentation lists. */
  events: readonly string[];
}

/** Methods that are code, by their names in lower case. */
export type Code = Readonly<Record<string, (call: CodeCall) => Outcome>>;

/** A refusal of an argument. */
export function wrong(text: string): Refusal {
  return new Refusal(400, "ERROR_ARGUMENT", text);
}

/** What stands under a key; the empty text where nothing does. */
export function textUnder({ given }: CodeCall, key: string): string {
  const value = given(key);
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

/** The texts of a list; nothing where there is no list. */
export function textsUnder({ given }: CodeCall, key: string): Set<string> | undefined {
  const value: Json | undefined = given(key);
  return typeof value === "object" && value !== null ? new Set(Object.values(value).map(textOf)) : undefined;
}
