/** Exports: what is in the files, what is refused, and how they end. */

import assert from "node:assert/strict";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { Records } from "../../../../tests/support/bitrix24/records_cli.ts";

const COLUMNS = ["--columns", "ID,TITLE,STAGE_ID"];

const WINDOWS = "by id in parallel windows: every record that was there from start to end comes exactly once.";

test("JSON lines are the records as they come, and the file beside says what they are", async () => {
  const records = new Records({ rows: { deal: 120 } });
  const { code, stdout, stderr } = await records.oint(["export", "crm.deal", "--to", records.path("deals.jsonl")]);
  assert.deepEqual([code, stdout], [0, ""]);
  assert.equal(stderr, `Written: ${records.path("deals.jsonl")}, 120 rows; ${WINDOWS}\n`);
  const rows = records.text("deals.jsonl").trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(rows.map(({ ID }) => Number(ID)), Array.from({ length: 120 }, (_, at) => at + 1));
  assert.equal(rows[2].UF_CRM_1712000000, "C-2024-015");
  const { columns, ...about } = JSON.parse(records.text("deals.jsonl.export.json"));
  assert.deepEqual(about, {
    version: "oint 1.2.3",
    format: "jsonl",
    service: "bitrix24",
    installation: "records.invalid",
    entity: "crm.deal",
    method: "crm.deal.list",
    guarantee: WINDOWS,
    names: false,
    rows: 120,
    complete: true,
  });
  assert.deepEqual(columns[1], { name: "TITLE", field: "TITLE", type: "text", label: "Title" });
  assert.deepEqual(readdirSync(records.folder).sort(), ["deals.jsonl", "deals.jsonl.export.json"]);
});

test("CSV has quotes where they are needed, and line breaks of two characters", async () => {
  const records = new Records();
  const choice = ["--columns", "id,Title,UF_CRM_COLOURS", "--filter", "{'<=ID': 3}"];
  const { code } = await records.oint(["export", "crm.deal", "--to", records.path("deals.csv"), ...choice]);
  assert.equal(code, 0);
  assert.equal(
    records.text("deals.csv"),
    "ID,TITLE,UF_CRM_COLOURS\r\n" +
      '1,Office chairs for Lindqvist,"[""44""]"\r\n' +
      '2,"Coffee machines, yearly contract",\r\n' +
      '3,Warehouse lighting,"[""44"",""45""]"\r\n',
  );
  assert.deepEqual(JSON.parse(records.text("deals.csv.export.json")).filter, { "<=ID": 3 });
});

test("a field in --filter that the portal does not tell of is told, and the export goes on", async () => {
  const records = new Records({ rows: { deal: 3 } });
  const filter = ["--filter", "{'STAGE': 'NEW', '>ID': 0}"];
  const { code, stderr } = await records.oint(["export", "crm.deal", "--to", records.path("a.jsonl"), ...filter]);
  assert.equal(code, 0);
  const [note, written] = stderr.split("\n");
  assert.equal(
    note,
    'crm.deal has no field "STAGE", so that the portal may pass over it in --filter. Did you mean STAGE_ID?',
  );
  assert.match(written!, /^Written: /);
});

