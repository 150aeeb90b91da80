/**
 * Line breaks and the like in the texts of functions, as scripts for OPI write them.
 *
 * @module
 */

import type { Io } from "../io.ts";

const CHARACTERS: Record<string, string> = { n: "\n", r: "\r", v: "\v", f: "\f" };

/** A backslash and one of the letters; a second backslash in front keeps them as they are. */
const ESCAPE = /\\(\\?)([nrvf])/g;

/**
 * Makes the characters of `\n`, `\r`, `\v` and `\f`, and `\n` itself of `\\n`. What begins like JSON has escapes of its
 * own, and the path of a file stays one.
 */
export async function unescaped(text: string, io: Io): Promise<string> {
  if (/^[{[]/.test(text)) return text;
  const made = text.replace(ESCAPE, (_, kept: string, letter: string) => kept ? `\\${letter}` : CHARACTERS[letter]!);
  return made === text || await isFile(text, io) ? text : made;
}

async function isFile(path: string, io: Io): Promise<boolean> {
  try {
    await io.readFile(path);
    return true;
  } catch {
    return false;
  }
}
