/**
 * What methods with state do, whatever the service: the operations that the table's methods name.
 *
 * @module
 */

import { type Condition, matches } from "./filter.ts";
import { isEmpty, readValue, showTime, sortKey } from "./kinds.ts";
import { type Facts, holds, refuse } from "./rules.ts";
import type { Row, Store } from "./store.ts";
import type { Json, StatefulMethod } from "./table.ts";

/** A request, free of the service's way to write it. */
export interface Call {
  /** Id of the user who calls, and the entity that holds the users. */
  caller: { entity: string; id: number };
  /** What was sent for the entity's fields. */
  sent: ReadonlyMap<string, Json>;
  /** All that was sent, by names in capitals. */
  params: ReadonlyMap<string, Json>;
  /** Id of the record that the request names, as it was sent. */
  id: Json | undefined;
  where: readonly Condition[];
  order: readonly { field: string; descending: boolean }[];
  /** Names of the fields to show, `*` and `PREFIX_*` as masks; all when absent. */
  select: readonly string[] | undefined;
  /** Number of records to leave out and to show at most. */
  page: { offset: number; size: number };
  /** The documented answer, where the operation builds on it. */
  sample: Json | undefined;
  now: Date;
}

/** What an operation answers; `total` only for lists. */
export interface Outcome {
  result: Json;
  total?: number;
}

/**
 * Carries out a method.
 *
 * @throws Refusal When one of the method's rules says so.
 */
export function perform(store: Store, method: StatefulMethod, call: Call): Outcome {
  const { result, ...rest } = operate(store, method, call);
  const answer = method.result === undefined ? result : structuredClone(method.result);
  return { result: method.wrap === undefined ? answer : { [method.wrap]: answer }, ...rest };
}

function operate(store: Store, method: StatefulMethod, call: Call): Outcome {
  if (method.operation === "now") return { result: showTime("datetime", call.now) };
  if (method.operation === "fixed") return { result: null };
  const entity = method.entity as string;
  const id = idOf(call.id);
  const caller = store.row(call.caller.entity, call.caller.id);
  const facts: Facts = { store, entity, sent: call.sent, id, caller, params: call.params };
  refuse(method.errors ?? [], facts);
  switch (method.operation) {
    case "add": {
      const follows = (method.set ?? []).filter(({ when }) => holds(when, facts));
      const values = new Map([...writable(facts), ...follows.flatMap(({ values }) => Object.entries(values))]);
      const added = store.add(entity, values);
      return { result: method.whole ? one(store, method, store.row(entity, added) as Row, call) : added };
    }
    case "update":
      store.update(entity, id as number, writable(facts, method.keep));
      return { result: !method.whole || one(store, method, store.row(entity, id as number) as Row, call) };
    case "delete":
      store.delete(entity, id as number);
      return { result: true };
    case "get":
      return { result: one(store, method, store.row(entity, id as number) as Row, call) };
    case "current":
      return { result: one(store, method, caller as Row, call) };
    case "fields":
      return { result: titles(store, entity, call.sample) };
    case "describe":
      return { result: descriptions(store, method, call.sample) };
    case "list":
      return list(store, method, call);
  }
}

/** A whole number above zero, or nothing. */
function idOf(raw: Json | undefined): number | undefined {
  return (typeof raw === "number" || typeof raw === "string") && /^\d{1,15}$/.test(String(raw))
    ? Number(raw)
    : undefined;
}

/** Sent values that the entity keeps. Others are ignored, as are those that their field cannot hold. */
function writable({ store, entity, sent }: Facts, keep: readonly string[] = []): Row {
  const values: Row = new Map();
  for (const [name, field] of store.fields(entity)) {
    const raw = sent.get(name);
    if (raw === undefined || keep.includes(name) || name === store.entity(entity).id) continue;
    if (field.readonly || field.input || field.stamp) continue;
    const value = readValue(field, raw);
    if (value !== undefined) values.set(name, value);
  }
  return values;
}

function one(store: Store, method: StatefulMethod, row: Row, call: Call): Json {
  return method.pick === undefined ? show(store, method, row, call) : row.get(method.pick) ?? null;
}

