/**
 * The file of an export: its format by its name, what is there already, and the unfinished file that becomes it.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import { exists, textAt } from "../durable.ts";
import type { Column } from "./columns.ts";
import { besides, type Part } from "./part.ts";
import { differences, type FileFormat, type Plan } from "./plan.ts";
import { type Journal, journalOf, TextPart } from "./text_part.ts";

const ENDINGS: Readonly<Record<string, FileFormat>> = {
  jsonl: "jsonl",
  ndjson: "jsonl",
  csv: "csv",
  parquet: "parquet",
  db: "db",
  sqlite: "db",
  sqlite3: "db",
};

/**
 * The format of a file, by the ending of its name.
 *
 * @throws UsageError When no format is known by it.
 */
export function formatOf(path: string): FileFormat {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const format = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (format) return format;
  throw new UsageError("--to takes a file whose name ends with .jsonl, .csv, .parquet or .db.");
}

/** What a finished file says of itself; nothing where it is no export. */
async function toldBy(path: string, format: FileFormat): Promise<Partial<Plan> | undefined> {
  try {
    if (format === "db") {
      const { aboutOf } = await import("./sqlite.ts");
      return await aboutOf(path);
    }
    if (format === "parquet") {
      const { aboutOf } = await import("./parquet.ts");
      return await aboutOf(path);
    }
    const told = textAt(besides(path).about);
    return told === undefined ? undefined : JSON.parse(told) as Partial<Plan>;
  } catch {
    // What cannot be read is nobody's export.
    return;
  }
}

/** In what plans differ, for people. */
function inWords(names: readonly string[]): string {
  return names.length ? ` It differs in ${names.join(", ")}.` : "";
}

/**
 * Refuses to take the place of what is not this very export.
 *
 * @throws UsageError When there is something else.
 */
async function refuseForeign(path: string, plan: Plan): Promise<void> {
  if (!exists(path)) return;
  const told = await toldBy(path, plan.format);
  const differing = told && differences(plan, told).filter((name) => name !== "version");
  if (differing && !differing.length) return;
  const what = differing ? `another export is at ${path}.${inWords(differing)}` : `${path} exists, and is no export.`;
  throw new UsageError(`--to: ${what} Choose another name, or give --force to replace it.`);
}

/** Whether nothing was kept of an export that was begun. How much a database has is known to itself alone. */
function isEmpty({ plan, state }: Journal, part: string): boolean {
  return !state.isWhole && !state.rows && (plan.format !== "db" || !exists(part));
}

/** The journal of an export that was begun; nothing where there is none. */
function begun(path: string, plan: Plan, force: boolean): Journal | undefined {
  const journal = journalOf(path);
  const { part } = besides(path);
  if (!journal) {
    if (!exists(part) || force) return;
    throw new UsageError(`--to: ${part} exists, and is no export that was begun. Remove it, or give --force.`);
  }
  const differing = differences(plan, journal.plan);
  if (!differing.length) return journal;
  if (force || isEmpty(journal, part)) return;
  throw new UsageError(
    `--to: ${part} belongs to another export that was begun.${inWords(differing)} ` +
      "Let that one come to its end, or give --force to begin this one anew.",
  );
}

/** What the unfinished file is made for. */
export interface Wanted {
  path: string;
  plan: Plan;
  columns: readonly Column[] | undefined;
  /** The member that tells records apart; nothing where one may come twice. */
  key: string | undefined;
  force: boolean;
}

/**
 * Opens the unfinished file.
 *
 * @throws UsageError When something is there that is not this export's.
 */
export async function openPart({ path, plan, columns, key, force }: Wanted): Promise<Part> {
  const journal = begun(path, plan, force);
  if (!journal && !force) await refuseForeign(path, plan);
  if (plan.format === "db") {
    const { loadSqlite, SqlitePart } = await import("./sqlite.ts");
    return new SqlitePart(await loadSqlite(), path, plan, columns!, key, journal);
  }
  return new TextPart(path, plan, await formOf(plan.format, columns), journal);
}

async function formOf(format: Exclude<FileFormat, "db">, columns: readonly Column[] | undefined) {
  if (format === "jsonl") return (await import("./jsonl.ts")).jsonlForm(columns);
  return format === "csv"
    ? await (await import("./csv.ts")).csvForm(columns!)
    : (await import("./parquet.ts")).parquetForm(columns!);
}
