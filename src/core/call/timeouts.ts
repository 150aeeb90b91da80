/**
 * How long a call may take.
 *
 * @module
 */

import { TimeoutError, UsageError } from "../errors.ts";

/** Limits of a call, in milliseconds. */
export interface Timeouts {
  /** For one attempt, from sending to the last byte of the answer. */
  timeout: number;
  /** For the whole call, every attempt and wait included. */
  totalTimeout: number;
}

/**
 * The limits of a call: those that were given, the others from the defaults.
 *
 * @throws UsageError When one is no positive number.
 */
export function timeouts(given: Partial<Timeouts>, defaults: Timeouts): Timeouts {
  const { timeout = defaults.timeout, totalTimeout = defaults.totalTimeout } = given;
  const limits: Timeouts = { timeout, totalTimeout };
  for (const name in limits) {
    const value = limits[name as keyof Timeouts];
    if (typeof value === "number" && value > 0) continue;
    throw new UsageError(
      `Option ${name} must be milliseconds above 0, or Infinity, not ${value}.`,
    );
  }
  return limits;
}

/** What to say of a call without an answer when nothing more is known of it. */
export const MAY_HAVE_TAKEN_EFFECT = "It may have taken effect: check before sending it again.";

/**
 * The error of a call that took too long.
 *
 * @param method Name of the API's method.
 * @param milliseconds How long it was waited for.
 * @param option Which limit that is.
 * @param hint What to say beside that.
 */
export function tooLate(method: string, milliseconds: number, option: keyof Timeouts, hint = ""): TimeoutError {
  const message = `${method} got no complete answer within ${milliseconds} ms (${option}). ${hint}`.trim();
  return new TimeoutError(message, { method });
}
