import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { UsageError } from "../core/errors.ts";
import { alone, bytesAt, GrowingFile, linesOf, textAt, withFile, writeWhole } from "./durable.ts";
import { WriteError } from "./write_file.ts";

const folder = mkdtempSync(join(tmpdir(), "oint-durable-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("a file grows behind what is kept of it, whatever stood there", () => {
  const path = join(folder, "grows");
  writeFileSync(path, "kept, and cut off");
  const file = new GrowingFile(path, 4);
  file.write("ü");
  file.write("");
  file.write("!\n");
  file.sync();
  assert.equal(file.length, 8);
  file.close();
  assert.equal(readFileSync(path, "utf8"), "keptü!\n");
  new GrowingFile(path, 0).close();
  assert.equal(readFileSync(path, "utf8"), "");
});

test("lines come whole, however long and whatever characters a piece cuts", () => {
  const path = join(folder, "lines");
  const lines = ["", "ü".repeat(700_001), "x", "", "€".repeat(500_000)];
  writeFileSync(path, `${lines.join("\n")}\n`);
  assert.deepEqual([...linesOf(path)], lines);
  writeFileSync(path, "a\nb\nc");
  assert.deepEqual([...linesOf(path)], ["a", "b", "c"]);
  assert.deepEqual([...linesOf(path, 3)], ["a", "b"]);
  assert.equal(new TextDecoder().decode(bytesAt(path, -3)), "\nc".padStart(3, "b"));
});

test("a text is there as a whole, and what is not there is nothing", () => {
  const path = join(folder, "whole");
  assert.equal(textAt(path), undefined);
  writeWhole(path, "one");
  writeWhole(path, "other");
  assert.equal(textAt(path), "other");
});

test("a wrong path is the user's, a full disk is not", () => {
  const failing = (code: string) => () => {
    throw Object.assign(new Error(`${code}: why, write`), { code });
  };
  assert.throws(() => withFile("--to", "a.csv", failing("ENOENT")), (error) => {
    assert.ok(error instanceof UsageError);
    assert.equal(error.message, "--to: a.csv cannot be written (ENOENT). Check the path.");
    return true;
  });
  assert.throws(() => withFile("--to", "a.csv", failing("ENOSPC")), WriteError);
  assert.throws(() => withFile("--to", "a.csv", failing("ERR_SQLITE_ERROR")), { code: "ERR_SQLITE_ERROR" });
});

test("two processes are not at work on a file, and what was left of a killed one is gone after a while", async () => {
  const path = join(folder, "alone.csv");
  writeFileSync(`${path}.lock.old`, "");
  utimesSync(`${path}.lock.old`, new Date(0), new Date(0));
  writeFileSync(`${path}.lock.new`, "");
  const done = await alone("--to", path, async () => {
    await assert.rejects(
      alone("--to", path, () => Promise.resolve()),
      /--to: another process is at work on \S+alone\.csv/,
    );
    return "done";
  });
  assert.equal(done, "done");
  assert.deepEqual(readdirSync(folder).filter((name) => name.startsWith("alone")), ["alone.csv.lock.new"]);
});
