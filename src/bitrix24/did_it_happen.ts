/**
 * How to find out whether a call took effect of which nobody knows.
 *
 * @module
 */

/** Where the pattern is explained. */
const PAGE = "See the page Did it happen?";

/** Methods that take an id of the caller's own, by the field for it. */
const MARKS: readonly [methods: RegExp, field: string][] = [
  [/^crm\.(activity|company|contact|deal|lead)\.add$/i, "ORIGIN_ID"],
  [/^crm\.(activity\.configurable|category|item)\.add$/i, "originId"],
  [/^(catalog|sale)\..*\.add$/i, "xmlId"],
];

/** How to find out whether a call of a method took effect, as sentences. */
export function hintAt(method: string): string {
  const [, field] = MARKS.find(([methods]) => methods.test(method)) ?? [];
  return field ? `Look for the record by the ${field} that you gave it. ${PAGE}` : PAGE;
}