test("--names puts names beside codes: of users, of stages with pipelines of their own, of items, of own fields", async () => {
  const records = new Records();
  records.answers["crm.status.list"] = () => ({
    result: [
      { ENTITY_ID: "DEAL_STAGE", STATUS_ID: "NEW", NAME: "Fresh" },
      { ENTITY_ID: "DEAL_STAGE_7", STATUS_ID: "EXECUTING", NAME: "At work" },
      { ENTITY_ID: "DEAL_STAGE_BACKUP", STATUS_ID: "WON", NAME: "another dictionary's" },
      { ENTITY_ID: "SOURCE", STATUS_ID: "WON", NAME: "another dictionary's" },
    ],
    total: 4,
  });
  const choice = ["--columns", "ID,STAGE_ID,ASSIGNED_BY_ID,UF_CRM_COLOURS,UF_CRM_1712000000", "--names"];
  const filter = ["--filter", "{'@ID': [1, 3, 4]}"];
  const { code, stderr } = await records.oint(
    ["export", "crm.deal", "--to", records.path("a.csv"), ...choice, ...filter],
  );
  assert.equal(code, 0, stderr);
  assert.equal(
    records.text("a.csv"),
    "ID,STAGE_ID,STAGE_ID.name,ASSIGNED_BY_ID,ASSIGNED_BY_ID.name,UF_CRM_COLOURS (Colours),UF_CRM_COLOURS.name," +
      "UF_CRM_1712000000 (Contract number)\r\n" +
      '1,NEW,Fresh,2164,Tomas Novak,"[""44""]",Red,C-2024-011\r\n' +
      '3,EXECUTING,At work,2166,Amina Haddad,"[""44"",""45""]","Red, Blue",C-2024-015\r\n' +
      "4,WON,,2150,Priya Raman,,,\r\n",
  );
  await records.oint(["export", "crm.deal", "--to", records.path("a.jsonl"), ...choice, "--max", "1"]);
  assert.deepEqual(JSON.parse(records.text("a.jsonl")), {
    ID: "1",
    STAGE_ID: "NEW",
    "STAGE_ID.name": "Fresh",
    ASSIGNED_BY_ID: "2164",
    "ASSIGNED_BY_ID.name": "Tomas Novak",
    "UF_CRM_COLOURS (Colours)": ["44"],
    "UF_CRM_COLOURS.name": ["Red"],
    "UF_CRM_1712000000 (Contract number)": "C-2024-011",
  });
});

test("names that the portal refuses to tell are left out, with a word", async () => {
  const records = new Records();
  records.answers["crm.status.list"] = () => ({ error: "ACCESS_DENIED", status: 403 });
  const { code, stderr } = await records.oint(
    ["export", "crm.deal", "--to", records.path("a.csv"), ...COLUMNS, "--names", "--max", "1"],
  );
  assert.equal(code, 0);
  assert.match(stderr, /^crm\.status\.list was refused \(ACCESS_DENIED\): the names that it would tell/);
  assert.equal(records.text("a.csv"), "ID,TITLE,STAGE_ID\r\n1,Office chairs for Lindqvist,NEW\r\n");
});

test("--since goes by the entity's time of change, beside a filter", async () => {
  const records = new Records();
  const { code } = await records.oint(
    [
      "export",
      "crm.deal",
      "--to",
      records.path("a.csv"),
      "--columns",
      "ID",
      "--since",
      "2024-08-25",
      "--filter",
      "{'!ID': 6}",
    ],
  );
  assert.deepEqual([code, records.text("a.csv")], [0, "ID\r\n2\r\n3\r\n"]);
  assert.deepEqual(JSON.parse(records.text("a.csv.export.json")).filter, { "!ID": 6, ">=DATE_MODIFY": "2024-08-25" });
  const tasks = await records.oint(
    ["export", "tasks.task", "--to", records.path("t.jsonl"), "--columns", "ID,CHANGED_DATE", "--since", "2024-10-05"],
  );
  assert.equal(tasks.code, 0, tasks.stderr);
  assert.ok(
    records.text("t.jsonl").trimEnd().split("\n").every((line) => JSON.parse(line).changedDate >= "2024-10-05"),
  );
});

test("an entity whose fields are only seen in samples says what the file lacks", async () => {
  const records = new Records();
  records.answers["user.search"] = () => ({ result: [{ ID: "1", NAME: "Ann", SECRET_HOBBY: "chess" }], total: 1 });
  const { code, stderr } = await records.oint(["export", "user.search", "--to", records.path("a.csv")]);
  assert.equal(code, 0, stderr);
  assert.match(stderr, /^Records have more than the documentation shows: SECRET_HOBBY\. --columns chooses columns\.$/m);
  assert.match(stderr, /page by page: records that are added or removed meanwhile may be missed or come twice\.$/m);
});

