/**
 * Help of `oint <service> export` and `import`.
 *
 * @module
 */

import type { ServiceTable } from "../../catalogue/commands.ts";
import type { Entry } from "../../catalogue/tool.ts";
import { HELP_OPTION } from "./common.ts";
import { connectionEntries } from "./connection.ts";
import { lists, page, paragraph, widthOf } from "./layout.ts";

const COMMON: Entry[] = [
  ["--profile <name>", "the connection that oint login has kept under this name, where no --url is given"],
  ["--timeout <seconds>", "how long one attempt may take"],
  HELP_OPTION,
];

const EXPORT: Entry[] = [
  ["--to <file>", "the file to write: .jsonl, .csv, .parquet or .db (SQLite)"],
  ["--filter <json>", "only these records, as the method that lists them takes it; --filter.NAME value, too"],
  ["--columns <names>", "codes of the fields that are wanted, with commas between; all unless told"],
  ["--since <date>", "only what was changed at that time or later"],
  ["--names", "adds names: of own fields to their codes, of values in columns of their own"],
  ["--max <rows>", "at most so many records"],
  ["--by-pages", "reads plain pages, where the API does not keep to its own order by id"],
  ["--force", "replaces what is there, whatever it is, and begins anew"],
];

const IMPORT: Entry[] = [
  ["--to <entity>", "whose records they become"],
  ["--columns <names>", "columns of the file that are wanted, with commas between; all unless told"],
  ["--key <field>", "finds out by this field whether records in doubt are there"],
  ["--settle <seconds>", "how old a doubt must be before it is looked into; 60 unless told"],
  ["--dry-run", "checks all, prints the requests, and writes nothing"],
];

/** Their options beside the connection's. */
export const RECORD_OPTIONS: Readonly<Record<string, readonly Entry[]>> = {
  export: [...EXPORT, ...COMMON],
  import: [...IMPORT, ...COMMON],
};

/** Help of one of the commands. */
export function recordsHelp(service: ServiceTable, command: string, columns?: number): string {
  const width = widthOf(columns);
  const { name } = service;
  const connection = connectionEntries(service.connection);
  const { example = "<entity>" } = service.records ?? {};
  const trial = service.connection.map((one) => one.trial === undefined ? "" : ` --${one.flag} ${one.trial}`).join("");
  if (command === "export") {
    return page(
      `Usage: oint ${name} export <entity> --to <file> [options]`,
      paragraph(
        "Writes all records of an entity into a file. What was stopped, goes on where it was with the same command. " +
          "Parameters of the method that lists the records are options, too.",
        width,
      ),
      ...lists([{ title: "Options", entries: [...EXPORT, ...connection, ...COMMON] }], width),
      paragraph(
        "What the file can promise stands in <file>.export.json, in Parquet's key-value metadata, or in the table " +
          "oint_export. Fewer rows than the API has counted end with exit code 4.",
        width,
      ),
      `Example:\n  oint ${name} export ${example}${trial} --to records.csv`,
    );
  }
  return page(
    `Usage: oint ${name} import <file> --to <entity> [options]`,
    paragraph(
      "Makes a record of each row of a file: CSV (commas, semicolons or tabs), or lines of JSON. Columns are fields by " +
        "their codes or labels, values of lists are taken by their names, too. All rows are checked before the first is written.",
      width,
    ),
    ...lists([{ title: "Options", entries: [...IMPORT, ...connection, ...COMMON] }], width),
    paragraph(
      "<file>.import.jsonl keeps what was written: the same command writes only what is not there yet. A row of which " +
        "nobody knows is never sent again by itself: exit code 5, unless --key finds out.",
      width,
    ),
    `Example:\n  oint ${name} import records.csv --to ${example}${trial} --dry-run`,
  );
}
