/**
 * Entities as documented samples show them: which fields there are, and the records that a fresh sandbox holds.
 *
 * @module
 */

import type { Json, SandboxEntity, SandboxField, SandboxRules } from "../table.ts";
import type { RuleLine } from "./line.ts";
import { at, bare, isMembers, type Members, recordsAt } from "./places.ts";
import { BEYOND, isId, NUMBER, seedsOf, unwrapped } from "./seeds.ts";

/** What entities are derived from. */
export interface Documents {
  rules: Pick<SandboxRules, "aliases" | "wrapped" | "events" | "custom">;
  /** The lines of the methods that work on an entity. */
  linesOf(entity: string): RuleLine[];
  /** The documented answer of a method. */
  sample(method: string): { result: Json } | undefined;
}

/** An entity, and how its records are told apart. */
export interface RuleEntity {
  definition: SandboxEntity;
  /** The field that callers know a record by: the id, or another one where no number is. */
  key: string | undefined;
  /** The documented record: what a new one has that nobody writes. */
  template: Members;
  /** Records that are there as soon as somebody asks for their ids, of an entity that is bound by hand. */
  spare: Members[];
  /** Fields by their names without case and underscores. */
  names: ReadonlyMap<string, string>;
}

/** Derives an entity of the samples of its methods; one that is bound by hand keeps all that it has. */
export function entityBy(book: Documents, name: string, bound: SandboxEntity | undefined): RuleEntity | undefined {
  const lines = book.linesOf(name);
  const { wrapped } = book.rules;
  const found = lines.flatMap((line) => rowsOf(book, line, name));
  const rows = found.map(({ row }) => row);
  if (!rows.length && !bound && !lines.some(({ operation }) => operation === "add" || operation === "put")) {
    return undefined;
  }
  const aliases = new Map(
    Object.entries(book.rules.aliases[name] ?? {}).map(([from, to]) => [bare(from), to]),
  );
  const names = new Map<string, string>();
  for (const field of Object.keys(bound?.fields ?? {}).toReversed()) names.set(bare(field), field);
  // Methods of two generations spell one field in two ways: that of an entity bound by hand is its own.
  const isSpelled = (field: string): boolean => bound?.keys !== "upper" || field === field.toUpperCase();
  const spelled = rows.flatMap((row) => Object.keys(row));
  for (const field of [...spelled.filter(isSpelled), ...spelled]) {
    if (!names.has(bare(field)) && !aliases.has(bare(field))) names.set(bare(field), field);
  }
  for (const [from, to] of aliases) names.set(from, names.get(bare(to)) ?? to);
  const canonical = (row: Members): Members => {
    const whole: Members = {};
    for (const [member, value] of Object.entries(row)) {
      const field = names.get(bare(member)) ?? member;
      if (!Object.hasOwn(whole, field)) whole[field] = value;
    }
    return whole;
  };
  const records = rows.map(canonical);
  const held = found.map(({ held }) => canonical(held));
  const template: Members = Object.assign({}, ...records.toReversed());
  const fields: Record<string, SandboxField> = {};
  // What is made of other records is no field of its own.
  const made = new Set(Object.keys(bound?.derived ?? {}).map(bare));
  for (const field of new Set(names.values())) {
    if (made.has(bare(field))) continue;
    if (!bound || !Object.hasOwn(bound.fields, field)) fields[field] = { kind: "any" };
  }
  if (bound) {
    const definition = { ...bound, fields: { ...bound.fields, ...fields } };
    const { id } = bound;
    return {
      definition,
      key: id,
      template,
      names,
      spare: seedsOf({ lines, records, held, template, names, id, key: id, wrapped, last: BEYOND }),
    };
  }
  const isComposite = lines.some(({ key = [], owner }) =>
    owner !== undefined ||
    key.filter((path) => Object.hasOwn(template, names.get(bare(path.split(".").at(-1) ?? path)) ?? "")).length > 1
  );
  const key = idIn(name, Object.keys(template), isComposite);
  const last = bare(name.split(/[.:]/).at(-1) ?? "");
  const isOwn = key !== undefined && ["id", `${last}id`].includes(bare(key));
  const isNumber = isOwn && records.every((row) => row[key] === undefined || isId(row[key]));
  const id = isNumber ? key as string : NUMBER;
  fields[id] = { kind: isNumber && typeof template[id] === "string" ? "digits" : "integer" };
  if (id === NUMBER) fields[id] = { kind: "integer", hidden: true };
  const all = seedsOf({ lines, records, held, template, names, id, key, wrapped });
  // Records that examples name are there for whoever names them; those that answers show are there for all.
  const shown = id === NUMBER || !records.length ? all : all.slice(0, shownIn(records, id));
  // A list that shows its records under their ids shows all of them.
  const named = id === NUMBER ? key : id;
  const listed = new Set(
    named === undefined ? [] : lines.filter(({ map, operation }) => map && operation === "list")
      .flatMap((line) => rowsOf(book, line, name)).map(({ row }) => String(canonical(row)[named])),
  );
  const isListed = (row: Members): boolean => !listed.size || listed.has(String(row[named as string]));
  const seeds = shown.filter(isListed);
  const spare = [...shown.filter((row) => !isListed(row)), ...all.slice(shown.length)];
  for (const field of all.flatMap((seed) => Object.keys(seed))) fields[field] ??= { kind: "any" };
  const definition: SandboxEntity = {
    id,
    keys: "loose",
    fields,
    relations: {},
    open: true,
    seeds,
    ...eventsOf(book, name, id),
    ...customOf(book, name),
  };
  return { definition, key, template, names, spare };
}

