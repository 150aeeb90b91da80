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

/** Writes a text to standard output: for programs as it is, for a terminal without what it would obey or hide. */
export async function print(text: string, io: Io): Promise<void> {
  if (io.columns === undefined) return io.stdout(text);
  const { visible } = await import("./visible.ts");
  return io.stdout(visible(text));
}

/** Writes what a call answered: bytes and texts as they are, for the next program; nothing for nothing; else JSON. */
export async function say(answer: unknown, io: Io, notes: Notes): Promise<void> {
  if (answer === undefined) return;
  if (!(answer instanceof Uint8Array)) return print(typeof answer === "string" ? `${answer}\n` : json(answer), io);
  if (io.columns === undefined) return io.stdout(answer);
  await notes.say(`The answer is a file of ${answer.length} bytes, which no terminal shows: add > and a file's name.`);
}
