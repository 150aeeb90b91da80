/**
 * Carries out methods that are bound by rule.
 *
 * @module
 */

import type { Given } from "../given.ts";
import { readValue, textOf } from "../kinds.ts";
import { descriptions } from "../operations.ts";
import { findPage, type Search } from "../pages.ts";
import { Refusal } from "../refusal.ts";
import type { Row } from "../row.ts";
import type { Store } from "../store.ts";
import type { Json } from "../table.ts";
import type { RuleBook, Sample } from "./book.ts";
import { comparable, fieldOfKey, isId, NUMBER, type RuleEntity, unwrapped } from "./entities.ts";
import type { RuleLine } from "./line.ts";
import { at, bare, isMembers, type Members, put, recordsAt } from "./places.ts";
import { completed, hasShapeOf, inTypeOf } from "./types.ts";
import { type Show, viewOf } from "./views.ts";

/** A request for a method that is bound by rule. */
export interface RuleCall {
  book: RuleBook;
  store: Store;
  line: RuleLine;
  /** Name of the entity, with what a parameter has chosen. */
  name: string;
  entity: RuleEntity;
  sample: Sample;
  /** What is sent under a path. */
  given: Given;
  /** What is sent at all, as it is spelled. */
  sent: Members;
  /** Which records a list shows, and which fields of them. */
  search: Search;
  select?: readonly string[] | undefined;
  /** Id of the user who calls. */
  caller: number;
}

/** What a method answers: its envelope without times. */
export interface RuleOutcome {
  result: Json;
  /** Number of records in all, of a list. */
  total?: number;
}

/**
 * Carries out a method.
 *
 * @throws Refusal When the record that it names is not there.
 */
export function performRule(call: RuleCall): RuleOutcome {
  const { line, sample } = call;
  switch (line.operation) {
    case "list":
      return list(call);
    case "count":
      return count(call);
    case "add":
      return { result: added(call, add(call)) };
    case "get":
      return { result: shown(call, found(call)) };
    case "update": {
      const [row, ...others] = foundAll(call) as [Row, ...Row[]];
      change(call, row);
      for (const other of others) change(call, other);
      return { result: line.place ? shown(call, again(call, row)) : sample.result };
    }
    case "put": {
      const row = line.key ? seek(call) : call.store.rows(call.name)[0];
      if (row) change(call, row);
      else add(call);
      return { result: sample.result };
    }
    case "replace": {
      clear(call);
      const path = call.line.values ?? "";
      const items = call.given(path);
      const all = Array.isArray(items) ? items : isMembers(items) ? Object.values(items) : [];
      for (const item of all) {
        if (isMembers(item)) {
          add({
            ...call,
            given: (one) => one === path ? item : call.given(one),
          });
        }
      }
      return { result: line.place ? list(call).result : sample.result };
    }
    case "clear": {
      const cleared = clear(call);
      return { result: line.place ? put(sample.result, line.place, cleared) : sample.result };
    }
    case "delete": {
      for (const row of foundAll(call)) call.store.delete(call.name, idOf(call, row));
      return { result: sample.result };
    }
    case "fields": {
      const place = line.place ?? [];
      return {
        result: put(sample.result, place, descriptions(call.store, { entity: call.name }, at(sample.result, place))),
      };
    }
    case "sample":
      return { result: sample.result };
  }
}

function list(call: RuleCall): RuleOutcome {
  const { store, name, line, sample, search, entity } = call;
  const place = line.place ?? [];
  const { rows, total } = findPage(store, name, search, scopeOf(call));
  const likes = recordsAt(sample.result, place);
  const { key = NUMBER } = entity;
  // Records of a map may have different members: each is shown like its own sample, others like the first.
  const mapped = Object.entries(line.map ? at(sample.result, place) as Members : {});
  const byId = new Map(
    mapped.filter((entry): entry is [string, Members] =>
      isMembers(entry[1]) && !hasShapeOf(likes[0] as Members, entry[1])
    ),
  );
  const view = (like: Members): Show => viewOf({ ...call, own: call.book.rules.own, like, selected: call.select });
  const show = view(likes[0] ?? entity.template);
  const shown = rows.map((row) => {
    const like = byId.size ? byId.get(String(row.get(key))) : undefined;
    return like ? view(like)(row) : show(row);
  });
  const records = line.map
    ? Object.fromEntries(rows.map((row, index) => [textOf(row.get(entity.key ?? NUMBER)), shown[index] as Json]))
    : shown;
  return { result: put(sample.result, place, records), total };
}

