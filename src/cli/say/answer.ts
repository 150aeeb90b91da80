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

/** Any value as JSON on one line. */
export function compact(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "null";
  } catch (error) {
    if (error instanceof RangeError) return flat(value);
    throw error;
  }
}

/**
 * A line for each row of a list, or one for what is none.
 *
 * @param result The key of an answer that holds the result, where answers have an envelope.
 */
export function lines(answer: unknown, result?: string): string {
  const inner = result === undefined || Array.isArray(answer)
    ? answer
    : (Object(answer) as Record<string, unknown>)[result];
  return (Array.isArray(inner) ? inner : [answer]).map((row) => `${compact(row)}\n`).join("");
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

/** Makes a text of an answer that is no bytes; a styled one holds nothing that a terminal should not obey. */
export type Written = ((answer: unknown) => string) & { isStyled?: boolean };

/** A text as it is, all else as JSON. */
export const plain: Written = (answer) => typeof answer === "string" ? `${answer}\n` : json(answer);

/** Writes what a call answered: bytes as they are, for the next program; nothing for nothing; else a text. */
export async function say(answer: unknown, io: Io, notes: Notes, written = plain): Promise<void> {
  if (answer === undefined) return;
  if (!(answer instanceof Uint8Array)) {
    const text = written(answer);
    return written.isStyled ? io.stdout(text) : print(text, io);
  }
  if (io.columns === undefined) return io.stdout(answer);
  await notes.say(`The answer is a file of ${answer.length} bytes, which no terminal shows: add > and a file's name.`);
}
