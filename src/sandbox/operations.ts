/**
 * What methods with state do, whatever the service: the operations that the table's methods name.
 *
 * @module
 */

import { consequences, firstGiven, type Given, takenFrom } from "./given.ts";
import { isEmpty, readValue, showTime, sortKey, textOf } from "./kinds.ts";
import { findPage, type Search } from "./pages.ts";
import { member, selection, shapeOf, show, shower, type View } from "./present.ts";
import { arrange } from "./rank.ts";
import { type Facts, refuse } from "./rules.ts";
import type { Row, Store } from "./store.ts";
import type { Json, StatefulMethod } from "./table.ts";

/** A request, free of the service's way to write it. */
export interface Call extends Search {
  /** Id of the user who calls, and the entity that holds the users; nobody where the service has none. */
  caller?: { entity: string; id: number };
  /** What was sent for the entity's fields, under their own names. */
  sent: ReadonlyMap<string, Json>;
  /** What was sent under any key. */
  given: Given;
  /** Names of the fields to show, `*` and `PREFIX_*` as masks; all when absent. */
  select?: readonly string[] | undefined;
  /** Finishes what is shown of a record. */
  dress?: View["dress"];
  /** Name of the method, by which it is known how it has shown records before. */
  name?: string | undefined;
  /** The documented result, out of its envelope, where the operation builds on it. */
  sample?: Json | undefined;
  now: Date;
  /** Begin of the address that was called, up to the host. */
  origin: string;
  /** What stands for further words behind @ in what records are shown as. */
  places?: Readonly<Record<string, string>> | undefined;
}

/** What an operation answers; `total` only for lists. */
export interface Outcome {
  result: Json;
  total?: number;
  /** The method is done when its file comes. */
  awaitsFile?: boolean;
}

/**
 * Carries out a method.
 *
 * @throws Refusal When one of the method's rules says so.
 */
export function perform(store: Store, method: StatefulMethod, call: Call): Outcome {
  const { result, ...rest } = operate(store, method, call);
  if (rest.awaitsFile) return { result, ...rest };
  const answer = method.result === undefined ? result : structuredClone(method.result);
  return { result: method.wrap === undefined ? answer : { [method.wrap]: answer }, ...rest };
}

function operate(store: Store, method: StatefulMethod, call: Call): Outcome {
  if (method.operation === "now") return { result: showTime("datetime", call.now) };
  if (method.operation === "fixed") return { result: null };
  if (method.operation === "sample") return { result: structuredClone(call.sample ?? null) };
  if (method.operation === "code") throw new Error("The service has no code for its method");
  const entity = method.entity as string;
  const facts = factsOf(store, entity, method, call);
  refuse(method.errors ?? [], facts);
  const { file } = method;
  if (file?.ticket && call.given(file.key) === undefined) return { result: null, awaitsFile: true };
  const user = call.caller?.id;
  const view: View = {
    selected: call.select && selection(call.select),
    origin: call.origin,
    places: call.places,
    caller: user,
    dress: call.dress,
    name: call.name === undefined ? undefined : `${call.name} ${call.select?.join(" ") ?? ""}`,
  };
  /** The answer to a change, from the record as it is now, unless the method says otherwise. */
  const done = (row: Row | undefined, usual: Json): Outcome => {
    const shaped = shapeOf(store, method, row ? [row] : [], view);
    return { result: shaped === undefined ? usual : shaped };
  };
  const id = Number(facts.row?.get(store.entity(entity).id));
  const follows = (): Row => consequences(method, facts, user, call.now);
  switch (method.operation) {
    case "add": {
      const values = new Map([...writable(facts, method), ...Object.entries(method.only ?? {}), ...follows()]);
      const added = store.add(entity, values, user);
      arrange(store, entity, added, facts.sent, true);
      note(store, entity, added, undefined, user);
      return done(store.row(entity, added), added);
    }
    case "update": {
      const changes = store.update(entity, id, new Map([...writable(facts, method), ...follows()]), user);
      arrange(store, entity, id, facts.sent, false);
      note(store, entity, id, changes, user);
      return done(store.row(entity, id), true);
    }
    case "copy": {
      const copy = store.copy(entity, id, new Map([...writable(facts, method), ...follows()]), user);
      return done(store.row(entity, copy), copy);
    }
    case "delete": {
      store.delete(entity, id);
      return done(facts.row, true);
    }
    case "get":
      return { result: one(store, method, facts.row, view) };
    case "current":
      if (facts.caller) store.touched++;
      return { result: one(store, method, facts.caller, view) };
    case "fields":
      return { result: titles(store, entity, method, call.sample) };
    case "describe":
      return { result: descriptions(store, method, call.sample) };
    case "list":
      return list(store, method, call, facts, view);
  }
}