function count(call: RuleCall): RuleOutcome {
  const { store, name, line, sample, search } = call;
  const { total } = findPage(store, name, { ...search, page: { offset: 0, size: 0 } }, scopeOf(call));
  const place = line.place ?? [];
  return { result: put(sample.result, place, inTypeOf(at(sample.result, place), total) ?? total) };
}

/** Takes away all records that belong to what the request names, and says how many. */
function clear(call: RuleCall): number {
  const { store, name, entity } = call;
  const isMeant = scopeOf(call) ?? (() => true);
  const rows = store.rows(name).filter(isMeant);
  for (const row of rows) store.delete(name, Number(row.get(entity.definition.id)));
  return rows.length;
}

/** The fields that hold what a record belongs to, with what the request says of it. */
function owned({ book, line, given }: RuleCall): [string, Json][] {
  const named = Object.entries(line.owner ?? {}).flatMap(([path, field]): [string, Json][] => {
    const value = unwrapped(book.rules.wrapped, given(path));
    return value === undefined || value === null || typeof value === "object" ? [] : [[field, value]];
  });
  return [...named, ...Object.entries(line.only ?? {})];
}

/** What tells records of one kind from those of others that stand together with them. */
function kindOf({ line, name, given }: RuleCall): Json | undefined {
  return line.by !== undefined && name === line.entity ? given(line.by) : undefined;
}

/** Tells the records that parameters beside the filter mean: those that hold what is sent, or nothing of the kind. */
function scopeOf(call: RuleCall): ((row: Row) => boolean) | undefined {
  const { book, entity, line, sent } = call;
  const fieldOf = (name: string): string => entity.names.get(bare(name)) ?? name;
  const wanted = owned(call).map(([field, value]): [string, string[]] => [fieldOf(field), [comparable(value)]]);
  const parts: [field: string, part: string][] = [];
  const isOwner = (name: string): boolean => Object.keys(line.owner ?? {}).some((one) => bare(one) === bare(name));
  for (const [name, value] of Object.entries(sent)) {
    const field = entity.names.get(bare(name));
    if (
      field === undefined || book.rules.reserved.includes(bare(name)) || name === line.by || value === null ||
      isOwner(name)
    ) continue;
    const values = (Array.isArray(value) ? value : [value]).filter((one) => typeof one !== "object")
      .map((one) => comparable(unwrapped(book.rules.wrapped, one)));
    if (line.parts?.some((part) => bare(part) === bare(name))) parts.push([field, values[0] ?? ""]);
    else if (values.length) wanted.push([field, values]);
  }
  if (line.mine !== undefined) wanted.push([line.mine, [comparable(call.caller)]]);
  const kind = kindOf(call);
  if (!wanted.length && !parts.length && kind === undefined) return undefined;
  return (row) =>
    (kind === undefined || comparable(row.get(line.by ?? "")) === comparable(kind)) &&
    parts.every(([field, part]) => comparable(row.get(field)).includes(part)) &&
    wanted.every(([field, values]) => {
      const held = row.get(field);
      if (held === undefined || held === null) return true;
      return (Array.isArray(held) ? held : [held]).some((one) => values.includes(comparable(one)));
    });
}

/** The record that the request names. */
function found(call: RuleCall): Row {
  const row = call.line.key?.length ? seek(call) : call.store.rows(call.name)[0];
  if (row) return row;
  if (call.line.mine !== undefined) return add({ ...call, line: { ...call.line, only: ownOf(call) } });
  const refusal = call.line.missing === undefined ? undefined : call.book.rules.refusals[call.line.missing];
  const { status, code, text } = refusal ?? { status: 400, code: "NOT_FOUND", text: "Not found" };
  throw new Refusal(status, code, text);
}

