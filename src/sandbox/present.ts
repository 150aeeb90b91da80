/**
 * How records look in answers: which members, under which names, in which shape.
 *
 * @module
 */

import { derive, type Setting } from "./derived.ts";
import type { Row, Store } from "./store.ts";
import type { Json, StatefulMethod } from "./table.ts";

/** Which fields to show, and where the answer goes. */
export interface View extends Setting {
  /** The fields to show; all when absent. */
  selected: Selection | undefined;
}

/** Tells the fields to show; a bare `*` counts but for those that records define. */
export type Selection = (field: string, isDefined: boolean) => boolean;

/** Reads names of fields, `*` and `PREFIX_*` as masks, once for all fields and records. */
export function selection(select: readonly string[]): Selection {
  const names = new Set(select);
  const masks = new Set(select.filter((name) => name.endsWith("*")).map((name) => name.slice(0, -1)));
  const lengths = [...new Set([...masks].map((mask) => mask.length))];
  return (field, isDefined) =>
    names.has(field) ||
    lengths.some((length) => length >= Number(isDefined) && masks.has(field.slice(0, length)));
}

const ALL = selection(["*"]);

/** `RESPONSIBLE_ID` as `responsibleId`. */
export function camelCase(name: string): string {
  return name.toLowerCase()
    .replace(/_+([a-z0-9]?)/g, (all, letter: string) => letter === "" ? all : letter.toUpperCase());
}

/** A record with the members that the method shows. */
export function show(
  store: Store,
  { entity: name = "", omit = [], numbers = [], shows = {}, plain }: StatefulMethod,
  row: Row,
  view: View,
): Json {
  const { names, fields, derived = {} } = store.entity(name);
  const selected = view.selected ?? (plain ? ALL : undefined);
  const isWanted = (field: string): boolean =>
    selected?.(field, plain === true && !Object.hasOwn(fields, field)) ?? true;
  const shown: [string, Json][] = [];
  const taken = new Set<string>();
  for (const [field, { hidden, input }] of store.fields(name)) {
    const value = store.value(name, row, field);
    if (value === undefined || hidden || input || omit.includes(field) || !isWanted(field)) continue;
    const member = names ? camelCase(field) : field;
    taken.add(member);
    shown.push([member, structuredClone(value)]);
  }
  for (const [member, definition] of Object.entries(derived)) {
    // Where a field has the same name, what somebody wrote counts.
    if (definition.hidden || taken.has(member)) continue;
    // What shows a field's records comes and goes with the field.
    if (!isWanted(member) && !(definition.by !== undefined && definition.as !== "size" && isWanted(definition.by))) {
      continue;
    }
    const value = omit.includes(member) ? undefined : derive(store, name, row, definition, view);
    if (value !== undefined) shown.push([member, value]);
  }
  return Object.fromEntries(
    shown.map(([name, value]) => {
      if (Object.hasOwn(shows, name)) return [name, shows[name] as Json];
      return [name, numbers.includes(name) ? Number(value) : value];
    }),
  );
}

/** A field's or a derived member's value alone. */
export function member(store: Store, { entity = "" }: StatefulMethod, row: Row, name: string, setting: Setting): Json {
  const definition = store.entity(entity).derived?.[name];
  return (definition ? derive(store, entity, row, definition, setting) : store.value(entity, row, name)) ?? null;
}

/** Records in the shape that the method's answers have; undefined where it says nothing of it. */
export function shapeOf(store: Store, method: StatefulMethod, rows: readonly Row[], view: View): Json | undefined {
  const { answers, empty, entity = "" } = method;
  if (answers === undefined) return undefined;
  if (!rows.length && empty !== undefined) return structuredClone(empty);
  const idOf = (row: Row): Json => row.get(store.entity(entity).id) ?? null;
  switch (answers) {
    case "record":
      return rows.length ? show(store, method, rows[0] as Row, view) : null;
    case "list":
      return rows.map((row) => show(store, method, row, view));
    case "ids":
      return rows.map((row) => Number(idOf(row)));
    case "map":
      return Object.fromEntries(rows.map((row) => [String(idOf(row)), show(store, method, row, view)]));
  }
}
