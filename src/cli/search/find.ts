/**
 * `oint find <words>` and `oint <service> find <words>`: searches functions and methods together.
 *
 * @module
 */

import type { Program, ServiceTable } from "../../catalogue/commands.ts";
import { typedName } from "../../catalogue/describe.ts";
import { callName, deprecation } from "../../catalogue/search.ts";
import { type Row, rowsOf } from "../../catalogue/search/rows.ts";
import { searchOf } from "../../catalogue/search/search.ts";
import type { Synonyms } from "../../catalogue/search/synonyms.ts";
import { UsageError } from "../../core/errors.ts";
import { type Format, FORMATS } from "../common/options.ts";
import type { Io } from "../io.ts";
import { readArguments } from "../read/arguments.ts";
import { readNumber } from "../read/values.ts";
import { json, print } from "../say/answer.ts";
import type { Notes } from "../say/notes.ts";
import { findHelp } from "./help.ts";
import { column } from "../say/column.ts";

/** Help of `oint find`. */
export function help(_program: Program, columns?: number): string {
  return findHelp("oint find", "list", columns);
}

/** Searches all services. */
export async function run(args: readonly string[], { services }: Program, io: Io, notes: Notes): Promise<void> {
  await find(await Promise.all(services.map(({ load }) => load())), args, "oint find", io, notes);
}

/** Rows that are shown unless more are asked for. */
const MOST = 10;

const KINDS: readonly string[] = ["function", "method"];

/** The command line that tells all about a row. */
function describing(row: Row): string {
  return `oint ${row.service} describe ${row.kind === "function" ? row.name : typedName(row)}`;
}

/** A row as programs read it. */
function record(row: Row): Record<string, unknown> {
  const { service, kind, name, api, summary, deprecated } = row;
  return {
    service,
    kind,
    name,
    ...api !== undefined && { api },
    summary,
    ...deprecated && { deprecated },
    describe: describing(row),
  };
}

/** What people read: a name, its kind, its summary, and below them the command that tells more. */
function text(rows: readonly Row[], columns: number | undefined): string {
  const shown = rows.map((row) => ({ ...row, name: row.kind === "function" ? row.name : callName(row) }));
  const width = Math.max(...shown.map(({ name }) => name.length));
  return shown.map((row, index) => {
    const advice = deprecation(row);
    const term = `${row.name.padEnd(width)}  ${row.kind.padEnd("function".length)}  `;
    return column(term, `${row.summary}${advice ? ` (${advice})` : ""}`, columns) +
      column(" ".repeat(term.length), describing(rows[index]!));
  }).join("");
}

/** Synonyms of several services as those of one. */
function together(all: readonly Synonyms[]): Synonyms {
  const words = new Map<string, string[]>();
  for (const [word, others] of all.flatMap((one) => Object.entries(one))) {
    words.set(word, [...words.get(word) ?? [], ...others]);
  }
  return Object.fromEntries(words);
}

/**
 * Prints what is found.
 *
 * @param services Where to search.
 * @param args The arguments after the command's name.
 * @param command The command as it was typed, for messages: `oint find`.
 * @throws UsageError When the arguments are wrong.
 */
export async function find(
  services: readonly ServiceTable[],
  args: readonly string[],
  command: string,
  io: Io,
  notes: Notes,
): Promise<void> {
  const offset = command.split(" ").length - 1;
  const { values, words } = await readArguments(args, {
    flags: ["format", "kind", "max"],
    words: true,
    command,
    offset,
  });
  const choice = (flag: string, choices: readonly string[]) => {
    const value = values.get(flag)?.[0]?.trim().toLowerCase() || undefined;
    if (value !== undefined && !choices.includes(value)) {
      throw new UsageError(`--${flag} takes ${choices.join(", ").replace(/, ([^,]+)$/, " or $1")}.`);
    }
    return value;
  };
  const format = choice("format", ["text", ...FORMATS]) ?? "text";
  const kind = choice("kind", KINDS);
  const most = readMost(values.get("max")?.[0]);
  const wanted = words.join(" ").trim();
  if (!wanted) throw new UsageError(`Write what you look for right after find: ${command} <words>.`);

  const [rows, synonyms] = await Promise.all([
    Promise.all(services.map(rowsOf)),
    Promise.all(services.map(async (service) => await service.synonyms?.() ?? {})),
  ]);
  const search = searchOf(rows.flat().filter((row) => !kind || row.kind === kind), together(synonyms));
  const found = search.find(wanted);
  const shown = found.slice(0, most);
  if (format === "json") await io.stdout(json(shown.map(record)));
  else if (format !== "text") await formed(shown.map(record), format as Format, io, notes);
  else if (shown.length) await print(text(shown, io.columns), io);
  await notes.say(
    found.length > shown.length
      ? `${shown.length} of ${found.length} found, the best first; --max <number> shows more.`
      : found.length
      ? `${found.length} found, the best first.`
      : `Nothing is called so. Try other words, or fewer; ${listings(services)} all.`,
  );
}

/** The commands that list what there is. */
function listings(services: readonly ServiceTable[]): string {
  const lines = services.map(({ name }) => `"oint ${name} --help"`);
  return `${lines.join(" and ")} ${lines.length > 1 ? "list" : "lists"}`;
}

/** Writes records as answers are written. */
async function formed(records: readonly object[], format: Format, io: Io, notes: Notes): Promise<void> {
  const { formOf } = await import("../say/forms.ts");
  const { form, tell } = await formOf({ format, columns: undefined, jq: undefined }, io, notes, false);
  const written = form.rows(records) + form.end();
  await (form.isStyled ? io.stdout(written) : print(written, io));
  await tell();
}

function readMost(text: string | undefined): number {
  if (!text?.trim()) return MOST;
  const most = readNumber("max", text);
  if (Number.isSafeInteger(most) && most > 0) return most;
  throw new UsageError("--max takes a whole number of rows, more than 0.");
}
