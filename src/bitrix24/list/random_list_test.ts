import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import { randomList } from "../../../tests/support/bitrix24/random_list.ts";
import { manyRuns } from "../../../tests/support/bitrix24/random_run.ts";

/** Runtimes differ in little that matters here: most runs are one's. */
const RUNS = "Deno" in globalThis ? 20 : 3;
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));

test(`${RUNS} lists that change meanwhile, from SEED=${seed}: none is missed, none comes twice`, async () => {
  const ends = await manyRuns((own) => randomList(own, { most: 4_000, isFaulty: false }), seed, RUNS);
  console.log(JSON.stringify(ends));
  assert.ok(ends.whole === RUNS && ends.rows > 1_000 * RUNS && ends.changes >= RUNS, JSON.stringify(ends));
  assert.deepEqual([ends.missed, ends.doubled], [0, 0], JSON.stringify(ends));
});

test(`the same in plain pages misses some, from SEED=${seed}: the runs would find a mistake`, async () => {
  const options = { byPages: true };
  const run = (own: number) => randomList(own, { most: 600, isFaulty: false, options, changesEach: 40 });
  // One that misses some is enough.
  let missed = 0;
  for (let more = 0; missed === 0 && more < 3; more++) missed = (await manyRuns(run, seed + more, 1)).missed;
  assert.ok(missed > 0);
});

test(`${10 * RUNS} lists with faults, from SEED=${seed}: whole, or an error that says why`, async () => {
  const ends = await manyRuns((own) => randomList(own, { most: 600, isFaulty: true }), seed, 10 * RUNS);
  console.log(JSON.stringify(ends));
  assert.ok(ends.whole > RUNS && ends.failed > 0, JSON.stringify(ends));
  assert.deepEqual([ends.missed, ends.doubled], [0, 0], JSON.stringify(ends));
});
