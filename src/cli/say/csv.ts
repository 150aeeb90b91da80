/**
 * Lines of CSV as RFC 4180 has them: commas, quotes where they are needed, CRLF.
 *
 * @module
 */

import { stringify } from "csv-stringify/sync";
import { compact } from "./answer.ts";

/** A cell as text: structures and lists as JSON, nothing for null. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? compact(value) : String(value);
}

/** One line for each row of cells. */
export function csvLines(rows: readonly (readonly unknown[])[]): string {
  if (!rows.length) return "";
  return stringify(rows.map((cells) => cells.map(cell)), {
    record_delimiter: "windows",
    // A line break of another kind would end the row for most readers.
    quoted_match: /[\r\n]/,
    // A line of nothing would be no row.
    quoted_empty: rows.every((cells) => cells.length === 1),
  });
}
