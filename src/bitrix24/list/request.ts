/**
 * What is asked of a method for each part of its list.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import type { Stretch } from "../../core/list/by_id.ts";
import type { Window } from "../../core/list/windows.ts";
import type { IdOfRows, NextPage, Paging } from "../../core/list/paging.ts";
import { kind } from "../../core/values/kind.ts";
import type { JsonValue } from "../../core/values/json.ts";
import { queryOf } from "../batch/encode.ts";
import type { Params } from "./ask.ts";

/** The name under which a caller has given a parameter, whatever its letter case; else its own. */
function nameIn(params: object, name: string): string {
  return Object.keys(params).find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
}

function memberAt(params: Params, path: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = params;
  for (const name of path) value = isObject(value) ? value[nameIn(value, name)] : undefined;
  return value;
}

function isObject(value: unknown): value is Params {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Parameters with one more, at a place that may lead through others. */
function withMember(params: Params, [name, ...rest]: readonly string[], value: JsonValue): Params {
  const own = nameIn(params, name!);
  const inner = params[own];
  return { ...params, [own]: rest.length ? withMember(isObject(inner) ? inner : {}, rest, value) : value };
}

/** The largest page that the method gives. */
function ofFullPages(params: Params, { next, size }: Paging): Params {
  return next && "limit" in next && next.limit ? withMember(params, next.limit, size) : params;
}

/**
 * Refuses parameters that say which page is wanted.
 *
 * @throws UsageError When the caller has given one.
 */
export function refusePaging(method: string, params: Params, next: NextPage | undefined): void {
  if (!next) return;
  const limit = "limit" in next ? next.limit : undefined;
  for (const path of [next.parameter, ...limit ? [limit] : []]) {
    if (memberAt(params, path) === undefined) continue;
    throw new UsageError(
      `Parameter ${
        path.join(".")
      } of ${method} is set for each page: leave it out. Option limit says how many records are wanted.`,
      { method },
    );
  }
  if (next.by !== "last" || next.parameter.length < 2) return;
  const { field, order, parameter: [name] } = next;
  const [word, way] = order === "rising" ? ["asc", "lowest up"] : ["desc", "highest down"];
  // What else a cursor says must be what is meant anyway: where a page ends is told by that field only.
  const told = Object.values(Object(memberAt(params, [name!]))).map((value) => `${value}`.toLowerCase());
  if (told.every((value) => value === field.toLowerCase() || value === word)) return;
  throw new UsageError(
    `Parameter ${name} of ${method} is set for each page, by ${field} from the ${way}: leave it out.`,
    { method },
  );
}

/** Which way ids go, as the caller wants it. */
export type Direction = "rising" | "falling";

/** What makes positions of ids: where ids fall, they are below zero. */
export function signOf(direction: Direction): 1 | -1 {
  return direction === "rising" ? 1 : -1;
}

/**
 * The direction in which a caller sorts by the id.
 *
 * @throws UsageError When the order is by something else.
 */
export function directionOf(method: string, params: Params, { order, ordered, direction }: IdOfRows): Direction {
  const given = order === undefined ? undefined : params[nameIn(params, order)];
  const told = direction === undefined ? undefined : params[nameIn(params, direction)];
  const isEmpty = given === undefined || given === null || typeof given === "object" && !Object.keys(given).length;
  const [by, way] = isEmpty
    ? [ordered, told ?? "ASC"]
    : typeof given === "object"
    ? Object.entries(given)[0]!
    : [given, told ?? "ASC"];
  const isAscending = /^asc$/i.test(`${way}`);
  if (`${by}`.toLowerCase() === ordered?.toLowerCase() && (isAscending || /^desc$/i.test(`${way}`))) {
    return isAscending ? "rising" : "falling";
  }
  throw new UsageError(
    `${method} is listed by ${ordered}, so that no record is missed or comes twice, and parameter ${order} asks for another ` +
      `order. Leave it out, or sort by ${ordered}. With option byPages the order is kept, and what is added or removed ` +
      "meanwhile may be missed or come twice.",
    { method },
  );
}

/** Parameters with the id among the fields that are chosen, since it is needed. */
function withId(params: Params, { select, filtered }: IdOfRows): Params {
  const name = select && nameIn(params, select);
  const given = name && params[name] || [];
  const chosen = typeof given === "object" ? Object.values(given) : [given];
  if (!chosen.length) return params;
  const has = chosen.some((field) => field === "*" || `${field}`.toLowerCase() === filtered.toLowerCase());
  return has ? params : { ...params, [name!]: [...chosen, filtered] };
}

/**
 * What is asked for by ids.
 *
 * @throws UsageError When the filter that the caller has given is none.
 */
export function byIdRequests(
  method: string,
  params: Params,
  paging: Paging & { id: IdOfRows },
  direction: Direction,
): (stretch: Stretch) => Params {
  const { id, next } = paging;
  const { filter, filtered, comparison, order, ordered, direction: way } = id;
  const name = nameIn(params, filter);
  const given = params[name] ?? (comparison === "prefix" ? {} : []);
  const isList = Array.isArray(given);
  // PHP knows no difference between an empty list and an empty object.
  const fits = comparison === "condition" ? isList : isObject(given) || isList && !given.length;
  if (!fits) {
    const expected = comparison === "condition" ? "a list of conditions" : "an object";
    throw new UsageError(`Parameter ${name} of ${method} must be ${expected}, not ${kind(given)}.`, { method });
  }
  if (!isList && /^or$/i.test(`${memberAt(given as Params, ["logic"])}`)) {
    throw new UsageError(
      `Parameter ${name} of ${method} says OR, so that no bounds for ${filtered} can be added: put all of it into a member, ` +
        `${name}: { 0: { … } }, or go through its pages with byPages.`,
      { method },
    );
  }
  const { [name]: _, ...unfiltered } = params;
  // An empty filter means none, and no batch can say it.
  const own = Object.keys(given).length ? params : unfiltered;
  const whole = withId(ofFullPages(own, paging), id);
  const sorted = (isRising: boolean): Params => {
    const word = isRising ? "ASC" : "DESC";
    if (order === undefined) return whole;
    if (way !== undefined) return { ...whole, [nameIn(whole, order)]: ordered!, [nameIn(whole, way)]: word };
    return { ...whole, [nameIn(whole, order)]: { [ordered!]: word } };
  };
  const [forward, backward] = direction === "rising" ? [sorted(true), sorted(false)] : [sorted(false), sorted(true)];
  const uncounted = (one: Params): Params =>
    next?.by === "offset" && next.uncounted ? withMember(one, next.parameter, -1) : one;
  const [sign, behind, most] = direction === "rising" ? [1, ">", "<="] as const : [-1, "<", ">="] as const;
  const [onward, last] = [uncounted(forward), uncounted(backward)];
  return (stretch) => {
    // The first one counts.
    if (stretch === "first") return forward;
    if (stretch === "last") return last;
    const { after, upTo } = stretch;
    if (isList && comparison === "condition") {
      const bounds: [string, string, number][] = [[filtered, behind, sign * after], [filtered, most, sign * upTo]];
      return { ...onward, [name]: [...given, ...bounds.filter(([, , id]) => Number.isFinite(id))] };
    }
    // What the caller's own bounds leave is within these.
    const bounded: { [name: string]: JsonValue } = { ...given as Params };
    if (Number.isFinite(after)) bounded[behind + filtered] = sign * after;
    if (Number.isFinite(upTo)) bounded[most + filtered] = sign * upTo;
    return { ...onward, [name]: bounded };
  };
}

/** Ids that stand for a window's bounds while its query is written: large ones, which hardly anybody else asks for. */
const [LOW, HIGH] = [9007199254740847, 9007199254740881];

/**
 * Writes the queries of windows, which differ in two numbers only: all but these is encoded once, and not a thousand times.
 *
 * @returns The query of a window; nothing where it has to be written by itself.
 */
export function windowQueries(
  requestOf: (window: Window) => Params,
  direction: Direction,
): (window: Window) => string | undefined {
  const sign = signOf(direction);
  const query = queryOf(requestOf({ after: sign * LOW, upTo: sign * HIGH })) ?? "";
  // A caller's own bound has its place before ours.
  const [before = "", bound, between, other, behind, ...more] = query.split(new RegExp(`=(${LOW}|${HIGH})\\b`));
  if (behind === undefined || bound === other || more.length) return () => undefined;
  const isLowFirst = bound === `${LOW}`;
  return ({ after, upTo }) => {
    if (!Number.isFinite(upTo - after)) return;
    const [one, two] = isLowFirst ? [after, upTo] : [upTo, after];
    return `${before}=${sign * one}${between}=${sign * two}${behind}`;
  };
}

/** What is asked for where a page begins behind so many records, has a number, or follows from the one before. */
export function pageRequest(params: Params, paging: Paging, place: number | string | undefined): Params {
  const { next } = paging;
  const whole = ofFullPages(params, paging);
  return next && place !== undefined ? withMember(whole, next.parameter, place) : whole;
}
