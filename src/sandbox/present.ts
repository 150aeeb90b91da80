/**
 * How records look in answers: which members, under which names, in which shape.
 *
 * @module
 */

import { derive, type Setting } from "./derived.ts";
import { copyOf } from "./row.ts";
import type { Row, Store } from "./store.ts";
import type { Json, StatefulMethod } from "./table.ts";

/** Which fields to show, and where the answer goes. */
export interface View extends Setting {
  /** The fields to show; all when absent. */
  selected: Selection | undefined;
  /** Finishes what is shown of a record. */
  dress?: ((record: Json, row: Row) => Json) | undefined;
  /** What stands for the view, where nothing but the record changes what it shows. */
  name?: string | undefined;
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

/** `RESPONSIBLE_ID` as `responsibleId`; a name in small letters is one already. */
export function camelCase(name: string): string {
  if (/[a-z]/.test(name)) return name;
  return name.toLowerCase()
    .replace(/_+([a-z0-9]?)/g, (all, letter: string) => letter === "" ? all : letter.toUpperCase());
}

/** A record with the members that the method shows. */
export function show(store: Store, method: StatefulMethod, row: Row, view: View): Json {
  return shower(store, method, view)(row);
}

/** Makes what shows records: which members there are is found out once for all of them. */
export function shower(
  store: Store,
  { entity: name = "", omit = [], members, numbers = [], shows = {}, plain }: StatefulMethod,
  view: View,
): (row: Row) => Json {
  const known = view.name === undefined ? undefined : store.shown.shower(view.name, store.fields(name));
  if (known) return known;
  const { names, fields, derived = {} } = store.entity(name);
  const selected = view.selected ?? (plain ? ALL : undefined);
  const isWanted = (field: string): boolean =>
    selected?.(field, plain === true && !Object.hasOwn(fields, field)) ?? true;
  const finish = (member: string): (value: Json) => Json => {
    if (Object.hasOwn(shows, member)) return () => shows[member] as Json;
    return numbers.includes(member) ? Number : (value) => value;
  };
  const shown = [...store.fields(name)]
    .filter(([field, { hidden, input }]) =>
      (members ? members.includes(field) : !hidden && !omit.includes(field)) && !input && isWanted(field)
    )
    .map(([field, { inherit }]) => {
      const member = names ? camelCase(field) : field;
      const held = (row: Row): Json | undefined =>
        inherit === undefined ? row.get(field) : store.value(name, row, field);
      return { member, held, finish: finish(member), isOwn: inherit === undefined };
    });
  const made = Object.entries(derived)
    .filter(([member, { hidden, by, as }]) => {
      if (hidden || members || omit.includes(member)) return false;
      // What shows a field's records comes and goes with the field.
      return isWanted(member) || (by !== undefined && as !== "size" && isWanted(by));
    })
    .map(([member, definition]) => {
      const written = shown.filter((one) => one.member === member);
      // Where a field has the same name, what somebody wrote counts.
      const derived = (row: Row): Json | undefined =>
        written.some(({ held }) => held(row) !== undefined) ? undefined : derive(store, name, row, definition, view);
      return { member, derived, finish: finish(member) };
    });
  const whole = objects();
  const full = made.length ? undefined : patternOf(shown.map(({ member }) => member));
  const isLasting = view.name !== undefined && !made.length && shown.every(({ isOwn }) => isOwn);
  const { dress } = view;
  const finished = (row: Row): Json => dress ? dress(of(row), row) : of(row);
  if (!isLasting) return finished;
  const lasting = view.name as string;
  return store.shown.keep(lasting, store.fields(name), (row) => store.shown.of(row, lasting, finished));

  function of(row: Row): Json {
    return full && filledIn(full, row) || inPart(row);
  }

  /** A record that has a value in each field; nothing where it lacks one. */
  function filledIn(full: Record<string, Json>, row: Row): Json | undefined {
    const whole = { ...full };
    for (const { member, held, finish } of shown) {
      const value = held(row);
      if (value === undefined) return undefined;
      whole[member] = finish(copyOf(value));
    }
    return whole;
  }

  function inPart(row: Row): Json {
    const [members, values]: [string[], Json[]] = [[], []];
    for (const { member, held, finish } of shown) {
      const value = held(row);
      if (value === undefined) continue;
      members.push(member);
      values.push(finish(copyOf(value)));
    }
    for (const { member, derived, finish } of made) {
      const value = derived(row);
      if (value === undefined) continue;
      members.push(member);
      values.push(finish(value));
    }
    return whole(members, values);
  }
}

/** Different sets of members of which patterns are kept. */
const PATTERNS = 8;

/**
 * Makes what makes objects of members and values. Most records of a list have the same members: copies of one object,
 * filled anew, take a third of the time of new ones, and JSON is written of them faster.
 */
function objects(): (members: readonly string[], values: readonly Json[]) => Json {
  const known: { members: readonly string[]; pattern: Record<string, Json> }[] = [];
  return (members, values) => {
    let found = known.find((one) => isSame(one.members, members));
    if (!found) {
      known.unshift(found = { members, pattern: patternOf(members) });
      if (known.length > PATTERNS) known.pop();
    }
    const whole = { ...found.pattern };
    for (let index = 0; index < members.length; index++) whole[members[index] as string] = values[index] as Json;
    return whole;
  };
}

function patternOf(members: readonly string[]): Record<string, Json> {
  return JSON.parse(JSON.stringify(Object.fromEntries(members.map((member) => [member, null]))));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
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
      return rows.map(shower(store, method, view));
    case "ids":
      return rows.map((row) => Number(idOf(row)));
    case "map": {
      const shown = shower(store, method, view);
      return Object.fromEntries(rows.map((row) => [String(idOf(row)), shown(row)]));
    }
  }
}
