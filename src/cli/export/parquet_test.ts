/** What columns of Parquet hold, read by another part of the library's family. */

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import type { ColumnKind } from "../../catalogue/records.ts";
import type { Column } from "./columns.ts";
import { aboutOf, parquetForm } from "./parquet.ts";
import type { About } from "./plan.ts";

const folder = mkdtempSync(join(tmpdir(), "oint-parquet-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const ABOUT = {
  version: "oint 1",
  format: "parquet",
  method: "item.list",
  rows: 1,
  complete: true,
  names: false,
} as About;

/** Writes values into one column, and reads them. */
async function written(kind: ColumnKind, values: readonly unknown[]): Promise<{ type: string; read: unknown[] }> {
  const columns: Column[] = [{ name: "a", kind, member: "a", field: "a" }];
  const form = parquetForm(columns);
  const [part, to] = [join(folder, "part"), join(folder, "to.parquet")];
  writeFileSync(part, form.textOf(values.map((a) => ({ a }))));
  await form.convert!(part, to, ABOUT);
  const file = new Uint8Array(readFileSync(to)).buffer;
  const { schema } = parquetMetadata(file);
  const rows = await parquetReadObjects({ file });
  const { type, converted_type } = schema[1]!;
  return { type: `${type}${converted_type ? ` ${converted_type}` : ""}`, read: rows.map(({ a }) => a) };
}

const TEXT = "BYTE_ARRAY UTF8";

for (
  const [kind, values, type, read] of [
    ["integer", ["5", 7, "", null, undefined, "-12"], "INT64", [5n, 7n, null, null, null, -12n]],
    ["integer", ["5", "D_7"], TEXT, ["5", "D_7"]],
    ["integer", ["007", 1], TEXT, ["007", "1"]],
    ["integer", ["5", ""], "INT64", [5n, null]],
    ["number", ["1.50", 2, ""], "DOUBLE", [1.5, 2, null]],
    ["number", ["1,5", 2], TEXT, ["1,5", "2"]],
    ["datetime", ["2024-08-05T09:02:13+02:00", ""], "INT64 TIMESTAMP_MILLIS", [new Date("2024-08-05T07:02:13Z"), null]],
    ["datetime", ["2024-08-05 09:02:13", ""], TEXT, ["2024-08-05 09:02:13", ""]],
    ["date", ["2024-08-05T00:00:00+03:00", "2024-02-29"], "INT32 DATE", [
      new Date("2024-08-05"),
      new Date("2024-02-29"),
    ]],
    ["date", ["2024-08-05T10:00:00+03:00"], TEXT, ["2024-08-05T10:00:00+03:00"]],
    ["date", ["2023-02-29"], TEXT, ["2023-02-29"]],
    ["json", [["a", 1], { b: null }, false, null], "BYTE_ARRAY JSON", [["a", 1], { b: null }, false, null]],
    ["text", ["", "ü\n", 5, true, { a: 1 }, null], TEXT, ["", "ü\n", "5", "true", '{"a":1}', null]],
  ] as [ColumnKind, unknown[], string, unknown[]][]
) {
  test(`${kind} of ${JSON.stringify(values)} is ${type}`, async () => {
    assert.deepEqual(await written(kind, values), { type, read });
  });
}

test("no records are a file with columns, which says what it is", async () => {
  assert.deepEqual(await written("integer", []), { type: "INT64", read: [] });
  assert.deepEqual(await aboutOf(join(folder, "to.parquet")), ABOUT);
});

test("more records than a group holds come in their order", async () => {
  const values = Array.from({ length: 45_001 }, (_, at) => at);
  const { read } = await written("integer", values);
  assert.ok(read.length === values.length && read.every((value, at) => value === BigInt(at)));
});
