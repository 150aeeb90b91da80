/**
 * How rows are written: as JSON, lines of JSON, CSV, a table, or YAML; some at a time, so that any number fits into memory.
 *
 * @module
 */

import { suggest } from "../../catalogue/suggest.ts";
import type { Common } from "../common/options.ts";
import type { Io } from "../io.ts";
import { compact, json } from "./answer.ts";
import type { Form } from "./form.ts";
import type { Notes } from "./notes.ts";
import { columnsOf, picked, valueAt } from "./rows.ts";

/** Texts in front of the first row, between two, behind the last, and in the place of all. */
function joined(open: string, between: string, close: string, none: string, text: (row: unknown) => string): Form {
  let hasBegun = false;
  return {
    rows: (rows) => {
      const before = hasBegun ? between : open;
      hasBegun ||= rows.length > 0;
      return rows.length ? before + rows.map(text).join(between) : "";
    },
    end: () => hasBegun ? close : none,
    broken: "\n",
  };
}

/** Lines that each end by themselves. */
function single(text: (row: unknown) => string, none = ""): Form {
  let hasBegun = false;
  return {
    rows: (rows) => {
      hasBegun ||= rows.length > 0;
      return rows.map(text).join("");
    },
    end: () => hasBegun ? "" : none,
    broken: "",
  };
}

/** Tells, once at the end, of columns that rows have or lack. */
class Columns {
  #named: readonly string[] | undefined;
  #all: string[] | undefined;
  #seen = new Set<string>();
  #others = new Set<string>();

  constructor(named: readonly string[] | undefined) {
    this.#named = named;
  }

  /** The columns: those that were named, or all that the first rows have. */
  of(rows: readonly unknown[]): readonly string[] {
    const columns = this.#named ?? (this.#all ??= columnsOf(rows));
    for (const row of rows) {
      if (this.#named) {
        for (const column of columns) if (valueAt(row, column) !== undefined) this.#seen.add(column);
      }
      for (const column of columnsOf([row])) if (!columns.includes(column)) this.#others.add(column);
    }
    return columns;
  }

  /** What somebody should know of them. */
  get remarks(): string[] {
    const named = this.#named;
    if (!named) {
      if (!this.#others.size) return [];
      return [
        `Later rows have further members, which no column shows: ${
          [...this.#others].join(", ")
        }. Name them with --columns.`,
      ];
    }
    if (!this.#seen.size && !this.#others.size) return [];
    return named.filter((column) => !this.#seen.has(column)).map((column) => {
      const [near] = suggest(column, [...this.#others]);
      return `No row has a column ${column}.${near === undefined ? "" : ` Did you mean ${near}?`}`;
    });
  }
}

/**
 * The form that was asked for.
 *
 * @param isFiltered Whether the rows are what a filter of `--jq` has put out.
 * @param isFile Whether the texts go into a file.
 * @returns The form, and what tells what somebody should know of its columns once all is written.
 */
export async function formOf(
  { format, columns, jq }: Pick<Common, "format" | "columns" | "jq">,
  io: Io,
  notes: Notes,
  isFile: boolean,
): Promise<{ form: Form; tell: () => Promise<void> }> {
  const known = new Columns(columns);
  const tell = async () => {
    for (const remark of known.remarks) await notes.say(remark);
  };
  const pick = <Text>(text: (row: unknown) => Text) => (row: unknown) =>
    text(columns ? picked(row, known.of([row])) : row);
  if (format === "csv") {
    const { csvLines } = await import("./csv.ts");
    let hasBegun = false;
    const rows = (given: readonly unknown[]) => {
      if (!given.length) return "";
      const names = known.of(given);
      const head = hasBegun ? [] : [names];
      hasBegun = true;
      return csvLines([...head, ...given.map((row) => names.map((name) => valueAt(row, name)))]);
    };
    return { form: { rows, end: () => hasBegun || !columns ? "" : csvLines([columns]), broken: "" }, tell };
  }
  if (format === "table") {
    const { tableForm } = await import("./table.ts");
    const { form, remark } = tableForm((rows) => known.of(rows), isFile ? { env: {}, columns: undefined } : io);
    const all = async () => {
      await tell();
      const said = remark();
      if (said !== undefined) await notes.say(said);
    };
    return { form, tell: all };
  }
  if (format === "yaml") {
    const { yaml } = await import("./yaml.ts");
    return { form: single(pick((row) => yaml([row])), "[]\n"), tell };
  }
  if (format === "jsonl") return { form: single(pick((row) => `${compact(row)}\n`)), tell };
  if (jq !== undefined) return { form: single(pick((row) => typeof row === "string" ? `${row}\n` : json(row))), tell };
  return { form: joined("[", ",\n", "]\n", "[]\n", pick(compact)), tell };
}
