/**
 * Values that travel as JSON: what JSON would drop or turn into something else is refused, with its place.
 *
 * @module
 */

import { DEEPEST } from "../bounds.ts";
import { UsageError } from "../errors.ts";
import { isObject, kind } from "./kind.ts";

/** What JSON can hold. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue };

/** Names and numbers of what is being read, from the outermost. */
type Path = (string | number)[];

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

/** Whether a value is an object of nothing but members: written in braces, or made with no prototype. */
export function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  // Another realm has an Object.prototype of its own.
  return prototype === null ||
    kind(value) === "Object" && Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf");
}

/**
 * A copy of a value.
 *
 * @param path Where it stands. What refuses leaves this as it is, so that it tells the place.
 * @param holders The objects and lists around it.
 */
function copyOf(value: unknown, path: Path, holders: object[]): JsonValue | undefined {
  if (typeof value === "bigint") refuse("a BigInt, which JSON cannot hold. Give a number or its digits as text.");
  if (typeof value === "symbol" || typeof value === "function") refuse(`a ${typeof value}. ${LOST}`);
  if (typeof value === "number" && !Number.isFinite(value)) {
    refuse(`${value}, which JSON cannot hold. Give a finite number.`);
  }
  if (!isObject(value)) return value as JsonValue | undefined;
  if (holders.includes(value)) refuse("a part of itself. JSON cannot hold circular values.");
  if (holders.length >= DEEPEST) refuse(`nested deeper than ${DEEPEST} levels. No API reads that far.`);
  holders.push(value);
  const isList = Array.isArray(value);
  const isOdd = !isList && !isPlain(value);
  let told: unknown = value;
  let year = 0;
  try {
    // Also another realm's; what only calls itself a date fails.
    if (isOdd) year = Date.prototype.getUTCFullYear.call(value);
  } catch {
    // No date.
  }
  if (Number.isNaN(year)) refuse("an invalid date. Check how it was made.");
  // ISO 8601 writes others with more than four digits.
  if (year < 0 || year > 9999) refuse(`a date in the year ${year}. Years from 0 to 9999 can be sent.`);
  try {
    const { toJSON } = value as { toJSON?: unknown };
    if (typeof toJSON === "function") told = toJSON.call(value, `${path.at(-1) ?? ""}`);
  } catch {
    refuse("a value whose toJSON throws. Give a plain value.");
  }
  if (told !== value) {
    // An invalid moment of a library of dates gives null, which would empty a field.
    const copy = copyOf(told, path, holders) ?? refuse("a value whose toJSON gives nothing. Give a plain value.");
    holders.pop();
    return copy;
  }
  if (isOdd) refuseStrange(value);
  for (const symbol of Object.getOwnPropertySymbols(value)) {
    if (!Object.prototype.propertyIsEnumerable.call(value, symbol)) continue;
    refuse("an object with a member named by a symbol. Name it by a text.");
  }
  const length = isList ? value.length : 0;
  const names = Object.keys(value);
  const copy = isList ? [] : {};
  for (let at = 0; at < length || at < names.length; at++) {
    const key = at < length ? at : names[at]!;
    path.push(key);
    if (isList && at >= length) refuse("a member of a list beside its items. JSON would lose it.");
    let member: unknown;
    try {
      member = (value as Record<string | number, unknown>)[key];
    } catch {
      refuse("a getter that throws. Give its value.");
    }
    const inner = copyOf(member, path, holders);
    if (inner === undefined) {
      // JSON would turn an item into null, which means something.
      if (isList) refuse("undefined. Leave it out of the list, or give null.");
    } else if (key === "__proto__") Object.defineProperty(copy, key, { value: inner, enumerable: true });
    else (copy as Record<string | number, JsonValue>)[key] = inner;
    path.pop();
  }
  holders.pop();
  return copy;
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
  const path: Path = [];
  try {
    return copyOf(value, path, []);
  } catch (error) {
    // A proxy may throw anything.
    const why = error instanceof UsageError ? error.message : "a value that cannot be read. Give a plain value.";
    // As people write it: `fields.TITLE`, `FILES[0]`, `params["a b"]`.
    const where = show(path.reduce<string>((begin, key) => {
      if (typeof key === "number") return `${begin}[${key}]`;
      if (!/^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(key)) return `${begin}[${JSON.stringify(key)}]`;
      return begin ? `${begin}.${key}` : key;
    }, place));
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
