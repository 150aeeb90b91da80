/**
 * Reads options that limits and tokens have both.
 *
 * @module
 */

import { UsageError } from "../core/errors.ts";

/** Characters that a prefix may have. */
const LONGEST_PREFIX = 200;

/** @throws UsageError When that is no beginning of a key. */
export function readPrefix(prefix: unknown = "oint:"): string {
  if (typeof prefix === "string" && prefix.length <= LONGEST_PREFIX && !/[{}]/.test(prefix)) return prefix;
  throw new UsageError(`Option prefix must be a text of at most ${LONGEST_PREFIX} characters without braces.`);
}

/** @throws UsageError When that is no time. */
export function readTimeout(timeout: unknown, name = "timeout"): number {
  if (typeof timeout === "number" && timeout > 0 && timeout < Infinity) return timeout;
  throw new UsageError(`Option ${name} must be milliseconds above 0, not ${String(timeout)}.`);
}
