/**
 * Writes records: what a request says of them, and what follows for a new one.
 *
 * @module
 */

import { readValue } from "../kinds.ts";
import type { Row } from "../row.ts";
import type { Json } from "../table.ts";
import { idOf, type RuleCall } from "./call.ts";
import { bare, isMembers } from "./places.ts";
import { kindOf, owned } from "./scope.ts";
import { comparable, fieldOfKey, NUMBER, unwrapped } from "./seeds.ts";
import { completed, inTypeOf } from "./types.ts";

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
    // Parts of values are told apart where they are kept.
    const isParted = book.rules.parts.some(({ entities, fields }) => entities.includes(name) && fields.includes(field));
    const read = isParted
      ? value
      : known
      ? readValue(known, value)
      : completed(like, /id$/i.test(field) ? plainId(value) : value, next);
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

/** Adds a record; where callers choose ids, the one that has it is written anew. */
export function add(call: RuleCall): Row {
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

/** Writes what the request says into a record. */
export function change(call: RuleCall, row: Row): void {
  const { store, name, caller } = call;
  const values = written(call);
  const { entity, line, given } = call;
  for (const [index, path] of (line.key ?? []).entries()) {
    const value = given(path);
    if (value !== undefined) values.delete(fieldOfKey({ ...entity, id: entity.definition.id }, path, index, value));
  }
  store.update(name, idOf(call, row), values, caller);
}

/** A record as it is now. */
export function again({ store, name, entity }: RuleCall, row: Row): Row {
  return store.row(name, Number(row.get(entity.definition.id))) ?? row;
}
