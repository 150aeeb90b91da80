/**
 * Turns a caller's values into what goes on the wire. Generated functions name these; a value that cannot be sent is
 * a {@linkcode UsageError} before anything is sent.
 *
 * @module
 */

import { UsageError } from "../errors.ts";
import { isPlain, jsonValue } from "./json.ts";
import { isObject, kind, refuse } from "./kind.ts";
import { shownPlace } from "./shown.ts";

/** Encodes one value; `name` is the caller's name for it. */
export type Encoder<In, Out> = (value: In, name: string) => Out;

/** Refuses a value; the message never quotes a text. */
export function wrong(name: string, value: unknown, expected: string): never {
  return refuse(`Parameter ${name} must be ${expected}`, value);
}

/** An id, number or text, as text. */
export function id(value: number | string, name: string): string {
  const text = typeof value === "number"
    ? Number.isSafeInteger(value) && String(value)
    : typeof value === "string" && value;
  return text && text.trim() || wrong(name, value, "a whole number below 2^53 or a text that is not empty");
}

/** An id that may be left out; an empty one empties the field. */
export function idOrEmpty(value: number | string, name: string): string {
  return value === "" ? value : id(value, name);
}

/** A text, sent as it is, empty or not. */
export function text<T extends string>(value: T, name: string): T {
  return typeof value === "string" ? value : wrong(name, value, "a text");
}

/** A finite number. */
export function number(value: number, name: string): number {
  return Number.isFinite(value) ? value : wrong(name, value, "a finite number");
}

/** A boolean, sent as JSON's own. */
export function boolean(value: boolean, name: string): boolean {
  return typeof value === "boolean" ? value : wrong(name, value, "true or false");
}

/** A boolean that the API spells in its own way, e.g. `Y` and `N`. */
export function flag<const T>(whenTrue: T, whenFalse: T): Encoder<boolean, T> {
  return (value, name) => boolean(value, name) ? whenTrue : whenFalse;
}

/** An object's members, each read once. Dates, maps, instances and the like are none: their content would be lost. */
export function members<T extends object>(value: T, name: string): T {
  if (kind(value) !== "Object" || !isPlain(value)) wrong(name, value, "an object");
  let copy: T;
  try {
    copy = { ...value };
  } catch {
    throw new UsageError(`Parameter ${name} has a getter that throws. Give its value.`);
  }
  return Object.getOwnPropertySymbols(copy).length ? wrong(name, value, "an object whose names are texts") : copy;
}

/** A structure: a copy of what JSON can hold, at any depth. */
export function structure<T extends object>(value: T, name: string): T {
  const copy = jsonValue(
    kind(value) === "Object" ? value : wrong(name, value, "an object"),
    name,
    undefined,
    shownPlace,
  );
  return kind(copy) === "Object" ? copy as T : wrong(name, copy, "an object");
}

/** A list, or one value for a list of one: a copy of what JSON can hold, at any depth. */
export function list<T>(value: readonly T[] | T, name: string): T[] {
  const copy = jsonValue(value, name, undefined, shownPlace) as T[] | T;
  return Array.isArray(copy) ? copy : [copy];
}

/** A text without half a character, which forms and addresses would turn into something else. */
export function wellFormed(value: string, name: string): string {
  if (value.isWellFormed()) return value;
  throw new UsageError(`Parameter ${name} holds half a character, which cannot be sent.`);
}

/**
 * A function's parameters, each read once; none where all are left out. A promise that nobody awaited, a list or an
 * instance has none of them, so that a call without them would go out.
 */
export function given<T extends object>(params: T): T {
  if (params === undefined) return {} as T;
  if (!isObject(params) || !isPlain(params)) {
    refuse("The parameters must be an object", params);
  }
  try {
    return { ...params };
  } catch {
    throw new UsageError("The parameters cannot be read: one is a getter that throws.");
  }
}

/** Encodes a parameter that must be given. */
export function required<In, Out>(encode: Encoder<In, Out>, value: In, name: string): Out {
  if (value === undefined) throw new UsageError(`Parameter ${name} is missing: it is required.`);
  return encode(value, name);
}

/** Encodes a parameter that may be left out; what is left out is not sent. */
export function optional<In, Out>(encode: Encoder<In, Out>, value: In | undefined, name: string): Out | undefined {
  return value === undefined ? undefined : encode(value, name);
}
