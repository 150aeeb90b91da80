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

/** Whether a caller has written a field of a record: what a new one has of the documented one, nobody chose. */
export type Written = (row: Row, field: string) => boolean;

/**
 * What tells the records that belong to one: a word may hold a number of its own, `T{entityTypeId}`, in base 16 as
 * `T{entityTypeId:16}`.
 */
function resolved(shelves: Shelves, { entity, of }: SandboxSum, row: Row): SandboxChildren {
  const where = Object.entries(of.where ?? {}).map(([field, value]): [string, Json] => {
    if (typeof value !== "string") return [field, value];
    const text = value.replace(/\{(\w+)(?::(\d+))?\}/g, (_, name: string, base = "10") => {
      const number = numberOf(row.get(shelves.fieldOf(entity, name) ?? name));
      return Number.isSafeInteger(number) ? number.toString(Number(base)) : "";
    });
    return [field, text];
  });
  return { ...of, where: Object.fromEntries(where) };
}

/** Sums up anew what records belong to, as they were and as they are. */
export function sumUp(shelves: Shelves, keep: Keep, isWritten: Written, name: string, ...rows: Row[]): void {
  for (const sum of shelves.table.rules?.sums ?? []) {
    if (sum.of.entity !== name) continue;
    const owner = shelves.fieldOf(name, sum.of.by) ?? sum.of.by;
    const ids = new Set(rows.map((row) => numberOf(row.get(owner))));
    for (const id of ids) {
      const held = shelves.has(sum.entity) ? shelves.get(sum.entity).records.get(id) : undefined;
      if (!held) continue;
      const of = resolved(shelves, sum, held);
      const isMeant = belonging(of, String(id), (field) => shelves.fieldOf(name, field) ?? field);
      if (rows.some(isMeant)) settle(shelves, keep, isWritten, { ...sum, of }, id);
    }
  }
}

/** Sums up anew what somebody has written another value for, or the word that it is to be summed up. */
export function sumUpAgain(
  shelves: Shelves,
  keep: Keep,
  isWritten: Written,
  name: string,
  id: number,
  written: Row,
): void {
  for (const sum of shelves.table.rules?.sums ?? []) {
    if (sum.entity !== name || ![sum.field, ...Object.keys(sum.unless)].some((field) => written.has(field))) continue;
    const held = shelves.get(name).records.get(id);
    if (!held) continue;
    const of = resolved(shelves, sum, held);
    if (childrenOf(shelves, of, String(id)).length) settle(shelves, keep, isWritten, { ...sum, of }, id);
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
  isWritten: Written,
  { entity, field, unless, of, factors }: SandboxSum,
  id: number,
): void {
  const held = shelves.has(entity) ? shelves.get(entity).records.get(id) : undefined;
  const isOpen = held && shelves.get(entity).entity.open === true;
  const isChosen = ([name, value]: [string, Json]): boolean =>
    held?.get(name) === value && (!isOpen || isWritten(held, name));
  if (!held || Object.entries(unless).some(isChosen)) return;
  const rows = childrenOf(shelves, of, String(id));
  const sum = sumOf(rows, factors.map((name) => shelves.fieldOf(of.entity, name) ?? name));
  const row = keep(entity, id) as Row;
  const text = sum.toFixed(2);
  const known = shelves.fields(entity).get(field);
  row.set(field, (known && readValue(known, text)) ?? text);
  shelves.changed(shelves.get(entity));
  shelves.shown.forget(row);
}
