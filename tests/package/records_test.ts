/** Exports of the package on every runtime are the same to the byte, and other programs read them. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { run, runOrThrow } from "../../scripts/tasks/process.ts";
import { findBun, findDuckDb, findNode, type Found, nodeMajors, onPath, root } from "../../scripts/tasks/runtimes.ts";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import { serve } from "../../src/cli/sandbox/serve.ts";
import { newFolder, removeFolders } from "./consumer.ts";

const FORMATS = ["jsonl", "csv", "parquet", "db"];
const COLUMNS = "ID,TITLE,STAGE_ID,OPPORTUNITY,BEGINDATE,DATE_MODIFY,UF_CRM_COLOURS";
/** The command of the package before it is packed; what it needs is in this folder's node_modules, too. */
const bin = join(root, "dist", "npm", "src", "cli", "bin.js");
const DUCKDB = fileURLToPath(new URL("duckdb.mjs", import.meta.url));

/** More than a hundred, so that there are several pages. */
const DEALS = 130;

const sandbox = createSandbox({ rows: { deal: { count: DEALS } } });
sandbox.control.limits(false);
const served = await serve((request) => sandbox.fetch(request), { port: 0, host: "127.0.0.1" });
const url = `${served.origin}/rest/1/sandbox/`;
const folder = newFolder();
after(async () => {
  await served.close();
  removeFolders();
});

const runtimes: [name: string, found: () => Promise<Found>][] = [
  ...nodeMajors.map((major) => [`node${major}`, () => findNode(major)] as [string, () => Promise<Found>]),
  ["bun", () => Promise.resolve(findBun())],
];

/** The file of a format that a runtime writes. */
const file = (name: string, format: string): string => join(folder, `${name}.${format}`);

function pathOf(found: Found): string {
  if ("missing" in found) throw new Error(found.missing);
  return found.path;
}

/** Runs the package's command on a runtime. */
async function oint(runtime: string, args: string[]): Promise<string> {
  const { code, output } = await run(runtime, [bin, "bitrix24", ...args, "--url", url]);
  assert.equal(code, 0, output);
  return output;
}

for (const [name, found] of runtimes) {
  test(`${name} writes every format, and says nothing but what it has done`, async () => {
    const runtime = pathOf(await found());
    for (const format of FORMATS) {
      const path = file(name, format);
      const output = await oint(runtime, ["export", "crm.deal", "--columns", COLUMNS, "--to", path]);
      assert.equal(
        output,
        `Written: ${path}, 130 rows; by id in parallel windows: ` +
          "every record that was there from start to end comes exactly once.\n",
      );
    }
    const hash = (one: string, format: string) =>
      createHash("sha256").update(readFileSync(file(one, format))).digest("hex");
    for (const format of ["jsonl", "csv", "parquet"]) {
      assert.equal(hash(name, format), hash(runtimes[0]![0], format), format);
    }
    const rows = join(folder, `${name}-rows.csv`);
    writeFileSync(rows, `Title;ORIGIN_ID\n"${name}; one";${name}-1\nTwo;${name}-2\n`);
    assert.match(await oint(runtime, ["import", rows, "--to", "crm.deal"]), /^2 of 2 rows of .* are written\.\n$/);
    assert.match(
      await oint(runtime, ["import", rows, "--to", "crm.deal"]),
      /^2 of 2 rows of .* are written, 0 now and 2 before\.\n$/,
    );
    const added = sandbox.control.ledger().filter(({ method, params }) =>
      method === "crm.deal.add" && JSON.stringify(params).includes(`"${name}-`)
    );
    assert.equal(added.length, 2);
    // The next one exports the same again.
    sandbox.reset();
    sandbox.control.limits(false);
  });
}

/** The first deals, as other programs must read them. */
const FIRST = [
  { ID: "1", TITLE: "Office chairs for Lindqvist", STAGE_ID: "NEW", OPPORTUNITY: "1250" },
  { ID: "2", TITLE: "Coffee machines, yearly contract", STAGE_ID: "PREPARATION", OPPORTUNITY: "4800" },
  { ID: "3", TITLE: "Warehouse lighting", STAGE_ID: "EXECUTING", OPPORTUNITY: "19999.99" },
];

