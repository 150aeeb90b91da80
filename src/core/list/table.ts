/**
 * A table of methods that answer in pages, unpacked from what many of them have in common.
 *
 * @module
 */

import type { Paging } from "./paging.ts";

/** What methods have in common, and the place of the records by each method's name: names with dots, or nothing. */
export type PagingGroup = readonly [common: Omit<Paging, "rows">, rows: Readonly<Record<string, string>>];

/** Unpacks a table: what is known of each method by its name. */
export function pagingTable(groups: readonly PagingGroup[]): Readonly<Record<string, Paging>> {
  const entries = groups.flatMap(([common, rows]) =>
    Object.entries(rows).map(([name, place]) => [name, { ...common, rows: place ? place.split(".") : [] }] as const)
  );
  return Object.freeze(Object.assign(Object.create(null), Object.fromEntries(entries)));
}
