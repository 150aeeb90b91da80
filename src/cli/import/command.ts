/**
 * `oint <service> import <file> --to <entity>`: a record of each row of a file.
 *
 * @module
 */

import { createHash } from "node:crypto";
import type { ServiceTable } from "../../catalogue/commands.ts";
import type { RecordTarget } from "../../catalogue/records.ts";
import { UsageError } from "../../core/errors.ts";
import { alone, withFile } from "../durable.ts";
import type { Io } from "../io.ts";
import { rowsOf } from "../list/pace.ts";
import { UnfinishedError } from "../outcome.ts";
import { isAbsent, unreadable } from "../read/local.ts";
import { isBlank, readNumber } from "../read/values.ts";
import { findEntity, kitOf, namesIn, readRecordArguments } from "../records/arguments.ts";
import { compact, print } from "../say/answer.ts";
import type { Notes } from "../say/notes.ts";
import { untilAborted } from "../session.ts";
import { keyField, matchColumns, readRows, type Ready } from "./check.ts";
import { ImportJournal, journalPath } from "./journal.ts";
import { readTable, type Table } from "./rows.ts";
import { writeRows } from "./run.ts";

/** Options of ours. */
export const FLAGS: readonly string[] = ["to", "columns", "key", "settle"];
export const SWITCHES: readonly string[] = ["dry-run"];

/** Seconds that a doubt is old before it is looked into, unless told: longer than a request takes. */
const SETTLE = 60;

/** Rows that are listed at most. */
const SHOWN = 20;

/** The value of an option, before the others are understood. */
function valueOf(args: readonly string[], name: string): string | undefined {
  const inline = args.find((arg) => arg.startsWith(`--${name}=`));
  const at = args.indexOf(`--${name}`);
  const value = inline?.slice(name.length + 3) ?? (at < 0 ? undefined : args[at + 1]);
  return value === undefined || isBlank(value) ? undefined : value.trim();
}

/** The bytes of the file. */
async function bytesOf(path: string, io: Io): Promise<Uint8Array> {
  try {
    return await io.readFile(path);
  } catch (error) {
    if ((error as Error).name === "NotCapable") throw error;
    throw new UsageError(
      isAbsent(error) ? `There is no file ${path}. Check the path.` : unreadable(path, error, "Name a file."),
    );
  }
}

/** The columns that are wanted. */
function wantedColumns(path: string, { columns, rows }: Table, wanted: readonly string[] | undefined): Table {
  if (!wanted) return { columns, rows };
  for (const name of wanted) {
    if (!columns.includes(name)) throw new UsageError(`--columns: ${path} has no column "${name}".`);
  }
  return { columns: [...wanted], rows };
}

function readSettle(text: string | undefined): number {
  if (text === undefined) return SETTLE * 1000;
  const seconds = readNumber("settle", text);
  if (seconds >= 0 && seconds <= 86_400) return seconds * 1000;
  throw new UsageError("--settle takes seconds, from 0 to 86400.");
}

/**
 * Writes the rows of a file that are not there yet.
 *
 * @param args The arguments after `import`.
 * @throws UsageError Before anything is written, when the arguments or the file are wrong.
 */