/** How many different records are shown. */
function shownIn(records: readonly Members[], id: string): number {
  return new Set(records.map((row) => row[id]).filter(isId).map(String)).size;
}

/** The events that changes to an entity's records are. */
function eventsOf({ rules: { events } }: Documents, name: string, id: string): Pick<SandboxEntity, "events"> {
  const begin = Object.hasOwn(events.of, name) ? events.of[name] : undefined;
  if (begin === undefined) return {};
  const data = JSON.parse(JSON.stringify(events.data).replaceAll("{ID}", `{${id}}`));
  const event = (end: string): { names: string[]; data: Json } => ({ names: [begin + end], data });
  return { events: { added: event(events.added), changed: event(events.changed), deleted: event(events.deleted) } };
}

/** The records that define fields of an entity. */
function customOf({ rules: { custom } }: Documents, name: string): Pick<SandboxEntity, "custom"> {
  const entity = custom && Object.hasOwn(custom.of, name) ? custom.of[name] : undefined;
  if (!custom || entity === undefined) return {};
  const { by, of: _, ...fields } = custom;
  return { custom: { ...fields, where: { [by]: entity } } };
}

/** The records that a method's sample shows, where it shows whole ones, with what the example says of them. */
function rowsOf(book: Documents, line: RuleLine, name: string): { row: Members; held: Members }[] {
  const { method, operation, place, map, seed = {}, parts = [], by = "", asks } = line;
  const sample = book.sample(method);
  if (!sample || !place || (operation !== "get" && operation !== "list")) return [];
  // Records of several kinds stand together: each knows its own.
  const kind = line.entity === name ? seed[by] ?? asks?.[by] : undefined;
  if (operation === "list") {
    const records = map ? mappedAt(sample.result, place) : recordsAt(sample.result, place);
    // The documented answer is one to the documented request: its records belong to what that names.
    const members = new Map(Object.keys(records[0] ?? {}).map((name) => [bare(name), name]));
    const held: Members = Object.fromEntries(
      Object.entries(seed).filter(([path]) => !parts.includes(path)).map(([path, value]): [string, Json] => [
        members.get(bare(path)) ?? path,
        unwrapped(book.rules.wrapped, value) ?? value,
      ]),
    );
    if (kind !== undefined) held[by] = kind;
    return records.map((record) => ({ row: { ...record, ...held }, held }));
  }
  const record = at(sample.result, place);
  return isMembers(record) ? [{ row: kind === undefined ? record : { ...record, [by]: kind }, held: {} }] : [];
}

/** The records of a map: the key that a record stands under is its id. */
function mappedAt(result: Json, place: readonly string[]): Members[] {
  return Object.entries(at(result, place) as Members).flatMap(([key, record]) => {
    if (!isMembers(record)) return [];
    const id = Object.keys(record).find((name) => bare(name) === "id");
    return [id === undefined ? record : { ...record, [id]: typeof record[id] === "number" ? Number(key) : key }];
  });
}

function idIn(entity: string, names: readonly string[], isComposite: boolean): string | undefined {
  const last = bare(entity.split(/[.:]/).at(-1) ?? "");
  const own = names.find((name) => bare(name) === "id") ?? names.find((name) => bare(name) === `${last}id`);
  if (own !== undefined || isComposite) return own;
  return names.find((name) => /id$/i.test(name)) ?? names.find((name) => /^(code|key|name|value)$/i.test(name));
}
