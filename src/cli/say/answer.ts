/**
 * How answers are written to standard output.
 *
 * @module
 */

import type { Io } from "../io.ts";
import type { Notes } from "./notes.ts";

/** Any value as JSON that people can read. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2) ?? "null"}\n`;
}

/** Writes what a call answered: bytes and texts as they are, for the next program; nothing for nothing; else JSON. */
export async function say(answer: unknown, io: Io, notes: Notes): Promise<void> {
  if (answer === undefined) return;
  if (!(answer instanceof Uint8Array)) return io.stdout(typeof answer === "string" ? `${answer}\n` : json(answer));
  if (io.columns === undefined) return io.stdout(answer);
  await notes.say(`The answer is a file of ${answer.length} bytes, which no terminal shows: add > and a file's name.`);
}
