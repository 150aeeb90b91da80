/**
 * What OPI sends, read from its facts alone (`spec/bitrix24/opi.json`): nothing here knows our spec's fields, the
 * generator or the encoders. What the facts cannot tell stands in by_hand.ts.
 *
 * Deliberately different from OPI:
 * - every call is a POST with JSON, also where OPI puts the fields into the query;
 * - a value that is given is sent, also where OPI leaves it out as empty.
 *
 * @module
 */

import { Buffer } from "node:buffer";
import type { OpiFunction, OpiParameter } from "../../scripts/opi/facts.ts";

/** An example's arguments by the names of OPI's parameters. */
export type Args = Readonly<Record<string, unknown>>;

/** One request. */
export interface Request {
  http: "POST" | "GET";
  /** REST method, in any letter case; a whole address for what is none. */
  method?: string;
  address?: string;
  query?: Record<string, string>;
  /** JSON's value, or the fields of a form. */
  body?: unknown;
}

/** What a call of a function sends and returns. */
export interface Expectation {
  requests: Request[];
  /** What it returns; anything where it is absent. */
  result?: unknown;
  /** The keys of the structure that it returns, in their order. */
  keys?: readonly string[];
  /** Whether the template that it returns is emptied; absent where it returns none. */
  cleared?: boolean;
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The bytes of an example's file, as base64. */
export function base64Of(value: unknown): string {
  if (isMapping(value) && typeof value.text === "string") return Buffer.from(value.text, "utf8").toString("base64");
  if (typeof value === "string") return value.replace(/^data:[^,]*;base64,/, "");
  throw new Error("A file in an example is { text, path }, or base64 text.");
}

/** OPI's text of a value. */
export function textOf(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw new Error(`No rule for a value of type ${typeof value} as text: write the expectation by hand.`);
}

/** A date's parts as they are written; OPI shifts no times. */
function dateParts(value: unknown): [day: string, time: string] {
  const found = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?)?$/.exec(textOf(value));
  if (!found) throw new Error(`No rule for the date ${value}: write the expectation by hand.`);
  const [, day, minutes = "00:00", seconds = ":00"] = found;
  return [day!, minutes + seconds];
}

/** A day: `2024-08-05`. */
export const dayOf = (value: unknown): string => dateParts(value)[0];

/** OPI's conversions of a value. */
const CONVERSIONS: Record<string, (value: unknown) => unknown> = {
  "String": textOf,
  "Array": listOf,
  "Collection": (value) => isMapping(value) ? value : listOf(value),
  "KeyValueCollection": (value) => value,
  "Boolean": (value) => Boolean(value),
  "Y/N": (value) => value ? "Y" : "N",
  "Boolean->Y/N": (value) => value ? "Y" : "N",
  "Boolean, negated, to Y/N": (value) => value ? "N" : "Y",
  "Date to yyyy-MM-dd": dayOf,
  "DateISO": (value) => dateParts(value).join("T"),
  "DateISOZ": (value) => `${dateParts(value).join("T")}Z`,
  "BinaryData->base64": base64Of,
  "Base64Files": (value) => Object.entries(value as object).map(([name, file]) => [name, base64Of(file)]),
};

/** A list, or a list of one. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Whether OPI leaves a default out: booleans always count. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || value === 0;
}

/** Puts a value where a path leads; digits lead into a list. */
export function put(root: Record<string, unknown>, path: string, value: unknown): void {
  const parts = path.split(".");
  const last = parts.pop()!;
  let place = root;
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1] ?? last;
    place[part] ??= /^\d+$/.test(next) ? [] : {};
    place = place[part] as Record<string, unknown>;
  }
  place[last] = value;
}

/** A parameter's fields and values; none where it is not sent. */
function fieldsOf(parameter: OpiParameter, args: Args): [path: string, value: unknown][] {
  const { name, wire, coerce, default: standard } = parameter;
  if (wire === undefined || wire === "auth") return [];
  const given = Object.hasOwn(args, name);
  if (!given && isEmpty(standard)) return [];
  const convert = CONVERSIONS[coerce ?? ""];
  if (!convert) throw new Error(`No rule for ${name} as ${coerce}: write the expectation by hand.`);
  const value = convert(given ? args[name] : standard);
  return [wire].flat().flatMap((path): [string, unknown][] =>
    path === "*" ? Object.entries(value as object) : [[path, value]]
  );
}

/** The fields that OPI sends, or puts together. */
export function bodyOf({ params, constants = {} }: OpiFunction, args: Args): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  // What is spread over the root does not hide what has a field of its own.
  const spreadFirst = params.toSorted((one, other) => Number(other.wire === "*") - Number(one.wire === "*"));
  for (const [path, value] of spreadFirst.flatMap((one) => fieldsOf(one, args))) put(body, path, value);
  for (const [path, value] of Object.entries(constants)) put(body, path, value);
  return body;
}

/** The first keys of what OPI sends, in the order in which it puts them there. */
export function orderOf({ params, constants = {} }: OpiFunction): string[] {
  const paths = params.flatMap(({ wire = [] }) => wire).filter((path) => path !== "auth" && path !== "*");
  return [...new Set([...paths, ...Object.keys(constants)].map((path) => path.split(".")[0]!))];
}

/** What OPI does in a call with the given arguments. */
export function expectedOf(fn: OpiFunction, args: Args): Expectation {
  if (fn.http !== "none") {
    const [method, ...more] = fn.methods;
    if (method === undefined || more.length) throw new Error(`${fn.name} is irregular: write its expectation by hand.`);
    return { requests: [{ http: "POST", method, body: bodyOf(fn, args) }] };
  }
  if (!fn.keys) throw new Error(`${fn.name} is irregular: write its expectation by hand.`);
  const { keys } = fn;
  if (fn.params.some(({ wire }) => wire !== undefined)) return { requests: [], result: bodyOf(fn, args), keys };
  return { requests: [], keys, cleared: args.Clear === true };
}

/** The keys of a template: `.` leads inwards, `[]` into a list. */
export function keysOf(template: unknown, path = ""): string[] {
  if (Array.isArray(template)) return template.flatMap((item) => keysOf(item, `${path}[]`));
  if (!isMapping(template)) return [path];
  return Object.entries(template).flatMap(([key, value]) => keysOf(value, path ? `${path}.${key}` : key));
}

/** The values of a template. */
export function leavesOf(template: unknown): unknown[] {
  return typeof template === "object" && template !== null ? Object.values(template).flatMap(leavesOf) : [template];
}
