/**
 * Rules of options that limits and tokens have both.
 *
 * @module
 */

import type { Rule } from "../core/values/check.ts";

/** Characters that a prefix may have. */
const LONGEST_PREFIX = 200;

/** What keys begin with unless told. */
export const USUAL_PREFIX = "oint:";

/** The beginning of a key. In a cluster, what stands in braces decides where a key is. */
export const PREFIX: Rule = [
  (value) => typeof value === "string" && value.length <= LONGEST_PREFIX && !/[{}]/.test(value),
  `a text of at most ${LONGEST_PREFIX} characters without braces`,
];