test("fewer rows than the smaller of two counts end with code 4, and the file says so", async () => {
  const records = new Records();
  let counts = 0;
  const totals = [9, 7];
  records.answers["crm.deal.list"] = ({ select }) =>
    JSON.stringify(select) === '["ID"]' ? { result: [], total: totals[counts++]! } : undefined;
  const { code, stderr } = await records.oint(["export", "crm.deal", "--to", records.path("a.csv"), ...COLUMNS]);
  assert.equal(code, 4);
  assert.match(stderr, /a\.csv has 6 rows, 1 fewer than the 7 that the API has counted\./);
  const { rows, complete } = JSON.parse(records.text("a.csv.export.json"));
  assert.deepEqual([rows, complete], [6, false]);
  // Records that came meanwhile, or went, are no reason.
  for (const pair of [[9, 6], [6, 9], [5, 8]]) {
    counts = 0;
    totals.splice(0, 2, ...pair);
    const again = await records.oint(["export", "crm.deal", "--to", records.path("a.csv"), ...COLUMNS]);
    assert.equal(again.code, 0, `${pair}: ${again.stderr}`);
  }
});

test("nothing of somebody else's is replaced without --force", async () => {
  const records = new Records();
  const to = (name: string, ...more: string[]) =>
    records.oint(["export", "crm.deal", "--to", records.path(name), ...COLUMNS, ...more]);
  for (const name of ["a.csv", "a.jsonl", "a.parquet", "a.db"]) {
    writeFileSync(records.path(name), "mine");
    const { code, stderr } = await to(name);
    assert.equal(code, 2);
    assert.match(
      stderr,
      new RegExp(`^--to: \\S+${name} exists, and is no export\\. Choose another name, or give --force`),
    );
    assert.equal(records.text(name), "mine");
    assert.equal((await to(name, "--force")).code, 0);
    // The same export takes the place of the last one.
    assert.equal((await to(name)).code, 0);
    const other = await to(name, "--filter", "{'>ID': 2}");
    assert.equal(other.code, 2);
    assert.match(other.stderr, /^--to: another export is at \S+\. It differs in filter\./);
  }
});

test("what was interrupted ends with code 130, and the same command goes on", async () => {
  for (const name of ["a.csv", "a.jsonl", "a.parquet", "a.db"]) {
    const records = new Records({ rows: { deal: 6000 } });
    const args = ["export", "crm.deal", "--to", records.path(name), ...COLUMNS];
    const whole = ["export", "crm.deal", "--to", records.path(`whole-${name}`), ...COLUMNS];
    assert.equal((await records.oint(whole)).code, 0);
    const stop = new AbortController();
    let batches = 0;
    records.before = (method) => void (method === "batch" && ++batches === 4 && stop.abort("SIGINT"));
    const { code, stderr } = await records.oint(args, stop.signal);
    assert.equal(code, 130, stderr);
    assert.match(stderr, /\.part has [\d,]+ rows: the same command goes on from there\.$/m);
    assert.match(stderr, /^Stopped by SIGINT\./m);
    assert.equal(existsSync(records.path(name)), false);
    for (const file of readdirSync(records.folder)) assert.ok(!records.text(file).includes("s3cretc0de"), file);
    records.before = () => {};
    const again = await records.oint(args);
    assert.equal(again.code, 0, again.stderr);
    assert.match(again.stderr, /^Goes on behind [\d,]+ rows of /);
    if (name !== "a.db") assert.equal(records.text(name), records.text(`whole-${name}`));
    assert.equal(existsSync(`${records.path(name)}.part`), false);
  }
});

