/**
 * Values that no two records may share.
 *
 * @module
 */

import { isEmpty, sortKey } from "../kinds.ts";
import type { Json } from "../table.ts";
import { holding, type Shelves } from "./shelves.ts";

/** Whether a record other than `except` holds a value in a field that must be unique. */
export function isTaken(shelves: Shelves, name: string, field: string, value: Json, except?: number): boolean {
  // No custom field is unique, so that those need not be looked for.
  const { fields, records } = shelves.get(name);
  const known = fields.get(field);
  if (!known?.unique || isEmpty(value)) return false;
  const key = sortKey(known.kind, value);
  for (const [id, row] of holding(records, field)) {
    if (id !== except && sortKey(known.kind, row.get(field) ?? null) === key) return true;
  }
  return false;
}