/** What the method's rules look at: what is sent, and the record that is meant. */
function factsOf(store: Store, entity: string, method: StatefulMethod, call: Call): Facts {
  const { id: key } = store.entity(entity);
  const { caller } = call;
  const isByScope = findsByScope(method);
  const named = isByScope ? undefined : firstGiven(call.given, method.key ?? [key]);
  const sent = new Map(call.sent);
  const { file } = method;
  const upload = file && call.given(file.key);
  if (file && upload !== undefined) sent.set(file.content, upload);
  for (const [name, value] of takenFrom(store, method, call.given, caller?.id)) sent.set(name, value);
  const before: Facts = {
    store,
    entity,
    sent,
    given: call.given,
    id: idOf(named),
    named,
    row: undefined,
    isNew: method.operation === "add" || method.operation === "copy",
    caller: caller && store.glance(caller.entity, caller.id),
    callers: caller?.entity,
  };
  const isMeant = scopeOf(method, before, call) ?? (() => true);
  const row = isByScope
    ? store.rows(entity).find(isMeant) ?? store.spare(entity, isMeant)
    : before.id === undefined
    ? undefined
    : [store.row(entity, before.id) ?? []].flat().find(isMeant);
  return { ...before, row };
}

/** Whether a method finds its record by the fields of its scope, since no key names it. */
function findsByScope({ operation, key, scope }: StatefulMethod): boolean {
  return scope !== undefined && key === undefined && operation !== "list";
}

/** Tells the records that a method works on from the others; nothing where it works on all. */
function scopeOf(method: StatefulMethod, facts: Facts, call: Call): ((row: Row) => boolean) | undefined {
  const { only = {}, scope = [] } = method;
  const { store, entity, sent } = facts;
  const follows = scope.length ? consequences(method, facts, call.caller?.id, call.now) : new Map();
  const wanted = new Map(Object.entries(only));
  for (const name of scope) {
    const value = follows.get(name) ?? sent.get(name);
    // Who names no record must say by what to find it; others may leave it out.
    if (value !== undefined || findsByScope(method)) wanted.set(name, value ?? null);
  }
  if (!wanted.size) return undefined;
  return (row) =>
    [...wanted].every(([name, value]) => {
      const kind = store.fields(entity).get(name)?.kind ?? "text";
      const key = sortKey(kind, store.value(entity, row, name) ?? null);
      return key !== undefined && [value].flat().some((one) => key === sortKey(kind, one));
    });
}

/** Writes down what happened to a record, where its entity keeps a journal. */
function note(
  store: Store,
  entity: string,
  id: number,
  changes: ReadonlyMap<string, [Json, Json]> | undefined,
  caller: number | undefined,
): void {
  const { journal } = store.entity(entity);
  if (!journal) return;
  const noted = changes && [...changes].filter(([field]) => journal.of.includes(field));
  for (const [field, [from, to]] of noted ?? [[journal.added, [null, null]] as const]) {
    const values = { [journal.record]: String(id), [journal.field]: field, [journal.from]: from, [journal.to]: to };
    store.add(journal.entity, new Map(Object.entries(values)), caller);
  }
}

