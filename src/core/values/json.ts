/**
 * Values that travel as JSON: what JSON would drop or turn into something else is refused, with its place.
 *
 * @module
 */

import { UsageError } from "../errors.ts";

/** What JSON can hold. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue };

/** Deeper than servers read, and less deep than the stack. */
const DEEPEST = 512;

/** Names that stand behind a dot. */
const PLAIN = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

/** A member's place below another: `fields.TITLE`, `FILES[0]`, `params["a b"]`. */
function below(place: string, key: string | number): string {
  if (typeof key === "number") return `${place}[${key}]`;
  if (!PLAIN.test(key)) return `${place}[${JSON.stringify(key)}]`;
  return place ? `${place}.${key}` : key;
}

/** What a place is called in a message. */
function named(place: string): string {
  return place ? `Parameter ${place}` : "The value of all parameters";
}

function refuse(place: string, what: string, hint: string): never {
  throw new UsageError(`${named(place)} is ${what}. ${hint}`);
}

const LOST = "JSON would lose or change it: give text, numbers, true or false, null, lists and plain objects";

/** What people call a value that JSON does not know, and what to give instead. */
function strange(value: unknown): [what: string, hint: string] {
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  const name = tag === "Object" ? classOf(value) : tag;
  const article = /^[AEIO]/i.test(name) ? "an" : "a";
  if (tag === "Promise") return ["a promise", "Await it first."];
  if (tag === "Blob" || tag === "File" || ArrayBuffer.isView(value) || /ArrayBuffer$/.test(tag)) {
    return [`${article} ${name}`, "Give a file's content as base64 text where the method takes one."];
  }
  if (tag === "Map" || tag === "Set") {
    const instead = tag === "Map" ? "Object.fromEntries(map)" : "a list: [...set]";
    return [`a ${name}`, `Give ${tag === "Map" ? "an object: " : ""}${instead}.`];
  }
  return [`${article} ${name}`, `${LOST}.`];
}

function classOf(value: unknown): string {
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name;
  return typeof name === "string" && name ? `instance of ${name}` : "instance of a class";
}

/** A moment as ISO 8601 with years of four digits, which is all that APIs read. */
function momentOf(date: Date, place: string): string {
  const time = date.getTime();
  if (Number.isNaN(time)) refuse(place, "an invalid date", "Check how it was made.");
  const year = date.getUTCFullYear();
  if (year < 0 || year > 9999) refuse(place, `a date in the year ${year}`, "Years from 0 to 9999 can be sent.");
  return date.toISOString();
}

/** Whether a value is an object of nothing but members: written in braces, or made with no prototype. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  // Another realm has an Object.prototype of its own: what has no prototype itself.
  return prototype === null ||
    Object.getPrototypeOf(prototype) === null && Object.prototype.toString.call(value) === "[object Object]";
}

/** Reads a member; a getter may throw. */
function read(holder: object, key: string | number, place: string): unknown {
  try {
    return (holder as Record<string | number, unknown>)[key];
  } catch {
    return refuse(below(place, key), "a getter that throws", "Give its value.");
  }
}

function ownValue(value: object, place: string): unknown {
  const toJSON = read(value, "toJSON", place);
  if (typeof toJSON !== "function") return value;
  try {
    return toJSON.call(value, "");
  } catch {
    return refuse(place, "a value whose toJSON throws", "Give a plain value.");
  }
}

function scalarOf(value: unknown, place: string): string | number | boolean | undefined {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "undefined":
      return value;
    case "number":
      return Number.isFinite(value)
        ? value
        : refuse(place, `${value}, which JSON cannot hold`, "Give a finite number.");
    case "bigint":
      return refuse(place, "a BigInt, which JSON cannot hold", "Give a number or its digits as text.");
    default:
      return refuse(place, `a ${typeof value}`, `${LOST}.`);
  }
}

function copyOf(value: unknown, place: string, holders: readonly object[]): JsonValue | undefined {
  if (typeof value !== "object") return scalarOf(value, place);
  if (value === null) return null;
  if (Object.prototype.toString.call(value) === "[object Date]") return momentOf(value as Date, place);
  if (holders.includes(value)) refuse(place, "a part of itself", "JSON cannot hold circular values.");
  if (holders.length >= DEEPEST) refuse(place, `nested deeper than ${DEEPEST} levels`, "No API reads that far.");
  const inside = [...holders, value];
  const given = ownValue(value, place);
  if (given !== value) {
    const copy = copyOf(given, place, inside);
    // An invalid moment of a library of dates gives null, which would empty a field.
    return copy === undefined || copy === null
      ? refuse(place, "a value whose toJSON gives nothing", "Give a plain value.")
      : copy;
  }
  if (Array.isArray(value)) return listOf(value, place, inside);
  if (!isPlain(value)) refuse(place, ...strange(value));
  const [symbol] = Object.getOwnPropertySymbols(value).filter((key) =>
    Object.prototype.propertyIsEnumerable.call(value, key)
  );
  if (symbol) refuse(place, `an object with a member named by a symbol (${String(symbol)})`, "Name it by a text.");
  const copy: { [name: string]: JsonValue } = {};
  for (const key of Object.keys(value)) {
    const member = copyOf(read(value, key, place), below(place, key), inside);
    if (member === undefined) continue;
    if (key === "__proto__") Object.defineProperty(copy, key, { value: member, enumerable: true });
    else copy[key] = member;
  }
  return copy;
}

function listOf(list: readonly unknown[], place: string, inside: readonly object[]): JsonValue[] {
  const copy: JsonValue[] = [];
  for (let index = 0; index < list.length; index++) {
    const item = copyOf(read(list, index, place), below(place, index), inside);
    // JSON would turn it into null, which means something.
    copy.push(
      item === undefined ? refuse(below(place, index), "undefined", "Leave it out of the list, or give null.") : item,
    );
  }
  const [more] = Object.keys(list).slice(list.length);
  if (more !== undefined) refuse(below(place, more), "a member of a list beside its items", "JSON would lose it.");
  return copy;
}

/**
 * A copy of a value that JSON holds as it is: members that are `undefined` are left out, dates are ISO 8601 texts, and
 * what has a `toJSON` is what that gives.
 *
 * @param value What a caller gave.
 * @param place Its name for messages, e.g. `fields`; empty for all parameters together.
 * @throws UsageError For everything that JSON would drop or change, with its place, e.g. `fields.CLOSEDATE`.
 */
export function jsonValue(value: unknown, place: string): JsonValue | undefined {
  return copyOf(value, place, []);
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
