/** Imports: what is checked, what is sent, and what is never sent twice. */

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { Records, type RecordsRun } from "../../../../tests/support/bitrix24/records_cli.ts";

/** Writes a file and imports it. */
function imported(records: Records, name: string, text: string, ...args: string[]): Promise<RecordsRun> {
  writeFileSync(records.path(name), text);
  return records.oint(["import", records.path(name), "--to", "crm.deal", ...args]);
}

test("CSV with a mark, semicolons, quoted line breaks, labels and names of values becomes records", async () => {
  const records = new Records();
  const text = "\ufeffTitle;amount;Colours;BEGINDATE;Closed;UF_CRM_1712000000 (Contract number);STAGE_ID.name\r\n" +
    '"Desk; ""wide""\r\nand long";12.50;red;05.08.2024;yes;C-1;left out\r\n' +
    'Lamp;;"[""Blue"",44]";2024-08-06;N;;\r\n';
  const { code, stdout, stderr } = await imported(records, "deals.csv", text);
  assert.deepEqual([code, stdout, stderr], [0, "", `2 of 2 rows of ${records.path("deals.csv")} are written.\n`]);
  const fields = records.sandbox.control.ledger().filter(({ method }) => method === "crm.deal.add")
    .map(({ params }) => (params as { fields: unknown }).fields);
  assert.deepEqual(fields, [
    {
      TITLE: 'Desk; "wide"\r\nand long',
      OPPORTUNITY: "12.50",
      UF_CRM_COLOURS: ["44"],
      BEGINDATE: "2024-08-05",
      CLOSED: "Y",
      UF_CRM_1712000000: "C-1",
    },
    { TITLE: "Lamp", UF_CRM_COLOURS: ["45", "44"], BEGINDATE: "2024-08-06", CLOSED: "N" },
  ]);
});

test("lines of JSON become records, and the same import again writes nothing", async () => {
  const records = new Records();
  const text = '{"TITLE":"One","UF_CRM_COLOURS":["Red"],"OPPORTUNITY":5}\n\n{"TITLE":"Two","OPPORTUNITY":null}\n';
  for (const earlier of ["", ", 0 now and 2 before"]) {
    const { code, stderr } = await imported(records, "deals.jsonl", text);
    assert.deepEqual([code, stderr], [0, `2 of 2 rows of ${records.path("deals.jsonl")} are written${earlier}.\n`]);
    assert.deepEqual(records.added("TITLE"), ["One", "Two"]);
  }
  assert.deepEqual(records.added("UF_CRM_COLOURS"), [["44"], undefined]);
});

test("names of stages are taken, and a wrong one is told", async () => {
  const records = new Records();
  records.answers["crm.status.list"] = () => ({
    result: [
      { ENTITY_ID: "DEAL_STAGE", STATUS_ID: "NEW", NAME: "Fresh" },
      { ENTITY_ID: "DEAL_STAGE", STATUS_ID: "WON", NAME: "Won" },
      { ENTITY_ID: "DEAL_STAGE_3", STATUS_ID: "C3:WON", NAME: "Won" },
    ],
    total: 3,
  });
  const wrong = await imported(records, "wrong.csv", "TITLE,STAGE_ID\nOne,Fesh\nTwo,Won\nThree,C3:WON\n");
  assert.equal(wrong.code, 2);
  assert.equal(
    wrong.stderr,
    `There are 2 mistakes in ${records.path("wrong.csv")}, so nothing was written. ` +
      'Row 2, STAGE_ID: "Fesh" is no value of it. Did you mean Fresh? ' +
      'Row 3, STAGE_ID: "Won" is the name of several values: WON, C3:WON. Give the code.\n',
  );
  const right = await imported(records, "right.csv", "TITLE,STAGE_ID\nOne,fresh\nThree,C3:WON\n");
  assert.equal(right.code, 0, right.stderr);
  assert.deepEqual(records.added("STAGE_ID"), ["NEW", "C3:WON"]);
});

test("--dry-run prints the requests, and writes nothing, no journal either", async () => {
  const records = new Records();
  const { code, stdout, stderr } = await imported(records, "d.csv", "TITLE,STAGE_ID\nOne,NEW\n", "--dry-run");
  assert.equal(code, 0);
  assert.equal(stdout, '{"row":1,"method":"crm.deal.add","params":{"fields":{"TITLE":"One","STAGE_ID":"NEW"}}}\n');
  assert.equal(
    stderr,
    `Nothing was written: 1 row of ${records.path("d.csv")} would be, in crm.deal.\n`,
  );
  assert.deepEqual(records.added("TITLE"), []);
  assert.deepEqual(readdirSync(records.folder), ["d.csv"]);
});

