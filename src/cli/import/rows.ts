/**
 * The rows of a file: CSV with commas, semicolons or tabs, or lines of JSON.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import { repeatedName } from "../read/repeated.ts";

/** A row, by the names of its columns; what is empty is left out. */
export interface Row {
  /** Its number in the file, from 1 on, without the head. */
  number: number;
  /** What people find it by: `row 12` of a table, its head being the first, `line 12` of JSON. */
  place: string;
  values: Readonly<Record<string, unknown>>;
}

/** A file's columns and rows. */
export interface Table {
  columns: string[];
  rows: Row[];
}

/** Endings of files' names. */
const TABLES: readonly string[] = ["csv", "tsv", "txt"];
const LINES: readonly string[] = ["jsonl", "ndjson"];

const DELIMITERS: readonly string[] = [",", ";", "\t"];

/** Files have been joined of several, so that each row may end otherwise. */
const LINE_BREAKS: string[] = ["\r\n", "\n", "\r"];

/**
 * The character between the cells of a head: the one that stands there most often outside of quotes.
 *
 * @param head The first line.
 */
export function delimiterOf(head: string): string {
  const bare = head.replace(/"(?:[^"]|"")*"/g, "");
  const counts = DELIMITERS.map((one) => bare.split(one).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/** The columns of a head; each has a name of its own. */
function headOf(cells: readonly string[]): string[] {
  const columns = cells.map((cell) => cell.trim());
  const nameless = columns.findIndex((name) => name === "");
  if (nameless >= 0) throw new UsageError(`Column ${nameless + 1} of the file has no name in its first line.`);
  const twice = columns.find((name, at) => columns.indexOf(name) < at);
  if (twice !== undefined) throw new UsageError(`The column "${twice}" stands twice in the file's first line.`);
  return columns;
}

/** What the library says, in our words. */
function csvError(error: unknown): unknown {
  const { code, records } = error as { code?: string; records?: number };
  if (typeof code !== "string" || !code.startsWith("CSV_")) return error;
  const where = typeof records === "number" ? `Row ${records + 1} of the file` : "The file";
  return new UsageError(
    code.includes("QUOTE")
      ? `${where} has a quote that is not closed, or characters behind one that is. A quote within a cell is written twice.`
      : `${where} is no CSV (${code}).`,
  );
}

async function readCsv(text: string): Promise<Table> {
  const { parse } = await import("csv-parse/sync");
  // The head is the first line with anything in it.
  const delimiter = delimiterOf(/[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? "");
  let records: string[][];
  try {
    records = parse(text, { delimiter, record_delimiter: LINE_BREAKS, relax_column_count: true });
  } catch (error) {
    throw csvError(error);
  }
  // Rows are counted as a spreadsheet does; empty ones are none.
  const [head, ...rows] = records.map((cells, at) => ({ place: `row ${at + 1}`, cells })).filter(({ cells }) =>
    cells.some((cell) => cell.trim() !== "")
  );
  if (!head) return { columns: [], rows: [] };
  const columns = headOf(head.cells);
  for (const { place, cells } of rows) {
    if (cells.length === columns.length) continue;
    const count = `${cells.length} ${cells.length === 1 ? "cell" : "cells"}`;
    throw new UsageError(`${inFront(place)} of the file has ${count}, and its first row has ${columns.length}.`);
  }
  return {
    columns,
    rows: rows.map(({ place, cells }, at) => ({
      number: at + 1,
      place,
      values: Object.fromEntries(
        columns.map((name, at) => [name, cells[at]!] as const).filter(([, cell]) => cell.trim() !== ""),
      ),
    })),
  };
}

/** A place at the begin of a sentence. */
export function inFront(place: string): string {
  return place.charAt(0).toUpperCase() + place.slice(1);
}

/** Whether a value has an integer in it that was rounded as it was read. */
function isRounded(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).some(isRounded);
  return typeof value === "number" &&
    (!Number.isFinite(value) || Number.isInteger(value) && !Number.isSafeInteger(value));
}

/** Refuses what JSON's reader changes or drops without a word. */
function refuseLoss(line: string, value: object, number: number): void {
  if (isRounded(value)) {
    throw new UsageError(
      `Line ${number} of the file has an integer beyond ±9007199254740991, which would be rounded: write it in quotes.`,
    );
  }
  const twice = repeatedName(line, (written) => JSON.parse(written));
  if (!twice) return;
  throw new UsageError(
    `Line ${number} of the file has "${twice.name}" twice in one structure, and only one of its values could be sent.`,
  );
}

function readLines(text: string): Table {
  const columns = new Set<string>();
  const rows = text.split("\n").flatMap((line, at): Omit<Row, "number">[] => {
    if (line.trim() === "") return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new UsageError(`Line ${at + 1} of the file is no JSON.`);
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new UsageError(`Line ${at + 1} of the file is no JSON object.`);
    }
    refuseLoss(line, value, at + 1);
    const entries = Object.entries(value).filter(([, one]) => one !== null && one !== "");
    for (const name of Object.keys(value)) columns.add(name);
    return [{ place: `line ${at + 1}`, values: Object.fromEntries(entries) }];
  });
  return { columns: [...columns], rows: rows.map((row, at) => ({ number: at + 1, ...row })) };
}

/**
 * Reads a file.
 *
 * @param path By its ending it is told what is in it.
 * @throws UsageError When it is not read.
 */
export async function readTable(path: string, bytes: Uint8Array): Promise<Table> {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  if (![...TABLES, ...LINES].includes(ending)) {
    throw new UsageError("An import takes a file whose name ends with .csv or .jsonl.");
  }
  let text: string;
  try {
    // The mark at the begin of a file is taken off.
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path} is no UTF-8. Save it as "CSV UTF-8".`);
  }
  return LINES.includes(ending) ? readLines(text) : await readCsv(text);
}
