/**
 * Text to value, by the type that the catalogue gives a method's parameter.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import type { Conventions, FieldTable } from "../../catalogue/methods.ts";
import type { Io } from "../io.ts";
import { FORMS, isInline, isPath, readJson } from "./json.ts";
import { didYouMean, suggest } from "../../catalogue/suggest.ts";

/** What of a field its text is read by. */
export type Typed = Pick<FieldTable, "type" | "values">;

const BOOLEANS: Record<string, boolean> = { true: true, yes: true, false: false, no: false };

/** The way around a documentation that is wrong. */
const OTHERS = "Others go through --json.";

/** Longer lists of allowed values are looked up with describe. */
const MOST_VALUES = 12;

/** The alternatives of a type: `string | integer[]` has two. */
export function alternatives(type: string): string[] {
  return type.match(/\([^)]*\)(?:\[\])+|[^|\s]+/g) ?? [];
}

/** Whether a text is read as JSON although texts may be allowed, too: it opens a structure or a list. */
function opensJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

/** Whether a parameter's text stands for JSON from somewhere, standard input included. */
export function isJson(text: string, { type }: Typed): boolean {
  const kinds = alternatives(type);
  const structured = kinds.some((kind) => kind === "object" || kind === "any" || kind.endsWith("[]"));
  if (!structured) return false;
  if (opensJson(text)) return true;
  const others = kinds.some((kind) => kind !== "object" && !kind.endsWith("[]"));
  return !others && (isInline(text) || isPath(text) || text.trim() === "-");
}

/**
 * Makes a parameter's value of its text.
 *
 * @param flag The option without dashes, for messages.
 * @param conventions Habits of the API.
 * @throws UsageError When the text is no such value.
 */
export async function readTyped(
  flag: string,
  field: Typed,
  text: string,
  io: Io,
  conventions: Conventions,
): Promise<unknown> {
  const kinds = alternatives(field.type);
  // What is written as JSON goes as it is: documentation often has a list where the API wants a structure.
  if (isJson(text, field)) return await readJson(flag, text, io);
  const lists = kinds.filter((kind) => kind.endsWith("[]"));
  if (lists.length === kinds.length && lists.length) {
    // One item needs no brackets.
    const type = lists[0]!.slice(0, -2).replace(/^\((.*)\)$/, "$1");
    return [await readTyped(flag, { ...field, type }, text, io, conventions)];
  }
  if (field.values) return choice(flag, field.values, text);
  if (kinds.includes("file")) {
    const { readFile } = await import("./file.ts");
    return readFile(flag, text, io);
  }
  const texts = kinds.some((kind) => kind === "string" || kind === "any");
  const read = scalar(kinds, text, texts, conventions);
  if (read !== undefined) return read;
  if (texts) return text;
  if (kinds.every((kind) => kind === "object")) throw new UsageError(`--${flag} takes ${FORMS}.`);
  throw new UsageError(`--${flag} takes ${wanted(kinds)}; this is a text of ${text.length} characters. ${OTHERS}`);
}

/** Numbers, booleans and null, where the type has them; `undefined` for any other text. */
function scalar(kinds: readonly string[], text: string, texts: boolean, { booleans }: Conventions): unknown {
  const trimmed = text.trim();
  const integer = kinds.includes("integer");
  if (integer || kinds.includes("number")) {
    const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : NaN;
    const whole = Number.isInteger(value);
    // Where texts are taken, too, only what is certainly a number is one: no phone number, no article's number.
    if (Number.isFinite(value) && (whole || kinds.includes("number")) && (!texts || String(value) === trimmed)) {
      return whole && !Number.isSafeInteger(value) ? trimmed : value;
    }
  }
  if (kinds.includes("boolean")) {
    const lower = trimmed.toLowerCase();
    // What the API itself says goes as it is.
    const own = booleans && [booleans.true, booleans.false].find((word) => word.toLowerCase() === lower);
    const value = own ?? (Object.hasOwn(BOOLEANS, lower) ? BOOLEANS[lower] : undefined);
    if (value !== undefined) return value;
    if (trimmed === "1" || trimmed === "0") return trimmed === "1";
  }
  return trimmed === "null" && kinds.includes("null") ? null : undefined;
}

function choice(flag: string, values: NonNullable<Typed["values"]>, text: string): unknown {
  const trimmed = text.trim();
  const exact = values.filter((value) => String(value) === text || String(value) === trimmed);
  const near = exact.length ? exact : values.filter((value) => String(value).toLowerCase() === trimmed.toLowerCase());
  if (near.length) return near[0];
  const all = values.map(String);
  const meant = suggest(text, all);
  const shown = all.slice(0, MOST_VALUES).map((value) => value === "" ? '""' : value).join(", ");
  const more = all.length > MOST_VALUES ? `, and ${all.length - MOST_VALUES} more` : "";
  throw new UsageError(
    `--${flag} takes one of ${shown}${more}.${meant.length ? ` ${didYouMean(meant)}` : ""} ${OTHERS}`,
  );
}

function wanted(kinds: readonly string[]): string {
  const words: Record<string, string> = {
    integer: "a whole number",
    number: "a number",
    boolean: "true or false",
    object: "an object as JSON",
  };
  return [...new Set(kinds.map((kind) => words[kind] ?? (kind.endsWith("[]") ? "a list as JSON" : kind)))].join(" or ");
}
