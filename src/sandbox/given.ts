/**
 * What a request gives: values for fields, from keys of their own or another name, and what follows from them.
 *
 * @module
 */

import { isEmpty, numberOf, readValue, showTime, sortKey, textOf } from "./kinds.ts";
import { type Facts, holds, peersOf } from "./rules.ts";
import type { Row, Store } from "./store.ts";
import type { Json, SandboxSource, StatefulMethod } from "./table.ts";

/** Finds what a request sends under a key, however its service compares keys. */
export type Given = (key: string) => Json | undefined;

/** The first value that is sent under one of several keys. */
export function firstGiven(given: Given, keys: readonly string[] = []): Json | undefined {
  return keys.map(given).find((value) => value !== undefined);
}

/** What is sent for fields under keys of another name; fields of which nothing is sent are left out. */
export function takenFrom(store: Store, { takes = {} }: StatefulMethod, given: Given, caller: number | undefined): Row {
  const values: Row = new Map();
  for (const [field, source] of Object.entries(takes)) {
    const value = valueOf(store, source, given, caller);
    if (value !== undefined) values.set(field, value);
  }
  return values;
}

function valueOf(store: Store, source: SandboxSource, given: Given, caller: number | undefined): Json | undefined {
  if (source.caller) return caller;
  const sent = firstGiven(given, source.key);
  if (source.entity === undefined || source.field === undefined || sent === undefined) return sent;
  const row = store.row(source.entity, numberOf(sent));
  return row && store.value(source.entity, row, source.field);
}

/** What follows from what was sent, and from the record as it is. */
export function consequences({ set = [] }: StatefulMethod, facts: Facts, caller: number | undefined, now: Date): Row {
  const { store, entity, row } = facts;
  const values: Row = new Map();
  for (const then of set.filter(({ when }) => holds(when, facts))) {
    for (const [name, value] of Object.entries(then.values ?? {})) values.set(name, structuredClone(value));
    const put = (name: string, value: Json | undefined): void => {
      const field = store.fields(entity).get(name);
      const read = field && value !== undefined ? readValue(field, value) : undefined;
      if (read !== undefined) values.set(name, read);
    };
    const without = (name: string): Json[] =>
      [values.get(name) ?? row?.get(name) ?? []].flat().filter((id) => !isEmpty(id) && numberOf(id) !== caller);
    for (const name of then.caller ?? []) put(name, caller);
    for (const name of then.now ?? []) put(name, showTime("datetime", now));
    if (then.number) put(then.number.field, freeName(then.number, facts));
    for (const name of then.join ?? []) put(name, [...without(name), caller ?? []].flat());
    for (const name of then.leave ?? []) put(name, without(name));
  }
  return values;
}

/** A name as it is sent or held, with the first number that makes it the only one. */
function freeName({ field, among }: { field: string; among: readonly string[] }, facts: Facts): string {
  const name = textOf(facts.sent.get(field) ?? facts.row?.get(field));
  const kind = facts.store.fields(facts.entity).get(field)?.kind ?? "text";
  const taken = new Set(peersOf(among, facts).map((row) => sortKey(kind, row.get(field) ?? null)));
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  for (let number = 0;; number++) {
    const free = number ? `${stem} (${number})${ending}` : name;
    if (!taken.has(sortKey(kind, free))) return free;
  }
}
