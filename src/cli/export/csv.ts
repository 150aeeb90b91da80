/**
 * Records as CSV by RFC 4180: commas, line breaks of two characters, quotes where they are needed.
 *
 * @module
 */

import { type Column, valueIn } from "./columns.ts";
import type { TextForm } from "./text_part.ts";

/** A value in a cell: texts as they are, what is no single value as JSON, names of several behind each other. */
function cell(value: unknown, { names }: Column): string {
  if (value === null || value === undefined) return "";
  if (names && Array.isArray(value)) return value.filter((one) => one !== null).join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Files of CSV. */
export async function csvForm(columns: readonly Column[]): Promise<TextForm> {
  const { stringify } = await import("csv-stringify/sync");
  const options = {
    record_delimiter: "\r\n",
    // A line break of one character would end the row for most readers.
    quoted_match: /[\r\n]/,
    // A single empty cell would be an empty line, which readers skip.
    quoted_empty: columns.length === 1,
  };
  return {
    head: stringify([columns.map(({ name }) => name)], options),
    textOf: (records) =>
      stringify(records.map((record) => columns.map((column) => cell(valueIn(record, column), column))), options),
    isToldBeside: true,
  };
}