for (
  const [what, text, sentence, args = []] of [
    [
      "columns that are no fields, are read only, or two of one field",
      "TITEL,ID,Amount,OPPORTUNITY\nOne,1,2,3\n",
      'There are 3 mistakes in FILE, so nothing was written. Column "TITEL" is no field of crm.deal. Did you mean TITLE? ' +
      'Column "ID" (ID) cannot be written: choose others with --columns. ' +
      'Columns "Amount" and "OPPORTUNITY" are both OPPORTUNITY: leave one out.',
    ],
    [
      "cells of another type",
      'TITLE,OPPORTUNITY,COMPANY_ID,BEGINDATE,CLOSED,UF_CRM_COLOURS\nOne,"12,50",a,31.02.2024,maybe,rde\n',
      "There are 5 mistakes in FILE, so nothing was written. " +
      'Row 2, OPPORTUNITY: "12,50" is no number like 1250.50. Row 2, COMPANY_ID: "a" is no whole number. ' +
      'Row 2, BEGINDATE: "31.02.2024" is no date like 2024-08-05 or 2024-08-05T09:02:13+02:00. ' +
      'Row 2, CLOSED: "maybe" is no yes or no: write Y or N. ' +
      'Row 2, UF_CRM_COLOURS: "rde" is no value of it. Did you mean Red?',
    ],
    [
      "a row with another number of cells",
      "TITLE,OPPORTUNITY\nOne,2\nTwo\n",
      "Row 3 of the file has 1 cell, and its first row has 2.",
    ],
    [
      "a quote that is not closed",
      'TITLE\n"One\n',
      "Row 2 of the file has a quote that is not closed, or characters behind one that is. " +
      "A quote within a cell is written twice.",
    ],
    ["a column without a name", "TITLE,\nOne,2\n", "Column 2 of the file has no name in its first line."],
    ["a column that stands twice", "TITLE,TITLE\n1,2\n", 'The column "TITLE" stands twice in the file\'s first line.'],
    ["no rows", "TITLE\n", "FILE has no rows."],
    [
      "a key that is no column",
      "TITLE\nOne\n",
      "--key: no column of FILE is ORIGIN_ID. It names a column whose values tell records apart.",
      ["--key", "ORIGIN_ID"],
    ],
    [
      "keys that are missing or the same",
      "TITLE,ORIGIN_ID\nOne,a\nTwo,a\nThree,\n",
      "There are 2 mistakes in FILE, so nothing was written. " +
      "Row 2 and row 3 have the same ORIGIN_ID, and --key tells them apart by it. " +
      "Row 4 has no ORIGIN_ID, and --key needs one.",
      ["--key", "origin_id"],
    ],
    ["a wanted column that is not there", "TITLE\nOne\n", '--columns: FILE has no column "NAME".', [
      "--columns",
      "NAME",
    ]],
  ] as [string, string, string, string[]?][]
) {
  test(`refused as a whole, before the first write: ${what}`, async () => {
    const records = new Records();
    const { code, stderr } = await imported(records, "deals.csv", text, ...args);
    const path = records.path("deals.csv");
    assert.deepEqual([code, stderr], [2, `${sentence.replace("FILE", path)}\n`]);
    assert.deepEqual([records.added("TITLE"), existsSync(`${path}.import.jsonl`)], [[], false]);
  });
}

for (
  const [args, sentence] of [
    [[], "Name the file right after import: oint bitrix24 import <file> --to <entity>."],
    [
      ["a.csv"],
      '--to is missing: the entity whose records the rows become. "oint bitrix24 import --help" shows an example.',
    ],
    [["a.csv", "--to", "crm.dael"], 'No entity "crm.dael" is known. Did you mean crm.deal?'],
    [["nowhere.csv", "--to", "crm.deal"], "There is no file nowhere.csv. Check the path."],
    [["a.csv", "--to", "crm.deal", "--settle", "-1"], "--settle takes seconds, from 0 to 86400."],
    [["a.csv", "--to", "crm.deal", "--fields", "{}"], "--fields: it is made of the columns of the file."],
    [["a.csv", "--to", "crm.item"], '--entityTypeId is missing. "oint bitrix24 import --help" shows an example.'],
  ] as const
) {
  test(`refused: import ${args.join(" ")}`, async () => {
    const { code, stdout, stderr } = await new Records().oint(["import", ...args]);
    assert.deepEqual([code, stdout, stderr], [2, "", `${sentence}\n`]);
  });
}

