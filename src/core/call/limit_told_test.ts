/** What is told of waits for a turn. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Call } from "./call.ts";
import type { Clock } from "./clock.ts";
import { createLimiter, limit, type Limiter } from "./limit.ts";
import type { LogFacts } from "./log.ts";
import { TimeLeft } from "./time_left.ts";

/** A clock that stands. */
const clock: Clock = { now: () => 0, sleep: () => new Promise(() => {}) };

/** Calls so often at the same moment, after three calls that are answered, and gives what is told. */
async function told(limiter: Limiter, calls: number, isAnswered = true): Promise<[string, LogFacts][]> {
  const lines: [string, LogFacts][] = [];
  const layer = limit(limiter, {}, () => undefined, (level, message, facts) => {
    assert.equal(level, "info");
    lines.push([message, facts]);
  });
  const stop = new AbortController();
  const time = new TimeLeft(Infinity, false, clock);
  const call: Call = {
    method: "item.get",
    params: {},
    effect: "read",
    attempt: 1,
    timeout: 1,
    time,
    signal: stop.signal,
  };
  for (let count = 0; count < 3; count++) {
    const before = layer(call, () => isAnswered ? Promise.resolve(1) : new Promise(() => {}));
    if (isAnswered) await before;
    else before.catch(() => {});
  }
  const all = Array.from({ length: calls }, () => layer(call, () => Promise.resolve(1)));
  stop.abort("enough");
  await Promise.allSettled(all);
  return lines;
}

test("a wait of more than a second is told, and no shorter one", async () => {
  // One place is left free and three are taken: the next call goes, and the others follow every 400 ms.
  const lines = await told(createLimiter({ burst: 5, perSecond: 2.5 }, clock), 5);
  assert.deepEqual(lines, [
    ["item.get waits for its turn, about 1200 ms: too many calls.", { method: "item.get", attempt: 1, wait: 1200 }],
    ["item.get waits for its turn, about 1600 ms: too many calls.", { method: "item.get", attempt: 1, wait: 1600 }],
  ]);
});

test("nothing is told as long as nobody knows that there is a wait", async () => {
  // Until the first call is answered, the others go slowly; then they may all go at once.
  assert.deepEqual(await told(createLimiter({ burst: 50, perSecond: 2 }, clock), 20, false), []);
});

test("nothing is told without a limit", async () => {
  assert.deepEqual(await told(createLimiter({ burst: Infinity, perSecond: Infinity }, clock), 20), []);
  const off = createLimiter({ burst: 1, perSecond: 0.1 }, clock);
  off.setOff(true);
  assert.deepEqual(await told(off, 20), []);
});
