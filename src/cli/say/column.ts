/**
 * A line of a list that is no help: as long as it is, unless a terminal breaks it.
 *
 * @module
 */

import { NARROWEST_COLUMN, wrap } from "./layout.ts";

/** A term with a text beside it; the text is broken where a terminal has so many columns, and there are enough for it. */
export function column(term: string, text: string, columns?: number): string {
  const width = columns === undefined ? 0 : columns - term.length;
  const all = width < NARROWEST_COLUMN ? [text] : wrap(text, width);
  return all.map((line, index) => `${index ? " ".repeat(term.length) : term}${line}\n`).join("");
}
