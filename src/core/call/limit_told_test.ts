/** What is told of waits for a turn. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Call } from "./call.ts";
import type { Clock } from "./clock.ts";
import { createLimiter, limit, type Limiter } from "./limit.ts";
import type { LogFacts } from "./log.ts";
import { TimeLeft } from "./time_left.ts";

let time = 0;
/** A clock that stands unless it is set. */
const clock: Clock = { now: () => time, sleep: () => new Promise(() => {}) };

/** Calls so often at the same moment, after three calls that are answered, and gives what is told. */
async function told(limiter: Limiter, calls: number, isAnswered = true): Promise<[string, LogFacts][]> {
  const lines: [string, LogFacts][] = [];
  const layer = limit(limiter, {}, () => undefined, (level, message, facts) => {
    assert.equal(level, "info");
    lines.push([message, facts]);
  });
  const stop = new AbortController();
  const call: Call = {
    method: "item.get",
    params: {},
    effect: "read",
    attempt: 1,
    timeout: 1,
    time: new TimeLeft(Infinity, false, clock),
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
  assert.deepEqual(await told(createLimiter({ burst: 5, perSecond: 2.5 }, clock), 3), []);
  const lines = await told(createLimiter({ burst: 5, perSecond: 2.5 }, clock), 5);
  assert.deepEqual(lines, [
    ["item.get waits for its turn: 1200 ms.", { method: "item.get", attempt: 1, wait: 1200 }],
  ]);
});

test("of many that wait, one in ten seconds is told", async () => {
  const waits: number[] = [];
  const limiter = createLimiter({ burst: 1, perSecond: 1 }, clock);
  const layer = limit(limiter, {}, () => undefined, (_level, _message, { wait }) => void waits.push(wait!));
  const stop = new AbortController();
  const call: Call = {
    method: "item.get",
    params: {},
    effect: "read",
    attempt: 1,
    timeout: 1,
    time: new TimeLeft(Infinity, false, clock),
    signal: stop.signal,
  };
  const all: Promise<unknown>[] = [];
  try {
    for (const moment of [0, 0, 5_000, 9_999, 10_000, 19_999, 20_000]) {
      time = moment;
      // Nothing more leaves, since nothing is answered before all have come.
      for (let count = 0; count < 20; count++) all.push(layer(call, () => Promise.resolve(1)));
    }
    assert.equal(waits.length, 3, `${waits}`);
  } finally {
    time = 0;
    stop.abort("enough");
    await Promise.allSettled(all);
  }
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