test("sqlite3 reads the database: rows, types, and what it says of itself", async (context) => {
  const sqlite = onPath("sqlite3");
  if (sqlite === undefined) return context.skip("no sqlite3: apt-get install sqlite3");
  const path = file("node24", "db");
  const ask = async (sql: string) => JSON.parse((await runOrThrow(sqlite, ["-json", path, sql])).stdout);
  const columns = "CAST(ID AS TEXT) ID, TITLE, STAGE_ID, RTRIM(RTRIM(OPPORTUNITY, '0'), '.') OPPORTUNITY";
  assert.deepEqual(await ask(`SELECT ${columns} FROM crm_deal ORDER BY crm_deal.ID LIMIT 3`), FIRST);
  assert.deepEqual(await ask("SELECT count(*) n, typeof(ID) i, typeof(OPPORTUNITY) o, typeof(TITLE) t FROM crm_deal"), [
    { n: DEALS, i: "integer", o: "real", t: "text" },
  ]);
  assert.deepEqual(await ask("SELECT UF_CRM_COLOURS ->> 1 second FROM crm_deal WHERE ID = 3"), [{ second: "45" }]);
  assert.deepEqual(await ask("PRAGMA integrity_check"), [{ integrity_check: "ok" }]);
  assert.deepEqual(await ask("SELECT value FROM oint_export WHERE key IN ('method', 'rows') ORDER BY key"), [
    { value: "crm.deal.list" },
    { value: `${DEALS}` },
  ]);
  assert.deepEqual(await ask("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"), [
    { name: "crm_deal" },
    { name: "oint_export" },
  ]);
});

test("DuckDB reads Parquet, CSV and JSON lines: rows, types, and what Parquet says of itself", async () => {
  const questions = [
    ...["parquet", "csv", "jsonl"].map((format) =>
      `SELECT ID::VARCHAR ID, TITLE, STAGE_ID, regexp_replace(OPPORTUNITY::DOUBLE::VARCHAR, '\\.0$', '') OPPORTUNITY ` +
      `FROM '${file("node24", format)}' ORDER BY ID::INT LIMIT 3`
    ),
    `SELECT count(*)::INT n, sum(OPPORTUNITY)::DECIMAL(18, 2)::VARCHAR s FROM '${file("node24", "parquet")}'`,
    `SELECT count(*)::INT n, sum(OPPORTUNITY)::DECIMAL(18, 2)::VARCHAR s FROM '${file("node24", "csv")}'`,
    `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '${file("node24", "parquet")}')`,
    `SELECT BEGINDATE::VARCHAR AS began, DATE_MODIFY::VARCHAR AS modified, UF_CRM_COLOURS ->> 1 AS two ` +
    `FROM '${file("node24", "parquet")}' WHERE ID = 3`,
    `SELECT key::VARCHAR AS "key", value::VARCHAR AS "value" FROM parquet_kv_metadata('${
      file("node24", "parquet")
    }') ` +
    `WHERE key::VARCHAR IN ('oint.method', 'oint.rows') ORDER BY 1`,
  ];
  const duckdb = pathToFileURL(pathOf(findDuckDb())).href;
  const { stdout } = await runOrThrow(pathOf(await findNode(24)), [DUCKDB, duckdb, ...questions]);
  const [parquet, csv, jsonl, sum, sumOfCsv, types, values, told] = stdout.trim().split("\n").map((line) =>
    JSON.parse(line)
  );
  assert.deepEqual([parquet, csv, jsonl], [FIRST, FIRST, FIRST]);
  assert.equal(sum[0].n, DEALS);
  assert.deepEqual(sum, sumOfCsv);
  assert.deepEqual(Object.fromEntries(types.map((one: Record<string, string>) => [one.column_name, one.column_type])), {
    ID: "BIGINT",
    TITLE: "VARCHAR",
    STAGE_ID: "VARCHAR",
    OPPORTUNITY: "DOUBLE",
    BEGINDATE: "DATE",
    DATE_MODIFY: "TIMESTAMP",
    UF_CRM_COLOURS: "JSON",
  });
  assert.deepEqual(values, [{ began: "2024-09-02", modified: "2024-09-02 09:12:44", two: "45" }]);
  assert.deepEqual(told, [{ key: "oint.method", value: "crm.deal.list" }, { key: "oint.rows", value: `${DEALS}` }]);
});
