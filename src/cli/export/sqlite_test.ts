import assert from "node:assert/strict";
import process from "node:process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { UsageError } from "../../core/errors.ts";
import type { Column } from "./columns.ts";
import type { About, Plan } from "./plan.ts";
import { aboutOf, loadSqlite, SqlitePart, tableName } from "./sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "oint-sqlite-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const PLAN = { entity: "shop.item", format: "db" } as Plan;
const column = (name: string, kind: Column["kind"]): Column => ({ name, kind, member: name, field: name });

test("a table has each kind of value as SQLite knows it, and names that need quotes", async () => {
  const sqlite = await loadSqlite();
  const columns = [
    column("id", "integer"),
    column('a "b"', "number"),
    column("select", "text"),
    column("json", "json"),
    column("at", "datetime"),
  ];
  const path = join(folder, "a.db");
  const part = new SqlitePart(sqlite, path, PLAN, columns, "id", undefined);
  part.write([
    { id: "7", 'a "b"': "1.50", select: "", json: [1, "ü"], at: "2024-08-05T09:02:13+02:00" },
    { id: 8, 'a "b"': "", select: 5, json: { a: null }, at: "" },
    { id: "9", 'a "b"': "n/a", select: null },
  ]);
  part.commit({ rows: 3, isWhole: true });
  await part.done({ ...PLAN, rows: 3, complete: true } as About);
  const database = new sqlite.DatabaseSync(path, { readOnly: true });
  const rows = database.prepare("SELECT * FROM shop_item").all().map((row) => ({ ...row }));
  database.close();
  assert.deepEqual(rows, [
    { id: 7, 'a "b"': 1.5, select: "", json: '[1,"ü"]', at: "2024-08-05T09:02:13+02:00" },
    { id: 8, 'a "b"': null, select: "5", json: '{"a":null}', at: null },
    { id: 9, 'a "b"': "n/a", select: null, json: null, at: null },
  ]);
  assert.deepEqual(await aboutOf(path), { ...PLAN, rows: 3, complete: true });
});

test("what was not committed is undone", async () => {
  const sqlite = await loadSqlite();
  const path = join(folder, "b.db");
  const columns = [column("id", "integer")];
  const one = new SqlitePart(sqlite, path, PLAN, columns, "id", undefined);
  one.write([{ id: 1 }]);
  one.commit({ rows: 1, last: 1 });
  one.write([{ id: 2 }]);
  one.close();
  const other = new SqlitePart(sqlite, path, PLAN, columns, "id", { plan: PLAN, length: 0, state: { rows: 0 } });
  assert.deepEqual(other.state, { rows: 1, last: 1 });
  other.write([{ id: 2 }]);
  other.commit({ rows: 2, last: 2 });
  other.close();
});

test("columns that differ in letter case only are refused", async () => {
  const sqlite = await loadSqlite();
  const columns = [column("id", "integer"), column("ID", "text")];
  assert.throws(
    () => new SqlitePart(sqlite, join(folder, "c.db"), PLAN, columns, undefined, undefined),
    /^UsageError: The column ID is there twice for SQLite, which knows no letter case\. Choose some with --columns\.$/,
  );
});

test("a runtime without SQLite is told what to do, and its warnings are back", async () => {
  const { emitWarning } = process;
  await assert.rejects(
    loadSqlite(() => Promise.reject(new Error("No such built-in module: node:sqlite"))),
    (error) => error instanceof UsageError && /needs Node 22\.13 or newer, Deno or Bun/.test(error.message),
  );
  assert.equal(process.emitWarning, emitWarning);
});

test("a table's name is the entity's", () => assert.equal(tableName("v3:shop.item"), "v3_shop_item"));
