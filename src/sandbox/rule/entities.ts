/**
 * Entities as documented samples show them: which fields there are, and the records that a fresh sandbox holds.
 *
 * @module
 */

import type { Json, SandboxEntity, SandboxField, SandboxRules } from "../table.ts";
import type { RuleLine } from "./line.ts";
import { at, bare, isMembers, type Members, recordsAt } from "./places.ts";

/** What entities are derived from. */
export interface Documents {
  rules: Pick<SandboxRules, "aliases">;
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

/** The field for the number that the store knows a record by, where the record has none of its own. */
export const NUMBER = "#";

/** Derives an entity of the samples of its methods; one that is bound by hand keeps all that it has. */
export function entityBy(book: Documents, name: string, bound: SandboxEntity | undefined): RuleEntity | undefined {
  const lines = book.linesOf(name);
  const rows = lines.flatMap((line) => rowsOf(book, line));
  if (!rows.length && !bound && !lines.some(({ operation }) => operation === "add" || operation === "put")) {
    return undefined;
  }
  const aliases = new Map(
    Object.entries(book.rules.aliases[name] ?? {}).map(([from, to]) => [bare(from), to]),
  );
  const names = new Map<string, string>();
  for (const field of Object.keys(bound?.fields ?? {}).toReversed()) names.set(bare(field), field);
  for (const [from, to] of aliases) names.set(from, to);
  for (const field of rows.flatMap((row) => Object.keys(row))) {
    if (!names.has(bare(field))) names.set(bare(field), field);
  }
  const canonical = (row: Members): Members => {
    const whole: Members = {};
    for (const [member, value] of Object.entries(row)) {
      const field = names.get(bare(member)) ?? member;
      if (!Object.hasOwn(whole, field)) whole[field] = value;
    }
    return whole;
  };
  const records = rows.map(canonical);
  const template: Members = Object.assign({}, ...records.toReversed());
  const fields: Record<string, SandboxField> = {};
  for (const field of new Set(names.values())) {
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
      spare: seedsOf({ lines, records, template, names, id, key: id, last: BEYOND }),
    };
  }
  const isComposite = lines.some(({ key = [] }) =>
    key.filter((path) => Object.hasOwn(template, names.get(bare(path.split(".").at(-1) ?? path)) ?? "")).length > 1
  );
  const key = idIn(name, Object.keys(template), isComposite);
  const isNumber = key !== undefined && records.every((row) => row[key] === undefined || isId(row[key]));
  const id = isNumber ? key as string : NUMBER;
  fields[id] = { kind: isNumber && typeof template[id] === "string" ? "digits" : "integer" };
  if (id === NUMBER) fields[id] = { kind: "integer", hidden: true };
  const all = seedsOf({ lines, records, template, names, id, key });
  // Records that examples name are there for whoever names them; those that answers show are there for all.
  const [seeds, spare] = id === NUMBER || !records.length
    ? [all, []]
    : [all.slice(0, shownIn(records, id)), all.slice(shownIn(records, id))];
  for (const field of all.flatMap((seed) => Object.keys(seed))) fields[field] ??= { kind: "any" };
  const definition: SandboxEntity = { id, keys: "loose", fields, relations: {}, open: true, seeds };
  return { definition, key, template, names, spare };
}

/** How many different records are shown. */
function shownIn(records: readonly Members[], id: string): number {
  return new Set(records.map((row) => row[id]).filter(isId).map(String)).size;
}

/** The records that a method's sample shows, where it shows whole ones. */
function rowsOf(book: Documents, { method, operation, place }: RuleLine): Members[] {
  const sample = book.sample(method);
  if (!sample || !place || (operation !== "get" && operation !== "list")) return [];
  if (operation === "list") return recordsAt(sample.result, place);
  const record = at(sample.result, place);
  return isMembers(record) ? [record] : [];
}

