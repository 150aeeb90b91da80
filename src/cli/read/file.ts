/**
 * Files as arguments: a path, an address, or base64 text.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import { download, isAddress } from "./download.ts";
import type { Io } from "../io.ts";
import { stdin } from "./json.ts";
import { isAbsent, unreadable } from "./local.ts";

/** Where a file may stand, for messages. */
export const FORMS = "the path of a file, an http(s) address, or base64 text";

/** Says that a text is base64, where its length does not. */
const MARK = /^(?:base64:|data:[^,]*;base64,)/i;

/** What is shorter counts as a mistyped path unless it is marked: sending letters of a name as a file helps nobody. */
const SHORTEST = 64;

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}

/**
 * Reads the file that an option's text stands for.
 *
 * @param flag The option without dashes, for messages.
 * @returns The file's bytes, or base64 text.
 * @throws UsageError When there is no such file.
 */
export async function readFile(flag: string, text: string, io: Io): Promise<Uint8Array | string> {
  const named = text.trim();
  if (isAddress(named)) return await download(flag, named, io);
  if (MARK.test(named)) {
    const inner = named.replace(MARK, "").replace(/\s+/g, "");
    if (isBase64(inner)) return inner;
    throw new UsageError(`--${flag}: what follows the mark is no base64 text. Check that it is whole.`);
  }
  if (named === "-") return stdin(flag, io);
  if (text.startsWith("@")) return readNamed(flag, text.slice(1), io);
  const dense = text.replace(/\s+/g, "");
  // A path of that form and length may still be one.
  return readNamed(flag, text, io, dense.length >= SHORTEST && isBase64(dense) ? dense : undefined);
}

/**
 * Reads a file that is named by its path and nothing else.
 *
 * @param path Where it is; `-` for standard input.
 * @param otherwise What the text stands for where there is no such file.
 * @throws UsageError When it cannot be read.
 */
export async function readNamed(
  flag: string,
  path: string,
  io: Io,
  otherwise?: string,
): Promise<Uint8Array | string> {
  if (path === "-") return stdin(flag, io);
  try {
    return await io.readFile(path);
  } catch (error) {
    if (isAbsent(error) && otherwise !== undefined) return otherwise;
    const shown = path.length > 200 ? `a text of ${path.length} characters` : path;
    throw new UsageError(
      isAbsent(error)
        ? `--${flag}: there is no file ${shown}. Give ${FORMS}; short base64 text begins with base64:.`
        : `--${flag}: ${unreadable(shown, error, `Give ${FORMS}.`)}`,
    );
  }
}

/**
 * Reads files by their names.
 *
 * @param files What the option's JSON holds.
 * @throws UsageError When it is no object of texts, or one of the files is not there.
 */
export async function readFiles(
  flag: string,
  files: Record<string, unknown>,
  io: Io,
): Promise<Record<string, Uint8Array | string>> {
  const read: [string, Uint8Array | string][] = [];
  // One after the other, so that the first mistake is the one that is told.
  for (const [name, text] of Object.entries(files)) {
    if (typeof text !== "string") {
      throw new UsageError(`--${flag} takes names of files with ${FORMS} each; one of them is no text.`);
    }
    if (/^@?-$/.test(text.trim())) {
      throw new UsageError(`--${flag} takes no file of several from standard input: name a file.`);
    }
    read.push([name, await readFile(flag, text, io)]);
  }
  return Object.fromEntries(read);
}
