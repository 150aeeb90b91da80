/**
 * How long a call may take.
 *
 * @module
 */

import { refuse } from "../values/kind.ts";

/** Limits of a call. */
export interface Limits {
  /** Milliseconds for one attempt, from sending to the last byte of the answer. */
  timeout: number;
  /** Milliseconds for the whole call, every attempt and wait included. */
  totalTimeout: number;
  /** The most bytes that an answer may have; as many as usual unless told. */
  maxResponseBytes?: number | undefined;
}

/** The options that calls and clients have, what each must be, and how a message says that. */
const OPTIONS: Readonly<Record<string, readonly [fits: (value: unknown) => boolean, expected: string]>> = {
  timeout: [isAboveZero, "milliseconds above 0, or Infinity"],
  totalTimeout: [isAboveZero, "milliseconds above 0, or Infinity"],
  maxResponseBytes: [isAboveZero, "a number of bytes above 0, or Infinity"],
  signal: [(value) => isFunction((value as Partial<AbortSignal> | null)?.throwIfAborted), "an AbortSignal"],
  fetch: [isFunction, "a function"],
  layers: [(value) => Array.isArray(value) && value.every(isFunction), "a list of functions"],
  token: [(value) => typeof value === "string", "a text"],
};

function isAboveZero(value: unknown): boolean {
  return typeof value === "number" && value > 0;
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

/**
 * Refuses options that are none: everything that takes options asks this.
 *
 * @throws UsageError When one is not what it must be.
 */
export function checkOptions(options: object): void {
  if (typeof options !== "object" || !options || Array.isArray(options)) {
    refuse("The options must be an object like { timeout: 5000 }", options);
  }
  for (const name in OPTIONS) {
    const value = (options as Record<string, unknown>)[name];
    const [fits, expected] = OPTIONS[name]!;
    if (value !== undefined && !fits(value)) refuse(`Option ${name} must be ${expected}`, value);
  }
}

/**
 * The limits of a call: those that were given, the others from the defaults.
 *
 * @throws UsageError When an option is not what it must be.
 */
export function timeouts(given: { [Limit in keyof Limits]?: Limits[Limit] | undefined }, defaults: Limits): Limits {
  checkOptions(given);
  const {
    timeout = defaults.timeout,
    totalTimeout = defaults.totalTimeout,
    maxResponseBytes = defaults.maxResponseBytes,
  } = given;
  return { timeout, totalTimeout, maxResponseBytes };
}

/** What to say of a call without an answer when nothing more is known of it. */
export const MAY_HAVE_TAKEN_EFFECT = "It may have taken effect: check before sending it again.";
