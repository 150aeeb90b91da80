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

/** Half of the time nothing but waiting goes on: two at a time take little more than one. */
const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];

/** Begins something when its lane is free. */
function later<Ends>(lane: number, work: () => Promise<Ends>): Promise<Ends> {
  const own = lanes[lane]!.then(work);
  lanes[lane] = own.catch(() => {});
  return own;
}

const exports = ["jsonl", "csv", "parquet", "db"].map((format, index) =>
  [format, later(index % 2, async () => await killedExports(await program(), format, KILLS, seed))] as const
);
const imports = later(1, async () => await killedImports(await program(), KILLS, seed));

for (const [format, ends] of exports) {
  test(`${KILLS} kills of exports to .${format}, from SEED=${seed}: the file is the same`, async () => {
    const { kills, resumed, finished } = await ends;
    console.log(JSON.stringify({ kills, resumed, finished }));
    assert.equal(kills, KILLS);
    // Otherwise every run would have begun anew.
    assert.ok(resumed + finished > 0);
  });
}

test(`${KILLS} kills of imports, from SEED=${seed}: each row is there once, or told to be in doubt`, async () => {
  const ends = await imports;
  console.log(JSON.stringify(ends));
  assert.ok(ends.kills === KILLS && ends.finished > 0);
});
