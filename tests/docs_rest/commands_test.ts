/**
 * Every command line of the methods' pages runs, and so do those that `describe` shows: in this process, with the words
 * that one real bash makes of them. The sandbox may refuse a call; the command line may not.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createSandbox } from "oint/sandbox";
import { service } from "../../src/bitrix24/generated/cli/index.ts";
import { shellExample } from "../../src/catalogue/describe.ts";
import { allMethods, detailsOf } from "../../src/catalogue/find.ts";
import { runCommandHere, splitByBash } from "../docs/in_process.ts";
import { METHODS } from "../support/bitrix24/expected_counts.ts";
import { code, methodPages } from "./pages.ts";

/** Runs command lines one after the other; what the command line itself refuses is told. */
async function run(scripts: readonly string[]): Promise<{ answered: number; wrong: string[] }> {
  const sandbox = createSandbox({ now: () => new Date("2024-08-05T09:02:13Z") });
  const wrong: string[] = [];
  let answered = 0;
  for (const [index, words] of (await splitByBash(scripts)).entries()) {
    const { code, stdout, stderr } = await runCommandHere(words, "/nowhere", sandbox.fetch);
    const isRefused = code === 1 && /^\{/.test(stdout);
    if (code !== 0 && !isRefused) wrong.push(`${scripts[index]}\n  ends with ${code}: ${stderr}`);
    if (code !== 0) continue;
    answered++;
    sandbox.reset();
  }
  return { answered, wrong };
}

test("every command line of the methods' pages is taken", async () => {
  const pages = methodPages().map((page) => code(page, "bash", "Shell"));
  assert.equal(pages.length, METHODS);
  const { answered, wrong } = await run(pages);
  assert.deepEqual(wrong, []);
  console.log(`${answered} of ${METHODS} are answered`);
  assert.ok(answered > 80, String(answered));
});

/** Names that options of ours have, too: there the two must not be taken for each other. */
const OURS = /^(?:url|token|json|timeout|out|format|config|max|all|test|debug|unknown)$/i;

test("every seventh command line that describe shows is taken, and all that have a parameter called as an option", async () => {
  const catalogue = await service.methods!();
  const scripts = await Promise.all(
    (await allMethods(catalogue)).map(async (method, at) => {
      const details = await detailsOf(catalogue, method);
      const isDrawn = at % 7 === 0 || details.params.some(({ name }) => OURS.test(name));
      return isDrawn ? [shellExample(service, catalogue, method, details)] : [];
    }),
  );
  const { wrong } = await run(scripts.flat());
  assert.ok(scripts.flat().length > METHODS / 7);
  assert.deepEqual(wrong, []);
});
