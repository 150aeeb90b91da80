import assert from "node:assert/strict";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { UsageError } from "../../core/errors.ts";
import { type Head, ImportJournal, journalPath } from "./journal.ts";

const folder = mkdtempSync(join(tmpdir(), "oint-journal-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const HEAD: Head = { import: "oint", file: "sha256:1", about: { entity: "item" }, columns: [["A", "A"]] };

let number = 0;
const newPath = (): string => join(folder, `${++number}.csv`);

test("what was written is known again, and nothing is there before the first line", () => {
  const path = newPath();
  const one = new ImportJournal(path, HEAD, 9);
  assert.equal(existsSync(journalPath(path)), false);
  one.add({ sent: [1, 2, 3, 4], at: 5 });
  one.add({ row: 1, id: "7" }, { row: 2, refused: "No." }, { row: 3, doubt: "Lost.", at: 6 });
  one.close();
  const other = new ImportJournal(path, HEAD, 9);
  assert.deepEqual([...other.rows], [
    [1, { is: "written", id: "7" }],
    [2, { is: "refused", why: "No." }],
    [3, { is: "doubt", why: "Lost.", at: 6 }],
    [4, { is: "doubt", why: "The import ended before its answer had come.", at: 5 }],
  ]);
  other.add({ row: 4, absent: true });
  assert.deepEqual(other.rows.get(4), undefined);
  other.close();
});

test("a line that was cut when the process was killed does not count, and the next one begins anew", () => {
  const path = newPath();
  const one = new ImportJournal(path, HEAD, 9);
  one.add({ sent: [1], at: 5 }, { row: 1, id: "ü" });
  one.close();
  const before = readFileSync(journalPath(path), "utf8");
  appendFileSync(journalPath(path), '{"row":2,"id":"8');
  const other = new ImportJournal(path, HEAD, 9);
  assert.deepEqual([...other.rows.keys()], [1]);
  other.add({ row: 3, id: "9" });
  other.close();
  assert.equal(readFileSync(journalPath(path), "utf8"), `${before}{"row":3,"id":"9"}\n`);
});

for (
  const [what, head] of [
    ["the file has changed", { ...HEAD, file: "sha256:2" }],
    ["it went elsewhere", { ...HEAD, about: { entity: "another" } }],
    ["it had other columns", { ...HEAD, columns: [["A", "B"]] as const }],
  ] as const
) {
  test(`the journal of another import is refused: ${what}`, () => {
    const path = newPath();
    const one = new ImportJournal(path, HEAD, 9);
    one.add({ row: 1, id: "7" });
    one.close();
    assert.throws(() => new ImportJournal(path, head, 9), (error) => {
      assert.ok(error instanceof UsageError);
      assert.ok(error.message.includes(`is the journal of another import: ${what} since. Nothing was written.`));
      return true;
    });
  });
}

for (const text of ["mine\n", "mine", "null\n", "7\n", "[]\n", "{}\n", `${JSON.stringify(HEAD)}\nnull\n`]) {
  test(`what is no journal is refused, and stays: ${JSON.stringify(text)}`, () => {
    const path = newPath();
    writeFileSync(journalPath(path), text);
    assert.throws(() => new ImportJournal(path, HEAD, 9), /is no journal of an import: move it away/);
    assert.equal(readFileSync(journalPath(path), "utf8"), text);
  });
}

test("a journal of which there is only the begin of its first line begins anew", () => {
  const path = newPath();
  writeFileSync(journalPath(path), JSON.stringify(HEAD).slice(0, 20));
  const one = new ImportJournal(path, HEAD, 9);
  one.add({ row: 1, id: "7" });
  one.close();
  assert.equal(readFileSync(journalPath(path), "utf8"), `${JSON.stringify(HEAD)}\n{"row":1,"id":"7"}\n`);
});

test("a line that tells of no row is no journal's: what it does not know is never taken for a row that is not there", () => {
  const lines = [
    {},
    { row: 1 },
    { row: 1, gone: true },
    { row: 1, absent: "yes" },
    { row: 1, id: {} },
    { row: "1", id: "5" },
    { row: 0, id: "5" },
    { row: 4, id: "5" },
    { row: 1, refused: null },
    { row: 1, doubt: "Lost." },
    { sent: 1, at: 5 },
    { sent: [1, "2"], at: 5 },
    { sent: [1] },
  ];
  for (const line of lines) {
    const path = newPath();
    const texts = [HEAD, { sent: [1, 2, 3], at: 5 }, line].map((one) => `${JSON.stringify(one)}\n`);
    writeFileSync(journalPath(path), texts.join(""));
    const open = () => new ImportJournal(path, HEAD, 3);
    assert.throws(
      open,
      (error) => error instanceof UsageError && /is no journal of an import/.test(error.message),
      texts[2],
    );
  }
});