test("a required field that is empty is told with its line", async () => {
  const records = new Records();
  writeFileSync(records.path("t.csv"), "TITLE,RESPONSIBLE_ID,CREATED_BY\nOne,1,1\n,1,1\n");
  const { code, stderr } = await records.oint(["import", records.path("t.csv"), "--to", "tasks.task"]);
  assert.equal(code, 2);
  assert.match(stderr, /Row 3: TITLE is missing, and every record needs it\.$/m);
});

test("rows that are refused end with code 1, and are sent once more by the same command; the others are not", async () => {
  const records = new Records();
  const text = "TITLE,STAGE_ID\nOne,NEW\nTwo,NEW\nThree,NEW\n";
  records.sandbox.control.faults([{ method: "crm.deal.add", on: [2], fault: "ACCESS_DENIED" }]);
  const first = await imported(records, "d.csv", text);
  assert.equal(first.code, 1, first.stderr);
  assert.match(first.stderr, /^Refused, row 3: crm\.deal\.add was refused: .*ACCESS_DENIED/m);
  assert.match(first.stderr, /^1 row of \S+ were refused\. The same command sends them once more\.$/m);
  assert.deepEqual(records.added("TITLE"), ["One", "Three"]);
  records.sandbox.control.faults([]);
  const second = await imported(records, "d.csv", text);
  assert.equal(second.code, 0, second.stderr);
  assert.deepEqual(records.added("TITLE"), ["One", "Three", "Two"]);
});

