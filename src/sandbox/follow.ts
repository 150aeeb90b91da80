/**
 * What follows from what a record holds, and from what becomes of others: codes that set more than themselves, sums
 * over records that belong to one, and records that go with the one that they belong to.
 *
 * @module
 */

import { textOf } from "./kinds.ts";
import type { Row } from "./row.ts";
import type { Json, SandboxChildren, SandboxCode } from "./table.ts";

/** The code that a record would have with some values, where it is among those that were sent. */
export function codeOf(codes: readonly SandboxCode[] = [], values: Row): SandboxCode | undefined {
  return codes.find(({ field, like }) => {
    const value = values.get(field);
    return typeof value === "string" && new RegExp(`^(?:${like})$`).test(value);
  });
}

/** Tells the records that belong to one by their values; `fieldOf` knows how their fields are spelled. */
export function belonging(
  { by, where = {} }: SandboxChildren,
  named: Json | undefined,
  fieldOf: (field: string) => string,
): (row: Row) => boolean {
  const wanted = Object.entries(where).map(([field, value]): [string, Json] => [fieldOf(field), value]);
  const owner = fieldOf(by);
  const isSame = (one: Json | undefined, other: Json | undefined): boolean =>
    textOf(one) !== "" && textOf(one) === textOf(other);
  return (row) => isSame(row.get(owner), named) && wanted.every(([field, value]) => isSame(row.get(field), value));
}

/** The sum of products over records; what is no number counts as nothing. */
export function sumOf(rows: readonly Row[], factors: readonly string[]): number {
  const product = (row: Row): number => factors.reduce((sum, field) => sum * Number(textOf(row.get(field) ?? 0)), 1);
  return rows.reduce((sum, row) => sum + (product(row) || 0), 0);
}
