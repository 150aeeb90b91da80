/**
 * How to find out whether a call took effect of which nobody knows.
 *
 * @module
 */

import { MARKS } from "./generated/methods.ts";

/** Where the pattern is explained. */
const PAGE = "See the page Did it happen?";

/**
 * How to find out whether a call of a method took effect, as sentences.
 *
 * @param id The method's name, with the prefix of its API.
 */
export function hintAt(id: string): string {
  const name = id.toLowerCase();
  const field = Object.keys(MARKS).find((field) => MARKS[field]!.includes(name));
  return field ? `Look for the record by the ${field} that you gave it. ${PAGE}` : PAGE;
}
