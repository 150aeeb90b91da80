/**
 * Turns a request's parameters into a neutral call: filter prefixes, sorting, paging, selection.
 *
 * @module
 */

import type { Condition } from "../../sandbox/filter.ts";
import { textOf } from "../../sandbox/kinds.ts";
import type { Call } from "../../sandbox/operations.ts";
import type { Json, SandboxEntity, StatefulMethod } from "../../sandbox/table.ts";
import { readCondition, readConditions, readGroup } from "./conditions.ts";
import { type PageAsked, readPage } from "./paging.ts";
import type { Asked } from "./request.ts";

/** Parameters of lists that are no fields. */
const RESERVED = new Set(["FILTER", "SORT", "ORDER", "SELECT", "START", "ADMIN_MODE", "IMAGE_RESIZE"]);

/** The parts of a call that a method's parameters say. */
export type Query =
  & Required<Pick<Call, "sent" | "given" | "where" | "order" | "page">>
  & Pick<Call, "select">
  & Pick<PageAsked, "tell">;

/**
 * Reads the parameters of a method with state.
 *
 * @throws Refusal When REST 3.0 cannot understand filter or page.
 */
export function readQuery(method: StatefulMethod, entity: SandboxEntity | undefined, asked: Asked): Query {
  const { params } = asked;
  const values = method.values !== undefined
    ? membersOf(params.get(method.values.toUpperCase()), entity)
    : method.takes
    ? new Map<string, Json>()
    : params;
  const usual = { sent: values, given: (key: string) => givenIn(params, key) };
  const { page, where, order, within, tell } = readPage(asked, (name) => keyIn(entity, name));
  const isList = ["list", "code"].includes(method.operation);
  const lists = within === undefined ? params : new Map([...params, ...membersOf(params.get(within.toUpperCase()))]);
  const filter = isList ? readFilter(method, entity, asked.api === "v3", lists) : [];
  return {
    ...usual,
    where: [...filter, ...isList ? where : []],
    order: order ?? readOrder(lists, entity),
    select: readSelect(lists.get("SELECT"), entity),
    page,
    tell,
  };
}

/** What stands under a key, or under `data.NAME` in an object; names match without regard to case. */
export function givenIn(params: ReadonlyMap<string, Json>, key: string): Json | undefined {
  const [name = "", ...rest] = key.toUpperCase().split(".");
  let value = params.get(name);
  for (const step of rest) value = membersOf(value).get(step);
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

function membersOf(value: Json | undefined, entity?: SandboxEntity): Map<string, Json> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).map(([key, inner]) => [keyIn(entity, key), inner]));
}

/** How a method looks for words and beginnings. */
interface WordSearch {
  find: ReadonlyMap<string, string[]>;
  starts: ReadonlySet<string>;
}

const searches = new WeakMap<StatefulMethod, WordSearch>();

function searchOf(method: StatefulMethod): WordSearch {
  let search = searches.get(method);
  if (!search) {
    search = { find: new Map(Object.entries(method.find ?? {})), starts: new Set(method.starts ?? []) };
    searches.set(method, search);
  }
  return search;
}

function readFilter(
  method: StatefulMethod,
  entity: SandboxEntity | undefined,
  isNew: boolean,
  params: Map<string, Json>,
): Condition[] {
  const filter = params.get("FILTER");
  const loose = method.loose ? [...params].filter(([key]) => !RESERVED.has(key)) : [];
  const { find, starts } = searchOf(method);
  if (isNew && Array.isArray(filter)) return readConditions(filter, (name) => keyIn(entity, name));
  if (!loose.length && (filter === undefined || filter === null)) return [];
  const isLooking = find.size > 0 &&
    [...loose.map(([key]) => key), ...membersOf(filter, entity).keys()].some((key) => find.has(key));
  const one = (key: string, wanted: Json): Condition[] => {
    const fields = find.get(key);
    if (fields) return [{ anyOf: fields, words: textOf(wanted) }];
    // Words are looked for in these fields, too.
    if (isLooking && starts.has(key)) return [];
    return [starts.has(key) ? { field: key, comparison: "starts", wanted } : readCondition(key, wanted)];
  };
  return [
    ...loose.flatMap(([key, wanted]) => one(key, wanted)),
    ...readGroup(filter ?? null, (key, wanted) => one(keyIn(entity, key), wanted)),
  ];
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
