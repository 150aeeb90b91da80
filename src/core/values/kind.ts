/**
 * What a value is, for messages.
 *
 * @module
 */

import { UsageError } from "../errors.ts";

/** The name of a value's class, as far as the language knows it: `String`, `Null`, `Object`, `Array`, `Date`. */
export function kind(value: unknown): string {
  try {
    return Object.prototype.toString.call(value).slice(8, -1);
  } catch {
    // A revoked one does not even say whether it is a list.
    return "Proxy";
  }
}

/** Whether a value can have members, and is no function. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/**
 * Refuses a value; the message never quotes a text, since it may be a secret.
 *
 * @param what What must be what, e.g. `Option timeout must be milliseconds above 0`.
 */
export function refuse(what: string, value: unknown): never {
  const isShown = value === null || typeof value === "number" || typeof value === "boolean";
  const isEmpty = typeof value === "string" && !value.trim();
  throw new UsageError(
    `${what}, not ${isShown ? value : isEmpty ? "an empty text" : `a value of type ${kind(value)}`}.`,
  );
}
