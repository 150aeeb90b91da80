/**
 * `oint <service> export <entity> --to <file>`: all records of an entity in a file.
 *
 * @module
 */

import type { ServiceTable } from "../../catalogue/commands.ts";
import type { RecordField, RecordSource } from "../../catalogue/records.ts";
import { UsageError } from "../../core/errors.ts";
import { isDate } from "../../core/values/dates.ts";
import { alone, fileAt, withFileLater } from "../durable.ts";
import type { Io } from "../io.ts";
import { rowsOf } from "../list/pace.ts";
import { UnfinishedError } from "../outcome.ts";
import { readNumber } from "../read/values.ts";
import { findEntity, kitOf, namesIn, readRecordArguments, type RecordArguments } from "../records/arguments.ts";
import type { Notes } from "../say/notes.ts";
import { type Column, columnsOf } from "./columns.ts";
import { formatOf, openPart } from "./files.ts";
import { type FileFormat, planOf } from "./plan.ts";
import { goThrough } from "./run.ts";

/** Options of ours. */
export const FLAGS: readonly string[] = ["to", "columns", "since", "max"];
export const SWITCHES: readonly string[] = ["names", "by-pages", "force"];

/** Names for which SQLite and Parquet would need another one. */
const MOST_COLUMNS = 2000;

function readLimit(text: string | undefined): number | undefined {
  if (text === undefined) return;
  const limit = readNumber("max", text);
  if (Number.isSafeInteger(limit) && limit > 0) return limit;
  throw new UsageError("--max takes a whole number of rows, more than 0.");
}

function readSince(text: string | undefined): string | undefined {
  if (text === undefined || isDate(text)) return text?.trim();
  throw new UsageError("--since takes a date like 2024-08-05 or 2024-08-05T09:02:13+02:00.");
}

/** The columns of the file; nothing where records are written as they come. */
function columnsFor(
  format: FileFormat,
  { about: { entity }, fields }: RecordSource,
  { chosen, names }: { chosen: boolean; names: boolean },
): Column[] | undefined {
  // Lines of JSON have what a record has, unless somebody wants it otherwise.
  if (format === "jsonl" && !chosen && !(names && fields)) return;
  if (!fields?.length) {
    throw new UsageError(`Nothing documents the fields of ${entity}, so a .${format} file needs --columns.`);
  }
  const columns = columnsOf(fields as RecordField[], names);
  if (columns.length <= MOST_COLUMNS) return columns;
  throw new UsageError(`${entity} has ${fields.length} fields: choose at most ${MOST_COLUMNS} with --columns.`);
}

/**
 * Writes all records of an entity into a file.
 *
 * @param args The arguments after `export`.
 * @throws UsageError Before anything is read, when the arguments are wrong.
 */
export async function exportRecords(
  service: ServiceTable,
  args: readonly string[],
  io: Io,
  notes: Notes,
  version: string,
): Promise<void> {
  const [name, ...rest] = args;
  const command = `oint ${service.name} export`;
  if (name === undefined || name.startsWith("-")) {
    throw new UsageError(`Name the entity right after export: ${command} <entity> --to <file>.`);
  }
  const adapter = await service.records!.load();
  const { name: entityName, entity } = findEntity(adapter, name, service.records!.example);
  const sorted = "an export is in the order in which the API can be read to the end. Leave it out.";
  const taken = Object.fromEntries(adapter.taken(entity).map((one) => [one, sorted]));
  const read = await readRecordArguments(
    service,
    rest,
    {
      command: `${command} ${entityName}`,
      flags: FLAGS,
      switches: SWITCHES,
      method: entity.list,
      api: entity.api,
      taken: { ...taken, select: "choose fields with --columns.", SELECT: "choose fields with --columns." },
    },
    io,
    notes,
  );
  const path = read.text("to");
  if (path === undefined) {
    throw new UsageError(`--to is missing: the file to write. "${command} --help" shows an example.`);
  }
  const format = formatOf(path);
  await exportInto(service, { path, format, entity: entityName, read, version }, io, notes);
}

async function exportInto(
  service: ServiceTable,
  { path, format, entity, read, version }: {
    path: string;
    format: FileFormat;
    entity: string;
    read: RecordArguments;
    version: string;
  },
  io: Io,
  notes: Notes,
): Promise<void> {
  const { session, options, params } = read;
  const place = fileAt("--to", path);
  const names = read.has("names");
  const chosen = namesIn(read.text("columns"));
  const [max, since] = [readLimit(read.text("max")), readSince(read.text("since"))];
  const [adapter, records] = await Promise.all([service.adapter(), service.records!.load()]);
  const client = await session.connect((values, note) => adapter.connect(values, note));
  const request = { entity, params, columns: chosen, since, names, byPages: read.has("by-pages") };
  const source = await records.source(client, request, kitOf(options, notes));
  const columns = columnsFor(format, source, { chosen: chosen !== undefined, names });
  const plan = planOf(source, { format, columns, names, max, version: `oint ${version}` });
  const key = source.id !== undefined && columns?.some(({ member }) => member === source.id) ? source.id : undefined;
  const going = { path: place, plan, columns, max };
  const about = await alone("--to", place, async () => {
    const wanted = { path: place, plan, columns, key, force: read.has("force") };
    const part = await withFileLater("--to", path, () => openPart(wanted));
    return await goThrough(source, part, going, io, notes);
  });
  await notes.say(`Written: ${path}, ${rowsOf(about.rows)}; ${plan.guarantee}`);
  if (!about.lacking) return;
  const counted = about.rows + about.lacking;
  throw new UnfinishedError(
    "incomplete",
    `${path} has ${rowsOf(about.rows)}, ${about.lacking} fewer than the ${
      counted.toLocaleString("en")
    } that the API has ` +
      "counted. Whoever the address belongs to may not see them, or the API has left them out: export once more to find out.",
  );
}
