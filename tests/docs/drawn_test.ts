/** Sixty command lines of generated pages, drawn by chance, through a real shell: they do there what they do here. */

import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import { createSandbox } from "oint/sandbox";
import { chances } from "../support/bitrix24/random_run.ts";
import { code, methodPages } from "../docs_rest/pages.ts";
import { runInShell } from "../docs_rest/shell.ts";
import { documented } from "./documented.ts";
import { runCommandHere, splitByBash, writeFiles } from "./in_process.ts";
import { block } from "./markdown.ts";
import { temporaryFolder } from "./programs.ts";

/** How many of each: functions' pages, and methods' pages. */
const DRAWN = [30, 30] as const;

const seed = Number(process.env.DOCS_SEED ?? Date.now() % 1_000_000);
const next = chances(seed);
const folder = temporaryFolder();

function draw<T>(list: readonly T[], count: number): T[] {
  const left = [...list];
  return Array.from({ length: count }, () => left.splice(Math.floor(next() * left.length), 1)[0]!);
}

const functions = documented().map(({ fn, page }) => {
  return { name: page.name, script: block(page, "bash").code, args: fn.examples.at(-1)!.args };
});
const methods = methodPages().map((page) => ({ name: page.name, script: code(page, "bash", "Shell"), args: {} }));
const drawn = [...draw(functions, DRAWN[0]), ...draw(methods, DRAWN[1])];

/** What tells of a moment, a code that is drawn, or how long something took. */
function lasting(stdout: string): string {
  return stdout.replace(/"(?:access_token|refresh_token|member_id|duration|processing)": [^,\n]+/g, "");
}

test(`sixty command lines do in a shell what they do here (DOCS_SEED=${seed})`, async () => {
  const scripts = drawn.map(({ script }) => script);
  for (const { args } of drawn) writeFiles(folder, args);
  const words = await splitByBash(scripts);
  const there = await runInShell(folder, scripts);
  assert.deepEqual([there.length, words.length], [60, 60]);
  for (const [index, { name }] of drawn.entries()) {
    const { code, stdout, stderr } = there[index]!;
    const sandbox = createSandbox({ now: () => new Date("2024-08-05T09:02:13Z") });
    const here = await runCommandHere(words[index]!, folder, sandbox.fetch);
    // How long a repeated call waits is drawn.
    const said = (text: string): string => text.replaceAll(/\b\d+ ms\b/g, "N ms");
    assert.deepEqual([code, lasting(stdout), said(stderr)], [here.code, lasting(here.stdout), said(here.stderr)], name);
    // A method of which no page shows an answer is none of the sandbox's: of a write, nobody knows then.
    const isUnanswered = code === 5 && stderr.includes("its documentation shows no answer");
    assert.ok(code === 0 || code === 1 || isUnanswered, `${name} ends with ${code}: ${stderr}`);
  }
});