function show(store: Store, { entity, omit = [], plain }: StatefulMethod, row: Row, call: Call): Json {
  const shown: [string, Json][] = [];
  const documented = store.entity(entity as string).fields;
  const select = call.select ?? (plain ? ["*"] : undefined);
  for (const [name, field] of store.fields(entity as string)) {
    const value = row.get(name);
    if (value === undefined || field.hidden || omit.includes(name)) continue;
    const added = plain && !Object.hasOwn(documented, name);
    if (select && !select.some((wanted) => !(added && wanted === "*") && fits(name, wanted))) continue;
    shown.push([name, structuredClone(value)]);
  }
  return Object.fromEntries(shown);
}

function fits(name: string, wanted: string): boolean {
  return wanted.endsWith("*") ? name.startsWith(wanted.slice(0, -1)) : name === wanted;
}

function list(store: Store, method: StatefulMethod, call: Call): Outcome {
  const entity = method.entity as string;
  const found = store.rows(entity).filter((row) => matches((field) => visible(store, entity, row, field), call.where));
  const sorted = found.toSorted((a, b) => {
    for (const { field, descending } of call.order) {
      const difference = compareIn(store, entity, field, a, b);
      if (difference) return descending ? -difference : difference;
    }
    return 0; // Records come by ascending id, and the sort is stable.
  });
  const { offset, size } = call.page;
  return {
    result: sorted.slice(offset, offset + size).map((row) => show(store, method, row, call)),
    total: found.length,
  };
}

function visible(store: Store, entity: string, row: Row, field: string): ReturnType<Store["lookup"]> {
  return store.fields(entity).get(field)?.hidden ? undefined : store.lookup(entity, row, field);
}

function compareIn(store: Store, entity: string, field: string, a: Row, b: Row): number {
  const keys = [a, b].map((row) => {
    const found = visible(store, entity, row, field);
    const value = Array.isArray(found?.value) ? found.value[0] : found?.value;
    return !found || isEmpty(value) ? undefined : sortKey(found.kind, value as Json);
  });
  const [left, right] = keys;
  if (left === right) return 0;
  if (left === undefined) return -1;
  if (right === undefined) return 1;
  return left < right ? -1 : 1;
}

/** The documented titles, and those of the fields that were defined since. */
function titles(store: Store, entity: string, sample: Json | undefined): Json {
  const documented = typeof sample === "object" && sample !== null && !Array.isArray(sample)
    ? sample.result
    : undefined;
  const { custom } = store.entity(entity);
  const own = !custom ? [] : store.definitions(entity).map((row): [string, Json] => {
    const name = String(row.get(custom.name));
    const title = custom.titles.map((field) => textIn(row.get(field))).find((text) => text !== "");
    return [name, title ?? name];
  });
  return Object.fromEntries([...Object.entries(documented ?? {}), ...own]);
}

/** The documented descriptions of fields, and those of the fields that are defined in this portal. */
function descriptions(store: Store, { entity, wrap }: StatefulMethod, sample: Json | undefined): Json {
  const result = memberOf(sample, "result");
  const documented = (wrap === undefined ? result : memberOf(result, wrap)) ?? {};
  const { custom } = store.entity(entity as string);
  const own = !custom ? [] : store.definitions(entity as string).map((row): [string, Json] => [
    String(row.get(custom.name)),
    Object.fromEntries(
      Object.entries(custom.described ?? {}).flatMap(([member, { is, from, holds, text }]) => {
        const value = is ??
          (holds === undefined
            ? from === undefined ? textIn(row.get(text ?? "")) : row.get(from)
            : row.get(holds) === "Y");
        return isEmpty(value) ? [] : [[member, structuredClone(value as Json)]];
      }),
    ),
  ]);
  return { ...documented as Record<string, Json>, ...Object.fromEntries(own) };
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value[name] : undefined;
}

/** A title stands as a text, or as texts by language. */
function textIn(value: Json | undefined): string {
  if (typeof value !== "object" || value === null) return String(value ?? "");
  return String(Object.values(value)[0] ?? "");
}
