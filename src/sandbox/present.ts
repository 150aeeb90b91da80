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
  /** Names of the fields to show, `*` and `PREFIX_*` as masks; all when absent. */
  select: readonly string[] | undefined;
}

/** `RESPONSIBLE_ID` as `responsibleId`. */
export function camelCase(name: string): string {
  return name.toLowerCase().replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** A record with the members that the method shows. */
export function show(
  store: Store,
  { entity: name = "", omit = [], numbers = [], shows = {}, plain }: StatefulMethod,
  row: Row,
  view: View,
): Json {
  const { names, fields, derived = {} } = store.entity(name);
  const select = view.select ?? (plain ? ["*"] : undefined);
  const isWanted = (field: string): boolean => {
    const isAdded = plain && !Object.hasOwn(fields, field);
    return select?.some((wanted) => !(isAdded && wanted === "*") && fits(field, wanted)) ?? true;
  };
  const shown: [string, Json][] = [];
  for (const [field, { hidden, input }] of store.fields(name)) {
    const value = store.value(name, row, field);
    if (value === undefined || hidden || input || omit.includes(field) || !isWanted(field)) continue;
    shown.push([names ? camelCase(field) : field, structuredClone(value)]);
  }
  for (const [member, definition] of Object.entries(derived)) {
    // Where a field has the same name, what somebody wrote counts.
    if (definition.hidden || shown.some(([name]) => name === member)) continue;
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

function fits(name: string, wanted: string): boolean {
  return wanted.endsWith("*") ? name.startsWith(wanted.slice(0, -1)) : name === wanted;
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
