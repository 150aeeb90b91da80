/** Exports and imports of the package that are killed by chance, as processes: the same file, and no record twice. */

import assert from "node:assert/strict";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { findNode, root } from "../../scripts/tasks/runtimes.ts";
import { killedExports, killedImports } from "../support/bitrix24/killed_runs.ts";

const KILLS = 20;
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));

/** The package's command on Node, before it is packed; what it needs is in this folder's node_modules, too. */
async function program(): Promise<string[]> {
  const node = await findNode(24);
  if ("missing" in node) throw new Error(node.missing);
  return [node.path, join(root, "dist", "npm", "src", "cli", "bin.js")];
}

for (const format of ["jsonl", "csv", "parquet", "db"]) {
  test(`${KILLS} kills of exports to .${format}, from SEED=${seed}: the file is the same`, async () => {
    const ends = await killedExports(await program(), format, KILLS, seed);
    console.log(JSON.stringify(ends));
    assert.equal(ends.kills, KILLS);
    // Otherwise every run would have begun anew.
    assert.ok(ends.resumed + ends.finished > 0, JSON.stringify(ends));
  });
}

test(`${KILLS} kills of imports, from SEED=${seed}: each row is there once, or told to be in doubt`, async () => {
  const ends = await killedImports(await program(), KILLS, seed);
  console.log(JSON.stringify(ends));
  assert.ok(ends.kills === KILLS && ends.finished > 0, JSON.stringify(ends));
});