test("what was begun and is broken since is made anew", async () => {
  const records = new Records({ rows: { deal: 6000 } });
  const to = (name: string, signal?: AbortSignal) =>
    records.oint(["export", "crm.deal", "--to", records.path(name), ...COLUMNS], signal);
  await to("whole.csv");
  await to("whole.db");
  const rowsIn = async (name: string) => {
    const { DatabaseSync } = await import("node:sqlite");
    const database = new DatabaseSync(records.path(name), { readOnly: true });
    const rows = database.prepare("SELECT * FROM crm_deal ORDER BY ID").all();
    database.close();
    return rows;
  };
  for (const name of ["a.csv", "a.db"]) {
    const stop = new AbortController();
    let batches = 0;
    records.before = (method) => void (method === "batch" && ++batches === 4 && stop.abort("SIGTERM"));
    assert.equal((await to(name, stop.signal)).code, 143);
    records.before = () => {};
    writeFileSync(`${records.path(name)}.part`, name === "a.db" ? "no database ".repeat(1000) : "ID,");
    const { code, stderr } = await to(name);
    assert.equal(code, 0, stderr);
  }
  assert.equal(records.text("a.csv"), records.text("whole.csv"));
  assert.deepEqual(await rowsIn("a.db"), await rowsIn("whole.db"));
});

test("another export that was begun is neither mixed with nor lost", async () => {
  const records = new Records({ rows: { deal: 6000 } });
  const stop = new AbortController();
  let batches = 0;
  records.before = (method) => void (method === "batch" && ++batches === 4 && stop.abort("SIGTERM"));
  const path = records.path("a.csv");
  await records.oint(["export", "crm.deal", "--to", path, ...COLUMNS], stop.signal);
  records.before = () => {};
  const other = await records.oint(["export", "crm.deal", "--to", path, "--columns", "ID"]);
  assert.equal(other.code, 2);
  assert.match(
    other.stderr,
    /^--to: \S+a\.csv\.part belongs to another export that was begun\. It differs in columns\./,
  );
  assert.equal((await records.oint(["export", "crm.deal", "--to", path, "--columns", "ID", "--force"])).code, 0);
  assert.equal(records.text("a.csv").split("\r\n").length, 6002);
});

test("a method that cannot be gone on with begins anew, and says so", async () => {
  const records = new Records();
  const users = Array.from({ length: 60 }, (_, at) => ({ ID: `${at + 1}`, NAME: `N${at}` }));
  const stop = new AbortController();
  let isFirst = true;
  records.answers["user.get"] = ({ start = 0 }) => {
    const from = Number(start);
    if (from && isFirst) stop.abort("SIGINT");
    const next = from + 50 < users.length ? { next: from + 50 } : {};
    return { result: users.slice(from, from + 50), total: users.length, ...next };
  };
  const args = ["export", "user", "--to", records.path("u.csv"), "--columns", "ID,NAME"];
  assert.equal((await records.oint(args, stop.signal)).code, 130);
  isFirst = false;
  const { code, stderr } = await records.oint(args);
  assert.equal(code, 0, stderr);
  assert.match(stderr, /^Begins anew: nothing documents how user\.get is read from its middle on\.$/m);
  assert.equal(records.text("u.csv"), `ID,NAME\r\n${users.map(({ ID, NAME }) => `${ID},${NAME}\r\n`).join("")}`);
});

test("a portal that does not keep to the order by id is read in plain pages where that is asked for", async () => {
  const records = new Records();
  const rows = [{ ID: "2", TITLE: "Two" }, { ID: "1", TITLE: "One" }];
  records.answers["crm.deal.list"] = () => ({ result: rows, total: 2 });
  records.answers.batch = () => ({ result: { result: { c0: rows, c1: rows }, result_total: { c0: 2 } } });
  const args = ["export", "crm.deal", "--to", records.path("a.csv"), "--columns", "ID,TITLE"];
  const { code, stderr } = await records.oint(args);
  assert.equal(code, 3);
  assert.match(stderr, /its order by ID leaves out or moves\. Go through its pages with --by-pages\.$/m);
  const plain = await records.oint([...args, "--by-pages", "--force"]);
  assert.equal(plain.code, 0, plain.stderr);
  assert.match(plain.stderr, /; page by page: records that are added or removed meanwhile may be missed/);
  assert.equal(records.text("a.csv"), "ID,TITLE\r\n2,Two\r\n1,One\r\n");
});

