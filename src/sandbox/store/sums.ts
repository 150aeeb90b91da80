/**
 * Fields that are sums over the records that belong to one.
 *
 * @module
 */

import { belonging, sumOf } from "../follow.ts";
import { numberOf, readValue } from "../kinds.ts";
import type { Row } from "../row.ts";
import type { Json, SandboxChildren, SandboxSum } from "../table.ts";
import type { Shelves } from "./shelves.ts";

/** Keeps a record from now on, so that it can be changed. */
export type Keep = (name: string, id: number) => Row | undefined;

/** Sums up anew what records belong to, as they were and as they are. */
export function sumUp(shelves: Shelves, keep: Keep, name: string, ...rows: Row[]): void {
  for (const sum of shelves.table.rules?.sums ?? []) {
    if (sum.of.entity !== name) continue;
    const owner = shelves.fieldOf(name, sum.of.by) ?? sum.of.by;
    const ids = new Set(rows.map((row) => numberOf(row.get(owner))));
    for (const id of ids) {
      const isMeant = belonging(sum.of, String(id), (field) => shelves.fieldOf(name, field) ?? field);
      if (rows.some(isMeant)) settle(shelves, keep, sum, id);
    }
  }
}

/** Sums up anew what somebody has written another value for, or the word that it is to be summed up. */
export function sumUpAgain(shelves: Shelves, keep: Keep, name: string, id: number, written: Row): void {
  for (const sum of shelves.table.rules?.sums ?? []) {
    if (sum.entity !== name || ![sum.field, ...Object.keys(sum.unless)].some((field) => written.has(field))) continue;
    if (childrenOf(shelves, sum.of, String(id)).length) settle(shelves, keep, sum, id);
  }
}

/** The kept records that belong to one. */
function childrenOf(shelves: Shelves, children: SandboxChildren, named: Json | undefined): Row[] {
  if (!shelves.has(children.entity)) return [];
  const isChild = belonging(children, named, (field) => shelves.fieldOf(children.entity, field) ?? field);
  return Array.from(shelves.get(children.entity).records.kept(), ([, row]) => row).filter(isChild);
}

function settle(
  shelves: Shelves,
  keep: Keep,
  { entity, field, unless, of, factors }: SandboxSum,
  id: number,
): void {
  const held = shelves.has(entity) ? shelves.get(entity).records.get(id) : undefined;
  if (!held || Object.entries(unless).some(([name, value]) => held.get(name) === value)) return;
  const rows = childrenOf(shelves, of, String(id));
  const sum = sumOf(rows, factors.map((name) => shelves.fieldOf(of.entity, name) ?? name));
  const row = keep(entity, id) as Row;
  const text = sum.toFixed(2);
  const known = shelves.fields(entity).get(field);
  row.set(field, (known && readValue(known, text)) ?? text);
  shelves.changed(shelves.get(entity));
  shelves.shown.forget(row);
}
