/**
 * Rows as a table, with wide signs aligned; on a terminal no wider than it is.
 *
 * @module
 */

import width from "string-width";
import type { Io } from "../io.ts";
import { compact } from "./answer.ts";
import type { Form } from "./form.ts";
import { valueAt } from "./rows.ts";
import { visible } from "./visible.ts";

const GAP = "  ";

/** A column is not made narrower than this to fit. */
const NARROWEST = 8;

/** A cell on a terminal is cut behind so many columns, as long as there are others. */
const WIDEST = 40;

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A cell as one line that no terminal would obey, and on a terminal as one that hides nothing. */
function cell(value: unknown, isTerminal: boolean): string {
  if (value === undefined || value === null) return "";
  const line = (typeof value === "object" ? compact(value) : String(value)).replace(/\s+/g, " ").trim();
  return isTerminal ? visible(line) : line.replace(/\p{Cc}/gu, visible);
}

/** A text cut to a width. */
function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += width(segment);
    if (used > columns - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** A column: its name, how wide it is, and where its cells stand. */
interface Column {
  name: string;
  width: number;
  isNumber: boolean;
}

function padded(text: string, { width: columns, isNumber }: Column): string {
  const blanks = " ".repeat(Math.max(0, columns - width(text)));
  return isNumber ? blanks + text : text + blanks;
}

/** As many columns as a terminal has place for, each with what it needs, or less. */
function fitting(all: readonly Column[], total: number): Column[] {
  const shown: Column[] = [];
  let left = total;
  for (const column of all) {
    const room = left - (shown.length ? GAP.length : 0);
    const wanted = Math.min(column.width, all.length === 1 ? total : WIDEST);
    const given = Math.min(wanted, room);
    if (given < Math.min(wanted, NARROWEST)) break;
    shown.push({ ...column, width: given });
    left = room - given;
  }
  return shown.length ? shown : all.slice(0, 1).map((column) => ({ ...column, width: total }));
}

/**
 * A table whose columns are as wide as the first rows need.
 *
 * @param columnsOf The columns, of which it is told all rows.
 * @param terminal Where it is written; on a terminal it is cut to fit, elsewhere it is whole.
 */
export function tableForm(
  columnsOf: (rows: readonly unknown[]) => readonly string[],
  { columns: total, env }: Pick<Io, "columns" | "env">,
): { form: Form; remark: () => string | undefined } {
  const isStyled = total !== undefined && !env.NO_COLOR && env.TERM !== "dumb";
  let shown: Column[] | undefined;
  let hidden: string[] = [];
  const line = (texts: readonly string[], columns: readonly Column[]) =>
    columns.map((column, at) => padded(total === undefined ? texts[at]! : cut(texts[at]!, column.width), column))
      .join(GAP).trimEnd();
  const head = (columns: readonly Column[]): string => {
    const text = line(columns.map(({ name }) => cell(name, true)), columns);
    return isStyled ? `\x1b[1m${text}\x1b[22m\n` : `${text}\n`;
  };
  const rows = (given: readonly unknown[]): string => {
    if (!given.length) return "";
    const names = columnsOf(given);
    const cells = (columns: readonly string[]) =>
      given.map((row) => columns.map((name) => cell(valueAt(row, name), total !== undefined)));
    let top = "";
    if (!shown) {
      const texts = cells(names);
      const all = names.map((name, at): Column => ({
        name,
        width: Math.max(width(cell(name, true)), ...texts.map((row) => width(row[at]!))),
        isNumber: texts.some((row) => row[at] !== "") && texts.every((row) => row[at] === "" || NUMBER.test(row[at]!)),
      }));
      shown = total === undefined ? all : fitting(all, Math.max(total, NARROWEST));
      hidden = names.slice(shown.length);
      top = head(shown);
    }
    return top + cells(shown.map(({ name }) => name)).map((texts) => `${line(texts, shown!)}\n`).join("");
  };
  const remark = () => {
    if (!hidden.length) return undefined;
    const what = hidden.length === 1 ? "1 more column does" : `${hidden.length} more columns do`;
    return `${what} not fit: ${hidden.join(", ")}. Choose some with --columns.`;
  };
  return { form: { rows, end: () => "", broken: "", isStyled }, remark };
}
