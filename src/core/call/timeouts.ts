/**
 * How long a call may take.
 *
 * @module
 */

import { TimeoutError } from "../errors.ts";
import { isObject, refuse } from "../values/kind.ts";
import type { Call } from "./call.ts";
import type { Clock } from "./clock.ts";

/** Limits of a call, in milliseconds. */
export interface Timeouts {
  /** For one attempt, from sending to the last byte of the answer. */
  timeout: number;
  /** For the whole call, every attempt and wait included. */
  totalTimeout: number;
  /** Whether the caller has said how long the whole call may take; `totalTimeout` then spans all waits, too. */
  isGiven?: boolean;
}

/** What shares limits, as far as it is looked at: its own types lead back here. */
interface Sharing {
  limiter?: unknown;
  resting?: unknown;
}

/** The options that calls and clients have, what each must be, and how a message says that. */
const OPTIONS: Readonly<Record<string, readonly [fits: (value: unknown) => boolean, expected: string]>> = {
  timeout: [isAboveZero, "milliseconds above 0, or Infinity"],
  totalTimeout: [isAboveZero, "milliseconds above 0, or Infinity"],
  maxResponseBytes: [isAboveZero, "a number of bytes above 0, or Infinity"],
  signal: [(value) => isFunction((value as Partial<AbortSignal> | null)?.throwIfAborted), "an AbortSignal"],
  fetch: [isFunction, "a function"],
  layers: [(value) => Array.isArray(value) && value.every(isFunction), "a list of functions"],
  token: [(value) => typeof value === "string" || isFunction(value), "a text, or a function that gives one"],
  retry: [(value) => {
    const { attempts = 1 } = Object(value) as { attempts?: unknown };
    return value === false || isObject(value) && Number.isInteger(attempts) && isAboveZero(attempts);
  }, "false, or { attempts } with a whole number above 0"],
  limits: [(value) => {
    const { burst, perSecond } = Object(value) as Record<string, unknown>;
    return value === false || value === "enterprise" ||
      isAboveZero(perSecond) && isAboveZero(burst) && Number(burst) >= 1;
  }, 'false, "enterprise", or { burst, perSecond } with numbers above 0, burst at least 1'],
  logger: [isObject, "an object with functions such as console's"],
  redirect: [isFunction, "a function"],
  clock: [
    (value) => isObject(value) && isFunction((value as Clock).now) && isFunction((value as Clock).sleep),
    "a clock",
  ],
  shared: [
    (value) => isObject(value) && isFunction((value as Sharing).limiter) && isFunction((value as Sharing).resting),
    "what shares limits",
  ],
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
  if (!isObject(options) || Array.isArray(options)) {
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
export function timeouts(
  given: { timeout?: number | undefined; totalTimeout?: number | undefined },
  defaults: Timeouts,
): Required<Timeouts> {
  checkOptions(given);
  const { timeout = defaults.timeout, totalTimeout = defaults.totalTimeout } = given;
  return { timeout, totalTimeout, isGiven: !!defaults.isGiven || given.totalTimeout !== undefined };
}

/**
 * The error of a call that took too long.
 *
 * @param method Name of the API's method.
 * @param milliseconds How long it was waited for.
 * @param option Which limit that is.
 * @param sent Whether the request had gone out, where that is known.
 */
export function tooLate(
  method: string,
  milliseconds: number,
  option: "timeout" | "totalTimeout",
  sent?: boolean,
): TimeoutError {
  const message = sent === false
    ? `${method} was not sent: ${milliseconds} ms (${option}) were over before its turn came.`
    : `${method} got no complete answer within ${milliseconds} ms (${option}).`;
  return new TimeoutError(message, { method, sent });
}

/**
 * How long an attempt may take, and the error for when that is over.
 *
 * @throws TimeoutError When the time of the whole call is over.
 */
export function attemptLimit({ method, timeout, time }: Call): { timeout: number; late?: () => TimeoutError } {
  const { left, total } = time;
  if (left <= 0) throw tooLate(method, total, "totalTimeout", false);
  return timeout <= left ? { timeout } : { timeout: left, late: () => tooLate(method, total, "totalTimeout") };
}
