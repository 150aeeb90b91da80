/**
 * The command lines that `describe` shows run, as those of the pages do: in this process, with the words that one real
 * bash makes of them. The sandbox may refuse a call; the command line may not.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import { service } from "../../src/bitrix24/generated/cli/index.ts";
import { shellExample } from "../../src/catalogue/describe.ts";
import { allMethods, detailsOf } from "../../src/catalogue/find.ts";
import { runCommandHere, splitByBash } from "../docs/in_process.ts";
import { METHODS } from "../support/bitrix24/expected_counts.ts";
import { watched } from "./watched.ts";

/** Runs command lines one after the other; what the command line itself refuses is told. */
async function run(scripts: readonly string[]): Promise<{ answered: number; wrong: string[] }> {
  const { reach, take } = watched();
  const wrong: string[] = [];
  let answered = 0;
  for (const [index, words] of (await splitByBash(scripts)).entries()) {
    const { code, stdout, stderr } = await runCommandHere(words, "/nowhere", reach);
    const isRefused = code === 1 && /^\{/.test(stdout);
    if (code !== 0 && !isRefused) wrong.push(`${scripts[index]}\n  ends with ${code}: ${stderr}`);
    if (take().includes("done")) answered++;
  }
  return { answered, wrong };
}

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
  const { answered, wrong } = await run(scripts.flat());
  assert.ok(scripts.flat().length > METHODS / 7);
  assert.deepEqual(wrong, []);
  console.log(`${answered} of ${scripts.flat().length} are answered`);
  assert.ok(answered > scripts.flat().length / 2, String(answered));
});
