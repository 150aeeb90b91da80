/**
 * The option `maxBytes`: of files and of posted bodies.
 *
 * @module
 */

import { refuse } from "./kind.ts";

/**
 * How many bytes are taken at most.
 *
 * @param given The option's value.
 * @param unless What holds where it is not given.
 * @throws UsageError When it is no number above 0.
 */
export function mostBytes(given: number | undefined, unless: number): number {
  const most: unknown = given === undefined ? unless : given;
  if (typeof most === "number" && most > 0) return most;
  return refuse("Option maxBytes must be a number of bytes above 0, or Infinity", most);
}
