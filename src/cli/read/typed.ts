/**
 * Text to value, by the type that the catalogue gives a method's parameter.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import type { Conventions, FieldTable } from "../../catalogue/methods.ts";
import type { Io } from "../io.ts";
import { behindAt } from "./behind.ts";
import { FORMS, isJson, isSurelyList, isWhole, readJson, readText } from "./json.ts";
import { didYouMean, suggest } from "../../catalogue/suggest.ts";

/** What of a field its text is read by. */
export interface Typed extends Pick<FieldTable, "type" | "values" | "empty"> {
  /** Whether one bare word in brackets is a list, although nothing says so: in filters, and where all is unknown. */
  lists?: boolean;
}

const BOOLEANS: Record<string, boolean> = { true: true, yes: true, false: false, no: false };

/** The way around a documentation that is wrong. */
const OTHERS = "Others go through --json.";

/** Longer lists of allowed values are looked up with describe. */
const MOST_VALUES = 12;

/** `[2024]`: as JSON a list, as a text a year in brackets. */
const ONE_BARE_WORD = /^\s*\[\s*[^\s"'{}[\],]+\s*\]\s*$/;

/** The alternatives of a type: `string | integer[]` has two. */
export function alternatives(type: string): string[] {
  return type.match(/\([^)]*\)(?:\[\])+|[^|\s]+/g) ?? [];
}

const isList = (kind: string): boolean => kind.endsWith("[]");

/** The type of a list's items. */
function itemOf(kind: string): string {
  return kind.slice(0, -2).replace(/^\((.*)\)$/, "$1");
}

/** Whether a text may be meant as the text that it is, be it as a list's item. */
function takesText(kinds: readonly string[]): boolean {
  return kinds.some((kind) =>
    isList(kind) ? takesText(alternatives(itemOf(kind))) : kind === "string" || kind === "any"
  );
}

/**
 * Whether a text stands for JSON. The type decides: where a text is meant, only what is JSON as a whole is no text,
 * and no file is read.
 */
async function meansJson(text: string, { lists }: Typed, kinds: readonly string[]): Promise<boolean> {
  if (!kinds.some((kind) => kind === "object" || kind === "any" || isList(kind))) return false;
  const opens = /^\s*[{[]/.test(text);
  if (!takesText(kinds)) return opens || kinds.every((kind) => kind === "object" || isList(kind)) && isJson(text);
  if (!opens) return false;
  if (kinds.every(isList)) return isSurelyList(text) || await isWhole(text);
  const bare = ONE_BARE_WORD.test(text) && !lists && !kinds.some(isList);
  return !bare && await isWhole(text);
}

/** Whether a parameter's text stands for standard input. */
export function readsStdin(text: string, { type }: Typed): boolean {
  const kinds = alternatives(type);
  if (text === "@-") return true;
  const whole = kinds.every((kind) => kind === "object" || kind === "file" || isList(kind));
  return text.trim() === "-" && whole && !takesText(kinds);
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
  const behind = behindAt(text, takesText(kinds));
  if (behind?.path !== undefined) return await readBehind(flag, field, behind.path, io, conventions);
  return await readGiven(flag, field, behind?.text ?? text, io, conventions);
}

/** What stands in a file that is named behind `@`. */
async function readBehind(
  flag: string,
  field: Typed,
  path: string,
  io: Io,
  conventions: Conventions,
): Promise<unknown> {
  const kinds = alternatives(field.type);
  if (kinds.includes("file")) {
    const { readNamed } = await import("./file.ts");
    return readNamed(flag, path, io);
  }
  const structured = kinds.some((kind) => kind === "object" || kind === "any" || isList(kind));
  if (structured && (!takesText(kinds) || /\.json$/i.test(path))) {
    const value = await readJson(flag, `@${path}`, io);
    return kinds.every(isList) && (typeof value !== "object" || value === null) ? [value] : value;
  }
  const content = await readText(flag, path, io);
  return readGiven(flag, field, takesText(kinds) ? content : content.trim(), io, conventions);
}

async function readGiven(
  flag: string,
  field: Typed,
  text: string,
  io: Io,
  conventions: Conventions,
): Promise<unknown> {
  const kinds = alternatives(field.type);
  const empty = emptied(flag, field, kinds, text);
  if (empty) return empty.value;
  // What is written as JSON goes as it is: documentation often has a list where the API wants a structure.
  if (await meansJson(text, field, kinds)) return await readJson(flag, text, io);
  if (kinds.length && kinds.every(isList)) {
    // One item needs no brackets.
    return [await readGiven(flag, { ...field, type: itemOf(kinds[0]!) }, text, io, conventions)];
  }
  if (field.values) return choice(flag, field.values, text);
  if (kinds.includes("file")) {
    const { readFile } = await import("./file.ts");
    return readFile(flag, text, io);
  }
  const texts = takesText(kinds);
  const read = scalar(kinds, text, texts, conventions);
  if (read !== undefined) return read;
  if (texts) return text;
  if (kinds.every((kind) => kind === "object")) throw new UsageError(`--${flag} takes ${FORMS}.`);
  throw new UsageError(`--${flag} takes ${wanted(kinds)}; this is a text of ${text.length} characters. ${OTHERS}`);
}

/**
 * What empties a field where its text is empty or `null`: what the catalogue has for it.
 *
 * @throws UsageError When nothing is known to empty it.
 */
function emptied(
  flag: string,
  { empty, values }: Typed,
  kinds: readonly string[],
  text: string,
): { value: unknown } | undefined {
  const word = text.trim();
  if (word !== "" && word !== "null" || values?.some((value) => String(value) === word)) return undefined;
  const isText = kinds.includes("string") && !(word === "null" && kinds.includes("null"));
  if (isText && (text !== "" || empty === undefined)) return undefined;
  if (empty !== undefined) return { value: empty };
  if (kinds.includes("null")) return { value: null };
  if (kinds.includes("any")) return word === "null" ? { value: null } : undefined;
  throw new UsageError(
    `--${flag} is given nothing, and the documentation shows no value that empties it. ${OTHERS}`,
  );
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
  return undefined;
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
