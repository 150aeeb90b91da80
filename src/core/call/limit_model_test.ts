/** A limiter by chance, beside the bucket that it is to spare: it never asks for more, and nobody waits for ever. */

import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import { FakeClock } from "../../sandbox/clock.ts";
import type { Call } from "./call.ts";
import { createLimiter } from "./limit.ts";
import { TimeLeft } from "./time_left.ts";

const RUNS = 4;
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e6));

/** Hours in which everyone must have had a turn: forty calls at one in five seconds, and a pause for each refusal. */
const PATIENCE = 3_600_000;

/** Numbers from 0 to below 1 that are the same for the same seed. */
function chances(seed: number): () => number {
  let state = seed % 2147483646 + 1;
  return () => (state = state * 48271 % 2147483647) / 2147483647;
}

/** Makes some calls, some of which end early, and tells how many have had their turn. */
async function run(seed: number): Promise<number> {
  const next = chances(seed * 7919 + 13);
  const clock = new FakeClock({ auto: true });
  const rate = { burst: 1 + Math.floor(next() * 10), perSecond: 0.2 + next() * 20 };
  const limiter = createLimiter(rate, clock);
  const owners = [{}, {}, {}];
  const refuses = next() < 0.3;
  let [level, filledAt, taken] = [0, clock.now(), 0];
  const one = async (): Promise<void> => {
    await clock.sleep(next() < 0.5 ? 0 : next() * 5_000);
    const controller = new AbortController();
    if (next() < 0.2) void clock.sleep(next() * 3_000).then(() => controller.abort("enough"));
    const isGiven = next() < 0.2;
    const time = new TimeLeft(isGiven ? next() * 5_000 : 120_000, isGiven, clock);
    const facts = { method: "item.get", params: {}, effect: "read", timeout: 10, time } as const;
    const call: Call = { ...facts, attempt: next() < 0.8 ? 1 : 2, signal: controller.signal };
    try {
      await limiter.take(owners[Math.floor(next() * 3)]!, call);
    } catch {
      return;
    }
    taken++;
    level = Math.max(0, level - (clock.now() - filledAt) / 1000 * rate.perSecond) + 1;
    filledAt = clock.now();
    assert.ok(level < rate.burst + 0.01, `${level} of ${rate.burst} at ${rate.perSecond} each second`);
    await clock.sleep(next() * 800);
    limiter.done(refuses && next() < 0.2 ? false : next() < 0.1 ? undefined : true);
  };
  const calls = Array.from({ length: 5 + Math.floor(next() * 25) }, one);
  const late = clock.sleep(PATIENCE).then(() => {
    const { waiting } = limiter.state;
    assert.equal(waiting, 0, `${waiting} wait for ever`);
  });
  await Promise.all([...calls, late]);
  assert.equal(clock.sleeping, 0, "no timer is left");
  return taken;
}

test(`a limiter beside its bucket, ${RUNS} runs by chance from SEED=${seed}`, async () => {
  let taken = 0;
  for (let nth = 0; nth < RUNS; nth++) {
    taken += await run(seed + nth).catch((error) => {
      throw new Error(`The run with seed ${seed + nth} failed: ${error.message}`, { cause: error });
    });
  }
  assert.ok(taken > RUNS, `${taken} calls`);
});
