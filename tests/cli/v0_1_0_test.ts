/**
 * Whoever pipes what a command of 0.1.0 printed still gets the same. `v0.1.0.json` has every command line that 0.1.0's
 * pages and README showed, written down from that version: those that printed the last answer with two blanks for each
 * level, those with a sandbox of their own, and those that printed something else, with what it was. `describe` is for
 * people, and shows more of the documentation by now.
 */

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { createSandbox } from "oint/sandbox";
import { root } from "../../scripts/tasks/runtimes.ts";
import { documented } from "../docs/documented.ts";
import { runCommandHere, splitByBash, writeFiles } from "../docs/in_process.ts";

/** What was written down. */
interface Recorded {
  answered: string[];
  sandbox: string[];
  printed: Record<string, string>;
}

const { answered, sandbox: own, printed } = JSON.parse(
  readFileSync(join(root, "tests", "cli", "v0.1.0.json"), "utf8"),
) as Recorded;

const folder = mkdtempSync(join(tmpdir(), "oint-v0-"));
after(() => rmSync(folder, { recursive: true, force: true }));

// The files that the command lines name.
for (const { fn } of documented()) writeFiles(folder, fn.examples.at(-1)!.args);

const URL = "https://b24-ar17wx.bitrix24.by/rest/1/h0m/";
const spaced = (text: string): string => `${JSON.stringify(JSON.parse(text), null, 2)}\n`;

/** Runs a command line, and gives what it printed and the last answer that it got. */
async function run(words: readonly string[]): Promise<{ stdout: string; last: string | undefined }> {
  const sandbox = createSandbox({ now: () => new Date("2024-08-05T09:02:13Z") });
  let last: string | undefined;
  const reach: typeof fetch = async (input, init) => {
    const response = await sandbox.fetch(input, init);
    last = await response.clone().text();
    return response;
  };
  const { code, stdout, stderr } = await runCommandHere(words, folder, reach);
  // The answer is printed whatever it says: of some records that examples name, the sandbox has another.
  const isAbsent = code === 1 && JSON.parse(last ?? "{}").error === "NOT_FOUND";
  assert.ok(code === 0 || isAbsent, `${words.join(" ")}: ${stderr}`);
  return { stdout, last };
}

test("190 command lines of 0.1.0 are here, and none twice", () => {
  const all = [...answered, ...own, ...Object.keys(printed)];
  assert.deepEqual([answered.length, own.length, new Set(all).size], [166, 6, 190]);
});

test("what printed the answer prints it as it did", async () => {
  const words = await splitByBash(answered);
  for (const [index, line] of answered.entries()) {
    const hasUrl = words[index]!.includes("--url") || !line.includes("GetCurrentUser");
    const { stdout, last } = await run(hasUrl ? words[index]! : [...words[index]!, "--url", URL]);
    assert.equal(stdout, spaced(last!), line);
  }
});

test("what asked a sandbox of its own prints JSON as it did", async () => {
  for (const [index, words] of (await splitByBash(own)).entries()) {
    const { stdout } = await run(words);
    assert.equal(stdout, spaced(stdout), own[index]);
    assert.deepEqual(Object.keys(JSON.parse(stdout)).filter((key) => key !== "total"), ["result", "time"], own[index]);
  }
});

test("what printed something else prints the same", async () => {
  const lines = Object.keys(printed).filter((line) => !line.includes(" types --out "));
  for (const [index, words] of (await splitByBash(lines)).entries()) {
    assert.equal((await run(words)).stdout, printed[lines[index]!], lines[index]);
  }
  assert.ok(lines.length >= 16, String(lines.length));
});