/** A whole number above zero, or nothing. */
function idOf(raw: Json | undefined): number | undefined {
  return (typeof raw === "number" || typeof raw === "string") && /^\d{1,15}$/.test(String(raw))
    ? Number(raw)
    : undefined;
}

/** Sent values that the entity keeps. Others are ignored, as are those that their field cannot hold. */
function writable({ store, entity, sent }: Facts, { keep = [], file }: StatefulMethod): Row {
  const values: Row = new Map();
  for (const [name, field] of store.fields(entity)) {
    const raw = sent.get(name);
    if (raw === undefined || keep.includes(name) || name === store.entity(entity).id) continue;
    if (field.readonly || field.input || (field.stamp && field.stamp !== "unless-sent")) continue;
    const value = readValue(field, raw);
    if (value !== undefined) values.set(name, value);
  }
  const upload = file && sent.get(file.content);
  if (file && Array.isArray(upload) && isEmpty(values.get(file.name))) values.set(file.name, textOf(upload[0]));
  return values;
}

function one(store: Store, method: StatefulMethod, row: Row | undefined, view: View): Json {
  if (method.pick !== undefined) return row ? member(store, method, row, method.pick, view) : null;
  const rows = row ? [row] : [];
  return shapeOf(store, method, rows, view) ?? (row ? show(store, method, row, view) : null);
}

function list(store: Store, method: StatefulMethod, call: Call, facts: Facts, view: View): Outcome {
  const { where = [], order = [], page } = call;
  const search = { where, order, ...(page && !method.whole && { page }) };
  const { rows, total } = findPage(store, facts.entity, search, scopeOf(method, facts, call));
  const result = shapeOf(store, method, rows, view) ?? rows.map(shower(store, method, view));
  return { result, ...(!method.whole && { total }) };
}

/** The documented titles, and those of the fields that were defined since. */
function titles(store: Store, entity: string, { wrap }: StatefulMethod, sample: Json | undefined): Json {
  const documented = documentedFields(sample, wrap);
  // Some services tell a title with a type beside it.
  const isBare = Object.values(documented).every((title) => typeof title === "string");
  const { custom } = store.entity(entity);
  const own = !custom ? [] : store.definitions(entity).map((row): [string, Json] => {
    const name = String(row.get(custom.name));
    const title = custom.titles.map((field) => textIn(row.get(field))).find((text) => text !== "") ?? name;
    return [name, isBare ? title : { title, type: row.get(custom.type) ?? null }];
  });
  return Object.fromEntries([...Object.entries(documented), ...own]);
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value[name] : undefined;
}

/** What the documentation says of the fields. */
function documentedFields(sample: Json | undefined, wrap: string | undefined): Record<string, Json> {
  const documented = wrap === undefined ? sample : memberOf(sample, wrap);
  return (documented ?? {}) as Record<string, Json>;
}

/** The documented descriptions of fields, and those of the fields that were defined since. */
export function descriptions(
  store: Store,
  { entity, wrap }: Pick<StatefulMethod, "entity" | "wrap">,
  sample: Json | undefined,
): Json {
  const documented = documentedFields(sample, wrap);
  const { custom } = store.entity(entity as string);
  const own = !custom ? [] : store.definitions(entity as string).map((row): [string, Json] => [
    String(row.get(custom.name)),
    Object.fromEntries(
      Object.entries(custom.described ?? {}).flatMap(([member, { is, from, holds, text }]) => {
        const value = is ??
          (holds === undefined
            ? from === undefined ? textIn(row.get(text ?? "")) : row.get(from)
            : store.holds(custom.entity, row, holds));
        return isEmpty(value) ? [] : [[member, structuredClone(value as Json)]];
      }),
    ),
  ]);
  return { ...documented, ...Object.fromEntries(own) };
}

/** A title stands as a text, or as texts by language. */
function textIn(value: Json | undefined): string {
  return textOf(typeof value === "object" && value !== null ? Object.values(value)[0] : value);
}
