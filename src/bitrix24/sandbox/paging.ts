/**
 * Pages as requests ask for them, and what answers say of the next one. How each method does it is known of its
 * documentation: {@linkcode PAGING}.
 *
 * @module
 */

import type { NextPage } from "../../core/list/paging.ts";
import type { Condition } from "../../sandbox/filter.ts";
import { numberOf, textOf } from "../../sandbox/kinds.ts";
import type { Call } from "../../sandbox/operations.ts";
import type { Json } from "../../sandbox/table.ts";
import { PAGING } from "../generated/paging.ts";
import { wrong } from "./conditions.ts";
import { type Asked, nameOf } from "./request.ts";

/** Records on a page of most methods; there it cannot be changed. */
export const PAGE = 50;

/** The most that a page has where it can be changed, and no documentation says how far. */
const MOST = 1000;

/** A page that is asked for. */
export interface PageAsked {
  page: NonNullable<Call["page"]>;
  /** What else its records must fulfil. */
  where: Condition[];
  /** How they stand, whatever else is asked for. */
  order: NonNullable<Call["order"]> | undefined;
  /** Where filter, order and selection stand, when not beside the page. */
  within: string | undefined;
  /** Puts into the answer what it says of the next page. */
  tell(envelope: Record<string, Json>, total: number | undefined): Record<string, Json>;
}

/** Where most methods have it. */
const START: NextPage = { by: "offset", parameter: ["start"] };
const PAGINATION: NextPage = { by: "offset", parameter: ["pagination", "offset"], limit: ["pagination", "limit"] };

/**
 * Reads the page that a request asks for.
 *
 * @param field The field that a name of the request means.
 * @param otherwise How the method does it, where nothing is known of it here.
 * @throws Refusal When REST 3.0 is asked for a page that is none.
 */
export function readPage(
  asked: Pick<Asked, "api" | "method" | "params">,
  field: (name: string) => string,
  otherwise?: NextPage,
): PageAsked {
  const { api, params } = asked;
  const known = Object.hasOwn(PAGING, nameOf(asked)) ? PAGING[nameOf(asked)] : undefined;
  const next = known?.next ?? otherwise ?? (api === "v3" ? PAGINATION : START);
  const value = (path: readonly string[]): Json | undefined => valueAt(params, path);
  const whole = (path: readonly string[], least: number): number | undefined =>
    wholeAt(asked, path.at(-1) ?? "", value(path), least);
  const most = !next.limit ? PAGE : known && !known.isSizeUnknown ? known.size : MOST;
  const size = Math.min(most, next.limit && whole(next.limit, 1) || PAGE);
  const container = next.parameter.length > 1 ? next.parameter[0] : undefined;
  const usual: PageAsked = {
    page: { offset: 0, size },
    where: [],
    order: undefined,
    within: container !== undefined && /^params$/i.test(container) ? container : undefined,
    tell: (envelope) => envelope,
  };
  switch (next.by) {
    case "page": {
      const number = Math.max(1, whole(next.parameter, 0) ?? 1);
      return { ...usual, page: { offset: (number - 1) * size, size }, tell: counted };
    }
    case "last": {
      const { order, where } = afterLast(asked, next, field);
      return { ...usual, where, order };
    }
    case "cursor": {
      const offset = offsetOf(value(next.parameter));
      const tell: PageAsked["tell"] = (envelope, total) => withCursor(envelope, next, offset + size, total);
      return { ...usual, page: { offset, size }, tell };
    }
  }
  if (next.limit) {
    const number = api === "v3" ? whole([container as string, "page"], 0) : undefined;
    const offset = whole(next.parameter, 0) ?? (Math.max(1, number ?? 1) - 1) * size;
    return { ...usual, page: { offset, size }, ...api === "v2" && { tell: counted } };
  }
  const start = Math.trunc(numberOf(value(next.parameter))) || 0;
  const uncounted = start < 0;
  // Pages begin at multiples of 50: a start between two of them means the page that it falls on.
  const offset = uncounted ? 0 : Math.floor(start / size) * size;
  return {
    ...usual,
    page: { offset, size, uncounted },
    tell: (envelope, total) => {
      if (total === undefined || api === "v3") return envelope;
      // A negative start asks for no count: faster on a real portal, and answered with a total of 0.
      return !uncounted && offset + size < total ? { ...envelope, next: offset + size, total } : { ...envelope, total };
    },
  };
}

