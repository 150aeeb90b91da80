/**
 * The columns of an exported file, and what a record has in each of them.
 *
 * @module
 */

import type { ColumnKind, RecordField } from "../../catalogue/records.ts";

/** A column of a file. */
export interface Column {
  name: string;
  kind: ColumnKind;
  /** The member of a record that it holds, or whose values' names. */
  member: string;
  /** The code by which requests call the field. */
  field: string;
  label?: string | undefined;
  /** Names of the values, where these stand in the column instead of the values. */
  names?: ReadonlyMap<string, string> | undefined;
}

/** What stands behind a column's name where it holds names of values. */
export const NAMED = ".name";

/**
 * The columns of fields: each has its value, and where names are known, a second column with the value's name. A field
 * that the installation has of its own has its label beside its code, where labels are wanted.
 */
export function columnsOf(fields: readonly RecordField[], labelled: boolean): Column[] {
  return fields.flatMap(({ code, member, kind, label, own, names }) => {
    const name = labelled && own && label !== undefined ? `${member} (${label})` : member;
    const common = { member, field: code, label };
    const value: Column = { name, kind, ...common };
    return names
      ? [value, { name: member + NAMED, kind: kind === "json" ? "json" : "text", ...common, names }]
      : [value];
  });
}

/** The name of a value, or of each in a list; nothing where it has none. */
function nameOf(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => names.get(String(one)) ?? null);
  return names.get(String(value)) ?? null;
}

/** What a record has in a column; null where it has nothing. */
export function valueIn(record: unknown, { member, names }: Column): unknown {
  const own = typeof record === "object" && record !== null && Object.hasOwn(record, member);
  const value = own ? (record as Record<string, unknown>)[member] ?? null : null;
  return names ? nameOf(value, names) : value;
}

/** The members of a record that no column has. */
export function furtherMembers(record: unknown, columns: readonly Column[]): string[] {
  const known = new Set(columns.map(({ member }) => member));
  return Object.keys(Object(record)).filter((name) => !known.has(name));
}