for (
  const [args, sentence] of [
    [[], "Name the entity right after export: oint bitrix24 export <entity> --to <file>."],
    [["crm.dael", "--to", "a.csv"], 'No entity "crm.dael" is known. Did you mean crm.deal?'],
    [["crm.deal"], '--to is missing: the file to write. "oint bitrix24 export --help" shows an example.'],
    [["crm.deal", "--to", "a.xml"], "--to takes a file whose name ends with .jsonl, .csv, .parquet or .db."],
    [["crm.deal", "--to", "a.csv", "--max", "0"], "--max takes a whole number of rows, more than 0."],
    [
      ["crm.deal", "--to", "a.csv", "--since", "soon"],
      "--since takes a date like 2024-08-05 or 2024-08-05T09:02:13+02:00.",
    ],
    [["crm.deal", "--to", "a.csv", "--select", "['ID']"], "--select: choose fields with --columns."],
    [
      ["crm.deal", "--to", "a.csv", "--order", "{'ID':'DESC'}"],
      "--order: an export is in the order in which the API can be read to the end. Leave it out.",
    ],
    [["crm.deal", "--to", "a.csv", "--columns", "TITEL"], 'crm.deal has no field "TITEL". Did you mean TITLE?'],
    [
      ["user", "--to", "a.csv", "--since", "2024-08-05"],
      "--since: nothing documents by which field user can be filtered by the time of its last change. " +
      "Leave it out, or use --filter.",
    ],
    [
      ["crm.item", "--to", "a.csv"],
      '--entityTypeId is missing. "oint bitrix24 export crm.item --help" shows an example.',
    ],
  ] as const
) {
  test(`refused, and nothing is written: export ${args.join(" ")}`, async () => {
    const records = new Records();
    const { code, stdout, stderr } = await records.oint(["export", ...args]);
    assert.deepEqual([code, stdout, stderr], [2, "", `${sentence}\n`]);
    assert.deepEqual(readdirSync(records.folder), []);
  });
}

test("a file that cannot be written is told by its option", async () => {
  const records = new Records();
  const { code, stderr } = await records.oint(["export", "crm.deal", "--to", records.path("nowhere/a.csv")]);
  assert.equal(code, 2);
  assert.match(
    stderr,
    /^--to: \S+nowhere\/a\.csv cannot be written: there is no folder \S+nowhere \(ENOENT\)\. Name another path\.$/m,
  );
});

test("items of a type are exported by its parameter, and no file has the address's code", async () => {
  const records = new Records();
  const { code, stderr } = await records.oint(
    ["export", "crm.item", "--entityTypeId", "1036", "--to", records.path("i.jsonl")],
  );
  assert.equal(code, 0, stderr);
  const about = records.text("i.jsonl.export.json");
  assert.deepEqual(JSON.parse(about).params, { entityTypeId: 1036 });
  for (const file of readdirSync(records.folder)) assert.ok(!records.text(file).includes("s3cretc0de"), file);
});

for (const ending of ["csv", "jsonl", "parquet", "db"]) {
  test(`an export to .${ending} of which nothing has come leaves nothing, and is in nobody's way`, async () => {
    const records = new Records({ rows: { deal: 5 } });
    const args = ["export", "crm.deal", "--to", records.path(`a.${ending}`), ...COLUMNS];
    records.answers["crm.deal.list"] = () => ({ error: "ERROR_FILTER", status: 400 });
    const { code } = await records.oint([...args, "--filter", "{'!ID': 6}"]);
    assert.deepEqual([code, readdirSync(records.folder)], [1, []]);
    delete records.answers["crm.deal.list"];
    const again = await records.oint(args);
    assert.equal(again.code, 0, again.stderr);
  });
}
