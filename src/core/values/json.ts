/**
 * Values that travel as JSON: what JSON would drop or turn into something else is refused, with its place.
 *
 * @module
 */

import { UsageError } from "../errors.ts";
import { kind } from "./kind.ts";

/** What JSON can hold. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue };

/** Deeper than servers read, and less deep than the stack. */
const DEEPEST = 512;

/** Names that stand behind a dot. */
const PLAIN = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

/** Where a walk through a value is. What refuses leaves it as it is, so that it tells the place. */
interface Walk {
  /** Names and numbers of what is being read, from the outermost. */
  path: (string | number)[];
  /** The objects and lists around it. */
  holders: object[];
}

/** @param why What the value is, and what to do about it. */
function refuse(why: string): never {
  throw new UsageError(why);
}

const LOST = "JSON would lose or change it: give text, numbers, true or false, null, lists and plain objects.";

/** Refuses a value that JSON does not know, saying what people call it and what to give instead. */
function refuseStrange(value: object): never {
  const tag = kind(value);
  const constructor: unknown = Object.getPrototypeOf(value)?.constructor?.name;
  const name = tag === "Object" ? `instance of ${constructor || "a class"}` : tag === "Promise" ? "promise" : tag;
  const isFile = /^(Blob|File)$|ArrayBuffer$/.test(tag) || ArrayBuffer.isView(value);
  const hint = {
    Promise: "Await it first.",
    Map: "Give an object: Object.fromEntries(map).",
    Set: "Give a list: [...set].",
  }[tag] ?? (isFile ? "Give a file's content as base64 text where the method takes one." : LOST);
  return refuse(`${/^[AEIO]/i.test(name) ? "an" : "a"} ${name}. ${hint}`);
}

/** Refuses a moment that does not exist, or that ISO 8601 writes with more than four digits for the year. */
function checkMoment(value: object): void {
  let year: number;
  try {
    // Also another realm's; what only calls itself a date fails.
    year = Date.prototype.getUTCFullYear.call(value);
  } catch {
    return;
  }
  if (Number.isNaN(year)) refuse("an invalid date. Check how it was made.");
  if (year < 0 || year > 9999) refuse(`a date in the year ${year}. Years from 0 to 9999 can be sent.`);
}

/** Whether a value is an object of nothing but members: written in braces, or made with no prototype. */
export function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  // Another realm has an Object.prototype of its own.
  return prototype === null ||
    kind(value) === "Object" && Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf");
}

/** What an object's own `toJSON` gives; the object where it has none. */
function toldBy(value: object, { path }: Walk): unknown {
  try {
    const { toJSON } = value as { toJSON?: unknown };
    return typeof toJSON === "function" ? toJSON.call(value, `${path.at(-1) ?? ""}`) : value;
  } catch {
    return refuse("a value whose toJSON throws. Give a plain value.");
  }
}

/** The copy of a member, or of a list's item, whose key is a number; nothing for a member that is left out. */
function memberOf(holder: object, key: string | number, walk: Walk): JsonValue | undefined {
  walk.path.push(key);
  const isItem = typeof key === "number";
  if (Array.isArray(holder) && !isItem) refuse("a member of a list beside its items. JSON would lose it.");
  let value: unknown;
  try {
    value = (holder as Record<string | number, unknown>)[key];
  } catch {
    refuse("a getter that throws. Give its value.");
  }
  const copy = copyOf(value, walk);
  // JSON would turn it into null, which means something.
  if (copy === undefined && isItem) refuse("undefined. Leave it out of the list, or give null.");
  walk.path.pop();
  return copy;
}

