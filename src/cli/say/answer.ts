/**
 * How answers are written to standard output.
 *
 * @module
 */

import type { Io } from "../io.ts";
import type { Notes } from "./notes.ts";

/** Any value as JSON that people can read; on one line where it is nested deeper than the engine writes. */
export function json(value: unknown): string {
  try {
    return `${JSON.stringify(value, null, 2) ?? "null"}\n`;
  } catch (error) {
    if (error instanceof RangeError) return `${flat(value)}\n`;
    throw error;
  }
}

/** JSON without recursion. */
function flat(value: unknown): string {
  const texts: string[] = [];
  /** What is still to be written, the next one last; texts are written as they are. */
  const waiting: ({ value: unknown } | string)[] = [{ value }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string") texts.push(next);
    else if (typeof next.value !== "object" || next.value === null) texts.push(JSON.stringify(next.value) ?? "null");
    else {
      const isList = Array.isArray(next.value);
      const members = Object.entries(next.value).flatMap(([name, value], index) => [
        `${index ? "," : ""}${isList ? "" : `${JSON.stringify(name)}:`}`,
        { value },
      ]);
      waiting.push(...[isList ? "[" : "{", ...members, isList ? "]" : "}"].reverse());
    }
  }
  return texts.join("");
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
