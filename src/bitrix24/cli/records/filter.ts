/**
 * Fields that a filter names.
 *
 * @module
 */

import type { PortalField } from "./fields.ts";

/** What stands before a field's name in a filter, e.g. `>=`. */
const COMPARISON = /^[^\p{L}\d]+/u;

/**
 * The names in a filter that no field has: a portal passes over them without a word, and then lists more than was meant.
 * What leads on to other records, e.g. `CONTACT.NAME`, nobody can tell.
 *
 * @param filter Members named by a comparison and a field, filters within filters, or a list of conditions.
 */
export function unknownFields(filter: unknown, fields: readonly PortalField[]): string[] {
  const known = new Set(fields.flatMap(({ code, member }) => [code.toLowerCase(), member.toLowerCase()]));
  const found = new Set<string>();
  const look = (one: unknown): void => {
    if (Array.isArray(one)) {
      if (typeof one[0] === "string" && one.length > 1) check(one[0]);
      else one.forEach(look);
      return;
    }
    if (typeof one !== "object" || one === null) return;
    for (const [key, value] of Object.entries(one)) {
      const name = key.replace(COMPARISON, "");
      if (/^(\d+|logic)$/i.test(name)) look(value);
      else check(name);
    }
  };
  const check = (name: string): void => {
    if (name && !name.includes(".") && !known.has(name.toLowerCase())) found.add(name);
  };
  look(filter);
  return [...found];
}