function copyOf(value: unknown, walk: Walk): JsonValue | undefined {
  if (typeof value === "bigint") refuse("a BigInt, which JSON cannot hold. Give a number or its digits as text.");
  if (typeof value === "symbol" || typeof value === "function") refuse(`a ${typeof value}. ${LOST}`);
  if (typeof value === "number" && !Number.isFinite(value)) {
    refuse(`${value}, which JSON cannot hold. Give a finite number.`);
  }
  if (typeof value !== "object" || value === null) return value as JsonValue | undefined;
  const { holders } = walk;
  if (holders.includes(value)) refuse("a part of itself. JSON cannot hold circular values.");
  if (holders.length >= DEEPEST) refuse(`nested deeper than ${DEEPEST} levels. No API reads that far.`);
  holders.push(value);
  const copy = objectOf(value, walk);
  holders.pop();
  return copy;
}

function objectOf(value: object, walk: Walk): JsonValue {
  const isList = Array.isArray(value);
  const isOdd = !isList && !isPlain(value);
  if (isOdd) checkMoment(value);
  const told = toldBy(value, walk);
  if (told !== value) {
    // An invalid moment of a library of dates gives null, which would empty a field.
    return copyOf(told, walk) ?? refuse("a value whose toJSON gives nothing. Give a plain value.");
  }
  if (isOdd) refuseStrange(value);
  for (const symbol of Object.getOwnPropertySymbols(value)) {
    if (!Object.prototype.propertyIsEnumerable.call(value, symbol)) continue;
    refuse("an object with a member named by a symbol. Name it by a text.");
  }
  if (isList) return listOf(value, walk);
  const copy: { [name: string]: JsonValue } = {};
  for (const name of Object.keys(value)) {
    const member = memberOf(value, name, walk);
    if (member === undefined) continue;
    if (name === "__proto__") Object.defineProperty(copy, name, { value: member, enumerable: true });
    else copy[name] = member;
  }
  return copy;
}

function listOf(list: readonly unknown[], walk: Walk): JsonValue[] {
  const copy: JsonValue[] = [];
  for (let index = 0; index < list.length; index++) copy.push(memberOf(list, index, walk)!);
  const more = Object.keys(list)[list.length];
  if (more !== undefined) memberOf(list, more, walk);
  return copy;
}

/** A place as people write it: `fields.TITLE`, `FILES[0]`, `params["a b"]`. */
function placeOf(root: string, path: Walk["path"]): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === "number") return `${place}[${key}]`;
    if (!PLAIN.test(key)) return `${place}[${JSON.stringify(key)}]`;
    return place ? `${place}.${key}` : key;
  }, root);
}

/**
 * A copy of a value that JSON holds as it is: members that are `undefined` are left out, dates are ISO 8601 texts, and
 * what has a `toJSON` is what that gives.
 *
 * @param value What a caller gave.
 * @param place Its name for messages, e.g. `fields`; empty for all parameters together.
 * @param method Name of the API's method, where one is known.
 * @param show Takes out of a place what no message may contain: members can be named anything.
 * @throws UsageError For everything that JSON would drop or change, with its place, e.g. `fields.CLOSEDATE`.
 */
export function jsonValue(
  value: unknown,
  place: string,
  method?: string,
  show: (place: string) => string = (place) => place,
): JsonValue | undefined {
  const walk: Walk = { path: [], holders: [] };
  try {
    return copyOf(value, walk);
  } catch (error) {
    // A proxy may throw anything.
    const why = error instanceof UsageError ? error.message : "a value that cannot be read. Give a plain value.";
    const where = show(placeOf(place, walk.path));
    throw new UsageError(
      `${where ? `Parameter ${where}` : "The value of all parameters"}${method ? ` of ${method}` : ""} is ${why}`,
      method ? { method } : {},
    );
  }
}

/**
 * A value as JSON text.
 *
 * @throws UsageError As {@linkcode jsonValue}, and for a text too long for one request.
 */
export function jsonText(value: JsonValue): string {
  try {
    return JSON.stringify(value);
  } catch {
    throw new UsageError("The parameters are too large for one request: engines hold texts of some 500 MB.");
  }
}