/** What says whose a record is that everybody has one of: the user's who is named, or else the caller's. */
function ownOf({ line: { key = [], mine = "" }, given, caller }: RuleCall): Members {
  return { [mine]: key.map((path) => given(path)).find((value) => isId(value)) ?? caller };
}

/** The records that the request names, one or a list of them. */
function foundAll(call: RuleCall): Row[] {
  const path = call.line.key?.find((path) => Array.isArray(call.given(path)));
  const some = path === undefined ? undefined : call.given(path);
  if (!Array.isArray(some) || !some.length) return [found(call)];
  return some.map((one) => found({ ...call, given: (other) => other === path ? one : call.given(other) }));
}

/** The record that all that is sent of its names fits; what nobody knows of it fits anything. */
function seek(call: RuleCall): Row | undefined {
  const { store, name, entity, line, sample, given } = call;
  const { id } = entity.definition;
  const wanted = (line.key ?? []).flatMap((path, index): [string, string][] => {
    const sent = given(path);
    const value = unwrapped(call.book.rules.wrapped, Array.isArray(sent) ? sent[0] : sent);
    return value === undefined || value === null || value === "" || typeof value === "object"
      ? []
      : [[fieldOfKey({ ...entity, id }, path, index, value), comparable(value)]];
  });
  if (!wanted.length && line.mine !== undefined) wanted.push([line.mine, comparable(call.caller)]);
  if (!wanted.length) return undefined;
  const fits = (row: Row): boolean =>
    wanted.every(([field, value]) => !row.has(field) || comparable(row.get(field)) === value) &&
    wanted.some(([field]) => row.has(field));
  // Some examples have a word in the place of an id: it stands for the documented record.
  const own = wanted.find(([field]) => field === id);
  const isWord = own && !isId(own[1]) && comparable(line.seed?.[line.key?.[0] ?? ""]) === own[1];
  const shown = isWord ? at(sample.result, line.place ?? ["?"]) : undefined;
  if (isMembers(shown)) own![1] = comparable(Object.entries(shown).find(([name]) => bare(name) === bare(id))?.[1]);
  else if (isWord) own![1] = comparable(store.rows(name)[0]?.get(id));
  const number = own?.[1];
  if (number === undefined) return store.rows(name).find(fits) ?? store.spare(name, fits);
  const row = isId(number) ? store.row(name, Number(number)) : undefined;
  return row && fits(row) ? row : undefined;
}

function again({ store, name, entity }: RuleCall, row: Row): Row {
  return store.row(name, Number(row.get(entity.definition.id))) ?? row;
}

function idOf({ entity }: RuleCall, row: Row): number {
  return Number(row.get(entity.definition.id));
}

function shown(call: RuleCall, row: Row): Json {
  const { line, sample } = call;
  const place = line.place ?? [];
  const like = at(sample.result, place);
  const show = viewOf({
    ...call,
    own: call.book.rules.own,
    like: isMembers(like) ? like : call.entity.template,
    selected: call.select,
    // What somebody has just written is answered in the documented types; reads show it as it is.
    isEcho: line.operation !== "get",
  });
  return put(sample.result, place, show(row));
}

