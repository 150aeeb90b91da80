/**
 * Files as arguments: a path, an address, or base64 text.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import { download, isAddress } from "./download.ts";
import type { Io } from "../io.ts";

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
  if (isAddress(named)) return download(flag, named, io);
  if (MARK.test(named)) {
    const inner = named.replace(MARK, "").replace(/\s+/g, "");
    if (isBase64(inner)) return inner;
    throw new UsageError(`--${flag}: what follows the mark is no base64 text. Check that it is whole.`);
  }
  const dense = text.replace(/\s+/g, "");
  if (dense.length >= SHORTEST && isBase64(dense)) {
    // A path of that form and length may still be one.
    return await io.readFile(text).catch(() => dense);
  }
  try {
    return await io.readFile(text);
  } catch (error) {
    const code = (error as { code?: string }).code;
    const shown = text.length > 200 ? `a text of ${text.length} characters` : text;
    if (code === "EISDIR") throw new UsageError(`--${flag}: ${shown} is a folder. Give ${FORMS}.`);
    if (code === "EACCES" || code === "EPERM") {
      throw new UsageError(`--${flag}: ${shown} may not be read. Check its permissions.`);
    }
    throw new UsageError(
      `--${flag}: there is no file ${shown}. Give ${FORMS}; short base64 text begins with base64:.`,
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
    read.push([name, await readFile(flag, text, io)]);
  }
  return Object.fromEntries(read);
}
