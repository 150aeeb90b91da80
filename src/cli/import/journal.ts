/**
 * The journal of an import: what was sent, and what became of it. A line is on the disk before its rows are sent, so that
 * whatever happens then, it is known which rows may be there.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import { GrowingFile, textAt } from "../durable.ts";

/** What a row has become. */
export type RowState =
  | { is: "written"; id: string }
  | { is: "refused"; why: string }
  | { is: "doubt"; why: string; at: number };

/** What a journal belongs to. */
export interface Head {
  import: string;
  /** Hash of the file's bytes. */
  file: string;
  about: unknown;
  columns: readonly (readonly [column: string, field: string])[];
}

/** A line behind the first. */
type Line =
  | { sent: number[]; at: number }
  | { row: number; id: string; found?: true }
  | { row: number; refused: string }
  | { row: number; doubt: string; at: number }
  /** It turned out not to be there. */
  | { row: number; absent: true };

/** Whether a line is one of these, about rows that are there. */
function isLine(line: object, rows: number): line is Line {
  const { sent, row, id, refused, doubt, absent, at } = line as Record<string, unknown>;
  const isRow = (one: unknown): boolean => Number.isSafeInteger(one) && Number(one) > 0 && Number(one) <= rows;
  if (sent !== undefined) return Array.isArray(sent) && sent.every(isRow) && typeof at === "number";
  if (!isRow(row)) return false;
  if (id !== undefined) return typeof id === "string";
  if (doubt !== undefined) return typeof doubt === "string" && typeof at === "number";
  return refused === undefined ? absent === true : typeof refused === "string";
}

/** What is said of rows of which there is no more than that they were to be sent. */
const ENDED = "The import ended before its answer had come.";

/** Whole lines only: the last one may have been cut when a process was killed. */
function wholeLines(text: string): { lines: string[]; length: number } {
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  return { lines: whole.split("\n").filter(Boolean), length: new TextEncoder().encode(whole).length };
}

/** Where the journal of a file is. */
export function journalPath(path: string): string {
  return `${path}.import.jsonl`;
}

/** A journal, as it is and as it grows. */
export class ImportJournal {
  readonly rows: Map<number, RowState> = new Map();
  readonly path: string;
  /** Rows that this run has written; those that it only found are older. */
  written = 0;
  readonly #head: Head;
  #file: GrowingFile | undefined;
  #length = 0;

  /**
   * Reads what is there.
   *
   * @param count Rows of the file.
   * @throws UsageError When it belongs to another file, or another import of it.
   */
  constructor(path: string, head: Head, count: number) {
    this.path = journalPath(path);
    this.#head = head;
    const text = textAt(this.path);
    const { lines, length } = wholeLines(text ?? "");
    const [first, ...rest] = lines;
    if (first === undefined) {
      // All that a killed import leaves without a whole line is the begin of the first one.
      if (text && !JSON.stringify(head).startsWith(text)) throw this.#foreign();
      return;
    }
    const known = this.#parsed(first) as Partial<Head>;
    if (known.import !== head.import) throw this.#foreign();
    for (
      const [key, what] of [["file", "the file has changed"], ["about", "it went elsewhere"], [
        "columns",
        "it had other columns",
      ]] as const
    ) {
      if (JSON.stringify(known[key]) === JSON.stringify(head[key])) continue;
      throw new UsageError(
        `${this.path} is the journal of another import: ${what} since. Nothing was written. Import the rows that are ` +
          "not there yet from a file of another name, or move the journal away: then every row is written once more.",
      );
    }
    this.#length = length;
    for (const text of rest) {
      const line = this.#parsed(text);
      if (!isLine(line, count)) throw this.#foreign();
      this.#take(line);
    }
  }

  #foreign(): UsageError {
    return new UsageError(`${this.path} is no journal of an import: move it away, or give the file another name.`);
  }

  #parsed(line: string): object {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw this.#foreign();
    }
    if (typeof value !== "object" || value === null) throw this.#foreign();
    return value;
  }

  #take(line: Line): void {
    if ("sent" in line) {
      for (const row of line.sent) this.rows.set(row, { is: "doubt", why: ENDED, at: line.at });
    } else if ("id" in line) this.rows.set(line.row, { is: "written", id: line.id });
    else if ("refused" in line) this.rows.set(line.row, { is: "refused", why: line.refused });
    else if ("doubt" in line) this.rows.set(line.row, { is: "doubt", why: line.doubt, at: line.at });
    else this.rows.delete(line.row);
  }

  /** Adds lines, which are on the disk when it returns. */
  add(...lines: Line[]): void {
    if (!this.#file) {
      this.#file = new GrowingFile(this.path, this.#length);
      if (!this.#length) this.#file.write(`${JSON.stringify(this.#head)}\n`);
    }
    this.#file.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    this.#file.sync();
    for (const line of lines) {
      this.#take(line);
      if ("id" in line && !line.found) this.written++;
    }
  }

  /** Rows of which a state is known. */
  of<Is extends RowState["is"]>(is: Is): [row: number, state: RowState & { is: Is }][] {
    return [...this.rows].filter((one): one is [number, RowState & { is: Is }] => one[1].is === is);
  }

  close(): void {
    this.#file?.close();
  }
}
