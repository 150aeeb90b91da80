/**
 * Text to value, by the kind of option.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import type { OptionKind, OptionTable } from "../../catalogue/commands.ts";

const BOOLEANS: Record<string, boolean> = { true: true, yes: true, 1: true, false: false, no: false, 0: false };

/** What `--clear` sends, for the kinds that can be empty. */
const EMPTY: Partial<Record<OptionKind, () => unknown>> = {
  text: () => "",
  id: () => "",
  integer: () => "",
  list: () => [],
  structure: () => ({}),
};

/** Quotes what was typed where it is too short and plain for a secret, and counts its characters otherwise. */
function shown(text: string): string {
  return /^[\p{L}\p{N} ,._+-]{1,10}$/u.test(text) ? `"${text}"` : `a text of ${text.length} characters`;
}

/** Whether a text counts as not given. */
export function isBlank(text: string): boolean {
  return text.trim() === "";
}

/**
 * Makes an option's value of its text, which is not blank.
 *
 * @throws UsageError When the text is no such value.
 */
export async function readValue(option: OptionTable, text: string, io: Io): Promise<unknown> {
  const { flag, kind } = option;
  if (kind === "text" && !option.secret) {
    const { unescaped } = await import("./escapes.ts");
    return unescaped(text, io);
  }
  if (kind === "text" || kind === "id") return text;
  if (kind === "boolean") {
    const value = BOOLEANS[text.trim().toLowerCase()];
    if (value === undefined) {
      throw new UsageError(`--${flag} takes true or false (also yes or no, 1 or 0), not ${shown(text)}.`);
    }
    return value;
  }
  if (kind === "number") return readNumber(flag, text);
  if (kind === "integer") return readInteger(flag, text);
  if (kind === "date") {
    const { isDate } = await import("../../core/values/dates.ts");
    if (isDate(text)) return text.trim();
    throw new UsageError(`--${flag} takes a date like 2024-08-05 or 2024-08-05T09:02:13+02:00, not ${shown(text)}.`);
  }
  if (kind === "file") {
    const { readFile } = await import("./file.ts");
    return readFile(flag, text, io);
  }

  const { FORMS, readJson } = await import("./json.ts");
  if (kind === "list") return readList(option, text, io);
  const value = await readJson(flag, text, io);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError(`--${flag} takes an object, {"KEY": "value"}, as ${FORMS}; this is ${nameOf(value)}.`);
  }
  if (kind === "files") {
    const { readFiles } = await import("./file.ts");
    return readFiles(flag, value as Record<string, unknown>, io);
  }
  return value;
}

/** A list; one item needs no brackets. Where items may be texts, only JSON is none, and a file stands behind `@`. */
async function readList({ flag, types }: OptionTable, text: string, io: Io): Promise<unknown[]> {
  const [{ behindAt }, json] = await Promise.all([import("./behind.ts"), import("./json.ts")]);
  const texts = /\bString\b/.test(types);
  const behind = behindAt(text, texts);
  let value: unknown;
  if (behind?.path !== undefined) {
    const plain = texts && behind.path !== "-" && !json.isPath(behind.path);
    value = plain ? await json.readText(flag, behind.path, io) : await json.readJson(flag, text, io);
  } else if (texts && text.trim() !== "-") {
    const given = behind?.text ?? text;
    const isList = json.isSurelyList(given) || await json.isWhole(given);
    const { unescaped } = await import("./escapes.ts");
    value = isList ? await json.readJson(flag, given, io) : await unescaped(given, io);
  } else value = json.isJson(text) ? await json.readJson(flag, text, io) : text;
  return Array.isArray(value) ? value : [value];
}

function nameOf(value: unknown): string {
  return Array.isArray(value) ? "a list" : value === null ? "null" : `a ${typeof value}`;
}

/** A whole number stays the text that it is, since that is how ids and counts travel. */
function readInteger(flag: string, text: string): string {
  if (/^\s*-?\d{1,15}\s*$/.test(text)) return text.trim();
  throw new UsageError(`--${flag} takes a whole number, not ${shown(text)}.`);
}

/**
 * Reads a decimal number.
 *
 * @throws UsageError When it is none, or an integer that a computer would round.
 */
export function readNumber(flag: string, text: string): number {
  const value = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) throw new UsageError(`--${flag} takes a number, not ${shown(text)}.`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new UsageError(`--${flag} takes a number up to ±9007199254740991; this one would be rounded.`);
  }
  return value;
}

/**
 * The empty value that `--clear` sends for an option.
 *
 * @throws UsageError When the option's kind has none, or the option is required and scalar.
 */
export function emptyValue({ flag, kind, required }: OptionTable): unknown {
  const make = EMPTY[kind];
  if (!make) throw new UsageError(`--clear ${flag}: a ${kind} has no empty value. Give --${flag} a value instead.`);
  if (required && ["text", "id", "integer"].includes(kind)) {
    throw new UsageError(`--clear ${flag}: --${flag} is required and cannot be empty.`);
  }
  return make();
}
