import assert from "node:assert/strict";
import { test } from "node:test";
import { argumentsOf } from "./cmd.ts";
import { SEEDS } from "./facts.ts";
import { block, functionPages, readPage, resultOf } from "./markdown.ts";
import { runBash, temporaryFolder } from "./programs.ts";

const folder = temporaryFolder();

for (const page of functionPages()) {
  test(`The Bash of ${page.name} prints the page's result`, async () => {
    const { code, stdout, stderr } = await runBash(folder, block(page, "bash").code);
    assert.equal(stderr, "");
    assert.equal(code, 0);
    const told = resultOf(page);
    if (!page.text.includes(":::tip")) return assert.deepEqual(JSON.parse(stdout), told);
    const { time: _told, ...rest } = told as Record<string, unknown>;
    const { time, ...answered } = JSON.parse(stdout);
    assert.deepEqual(answered, rest);
    assert.equal(typeof time.duration, "number");
  });

  test(`The CMD of ${page.name} says what its Bash says`, async () => {
    const bash = block(page, "bash").code;
    const { stdout } = await runBash(folder, `oint() { printf '%s\\0' oint "$@"; }\n${bash}`);
    const words = stdout.split("\0").slice(0, -1);
    assert.ok(words.length >= 3, stdout);
    assert.deepEqual(argumentsOf(block(page, "batch").code), words);
  });
}

for (
  const [id, name, surname] of [["3", "Jonas", "Lindqvist"], ["2150", "Priya", "Raman"], ["2258", "Kenji", "Mori"]]
) {
  test(`The Bash of get-user, with the user ${id} in it, gets that user`, async () => {
    const page = functionPages().find((one) => one.name === "get-user")!;
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

const readme = readPage("README.md").blocks;

for (const [index, { code }] of readme.filter(({ language }) => language === "bash").entries()) {
  test(`The README's Bash runs: block ${index + 1}`, async () => {
    const outcome = await runBash(folder, code);
    assert.equal(outcome.stderr, "");
    assert.equal(outcome.code, 0);
    assert.ok(outcome.stdout.trim().startsWith("{"), outcome.stdout);
  });
}
