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

/** Where a walk through a value is. */
interface Walk {
  /** Name of the whole value, for messages. */
  root: string;
  /** Name of the API's method, where one is known. */
  method: string | undefined;
  /** Takes out of a place what no message may contain. */
  show: (place: string) => string;
  /** Names and positions of what is being read, from the outermost. */
  path: (string | number)[];
  /** The objects and lists around it. */
  holders: object[];
}

/** The place of what is being read: `fields.TITLE`, `FILES[0]`, `params["a b"]`. */
function placeOf({ root, path }: Walk): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === "number") return `${place}[${key}]`;
    if (!PLAIN.test(key)) return `${place}[${JSON.stringify(key)}]`;
    return place ? `${place}.${key}` : key;
  }, root);
}

function refuse(walk: Walk, what: string, hint: string): never {
  const { method, show } = walk;
  const place = show(placeOf(walk));
  throw new UsageError(
    `${place ? `Parameter ${place}` : "The value of all parameters"}${
      method ? ` of ${method}` : ""
    } is ${what}. ${hint}`,
    method ? { method } : {},
  );
}

const LOST = "JSON would lose or change it: give text, numbers, true or false, null, lists and plain objects.";

/** Refuses a value that JSON does not know, saying what people call it and what to give instead. */
function refuseStrange(value: object, walk: Walk): never {
  const tag = tagOf(value);
  const constructor: unknown = Object.getPrototypeOf(value)?.constructor?.name;
  const name = tag === "Object" ? `instance of ${constructor || "a class"}` : tag === "Promise" ? "promise" : tag;
  const isFile = /^(Blob|File)$|ArrayBuffer$/.test(tag) || ArrayBuffer.isView(value);
  const hint = {
    Promise: "Await it first.",
    Map: "Give an object: Object.fromEntries(map).",
    Set: "Give a list: [...set].",
  }[tag] ?? (isFile ? "Give a file's content as base64 text where the method takes one." : LOST);
  return refuse(walk, `${/^[AEIO]/i.test(name) ? "an" : "a"} ${name}`, hint);
}

/** The name of a value's class, as far as the language knows it. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Refuses a moment that does not exist, or that ISO 8601 writes with more than four digits for the year. */
function checkMoment(value: object, walk: Walk): void {
  let year: number;
  try {
    // Also another realm's; what only calls itself a date fails.
    year = Date.prototype.getUTCFullYear.call(value);
  } catch {
    return;
  }
  if (Number.isNaN(year)) refuse(walk, "an invalid date", "Check how it was made.");
  if (year < 0 || year > 9999) refuse(walk, `a date in the year ${year}`, "Years from 0 to 9999 can be sent.");
}

/** Whether a value is an object of nothing but members: written in braces, or made with no prototype. */
export function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null) return true;
  // Another realm has an Object.prototype of its own.
  return tagOf(value) === "Object" &&
    (prototype === Object.prototype ||
      Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf"));
}

function scalarOf(value: unknown, walk: Walk): string | number | boolean | undefined {
  if (typeof value === "bigint") {
    return refuse(walk, "a BigInt, which JSON cannot hold", "Give a number or its digits as text.");
  }
  if (typeof value === "symbol" || typeof value === "function") return refuse(walk, `a ${typeof value}`, LOST);
  if (typeof value === "number" && !Number.isFinite(value)) {
    return refuse(walk, `${value}, which JSON cannot hold`, "Give a finite number.");
  }
  return value as string | number | boolean | undefined;
}

/** Reads a member, and makes its copy; a getter may throw. */
function memberOf(holder: object, key: string | number, walk: Walk): JsonValue | undefined {
  walk.path.push(key);
  let value: unknown;
  try {
    value = (holder as Record<string | number, unknown>)[key];
  } catch {
    refuse(walk, "a getter that throws", "Give its value.");
  }
  const copy = copyOf(value, walk);
  walk.path.pop();
  return copy;
}

/** What an object's own `toJSON` gives; nothing where it has none. */
function toldBy(value: object, walk: Walk): { told: unknown } | undefined {
  try {
    const { toJSON } = value as { toJSON?: unknown };
    return typeof toJSON === "function"
      ? { told: toJSON.call(value, `${walk.path.at(-1) ?? ""}`) as unknown }
      : undefined;
  } catch {
    return refuse(walk, "a value whose toJSON throws", "Give a plain value.");
  }
}

function copyOf(value: unknown, walk: Walk): JsonValue | undefined {
  if (typeof value !== "object") return scalarOf(value, walk);
  if (value === null) return null;
  const { holders } = walk;
  if (holders.includes(value)) refuse(walk, "a part of itself", "JSON cannot hold circular values.");
  if (holders.length >= DEEPEST) refuse(walk, `nested deeper than ${DEEPEST} levels`, "No API reads that far.");
  holders.push(value);
  const copy = objectOf(value, walk);
  holders.pop();
  return copy;
}

function objectOf(value: object, walk: Walk): JsonValue | undefined {
  const isList = Array.isArray(value);
  const isOdd = !isList && !isPlain(value);
  if (isOdd) checkMoment(value, walk);
  const own = toldBy(value, walk);
  if (own && own.told !== value) {
    // An invalid moment of a library of dates gives null, which would empty a field.
    return copyOf(own.told, walk) ?? refuse(walk, "a value whose toJSON gives nothing", "Give a plain value.");
  }
  if (isOdd) refuseStrange(value, walk);
  for (const key of Object.getOwnPropertySymbols(value)) {
    if (!Object.prototype.propertyIsEnumerable.call(value, key)) continue;
    refuse(walk, `an object with a member named by a symbol (${String(key)})`, "Name it by a text.");
  }
  if (isList) return listOf(value, walk);
  const copy: { [name: string]: JsonValue } = {};
  for (const key of Object.keys(value)) {
    const member = memberOf(value, key, walk);
    if (member === undefined) continue;
    if (key === "__proto__") Object.defineProperty(copy, key, { value: member, enumerable: true });
    else copy[key] = member;
  }
  return copy;
}

function listOf(list: readonly unknown[], walk: Walk): JsonValue[] {
  const copy: JsonValue[] = [];
  for (let index = 0; index < list.length; index++) {
    const item = memberOf(list, index, walk);
    if (item === undefined) {
      walk.path.push(index);
      // JSON would turn it into null, which means something.
      refuse(walk, "undefined", "Leave it out of the list, or give null.");
    }
    copy.push(item!);
  }
  const more = Object.keys(list)[list.length];
  if (more !== undefined) {
    walk.path.push(more);
    refuse(walk, "a member of a list beside its items", "JSON would lose it.");
  }
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
  const walk: Walk = { root: place, method, show, path: [], holders: [] };
  try {
    return copyOf(value, walk);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // A proxy may refuse anything.
    return refuse(walk, "a value that cannot be read", "Give a plain value.");
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
