/** Exports and imports that are killed by chance, as processes: the same file, and no record twice. */

import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import { killedExports, killedImports } from "../support/bitrix24/killed_runs.ts";

const KILLS = Number(process.env.KILLS ?? 20);
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));

for (const format of ["jsonl", "csv", "parquet", "db"]) {
  test(`${KILLS} kills of an export to .${format}, from SEED=${seed}: the file is the same`, async () => {
    const ends = await killedExports(format, KILLS, seed);
    console.log(JSON.stringify(ends));
    assert.equal(ends.kills, KILLS);
    // Otherwise every run would have begun anew.
    assert.ok(ends.resumed > 0, JSON.stringify(ends));
  });
}

test(`${KILLS} kills of imports, from SEED=${seed}: each row is there once, or told to be in doubt`, async () => {
  const ends = await killedImports(KILLS, seed);
  console.log(JSON.stringify(ends));
  assert.ok(ends.kills === KILLS && ends.finished > 0, JSON.stringify(ends));
});
