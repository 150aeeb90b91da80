/** Several real processes, on Node and Deno, that share a portal's bucket through a real Redis, which may die meanwhile. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { denoProgram } from "../../scripts/tasks/process.ts";
import { findNode } from "../../scripts/tasks/runtimes.ts";
import { forgetting, runCallers } from "../support/redis/callers.ts";
import { named, noRedis, startRedis, type TestRedis } from "../support/redis/server.ts";

/** Small, so that it is full soon. */
const LIMITS = { burst: 20, perSecond: 20 };

/** Places that the served bucket has beyond that: on a busy machine, first calls of processes are long on their way. */
const SPARE = 3;

const skip = noRedis;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
let redis: TestRedis;
let runtimes: [node: string, deno: string];
before(async () => {
  if (skip) return;
  const node = await findNode(24);
  if ("missing" in node) throw new Error(node.missing);
  runtimes = [node.path, denoProgram()];
  redis = await startRedis();
  await wait(forgetting(LIMITS));
});
after(() => redis?.stop());

test(named("four processes, three of them late with few calls: none is refused, and nobody waits for the large one"), {
  skip,
}, async () => {
  const [node, deno] = runtimes;
  const late = [deno, node, deno].map((runtime) => ({ runtime, calls: 8, after: 0.5 }));
  const { seconds, done, taken, refusals } = await runCallers(redis, LIMITS, [{ runtime: node, calls: 70 }, ...late], {
    spare: SPARE,
  });
  assert.deepEqual(
    done.map(({ failed, reason, told }) => ({ failed, reason, told })),
    Array(4).fill({
      failed: 0,
      reason: undefined,
      told: [],
    }),
  );
  assert.equal(taken, 94);
  assert.equal(refusals, 0);
  // As wide as a busy machine needs; `deno task soak` has the figures.
  const ideal = (94 - LIMITS.burst) / LIMITS.perSecond;
  assert.ok(seconds >= ideal - 0.5 && seconds <= 10 * ideal, `${seconds} s`);
  for (const { seconds } of done.slice(1)) assert.ok(seconds < done[0]!.seconds, `${seconds} s`);
});

test(named("Redis dies and comes back empty: no call is lost or refused, and each process is told once"), {
  skip,
}, async () => {
  const [node, deno] = runtimes;
  const { done, taken, refusals } = await runCallers(
    redis,
    LIMITS,
    [{ runtime: node, calls: 60 }, { runtime: deno, calls: 60 }],
    {
      spare: SPARE,
      processes: 2,
      async meanwhile() {
        await wait(500);
        await redis.kill();
        await wait(1_000);
        await redis.restart();
      },
    },
  );
  assert.equal(done.reduce((sum, { failed }) => sum + failed, 0), 0, `${done[0]?.reason}`);
  assert.equal(taken, 120);
  assert.equal(refusals, 0);
  for (const { told } of done) {
    assert.equal(told.length, 2, told.join("\n"));
    assert.match(
      told[0]!,
      /^Redis does not answer \(.+\): this process keeps to 1\/2 of the limits until it is back\.$/,
    );
    assert.equal(told[1], "Redis answers again: all processes share the limits.");
  }
});
