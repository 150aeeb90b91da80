/**
 * Options that every function and `call` take beside their own: what becomes of the answer, and how the call is made.
 *
 * @module
 */

import { besideOwn } from "../../catalogue/names.ts";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import type { Given } from "../read/arguments.ts";
import { isBlank, readNumber } from "../read/values.ts";
import type { Notes } from "../say/notes.ts";
import type { Config } from "./config.ts";

/** What the options are called, as long as nothing else is called so. */
const VALUES = ["out", "config", "format", "columns", "jq"];
const SWITCHES = ["dry-run", "test", "debug", "confirm", "yes"];

/** Those that say how many rows there are to be, where a service can go through pages. */
const ROWS_VALUES = ["max"];
const ROWS_SWITCHES = ["all", "by-pages"];

/** How an answer is written: as JSON that people can read, or row by row. */
export type Format = "json" | "jsonl" | "csv" | "table" | "yaml";

/** All of them. */
export const FORMATS: readonly string[] = ["json", "jsonl", "csv", "table", "yaml"] satisfies Format[];

/** The options under the names by which they can be given. */
export interface CommonFlags {
  /** Those that take a value. */
  values: string[];
  switches: string[];
}

/** The rows that are wanted of a list. */
export interface RowsWanted {
  /** How many at most; all unless told. */
  limit?: number;
  byPages: boolean;
  /** The option that asks for them. */
  asked: string;
  /** What the options are called here. */
  names: { limit: string; byPages: string };
}

/** What was asked for. */
export interface Common {
  /** Where the answer is written. */
  out: string | undefined;
  format: Format;
  /** The columns that are wanted of each row. */
  columns: readonly string[] | undefined;
  /** A filter of jq, and the name of its option. */
  jq: { text: string; flag: string } | undefined;
  /** Which rows are wanted, where more is than one page. */
  rows: RowsWanted | undefined;
  /** Whether the requests are shown and nothing is sent. */
  dryRun: boolean;
  /** Whether to ask before what cannot be undone; the names of the options are for messages. */
  confirm: { confirm: string; yes: string } | undefined;
  /** Whether requests and answers are told. */
  debug: boolean;
  config: Config;
}

/**
 * The options beside what a function or a method has.
 *
 * @param own Names that are taken.
 * @param lists Whether the service can go through pages.
 */
export function commonFlags(own: readonly string[], lists = false): CommonFlags {
  const ours = (names: readonly string[]) => names.map((name) => besideOwn(name, own));
  return {
    values: ours([...VALUES, ...lists ? ROWS_VALUES : []]),
    switches: ours([...SWITCHES, ...lists ? ROWS_SWITCHES : []]),
  };
}

/**
 * Reads the options.
 *
 * @throws UsageError When one is wrong.
 */
export async function readCommon(
  given: Given["values"],
  own: readonly string[],
  io: Io,
  notes: Notes,
): Promise<Common> {
  const flag = (name: string) => besideOwn(name, own);
  const text = (name: string) => {
    const found = given.get(flag(name))?.[0] ?? "";
    return isBlank(found) ? undefined : found;
  };
  const has = (name: string) => given.has(flag(name));
  const config = text("config");
  const [columns, jq] = [text("columns"), text("jq")];
  return {
    out: text("out"),
    format: readFormat(flag("format"), text("format")),
    columns: columns === undefined ? undefined : readColumns(flag("columns"), columns),
    jq: jq === undefined ? undefined : { text: jq, flag: flag("jq") },
    rows: readRows({ flag, text, has }),
    dryRun: has("dry-run") || has("test"),
    // What --yes says beforehand need not be asked.
    confirm: has("confirm") && !has("yes") ? { confirm: flag("confirm"), yes: flag("yes") } : undefined,
    debug: has("debug"),
    config: config === undefined ? {} : await (await import("./config.ts")).readConfig(config, io, notes),
  };
}

/**
 * Runs the command once more in place of this one where that is how its proxy is reached; then it never returns. To be
 * called before anything is read from standard input.
 *
 * @throws UsageError When the runtime takes no such proxy.
 */
export async function restartForProxy(
  { config, dryRun }: Common,
  given: Given["values"],
  own: readonly string[],
  io: Io,
  notes: Notes,
): Promise<void> {
  const flag = besideOwn("config", own);
  const text = given.get(flag)?.[0];
  if (text === undefined || dryRun) return;
  const { throughEnvironment } = await import("./proxy_environment.ts");
  await throughEnvironment(config, { flag, text }, io, notes);
}

/**
 * Reads how something is to be written.
 *
 * @param flag The option without dashes.
 * @throws UsageError When there is no such way.
 */
export function readFormat(flag: string, text = "json"): Format {
  const format = text.trim().toLowerCase();
  if (FORMATS.includes(format)) return format as Format;
  throw new UsageError(`--${flag} takes ${FORMATS.join(", ")}.`.replace(/, (\w+)\.$/, " or $1."));
}

function readColumns(flag: string, text: string): string[] {
  const columns = text.split(",").map((name) => name.trim());
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (columns.includes("")) throw new UsageError(`--${flag} takes names with commas between them: ID,TITLE.`);
  if (twice !== undefined) throw new UsageError(`--${flag} has a column twice: name each once.`);
  return columns;
}

/** Where an option is looked up by its own name. */
interface Options {
  flag: (name: string) => string;
  text: (name: string) => string | undefined;
  has: (name: string) => boolean;
}

function readRows({ flag, text, has }: Options): RowsWanted | undefined {
  const [all, max, byPages] = [flag("all"), flag("max"), flag("by-pages")];
  const limit = text("max");
  if (!has("all") && limit === undefined) {
    if (!has("by-pages")) return undefined;
    throw new UsageError(`--${byPages} says how --${all} and --${max} go through pages: give one of them, too.`);
  }
  const names = { limit: `--${max}`, byPages: `--${byPages}` };
  const asked = has("all") ? `--${all}` : `--${max}`;
  return { asked, names, byPages: has("by-pages"), ...limit !== undefined && { limit: readLimit(max, limit) } };
}

function readLimit(flag: string, text: string): number {
  const limit = readNumber(flag, text);
  if (Number.isSafeInteger(limit) && limit > 0) return limit;
  throw new UsageError(`--${flag} takes a whole number of rows, more than 0.`);
}
