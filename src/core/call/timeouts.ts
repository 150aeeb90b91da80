/**
 * How long a call may take.
 *
 * @module
 */

import { UsageError } from "../errors.ts";

/** Limits of a call, in milliseconds. */
export interface Timeouts {
  /** For one attempt, from sending to the last byte of the answer. */
  timeout: number;
  /** For the whole call, every attempt and wait included. */
  totalTimeout: number;
}

/** The limits unless told: servers end a call after 60 s. */
export const TIMEOUTS: Timeouts = { timeout: 65_000, totalTimeout: 120_000 };

/**
 * The limits of a call: those that were given, the others from the defaults.
 *
 * @throws UsageError When one is no positive number.
 */
export function timeouts(given: Partial<Timeouts>, defaults: Timeouts): Timeouts {
  const { timeout = defaults.timeout, totalTimeout = defaults.totalTimeout } = given;
  const limits = { timeout, totalTimeout };
  for (const [name, value] of Object.entries(limits)) {
    if (typeof value === "number" && value > 0) continue;
    throw new UsageError(
      `Option ${name} must be milliseconds above 0, or Infinity, not ${value}.`,
    );
  }
  return limits;
}