function counted(envelope: Record<string, Json>, total: number | undefined): Record<string, Json> {
  return total === undefined ? envelope : { ...envelope, total };
}

/** What stands at a place in a request; names match without regard to case. */
function valueAt(params: ReadonlyMap<string, Json>, [first = "", ...rest]: readonly string[]): Json | undefined {
  let value = params.get(first.toUpperCase());
  for (const step of rest) {
    if (!isMap(value)) return undefined;
    value = Object.entries(value).findLast(([key]) => key.toUpperCase() === step.toUpperCase())?.[1];
  }
  return value;
}

/** A whole number of a request; nothing where none is sent. REST 3.0 minds what is none, classic methods pass it over. */
function wholeAt(
  { api }: Pick<Asked, "api">,
  name: string,
  value: Json | undefined,
  least: number,
): number | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const number = numberOf(value);
  if (Number.isSafeInteger(number) && number >= least) return number;
  if (api === "v2") return undefined;
  const text = JSON.stringify({ [name]: value });
  throw wrong("INVALIDPAGINATION", `Cannot recognize pagination parameter \`${text}\``);
}

/** Records that stand behind another one, by the field that tells them apart. */
function afterLast(
  { params }: Pick<Asked, "params">,
  next: NextPage & { by: "last" },
  field: (name: string) => string,
): Pick<PageAsked, "where" | "order"> {
  const cursor = next.parameter.length > 1 ? next.parameter.slice(0, -1) : undefined;
  const told = (name: string): Json | undefined => cursor && valueAt(params, [...cursor, name]);
  const name = field(textOf(told("field")) || next.field);
  const direction = textOf(told("order")).trim().toLowerCase();
  const descending = direction === "" ? next.order === "falling" : direction === "desc";
  const value = valueAt(params, next.parameter);
  const isFirst = value === undefined || value === null || value === "" || !cursor && numberOf(value) === 0;
  const where: Condition[] = isFirst
    ? []
    : [{ field: name, comparison: descending ? "less" : "greater", wanted: value }];
  const filtered = cursor ? fieldsOf(params.get("FILTER")) : [];
  if (filtered.some((one) => field(one) === name)) {
    throw wrong(
      "INVALIDFILTER",
      `Unable to recognize filter expression \`Cursor field ${name} cannot be used at filter.\``,
    );
  }
  return { where, order: [{ field: name, descending }] };
}

function fieldsOf(filter: Json | undefined): string[] {
  if (!Array.isArray(filter)) return [];
  return filter.flatMap((element) => Array.isArray(element) && typeof element[0] === "string" ? [element[0]] : []);
}

/**
 * The number of records before the page that a cursor leads to. Cursors mean nothing to who gets them, so that they are
 * such numbers here, where the documented ones have an id.
 */
function offsetOf(cursor: Json | undefined): number {
  const number = numberOf(isMap(cursor) ? cursor.id : cursor);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}

function withCursor(
  envelope: Record<string, Json>,
  { told, more }: NextPage & { by: "cursor" },
  offset: number,
  total: number | undefined,
): Record<string, Json> {
  const { result = null } = envelope;
  if (total === undefined) return envelope;
  const documented = told.reduce<Json | undefined>((value, step) => isMap(value) ? value[step] : undefined, result);
  const hasMore = offset < total;
  const place = Math.min(offset, total);
  const cursor = !hasMore && !more ? null : isMap(documented) ? { ...documented, id: place } : place;
  const next = withMember(result, told, cursor);
  return { ...envelope, result: more ? withMember(next, more, hasMore) : next };
}

function isMap(value: Json | undefined): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function withMember(value: Json, [first, ...rest]: readonly string[], member: Json): Json {
  if (first === undefined) return member;
  if (!isMap(value)) return value;
  return { ...value, [first]: withMember(value[first] ?? {}, rest, member) };
}
