/**
 * JSON as an argument: inline, as a path to a .json file, or from standard input.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import { download, isAddress } from "./download.ts";
import { codeOf, unreadable } from "./local.ts";
import { repeatedName } from "./repeated.ts";

/** Deeper data would overflow the stack of whoever serialises it. */
const DEEPEST = 500;

/** How a text is written that is no path. */
const DOUBLED = " A text that itself begins with @ is written @@.";

/** Where JSON may stand, for messages. */
export const FORMS = "JSON, a path to a .json file, an http(s) address, or - for standard input";

/** Whether a text is JSON by its first character. */
export function isInline(text: string): boolean {
  return /^\s*[{["']/.test(text);
}

/** Whether a text names a file. */
export function isPath(text: string): boolean {
  return /\.json$/i.test(text.trim());
}

/** Whether a text is JSON, or says where it is. */
export function isJson(text: string): boolean {
  return isInline(text) || isPath(text) || isAddress(text) || text.trim() === "-" || text.startsWith("@");
}

/**
 * Reads the JSON that an option's text stands for.
 *
 * @param flag The option without dashes, for messages.
 * @throws UsageError When it cannot be read or parsed. The message quotes nothing of the JSON.
 */
export async function readJson(flag: string, text: string, io: Io): Promise<unknown> {
  if (text.trim() === "-") return parse(flag, decode(flag, await stdin(flag, io)), "standard input");
  if (isInline(text)) return parse(flag, text.trim());
  if (isAddress(text)) return parse(flag, decode(flag, await download(flag, text, io)), "the download");
  if (text.startsWith("@")) return readJsonFile(flag, text.slice(1), io);
  if (!isPath(text)) throw new UsageError(`--${flag} takes ${FORMS}.`);
  return readJsonFile(flag, text.trim(), io);
}

async function readJsonFile(flag: string, path: string, io: Io): Promise<unknown> {
  if (path === "-") return readJson(flag, path, io);
  return parse(flag, decode(flag, await bytesOf(flag, path, io)), path);
}

/**
 * Reads the text that stands in a file.
 *
 * @param path Where it is; `-` for standard input.
 * @throws UsageError When it cannot be read, or is no text.
 */
export async function readText(flag: string, path: string, io: Io): Promise<string> {
  return decode(
    flag,
    path === "-" ? await stdin(flag, io) : await bytesOf(flag, path, io, "text", DOUBLED),
    "the file",
  );
}

async function bytesOf(flag: string, path: string, io: Io, what = "JSON", advice = ""): Promise<Uint8Array> {
  const forms = what === "JSON" ? "Give the path of a .json file." : "Give the path of a file.";
  try {
    return await io.readFile(path);
  } catch (error) {
    throw new UsageError(
      codeOf(error) === "ENOENT"
        ? `--${flag}: there is no file ${path}. Check the path, or give the ${what} itself.${advice}`
        : `--${flag}: ${unreadable(path, error, forms)}`,
    );
  }
}

/**
 * Reads standard input.
 *
 * @throws UsageError When there is more of it than an option takes.
 */
export async function stdin(flag: string, io: Io): Promise<Uint8Array> {
  try {
    return await io.stdin();
  } catch (error) {
    throw new UsageError(`--${flag}: ${unreadable("standard input", error, "Give a file.")}`);
  }
}

/** Text editors on Windows write UTF-16, and byte order marks; TextDecoder drops the mark. */
function decode(flag: string, bytes: Uint8Array, what = "the JSON"): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe
    ? "utf-16le"
    : first === 0xfe && second === 0xff
    ? "utf-16be"
    : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`--${flag}: ${what} is not valid ${encoding.toUpperCase()}. Save it as UTF-8.`);
  }
}

/** What a text holds as JSON, or where it stops to be some. */
type Parsed = { value: unknown } | { line: number; column: number };

async function parsed(text: string): Promise<Parsed> {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const { default: JSON5 } = await import("json5");
    try {
      return { value: JSON5.parse(text) };
    } catch (error) {
      const { lineNumber = 1, columnNumber = 1 } = error as { lineNumber?: number; columnNumber?: number };
      return { line: lineNumber, column: columnNumber };
    }
  }
}

/** Whether a text as a whole is JSON or JSON5: a structure, a list, or a text in quotes. */
export async function isWhole(text: string): Promise<boolean> {
  return isInline(text) && "value" in await parsed(text.trim());
}

/** Whether a text can only be meant as a list, even where JSON's reader finds a mistake in it. */
export function isSurelyList(text: string): boolean {
  return /^\s*\[\s*(["'{]|\]\s*$)/.test(text);
}

async function parse(flag: string, text: string, source?: string): Promise<unknown> {
  const from = source ? `${source}: ` : "";
  const read = await parsed(text);
  if (!("value" in read)) {
    const end = text.trim() === "" ? "it is empty" : `line ${read.line}, column ${read.column}`;
    throw new UsageError(`--${flag} is no JSON (${from}${end}). Check quotes, commas and brackets there.`);
  }
  check(flag, read.value, 0);
  const { default: JSON5 } = text.includes("\\") ? await import("json5") : { default: JSON };
  const twice = repeatedName(text, (written) => JSON5.parse(written));
  if (twice) {
    const { name, line, column } = twice;
    // A text that is out of place may be a secret.
    const shown = /^[\p{L}\p{N}_.$-]{1,40}$/u.test(name) ? `the name ${name}` : "a name";
    throw new UsageError(
      `--${flag}: ${shown} stands twice in one structure (${from}line ${line}, column ${column}), ` +
        "and only one of its values could be sent. Give it once.",
    );
  }
  return read.value;
}

/** Refuses what would arrive changed. */
function check(flag: string, value: unknown, depth: number): void {
  if (depth > DEEPEST) throw new UsageError(`--${flag} is nested more than ${DEEPEST} levels deep.`);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) {
      throw new UsageError(`--${flag} holds a number that JSON cannot carry (NaN or Infinity): write it in quotes.`);
    }
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      throw new UsageError(
        `--${flag} holds an integer beyond ±9007199254740991, which would be rounded: write it in quotes.`,
      );
    }
  } else if (typeof value === "object" && value !== null) {
    for (const each of Object.values(value)) check(flag, each, depth + 1);
  }
}
