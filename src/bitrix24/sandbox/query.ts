/**
 * Turns a request's parameters into a neutral call: filter prefixes, sorting, paging, selection.
 *
 * @module
 */

import type { Comparison, Condition } from "../../sandbox/filter.ts";
import { numberOf, textOf } from "../../sandbox/kinds.ts";
import type { Call } from "../../sandbox/operations.ts";
import type { Json, SandboxEntity, StatefulMethod } from "../../sandbox/table.ts";

/** Records on a page; it cannot be changed. */
export const PAGE = 50;

/** Parameters of lists that are no fields. */
const RESERVED = new Set(["FILTER", "SORT", "ORDER", "SELECT", "START", "ADMIN_MODE", "IMAGE_RESIZE"]);

/** Longer prefixes first: the first one that fits counts. */
const PREFIXES: readonly [string, Comparison, boolean][] = [
  ["!=%", "like", true],
  ["!%=", "like", true],
  ["!%", "contains", true],
  ["!@", "equal", true],
  ["!=", "equal", true],
  ["!", "equal", true],
  [">=", "greaterOrEqual", false],
  [">", "greater", false],
  ["<=", "lessOrEqual", false],
  ["<", "less", false],
  ["=%", "like", false],
  ["%=", "like", false],
  ["%", "contains", false],
  ["@", "equal", false],
  ["=", "equal", false],
];

/** The parts of a call that a method's parameters say. */
export type Query =
  & Required<Pick<Call, "sent" | "given" | "where" | "order" | "page">>
  & Pick<Call, "select">
  & { start: number };

/** Reads the parameters of a method with state. */
export function readQuery(method: StatefulMethod, entity: SandboxEntity | undefined, params: Map<string, Json>): Query {
  const start = Math.trunc(numberOf(params.get("START"))) || 0;
  const values = method.values !== undefined
    ? membersOf(params.get(method.values.toUpperCase()), entity)
    : method.takes
    ? new Map<string, Json>()
    : params;
  return {
    sent: values,
    given: (key) => givenIn(params, key),
    where: ["list", "code"].includes(method.operation) ? readFilter(method, entity, params) : [],
    order: readOrder(params, entity),
    select: readSelect(params.get("SELECT"), entity),
    // Pages begin at multiples of 50: a start between two of them means the page that it falls on.
    page: { offset: start < 0 ? 0 : Math.floor(start / PAGE) * PAGE, size: PAGE, uncounted: start < 0 },
    start,
  };
}

/** What stands under a key, or under `data.NAME` in an object; names match without regard to case. */
export function givenIn(params: ReadonlyMap<string, Json>, key: string): Json | undefined {
  const [name = "", ...rest] = key.toUpperCase().split(".");
  let value = params.get(name);
  for (const step of rest) value = membersOf(value, undefined).get(step);
  return value;
}

const SIGN = /^[^\w]*/;

/** The field that a key means; the signs of a filter may stand before it. */
function keyIn(entity: SandboxEntity | undefined, key: string): string {
  if (entity?.keys === "exact") return key;
  if (entity?.keys !== "loose") return key.toUpperCase();
  const sign = SIGN.exec(key)?.[0] ?? "";
  const name = key.slice(sign.length);
  return sign + (namesOf(entity).get(bare(name)) ?? name.toUpperCase());
}

function bare(name: string): string {
  return name.replaceAll("_", "").toUpperCase();
}

const known = new WeakMap<SandboxEntity, Map<string, string>>();

/** An entity's names by what is left of them without case and underscores; of two, the first one counts. */
function namesOf(entity: SandboxEntity): Map<string, string> {
  let names = known.get(entity);
  if (!names) {
    const all = [...Object.keys(entity.fields), ...Object.keys(entity.derived ?? {})];
    known.set(entity, names = new Map(all.reverse().map((name) => [bare(name), name])));
  }
  return names;
}

function membersOf(value: Json | undefined, entity: SandboxEntity | undefined): Map<string, Json> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).map(([key, inner]) => [keyIn(entity, key), inner]));
}

function readFilter(method: StatefulMethod, entity: SandboxEntity | undefined, params: Map<string, Json>): Condition[] {
  const loose = method.loose ? [...params].filter(([key]) => !RESERVED.has(key)) : [];
  const asked = [...loose, ...membersOf(params.get("FILTER"), entity)];
  const find = new Map(Object.entries(method.find ?? {}));
  const words = asked.filter(([key]) => find.has(key));
  const found = words.map(([key, value]): Condition => ({ anyOf: find.get(key) ?? [], words: textOf(value) }));
  const starts = new Set(method.starts ?? []);
  const others = asked.filter(([key]) => !find.has(key) && !(words.length && starts.has(key)));
  return [...found, ...others.map(([key, value]) => readCondition(key, value, starts))];
}

/** Reads a condition whose key begins with the sign of a comparison. */
export function readCondition(key: string, wanted: Json, starts: ReadonlySet<string>): Condition {
  const prefix = PREFIXES.find(([sign]) => key.startsWith(sign));
  if (prefix) return { field: key.slice(prefix[0].length).trim(), comparison: prefix[1], not: prefix[2], wanted };
  if (starts.has(key)) return { field: key, comparison: "starts", wanted };
  const isPattern = typeof wanted === "string" && wanted.includes("%");
  return { field: key, comparison: isPattern ? "like" : "equal", wanted };
}

/** Either `sort` and `order` as two texts, or `order` as an object of field and direction. */
function readOrder(params: Map<string, Json>, entity: SandboxEntity | undefined): Query["order"] {
  const order = params.get("ORDER");
  const isDescending = (direction: Json | undefined): boolean => textOf(direction).trim().toLowerCase() === "desc";
  const byField = [...membersOf(order, entity)];
  if (byField.length) return byField.map(([field, direction]) => ({ field, descending: isDescending(direction) }));
  const sort = textOf(params.get("SORT"));
  const field = keyIn(entity, sort === "" ? entity?.id ?? "" : sort);
  return [{ field, descending: isDescending(order) }];
}

function readSelect(value: Json | undefined, entity: SandboxEntity | undefined): string[] | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const names = typeof value === "object" ? Object.values(value) : [value];
  return names.length ? names.map((name) => keyIn(entity, textOf(name))) : undefined;
}
