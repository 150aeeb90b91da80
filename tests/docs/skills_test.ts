/** The skills for coding agents: what `oint skills` writes is the same on every run, keeps to the format, and is true. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createSandbox } from "oint/sandbox";
import { parse } from "yaml";
import { services } from "../../src/catalogue/generated/services.ts";
import { run } from "../../src/cli/run.ts";
import { documented } from "./documented.ts";
import { runCommandHere, splitByBash, writeFiles } from "./in_process.ts";
import { pageOf } from "./markdown.ts";
import { runBash, temporaryFolder } from "./programs.ts";
import { FUNCTIONS } from "../support/bitrix24/expected_counts.ts";

const folder = temporaryFolder();
const pages = documented();

/** Files below a folder, by their paths in it. */
function read(below: string): Map<string, string> {
  const files = readdirSync(join(folder, below), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile()
  );
  return new Map(
    files.map(({ parentPath, name }): [string, string] => {
      const path = join(parentPath, name);
      return [path.slice(join(folder, below).length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")];
    }).sort(([one], [other]) => one < other ? -1 : 1),
  );
}

const { code, stdout, stderr } = await runBash(
  folder,
  "oint skills --out one/here && cd bin && TZ=Asia/Tokyo LC_ALL=tr_TR.UTF-8 oint skills bitrix24 --out ../two/",
);
assert.equal(code, 0, stderr);
const skills = read("one/here");

test("the same is written on every run, in any time zone and language, in any folder", () => {
  assert.deepEqual(read("two"), skills);
  assert.equal(stdout.trim().split("\n").length, 2 * skills.size);
});

test("there is a skill for the service, and one for each area", () => {
  const names = new Set(pages.map(({ page }) => page.path.split("/").at(-2)!));
  const expected = ["oint-bitrix24", ...[...names].map((name) => `oint-bitrix24-${name}`)];
  assert.deepEqual([...skills.keys()].sort(), expected.map((name) => `${name}/SKILL.md`).sort());
});

for (const [path, text] of skills) {
  test(`the format of ${path}`, () => {
    const [, head, body] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(text)!;
    const { name, description, ...others } = parse(head!) as Record<string, string>;
    assert.deepEqual(others, {});
    assert.equal(`${name}/SKILL.md`, path);
    assert.match(name!, /^[a-z\d]+(-[a-z\d]+)*$/);
    assert.ok(name!.length <= 64 && description!.length >= 100 && description!.length <= 1024, description);
    assert.match(body!, /^# \S.*\n/);
    assert.ok(text.split("\n").length <= 500, "an agent reads it whole");
    assert.ok(!/undefined|\[object|NaN/.test(text));
  });
}

/** What is shown to be run, without what serves until it is stopped. */
const commands = [...skills].flatMap(([path, text]) =>
  pageOf(path, text).blocks.filter(({ language }) => language === "sh").flatMap(({ code }) => code.trim().split("\n"))
).filter((line) => !line.startsWith("oint sandbox"));

test("every command in a skill runs, with the address from the environment", async () => {
  assert.ok(commands.length >= FUNCTIONS, String(commands.length));
  let refused = 0;
  for (const { fn } of pages) writeFiles(folder, fn.examples.at(-1)!.args);
  const env = { OINT_BITRIX24_URL: "https://b24-ar17wx.bitrix24.by/rest/1/h0m/" };
  for (const [index, words] of (await splitByBash(commands)).entries()) {
    const sandbox = createSandbox({ now: () => new Date("2024-08-05T09:02:13Z") });
    const outcome = await runCommandHere(words, folder, sandbox.fetch, { run, services }, env);
    // Some methods are for applications: a webhook is refused, by the API and not by the command line.
    const isRefused = outcome.code === 1 && outcome.stdout.startsWith("{");
    assert.ok(outcome.code === 0 || isRefused, `${commands[index]}: ${outcome.stderr}`);
    if (isRefused) refused++;
  }
  assert.ok(refused <= 10, `${refused} are refused`);
});

test("every function stands in one skill, under its own name", () => {
  const headings = [...skills.values()].flatMap((text) => [...text.matchAll(/^### (\S+)$/gm)].map(([, name]) => name!));
  assert.deepEqual(headings.sort(), pages.map(({ fn }) => fn.name).sort());
});
