/**
 * Four processes, two on Node and two on Deno, that share a portal's bucket through a Redis: one with 200 calls, and
 * three that come a second later with 10 each. The same while Redis is killed and restarted, and while it hangs.
 *
 * All calls take at most 1.1 times as long as the bucket makes them, the late ones are done within 2.5 s where it lets 20
 * calls through each second, and the portal refuses none. With a portal's own 2 each second, it is ten times as long.
 *
 * @module
 */

import process from "node:process";
import { denoProgram } from "../../scripts/tasks/process.ts";
import { findNode } from "../../scripts/tasks/runtimes.ts";
import type { Rate } from "../../src/core/call/limit.ts";
import { type Caller, forgetting, runCallers } from "../support/redis/callers.ts";
import { noRedis, startRedis, type TestRedis } from "../support/redis/server.ts";

const FAST: Rate = { burst: 50, perSecond: 20 };
const OWN: Rate = { burst: 50, perSecond: 2 };

const wait = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** What is done to Redis from the first call on, and how many times the ideal time all may take. */
const outages: Record<string, { most: number; meanwhile?: (redis: TestRedis) => Promise<void> }> = {
  "Redis is there": { most: 1.1 },
  "Redis is killed after 2 s, and restarted after 5 s": {
    most: Infinity,
    async meanwhile(redis) {
      await wait(2);
      await redis.kill();
      await wait(3);
      await redis.restart();
    },
  },
  "Redis hangs from 2 s to 6 s": {
    most: Infinity,
    async meanwhile(redis) {
      await wait(2);
      redis.hang();
      await wait(4);
      redis.goOn();
    },
  },
};

async function measure(name: string, limits: Rate, runtimes: readonly string[]): Promise<void> {
  const { most, meanwhile } = outages[name]!;
  const redis = await startRedis();
  try {
    await wait(forgetting(limits) / 1000);
    const callers = runtimes.map((runtime, index): Caller =>
      index ? { runtime, calls: 10, after: 1 } : {
        runtime,
        calls: 200,
      }
    );
    const happening = meanwhile && (() => meanwhile(redis));
    const ends = await runCallers(redis, limits, callers, { processes: 4, ...happening && { meanwhile: happening } });
    const { seconds, done, taken, refusals } = ends;
    const ideal = (230 - limits.burst) / limits.perSecond;
    const late = done.slice(1).map(({ seconds }) => seconds);
    const failed = done.reduce((sum, each) => sum + each.failed, 0);
    const isWell = taken === 230 && !failed && !refusals && seconds <= most * ideal &&
      (most === Infinity || Math.max(...late) <= 50 / limits.perSecond);
    console.log(
      `${limits.burst} at once, ${limits.perSecond} each second, ${name}: ${seconds.toFixed(1)} s of ${ideal} s, ` +
        `late ones ${late.map((each) => each.toFixed(1)).join(", ")} s; ${taken} taken, ${refusals} refused, ` +
        `${failed} failed${isWell ? "" : "  THAT IS NOT WHAT MUST COME OF IT"}`,
    );
    if (!isWell) process.exitCode = 1;
  } finally {
    await redis.stop();
  }
}

const node = await findNode(24);
const missing = noRedis || "missing" in node && node.missing;
if (missing || "missing" in node) console.log(`Not run: ${missing}`);
else {
  const runtimes = [node.path, denoProgram(), node.path, denoProgram()];
  for (const name of Object.keys(outages)) await measure(name, FAST, runtimes);
  await measure("Redis is there", OWN, runtimes);
}
