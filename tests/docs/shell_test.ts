import assert from "node:assert/strict";
import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { argumentsOf } from "./cmd.ts";
import { SEEDS } from "./facts.ts";
import { createSandbox } from "oint/sandbox";
import { assertAnswer, documented } from "./documented.ts";
import { printed, runCommandHere, splitByBash, writeFiles } from "./in_process.ts";
import { block, guides, readPage } from "./markdown.ts";
import { runBash, temporaryFolder } from "./programs.ts";

const folder = temporaryFolder();

const pages = documented();
const words = await splitByBash(pages.map(({ page }) => block(page, "bash").code));

for (const [index, { fn, page, stated }] of pages.entries()) {
  test(`The Bash of ${page.name} prints the page's result`, async () => {
    const example = fn.examples.at(-1)!;
    writeFiles(folder, example.args);
    const sandbox = createSandbox({ now: () => new Date("2024-08-05T09:02:13Z") });
    const { code, stdout, stderr } = await runCommandHere(words[index]!, folder, sandbox.fetch);
    assert.deepEqual([code, stderr], [0, ""]);
    assertAnswer(fn, example, stated.at(-1)!, printed(stdout));
  });

  test(`The CMD of ${page.name} says what its Bash says`, () => {
    assert.ok(words[index]!.length >= 3);
    assert.deepEqual(argumentsOf(block(page, "batch").code), words[index]);
  });
}

/** One page of each kind, in a process of its own: with fields, with a structure, with neither, without a portal. */
for (
  const name of ["change-user-status", "update-user", "get-current-user", "get-user-filter-structure", "get-token"]
) {
  test(`The Bash of ${name} runs in a shell`, async () => {
    const { fn, page, stated } = pages.find((one) => one.page.name === name)!;
    const { code, stdout, stderr } = await runBash(folder, block(page, "bash").code);
    assert.deepEqual([code, stderr], [0, ""]);
    assertAnswer(fn, fn.examples.at(-1)!, stated.at(-1)!, printed(stdout));
  });
}

for (
  const [id, name, surname] of [["3", "Jonas", "Lindqvist"], ["2150", "Priya", "Raman"], ["2258", "Kenji", "Mori"]]
) {
  test(`The Bash of get-user, with the user ${id} in it, gets that user`, async () => {
    const page = readPage("docs/content/bitrix24/users-management/get-user.mdx");
    const { stdout } = await runBash(folder, block(page, "bash").code.replace("--userid 2166", `--userid ${id}`));
    const { result, total } = JSON.parse(stdout);
    assert.deepEqual([result[0].ID, result[0].NAME, result[0].LAST_NAME, total], [id, name, surname, 1]);
  });
}

for (const [name, { bash }] of Object.entries(SEEDS)) {
  test(`OPI's own command line of ${name} runs as printed`, async () => {
    const { code, stdout, stderr } = await runBash(folder, bash);
    assert.equal(stderr, "");
    assert.equal(code, 0);
    const answer = JSON.parse(stdout);
    assert.deepEqual(Object.keys(answer), ["result", "time"]);
    assert.equal(answer.result, true);
  });
}

const written = [readPage("README.md"), ...guides()].flatMap(({ path, blocks }) =>
  blocks.filter(({ language }) => language === "bash").map(({ code }, index) => ({
    name: `${path}, block ${index + 1}`,
    code,
  }))
);

/** What files of records say on standard error, line by line. */
const OF_FILES = /^(Written: \S+, \d+ rows?; .+|\d+ of \d+ rows of \S+ are written\.|Nothing was written: \d+ .+)$/;

for (const { name, code } of written) {
  test(`The Bash runs: ${name}`, async () => {
    // Each in a folder of its own: files of one are not another's.
    const own = mkdtempSync(join(folder, "block-"));
    const outcome = await runBash(own, code);
    if (/ (export|import) \S+ /.test(code)) {
      assert.equal(outcome.code, 0, outcome.stderr);
      assert.deepEqual(outcome.stderr.split("\n").filter((line) => line && !OF_FILES.test(line)), []);
      for (const [, file] of code.matchAll(/ export \S+ .*--to (\S+)/g)) {
        assert.ok(statSync(join(own, file!)).size > 0, file);
      }
      return;
    }
    // What is kept, replaced and forgotten is told, and nothing else.
    const told = outcome.stderr.split("\n").filter((line) => !/^(Kept|Replaced|Forgot) the profile |^$/.test(line));
    assert.deepEqual(told, []);
    assert.equal(outcome.code, 0);
    const isJson = !/--(format|jq)|doctor|profiles|methods/.test(code);
    assert.match(outcome.stdout, isJson ? /^\s*\{/ : /\S/);
  });
}

for (const command of ["export", "import"]) {
  test(`The example in the help of ${command} runs`, async () => {
    const { stdout: help } = await runBash(folder, `oint bitrix24 ${command} --help`);
    const example = /^Example:\n {2}(.+)$/m.exec(help)![1]!;
    writeFileSync(join(folder, "records.csv"), "TITLE\nLamp\n");
    const into = "export-example.csv";
    const { code, stderr } = await runBash(folder, example.replace("--to records.csv", `--to ${into}`));
    assert.equal(code, 0, stderr);
    assert.match(stderr.trim(), OF_FILES);
  });
}

test("Guides have Bash that runs", () => assert.ok(written.some(({ name }) => name.startsWith("docs/"))));