/** Whether a value may be a record's number. */
export function isId(value: Json | undefined): boolean {
  return (typeof value === "number" || typeof value === "string") && /^[1-9]\d{0,14}$/.test(String(value));
}

function idIn(entity: string, names: readonly string[], isComposite: boolean): string | undefined {
  const last = bare(entity.split(/[.:]/).at(-1) ?? "");
  const own = names.find((name) => bare(name) === "id") ?? names.find((name) => bare(name) === `${last}id`);
  if (own !== undefined || isComposite) return own;
  return names.find((name) => /id$/i.test(name)) ?? names.find((name) => /^(code|key|name|value)$/i.test(name));
}

interface Shown {
  lines: readonly RuleLine[];
  records: readonly Members[];
  template: Members;
  names: ReadonlyMap<string, string>;
  id: string;
  key: string | undefined;
  /** The last id that is taken. */
  last?: number;
}

/** Documented records without an id of their own are numbered from here on, where others have theirs. */
const BEYOND = 100_000;

/** The field that a parameter names a record by; the first of a line's stands for the key where no field is called so. */
export function fieldOfKey(
  { names, key, id }: { names: ReadonlyMap<string, string>; key: string | undefined; id: string },
  path: string,
  index: number,
  value: Json,
): string {
  const member = path.split(".").at(-1) ?? path;
  const known = names.get(bare(member));
  if (known !== undefined || index > 0 || key === undefined) return known ?? member;
  return key === id && !isId(value) || /(code|key)$/i.test(member) ? member : key;
}

/** A value as it is compared with another one that names the same record. */
export function comparable(value: Json | undefined): string {
  if (typeof value === "boolean") return value ? "y" : "n";
  return typeof value === "object" ? JSON.stringify(value) : String(value).toLowerCase();
}

/** The documented records, and one for each that a documented example names. */
function seedsOf({ lines, records, template, names, id, key, last = 0 }: Shown): Members[] {
  const seeds: Members[] = [];
  const byId = new Map<string, Members>();
  for (const row of records) {
    if (id !== NUMBER && !isId(row[id])) continue;
    const named = comparable(id !== NUMBER ? row[id] : key === undefined || isNone(row[key]) ? row : row[key]);
    const before = byId.get(named);
    if (before) {
      for (const [field, value] of Object.entries(row)) if (!Object.hasOwn(before, field)) before[field] = value;
      continue;
    }
    last = Math.max(last, Number(row[id]) || last + 1);
    const seed = id === NUMBER ? { ...row, [NUMBER]: last } : { ...row };
    byId.set(named, seed);
    seeds.push(seed);
  }
  for (const line of lines) {
    if (!line.seed || !line.key) continue;
    const values: Members = {};
    for (const [index, path] of line.key.entries()) {
      const value = line.seed[path];
      if (value !== undefined) values[fieldOfKey({ names, key, id }, path, index, value)] = value;
    }
    if (Object.hasOwn(values, id) && !isId(values[id])) continue;
    const isIt = (row: Members): boolean =>
      Object.entries(values).every(([field, value]) => comparable(row[field]) === comparable(value));
    if (seeds.some(isIt)) continue;
    const own = byId.get(comparable(values[id]));
    // What else the example names it by is not known of it yet.
    if (own && Object.entries(values).every(([field]) => field === id || !Object.hasOwn(own, field))) {
      Object.assign(own, { ...values, [id]: own[id] });
      continue;
    }
    if (own) continue;
    last = Math.max(last, Number(values[id]) || last + 1);
    const seed = {
      ...template,
      ...values,
      [id]: values[id] ?? (typeof template[id] === "string" ? String(last) : last),
    };
    byId.set(comparable(seed[id]), seed);
    seeds.push(seed);
  }
  // What a record is not shown with is as in the documented one.
  return seeds.map((seed) => ({ ...template, ...seed }));
}

function isNone(value: Json | undefined): boolean {
  return value === undefined || value === null || value === "";
}
