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
  // All of these happen in many runs, or they prove nothing.
  const seen = Object.values(ends).filter((count) => count > 0).length;
  assert.ok(RUNS < 200 || seen === Object.keys(ends).length, JSON.stringify(ends));
  assert.ok(ends.done > RUNS && ends.unknown > 0, JSON.stringify(ends));
});