export async function importRecords(
  service: ServiceTable,
  args: readonly string[],
  io: Io,
  notes: Notes,
): Promise<void> {
  const [path, ...rest] = args;
  const command = `oint ${service.name} import`;
  if (path === undefined || path.startsWith("-")) {
    throw new UsageError(`Name the file right after import: ${command} <file> --to <entity>.`);
  }
  const to = valueOf(rest, "to");
  if (to === undefined) {
    throw new UsageError(
      `--to is missing: the entity whose records the rows become. "${command} --help" shows an example.`,
    );
  }
  const { example, load } = service.records!;
  const records = await load();
  const { name, entity } = findEntity(records, to, example, ({ add }) => add !== undefined);
  const [method, fields] = entity.add!;
  const read = await readRecordArguments(
    service,
    rest,
    {
      command,
      flags: FLAGS,
      switches: SWITCHES,
      method,
      api: entity.api,
      taken: { [fields]: "it is made of the columns of the file." },
    },
    io,
    notes,
  );
  const settleMs = readSettle(read.text("settle"));
  const bytes = await untilAborted(bytesOf(path, io), read.options.signal);
  const table = wantedColumns(path, await readTable(path, bytes), namesIn(read.text("columns")));
  if (!table.rows.length) throw new UsageError(`${path} has no rows.`);

  const kit = kitOf(read.options, notes);
  const adapter = await service.adapter();
  const client = await read.session.connect((values, note) => adapter.connect(values, note));
  const target = await records.target(client, { entity: name, params: read.params }, kit);
  const found = matchColumns(path, table.columns, target, kit.meant);
  const named = await target.named(found.map(({ field }) => field));
  const matched = found.map(({ column }, at) => ({ column, field: named[at]! }));
  const rows = readRows(path, table, matched, target);
  const wanted = read.text("key")?.trim();
  const key = wanted === undefined ? undefined : keyField(path, wanted, matched, rows);
  if (read.has("dry-run")) return await showRequests(path, rows, target, io, notes);

  const head = {
    import: "oint",
    file: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    about: target.about,
    columns: matched.map(({ column, field }) => [column, field.code] as const),
  };
  await alone("import", journalPath(path), async () => {
    const journal = withFile("import", journalPath(path), () => new ImportJournal(path, head, rows.length));
    try {
      await writeRows({ rows, target, journal, key, settleMs, signal: read.options.signal }, io, notes);
    } finally {
      journal.close();
      await sum(path, rows, journal, notes);
    }
    judge(path, rows, journal, key?.code);
  });
}

/** What would be sent. */
async function showRequests(
  path: string,
  rows: readonly Ready[],
  target: RecordTarget,
  io: Io,
  notes: Notes,
): Promise<void> {
  for (const { number, fields } of rows) await print(`${compact({ row: number, ...target.request(fields) })}\n`, io);
  await notes.say(`Nothing was written: ${rowsOf(rows.length)} of ${path} would be, in ${target.about.entity}.`);
}

/**
 * Lists what was refused and what is in doubt, and says how many rows are there, and how many of them are new.
 */
async function sum(path: string, rows: readonly Ready[], journal: ImportJournal, notes: Notes): Promise<void> {
  const places = new Map(rows.map(({ number, place }) => [number, place]));
  const list = async (what: string, all: [row: number, state: { why: string }][]): Promise<void> => {
    for (const [row, { why }] of all.slice(0, SHOWN)) await notes.say(`${what}, ${places.get(row)}: ${why}`);
    if (all.length > SHOWN) await notes.say(`${all.length - SHOWN} more are in ${journal.path}.`);
  };
  await list("Refused", journal.of("refused"));
  await list("In doubt", journal.of("doubt"));
  const written = journal.of("written").length;
  const before = written - journal.written;
  const earlier = before ? `, ${journal.written} now and ${before} before` : "";
  const verb = written === 1 ? "is" : "are";
  await notes.say(`${written} of ${rowsOf(rows.length)} of ${path} ${verb} written${earlier}.`);
}

/** Ends with what is left to do. */
function judge(path: string, rows: readonly Ready[], journal: ImportJournal, key: string | undefined): void {
  const doubts = journal.of("doubt").length;
  if (doubts) {
    const how = key === undefined
      ? "--key <field>, with a field whose values tell records apart, finds out; without it they are never sent again."
      : `${key} has not told which of them are there.`;
    throw new UnfinishedError("unknown", `${rowsOf(doubts)} may be there or not, and were not sent again: ${how}`);
  }
  if (journal.of("refused").length) {
    throw new UnfinishedError(
      "refused",
      `${rowsOf(journal.of("refused").length)} of ${path} were refused. The same command sends them once more.`,
    );
  }
  if (journal.of("written").length < rows.length) {
    throw new UnfinishedError("incomplete", `${path} is not written whole. The same command writes the rest.`);
  }
}
