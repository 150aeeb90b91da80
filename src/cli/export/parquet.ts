/**
 * Records as Parquet. Until all are there, they stand in lines of JSON: what a column holds is known only then, and what a
 * process has left behind that was killed can be gone on with.
 *
 * @module
 */

import type { ParquetWriter } from "hyparquet-writer";
import { isDate } from "../../core/values/dates.ts";
import { compact } from "../say/answer.ts";
import { bytesAt, linesOf } from "../durable.ts";
import { type Column, valueIn } from "./columns.ts";
import { type About, type Plan, planFrom, toldTexts } from "./plan.ts";
import type { TextForm } from "./text_part.ts";

/** Records in a group of rows, as many as are held at a time. */
const GROUP = 20_000;

/** What columns are written as. */
const ELEMENTS = {
  INT64: { type: "INT64" },
  DOUBLE: { type: "DOUBLE" },
  TIMESTAMP: { type: "INT64", converted_type: "TIMESTAMP_MILLIS" },
  DATE: { type: "INT32", converted_type: "DATE" },
  JSON: { type: "BYTE_ARRAY", converted_type: "JSON" },
  STRING: { type: "BYTE_ARRAY", converted_type: "UTF8" },
} as const;
type Type = keyof typeof ELEMENTS;
type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/** What the file's own keys begin with. */
const PREFIX = "oint.";

/** How a kind of column is written, and what becomes of a value; nothing where it does not fit. */
const TYPES: Readonly<Record<Column["kind"], readonly [Type, (value: unknown) => unknown]>> = {
  integer: ["INT64", integer],
  number: ["DOUBLE", number],
  datetime: ["TIMESTAMP", timestamp],
  date: ["DATE", day],
  text: ["STRING", text],
  json: ["JSON", (value) => value],
};

function integer(value: unknown): bigint | undefined {
  const text = typeof value === "number" || typeof value === "string" ? String(value) : "";
  if (!/^-?\d{1,18}$/.test(text) || /^-?0\d/.test(text)) return;
  return BigInt(text);
}

function number(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

function timestamp(value: unknown): Date | undefined {
  // Without an offset nobody knows which moment is meant.
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value) || !isDate(value)) return;
  return new Date(value);
}

function day(value: unknown): Date | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d(T00:00:00(Z|[+-]\d\d:\d\d)?)?$/.test(value)) return;
  return isDate(value) ? new Date(`${value.slice(0, 10)}T00:00:00Z`) : undefined;
}

function text(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Whether there is nothing in a cell: only a text knows the empty one. */
function isNothing(value: unknown, type: Type): boolean {
  return value === null || value === undefined || value === "" && type !== "STRING";
}

/** A column with the type that fits all of its values. */
interface Typed {
  column: Column;
  type: Type;
  valueOf: (value: unknown) => unknown;
}

/** The types that fit all records: a column of which one value fits no better is a text. */
function fitting(columns: readonly Column[], part: string): Typed[] {
  const types = columns.map((column): Typed => {
    const [type, valueOf] = TYPES[column.kind];
    return { column, type, valueOf };
  });
  for (const line of linesOf(part)) {
    const cells = JSON.parse(line) as unknown[];
    for (const [at, { type, valueOf, column }] of types.entries()) {
      if (type === "STRING" || isNothing(cells[at], type) || valueOf(cells[at]) !== undefined) continue;
      types[at] = { column, type: "STRING", valueOf: text };
    }
  }
  return types;
}

/** The groups of records. */
function* groupsOf(part: string): Generator<unknown[][]> {
  let group: unknown[][] = [];
  for (const line of linesOf(part)) {
    group.push(JSON.parse(line) as unknown[]);
    if (group.length < GROUP) continue;
    yield group;
    group = [];
  }
  yield group;
}

async function convert(columns: readonly Column[], part: string, to: string, about: About): Promise<void> {
  const { fileWriter, ParquetWriter: Writer } = await import("hyparquet-writer");
  const typed = fitting(columns, part);
  const dataOf = (group: readonly unknown[][]) =>
    typed.map(({ column: { name }, type, valueOf }, at) => ({
      name,
      data: group.map((cells) => (isNothing(cells[at], type) ? null : valueOf(cells[at]))),
    }));
  const elements = typed.map(({ column: { name }, type }): SchemaElement => ({
    name,
    ...ELEMENTS[type],
    repetition_type: "OPTIONAL",
  }));
  const kvMetadata = toldTexts(about).map(([key, value]) => ({ key: PREFIX + key, value }));
  const schema = [{ name: "root", num_children: elements.length }, ...elements];
  const writer = new Writer({ writer: fileWriter(to), schema, kvMetadata, createdBy: about.version });
  for (const group of groupsOf(part)) {
    if (group.length) writer.write({ columnData: dataOf(group), rowGroupSize: GROUP });
  }
  writer.finish();
}

/** Files of Parquet. */
export function parquetForm(columns: readonly Column[]): TextForm {
  return {
    head: "",
    textOf: (records) =>
      records.map((record) => `${compact(columns.map((column) => valueIn(record, column)))}\n`).join(""),
    convert: (part, to, about) => convert(columns, part, to, about),
    isToldBeside: false,
  };
}

/** What a file says of itself; nothing where it is no export. */
export async function aboutOf(path: string): Promise<Partial<Plan> | undefined> {
  const { parquetMetadata } = await import("hyparquet/src/metadata.js");
  // Behind the footer stand its length, in four bytes, and four that say what file it is.
  const end = bytesAt(path, -8);
  const length = new DataView(end.buffer, end.byteOffset).getUint32(0, true);
  const footer = bytesAt(path, -8 - length);
  const { key_value_metadata: pairs = [] } = parquetMetadata(footer.slice().buffer);
  const told = pairs.filter(({ key }) => key.startsWith(PREFIX));
  if (told.length) return planFrom(told.map(({ key, value }) => [key.slice(PREFIX.length), value ?? ""]));
}