/** What the request writes, by the entity's fields. */
function written(call: RuleCall): Map<string, Json> {
  const { book, store, entity, line, given, sent, name } = call;
  const values = new Map<string, Json>();
  const next = (): number => store.number();
  const { custom } = entity.definition;
  const write = (member: string, value: Json): void => {
    const field = store.fieldOf(name, member) ?? entity.names.get(bare(member)) ?? member;
    if (field === entity.definition.id) return;
    const like = Object.hasOwn(entity.template, field) ? entity.template[field] : undefined;
    // Fields that callers define are there as long as their definition.
    const isOwn = custom !== undefined && field.startsWith(custom.prefix) && !entity.names.has(bare(field));
    const known = entity.definition.open && !isOwn ? undefined : store.fields(name).get(field);
    if (isOwn && !known) return;
    const read = known ? readValue(known, value) : completed(like, /id$/i.test(field) ? plainId(value) : value, next);
    if (read !== undefined) values.set(field, isName(field) ? prefixed(read) : read);
  };
  // Whose fields these are says the method: their names begin accordingly.
  const defining = book.rules.custom;
  const isName = (field: string): boolean =>
    name === defining?.entity && field === defining.name && line.only?.[defining.by] !== undefined;
  const prefixed = (value: Json): Json => {
    const { prefix = "" } = defining ?? {};
    return typeof value === "string" && !value.startsWith(prefix) ? prefix + value : value;
  };
  const plainId = (value: Json): Json => unwrapped(book.rules.wrapped, value) ?? value;
  const inner = line.values === undefined ? undefined : given(line.values);
  const owners = new Set(Object.keys(line.owner ?? {}).map(bare));
  for (const [member, value] of Object.entries(sent)) {
    if (owners.has(bare(member))) continue;
    if ((book.rules.reserved.includes(bare(member)) && !entity.names.has(bare(member))) || member === line.by) continue;
    if (line.values !== undefined && bare(member) === bare(line.values.split(".")[0] as string)) continue;
    if (isMembers(value) && line.values !== undefined) continue;
    write(member, value);
  }
  if (isMembers(inner)) { for (const [member, value] of Object.entries(inner)) write(member, value); }
  const kind = kindOf(call);
  if (line.by !== undefined && kind !== undefined) write(line.by, kind);
  for (const [member, value] of [...owned(call), ...Object.entries(line.sets ?? {})]) write(member, value);
  return values;
}

function add(call: RuleCall): Row {
  const { store, name, entity, caller } = call;
  const values = written(call);
  const { key, definition: { id } } = entity;
  const same = id === NUMBER && key !== undefined && values.has(key)
    ? store.rows(name).find((row) => comparable(row.get(key)) === comparable(values.get(key)))
    : undefined;
  if (same) {
    // Callers choose this id: the one that has it is written anew.
    store.update(name, idOf(call, same), values, caller);
    return again(call, same);
  }
  const whole = new Map<string, Json>(entity.definition.open ? Object.entries(entity.template) : []);
  whole.delete(id);
  for (const [field, value] of values) whole.set(field, value);
  if (id === NUMBER && key !== undefined && !values.has(key)) {
    const like = entity.template[key];
    const number = store.number();
    whole.set(key, newKey(like, number));
  }
  return store.row(name, store.add(name, whole, caller, values.keys())) as Row;
}

/** A name that nobody has, like a documented one. */
function newKey(like: Json | undefined, number: number): Json {
  if (typeof like !== "string" || /^\d+$/.test(like)) return inTypeOf(like, number) ?? number;
  return /\D\d+$/.test(like) ? like.replace(/\d+$/, String(number)) : `new${number}`;
}

function change(call: RuleCall, row: Row): void {
  const { store, name, caller } = call;
  const values = written(call);
  const { entity, line, given } = call;
  for (const [index, path] of (line.key ?? []).entries()) {
    const value = given(path);
    if (value !== undefined) values.delete(fieldOfKey({ ...entity, id: entity.definition.id }, path, index, value));
  }
  store.update(name, idOf(call, row), values, caller);
}

function added(call: RuleCall, row: Row): Json {
  const { line, sample, entity } = call;
  if (line.place) return shown(call, row);
  if (!line.idAt) return sample.result;
  const like = at(sample.result, line.idAt);
  const [key, number] = [entity.key, entity.definition.id].map((field) => row.get(field ?? "") ?? null) as [Json, Json];
  const fit = key === null ? undefined : inTypeOf(like, key);
  return put(sample.result, line.idAt, fit ?? inTypeOf(like, number) ?? number);
}
