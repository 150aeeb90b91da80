/**
 * The records that a fresh sandbox holds, or has ready for whoever names them: documented ones, and those of examples.
 *
 * @module
 */

import type { Json } from "../table.ts";
import type { RuleLine } from "./line.ts";
import { bare, type Members } from "./places.ts";

/** The field for the number that the store knows a record by, where the record has none of its own. */
export const NUMBER = "#";

/** Whether a value may be a record's number. */
export function isId(value: Json | undefined): boolean {
  return (typeof value === "number" || typeof value === "string") && /^[1-9]\d{0,14}$/.test(String(value));
}

/** What records are made of. */
export interface Shown {
  lines: readonly RuleLine[];
  records: readonly Members[];
  /** What examples say of each. */
  held: readonly Members[];
  template: Members;
  names: ReadonlyMap<string, string>;
  id: string;
  key: string | undefined;
  wrapped: readonly string[];
  /** The last id that is taken. */
  last?: number;
}

/** Documented records without an id of their own are numbered from here on, where others have theirs. */
export const BEYOND = 100_000;

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

/** The id in a text that has more than the id. */
export function unwrapped(patterns: readonly string[], value: Json | undefined): Json | undefined {
  if (typeof value !== "string") return value;
  for (const pattern of patterns) {
    const id = new RegExp(pattern).exec(value)?.[1];
    if (id !== undefined) return id;
  }
  return value;
}

/** A value as it is compared with another one that names the same record. */
export function comparable(value: Json | undefined): string {
  if (typeof value === "boolean") return value ? "y" : "n";
  return typeof value === "object" ? JSON.stringify(value) : String(value).toLowerCase();
}

/** The documented records, and one for each that a documented example names. */
export function seedsOf({ lines, records, held, template, names, id, key, wrapped, last = 0 }: Shown): Members[] {
  const seeds: Members[] = [];
  const byId = new Map<string, Members>();
  for (const [index, row] of records.entries()) {
    if (id !== NUMBER && !isId(row[id])) continue;
    const named = comparable(id !== NUMBER ? row[id] : key === undefined || isNone(row[key]) ? row : row[key]);
    const before = byId.get(named);
    if (before) {
      for (const [field, value] of Object.entries(row)) if (!Object.hasOwn(before, field)) before[field] = value;
      Object.assign(before, held[index]);
      continue;
    }
    last = Math.max(last, Number(row[id]) || last + 1);
    const seed = id === NUMBER ? { ...row, [NUMBER]: last } : { ...row };
    byId.set(named, seed);
    seeds.push(seed);
  }
  const named = lines.flatMap(({ seed, key: paths = [] }): Members[] =>
    !seed ? [] : each(Object.fromEntries(
      paths.flatMap((path, index): [string, Json][] => {
        const value = seed[path];
        const inner = Array.isArray(value)
          ? value.map((one) => unwrapped(wrapped, one) ?? one)
          : unwrapped(wrapped, value);
        const first = (Array.isArray(inner) ? inner.find((one) => one !== null) : inner) ?? null;
        return inner === undefined ? [] : [[fieldOfKey({ names, key, id }, path, index, first), inner]];
      }),
    )).map((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)))
  );
  for (const values of named) {
    if (Object.hasOwn(values, id) && !isId(values[id])) continue;
    const isIt = (row: Members): boolean =>
      Object.entries(values).every(([field, value]) => comparable(row[field]) === comparable(value));
    if (seeds.some(isIt)) continue;
    const own = byId.get(comparable(values[id]));
    if (own) {
      // What else the example names it by.
      Object.assign(own, { ...values, [id]: own[id] });
      continue;
    }
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

/** Values with one of each list that is among them. */
function each(values: Members): Members[] {
  const list = Object.entries(values).find(([, value]) => Array.isArray(value));
  if (!list) return [values];
  const [field, some] = list;
  // Lists of several examples stand beside each other: what has the same place belongs together.
  const beside = Object.entries(values).filter(([, value]) => Array.isArray(value)) as [string, Json[]][];
  if (beside.length > 1 && beside.every(([, one]) => one.length === (some as Json[]).length)) {
    return (some as Json[]).flatMap((_, at) =>
      each({ ...values, ...Object.fromEntries(beside.map(([name, all]): [string, Json] => [name, all[at] as Json])) })
    );
  }
  return (some as Json[]).flatMap((one) => each({ ...values, [field]: one }));
}

function isNone(value: Json | undefined): boolean {
  return value === undefined || value === null || value === "";
}
