/**
 * Lays out help: paragraphs, and titled lists in two columns.
 *
 * Own code, since loading a library for it takes as long as everything else that help does.
 *
 * @module
 */

import type { List } from "../../catalogue/tool.ts";

const NARROWEST = 40;
/** Longer lines are hard to read, and a pipe has no width. */
const WIDEST = 100;
/** A second column that is narrower than this is not wrapped: single words on a line are no text. */
export const NARROWEST_COLUMN = 20;
const INDENT = 2;
const GAP = 2;

/** Columns that help takes on a terminal that has this many; `undefined` where there is no terminal. */
export function widthOf(columns: number = WIDEST): number {
  return Math.min(Math.max(columns, NARROWEST), WIDEST);
}

/** Breaks a text into lines between words; a word that is longer than a line stands on its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = /^\s|\s$|\s\s|[^\S ]/.test(text) ? text.trim().replace(/\s+/g, " ") : text;
  // A line at a time instead of a word: the long lists of help are to be there at once.
  while (rest.length > width) {
    const within = rest.lastIndexOf(" ", width);
    const end = within > 0 ? within : rest.indexOf(" ");
    if (end < 0) break;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end + 1);
  }
  return [...lines, rest];
}

/** A text as wide as the page. */
export function paragraph(text: string, width: number): string {
  return wrap(text, width).join("\n");
}

/** Lists with one first column for all, each a paragraph. */
export function lists(all: readonly List[], width: number): string[] {
  const present = all.filter(({ entries }) => entries.length > 0);
  const terms = Math.max(0, ...present.flatMap(({ entries }) => entries.map(([term]) => term.length)));
  const start = INDENT + terms + GAP;
  const column = width - start;
  return present.map(({ title, entries }) => {
    const lines = entries.flatMap(([term, about]) => {
      const [first = "", ...rest] = column < NARROWEST_COLUMN ? [about] : wrap(about, column);
      const line = " ".repeat(INDENT) + term.padEnd(terms + GAP) + first;
      return [first ? line : line.trimEnd(), ...rest.map((line) => " ".repeat(start) + line)];
    });
    return [`${title}:`, ...lines].join("\n");
  });
}

/** Joins paragraphs; ends with one line break, and has no blanks at line ends. */
export function page(...paragraphs: string[]): string {
  const lines = paragraphs.map((each) => each.trimEnd()).join("\n\n").split("\n");
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}