test("rows in doubt end with code 5, are listed, and are never sent again by themselves", async () => {
  const records = new Records();
  const text = "TITLE,ORIGIN_ID\nOne,a\nTwo,b\n";
  records.sandbox.control.faults([{ method: "batch", on: [1], fault: "reset-after-work" }]);
  const path = records.path("d.csv");
  const first = await imported(records, "d.csv", text);
  assert.equal(first.code, 5, first.stderr);
  assert.match(first.stderr, /^In doubt, row 2: /m);
  assert.match(first.stderr, /^In doubt, row 3: /m);
  assert.match(first.stderr, /^2 rows may be there or not, and were not sent again: --key <field>, .* finds out/m);
  records.sandbox.control.faults([]);
  const second = await imported(records, "d.csv", text);
  assert.equal(second.code, 5);
  assert.deepEqual(records.added("ORIGIN_ID"), ["a", "b"]);
  // The key finds both of them, so that nothing is sent.
  const third = await imported(records, "d.csv", text, "--key", "ORIGIN_ID", "--settle", "0");
  assert.deepEqual([third.code, third.stderr], [0, `2 of 2 rows of ${path} are written, 0 now and 2 before.\n`]);
  assert.deepEqual(records.added("ORIGIN_ID"), ["a", "b"]);
  const journal = readFileSync(`${path}.import.jsonl`, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(journal.slice(-2).map(({ found }) => found), [true, true]);
  assert.ok(!JSON.stringify(journal).includes("s3cretc0de"));
});

test("what the key does not find is sent; a doubt that is younger than a request may take is waited for", async () => {
  const records = new Records();
  const text = "TITLE,ORIGIN_ID\nOne,a\nTwo,b\n";
  records.sandbox.control.faults([{ method: "batch", on: [1], fault: "reset-before-work" }]);
  assert.equal((await imported(records, "d.csv", text)).code, 5);
  records.sandbox.control.faults([]);
  const { code, stderr } = await imported(records, "d.csv", text, "--key", "ORIGIN_ID", "--settle", "0.2");
  assert.equal(code, 0, stderr);
  assert.match(stderr, /^Waits 1 s: what is in doubt may still be on its way\.$/m);
  assert.deepEqual(records.added("ORIGIN_ID"), ["a", "b"]);
});

test("a filter that the portal does not mind leaves the row in doubt: what is asked for may be on another page", async () => {
  const records = new Records();
  const text = "TITLE,ORIGIN_ID\nOne,a\n";
  records.sandbox.control.faults([{ method: "crm.deal.add", on: [1], fault: "reset-before-work" }]);
  assert.equal((await imported(records, "d.csv", text)).code, 5);
  records.sandbox.control.faults([]);
  records.answers["crm.deal.list"] = () => ({ result: [{ ID: "1", ORIGIN_ID: "another" }, { ID: "2" }], total: 2 });
  const { code, stderr } = await imported(records, "d.csv", text, "--key", "ORIGIN_ID", "--settle", "0");
  assert.deepEqual([code, records.added("ORIGIN_ID")], [5, []]);
  assert.match(stderr, /^Row 2 stays in doubt: asked for its ORIGIN_ID, the API answers records with others\.$/m);
});

test("a number that the portal keeps in another form is not written twice", async () => {
  const records = new Records();
  const text = "TITLE,OPPORTUNITY\nOne,12.5\n";
  records.sandbox.control.faults([{ method: "crm.deal.add", on: [1], fault: "reset-after-work" }]);
  assert.equal((await imported(records, "d.csv", text)).code, 5);
  records.sandbox.control.faults([]);
  records.answers["crm.deal.list"] = () => ({ result: [{ ID: "9", OPPORTUNITY: "12.50" }], total: 1 });
  const { code } = await imported(records, "d.csv", text, "--key", "OPPORTUNITY", "--settle", "0");
  assert.deepEqual([code, records.added("OPPORTUNITY").length], [5, 1]);
});

test("a key that may be kept in another form is refused before anything is sent", async () => {
  const records = new Records();
  const text = `TITLE,ORIGIN_ID\nOne," a"\nTwo,${"b".repeat(256)}\nThree,${"c".repeat(255)}\n`;
  const { code, stderr } = await imported(records, "d.csv", text, "--key", "ORIGIN_ID");
  assert.equal(code, 2);
  assert.match(stderr, /^There are 2 mistakes in .* Row 2: ORIGIN_ID begins or ends with a blank, .* Row 3: ORIGIN_ID/);
  assert.deepEqual(records.added("TITLE"), []);
});

test("a key that two records have leaves the row in doubt", async () => {
  const records = new Records();
  const text = "TITLE,ORIGIN_ID\nOne,a\n";
  records.sandbox.control.faults([{ method: "crm.deal.add", on: [1], fault: "reset-after-work" }]);
  assert.equal((await imported(records, "d.csv", text)).code, 5);
  records.sandbox.control.faults([]);
  records.answers["crm.deal.list"] = () => ({ result: [{ ID: "1", ORIGIN_ID: "a" }, { ID: "2", ORIGIN_ID: "a" }] });
  const { code, stderr } = await imported(records, "d.csv", text, "--key", "ORIGIN_ID", "--settle", "0");
  assert.equal(code, 5);
  assert.match(stderr, /^Row 2 stays in doubt: 2 records have its ORIGIN_ID\.$/m);
  assert.deepEqual(records.added("ORIGIN_ID"), ["a"]);
});

test("a portal that refuses everything ends the import, and what was not sent is sent later", async () => {
  const records = new Records();
  const rows = Array.from({ length: 120 }, (_, at) => `Deal ${at}\n`).join("");
  let batches = 0;
  records.answers.batch = () => (++batches === 2 ? { error: "QUERY_LIMIT_EXCEEDED", status: 503 } : undefined);
  const { code, stderr } = await imported(records, "d.csv", `TITLE\n${rows}`);
  assert.equal(code, 1, stderr);
  assert.match(stderr, /^50 of 120 rows of \S+ are written\.$/m);
  records.answers = {};
  const again = await imported(records, "d.csv", `TITLE\n${rows}`);
  assert.equal(again.code, 0, again.stderr);
  assert.match(again.stderr, /^Goes on: 70 of 120 rows are to be written\.$/m);
  assert.equal(new Set(records.added("TITLE")).size, 120);
  assert.equal(records.added("TITLE").length, 120);
});

test("an interrupt ends with code 130, and what was under way is in doubt", async () => {
  const records = new Records();
  const rows = Array.from({ length: 70 }, (_, at) => `Deal ${at}\n`).join("");
  const stop = new AbortController();
  let batches = 0;
  records.before = (method) => void (method === "batch" && ++batches === 1 && stop.abort("SIGINT"));
  writeFileSync(records.path("d.csv"), `TITLE\n${rows}`);
  const { code, stderr } = await records.oint(["import", records.path("d.csv"), "--to", "crm.deal"], stop.signal);
  assert.equal(code, 130, stderr);
  assert.match(stderr, /^0 of 70 rows of \S+ are written\.$/m);
  records.before = () => {};
  const again = await records.oint(["import", records.path("d.csv"), "--to", "crm.deal"]);
  assert.equal(again.code, 5, again.stderr);
  assert.match(again.stderr, /^50 rows may be there or not/m);
  assert.equal(new Set(records.added("TITLE")).size, records.added("TITLE").length);
});

test("a file that has changed since is not mixed with its journal", async () => {
  const records = new Records();
  assert.equal((await imported(records, "d.csv", "TITLE\nOne\n")).code, 0);
  const { code, stderr } = await imported(records, "d.csv", "TITLE\nOne\nTwo\n");
  assert.equal(code, 2);
  assert.match(stderr, /d\.csv\.import\.jsonl is the journal of another import: the file has changed since\./);
  assert.deepEqual(records.added("TITLE"), ["One"]);
});
