/**
 * JSON as an argument: inline, as a path to a .json file, or from standard input.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import { download, isAddress } from "./download.ts";
import type { Io } from "../io.ts";

/** Deeper data would overflow the stack of whoever serialises it. */
const DEEPEST = 500;

/** Most bytes of JSON that are downloaded. */
const LARGEST_JSON = 10 * 1024 * 1024;

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
  return isInline(text) || isPath(text) || isAddress(text) || text.trim() === "-";
}

/**
 * Reads the JSON that an option's text stands for.
 *
 * @param flag The option without dashes, for messages.
 * @throws UsageError When it cannot be read or parsed. The message quotes nothing of the JSON.
 */
export async function readJson(flag: string, text: string, io: Io): Promise<unknown> {
  if (text.trim() === "-") return parse(flag, decode(flag, await io.stdin()), "standard input");
  if (isInline(text)) return parse(flag, text.trim());
  if (isAddress(text)) return parse(flag, decode(flag, await download(flag, text, io, LARGEST_JSON)), "the download");
  if (!isPath(text)) throw new UsageError(`--${flag} takes ${FORMS}.`);
  const path = text.trim();
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(path);
  } catch (error) {
    throw new UsageError(`--${flag}: ${unreadable(path, (error as { code?: string }).code)}`);
  }
  return parse(flag, decode(flag, bytes), path);
}

function unreadable(path: string, code?: string): string {
  if (code === "ENOENT") return `there is no file ${path}. Check the path, or give the JSON itself.`;
  if (code === "EISDIR") return `${path} is a folder. Give the path of a .json file.`;
  if (code === "EACCES" || code === "EPERM") return `${path} may not be read. Check its permissions.`;
  return `${path} cannot be read${code ? ` (${code})` : ""}. Check the path.`;
}

/** Text editors on Windows write UTF-16, and byte order marks; TextDecoder drops the mark. */
function decode(flag: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe
    ? "utf-16le"
    : first === 0xfe && second === 0xff
    ? "utf-16be"
    : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`--${flag}: the JSON is not valid ${encoding.toUpperCase()}. Save it as UTF-8.`);
  }
}

async function parse(flag: string, text: string, source?: string): Promise<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { default: JSON5 } = await import("json5");
    try {
      value = JSON5.parse(text);
    } catch (error) {
      const { lineNumber, columnNumber } = error as { lineNumber?: number; columnNumber?: number };
      const end = text.trim() === "" ? "it is empty" : `line ${lineNumber}, column ${columnNumber}`;
      throw new UsageError(
        `--${flag} is no JSON (${source ? `${source}: ` : ""}${end}). Check quotes, commas and brackets there.`,
      );
    }
  }
  check(flag, value, 0);
  return value;
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
