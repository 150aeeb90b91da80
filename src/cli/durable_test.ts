import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { UsageError } from "../core/errors.ts";
import { alone, bytesAt, GrowingFile, linesOf, saidBySqlite, textAt, withFile, writeWhole } from "./durable.ts";
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
    assert.equal(error.message, "--to: a.csv cannot be written: no file can be made in . (ENOENT). Name another path.");
    return true;
  });
  assert.throws(() => withFile("--to", "a.csv", failing("ENOSPC")), WriteError);
  const tooLarge = () => {
    throw new Error("File too large (os error 27)");
  };
  assert.throws(() => withFile("--to", "a.csv", tooLarge), WriteError);
  assert.throws(() => withFile("--to", "a.csv", failing("ERR_SQLITE_ERROR")), { code: "ERR_SQLITE_ERROR" });
});

test("SQLite's numbers are told apart: a full disk, a file that is no database, and all else", () => {
  const failure = (errcode: number) =>
    Object.assign(new Error("database or disk is full"), { code: "ERR_SQLITE_ERROR", errcode });
  const failing = (errcode: number) => () => {
    throw failure(errcode);
  };
  for (const errcode of [10, 13, 778]) {
    assert.throws(() => withFile("--to", "a.db", failing(errcode)), {
      name: "WriteError",
      message: "a.db cannot be written (database or disk is full). What was there is unchanged.",
    });
  }
  for (const errcode of [11, 19, 26]) {
    assert.throws(() => withFile("--to", "a.db", failing(errcode)), { code: "ERR_SQLITE_ERROR" });
  }
  assert.deepEqual([11, 19, 26, 267].map((errcode) => saidBySqlite(failure(errcode))), [
    ...["no database", undefined, "no database", "no database"],
  ]);
  assert.equal(saidBySqlite(Object.assign(new Error("no"), { errcode: 13 })), undefined);
});

test("a disk that takes a part of a text only leaves the earlier one in its place", {
  skip: process.platform === "win32",
}, () => {
  const path = join(folder, "limited");
  writeWhole(path, "earlier");
  const program = join(folder, "limited.mjs");
  const module = JSON.stringify(new URL("./durable.ts", import.meta.url).href);
  writeFileSync(
    program,
    `const { writeWhole } = await import(${module});\n` +
      `try { writeWhole(${JSON.stringify(path)}, "x".repeat(5000)); console.log("written"); } ` +
      "catch (error) { console.log(`refused: ${error}`); }\n",
  );
  // No file may be longer than 2,048 bytes: a write that goes beyond takes what fits, and only the next one fails.
  const run = "Deno" in globalThis ? ["run", "-A", "--no-check", program] : [program];
  const { stdout, stderr } = spawnSync("sh", [
    "-c",
    'trap "" XFSZ; ulimit -f 4; exec "$0" "$@"',
    process.execPath,
    ...run,
  ], { encoding: "utf8", env: { ...process.env, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" } });
  assert.match(stdout, /^refused: .*(EFBIG|too large)/i, stderr);
  assert.equal(readFileSync(path, "utf8"), "earlier");
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

test("what is no file is opened by nothing: a pipe would hold the process where no signal reaches it", () => {
  const pipe = join(folder, "pipe");
  const isMade = process.platform !== "win32" && spawnSync("mkfifo", [pipe]).status === 0;
  const dir = join(folder, "dir");
  mkdirSync(dir);
  for (const [path, code] of [...isMade ? [[pipe, "ENODEV"]] : [], [dir, "EISDIR"]] as [string, string][]) {
    for (
      const [what, work] of [
        ["text", () => textAt(path)],
        ["grows", () => new GrowingFile(path, 0)],
        ["grows on", () => new GrowingFile(path, 4)],
        ["bytes", () => bytesAt(path, 0)],
        ["lines", () => [...linesOf(path)]],
        ["whole", () => writeWhole(path, "text")],
      ] as [string, () => unknown][]
    ) {
      assert.throws(work, (error) => (error as { code?: string }).code === code, `${what} of ${path}`);
    }
  }
  assert.deepEqual(readdirSync(folder).filter((name) => name.endsWith(".tmp")), [], "nothing is left beside it");
});

test("of the files beside the one that is meant, the one that is wrong is named", () => {
  const dir = join(folder, "deals.csv.part.json");
  mkdirSync(dir);
  assert.throws(() => withFile("--to", join(folder, "deals.csv"), () => textAt(dir)), {
    message: `--to: ${dir} cannot be written: it is a folder (EISDIR). Name another path.`,
  });
});
