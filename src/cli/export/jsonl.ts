/**
 * Records as JSON, one on each line.
 *
 * @module
 */

import { compact } from "../say/answer.ts";
import { type Column, valueIn } from "./columns.ts";
import type { TextForm } from "./text_part.ts";

/** A record of the columns. */
function picked(record: unknown, columns: readonly Column[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column.name, valueIn(record, column)]));
}

/**
 * Files of JSON lines.
 *
 * @param columns What a line has; where nobody has chosen, the record as it came.
 */
export function jsonlForm(columns: readonly Column[] | undefined): TextForm {
  const line = (record: unknown): string => `${compact(columns ? picked(record, columns) : record)}\n`;
  return { head: "", textOf: (records) => records.map(line).join(""), isToldBeside: true };
}
