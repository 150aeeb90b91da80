import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import { randomBatch } from "../../../tests/support/bitrix24/random_batch.ts";
import { manyRuns } from "../../../tests/support/bitrix24/random_run.ts";

/** Runtimes differ in little that matters here: most runs are one's. */
const RUNS = "Deno" in globalThis ? 200 : 20;
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));

test(`${RUNS} batches by chance from SEED=${seed}: nothing is done twice, and nothing that was reported is lost`, async () => {
  const ends = await manyRuns(randomBatch, seed, RUNS);
  console.log(JSON.stringify(ends));
  // All of these happen, or the runs prove nothing.
  assert.ok(Object.values(ends).every((count) => count > 0), JSON.stringify(ends));
  assert.ok(ends.done > RUNS, JSON.stringify(ends));
});
