import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeClock } from "../../sandbox/clock.ts";
import { TimeoutError, UsageError } from "../errors.ts";
import type { Call } from "./call.ts";
import type { Clock } from "./clock.ts";
import { createLimiter, limit, type Rate } from "./limit.ts";
import { TimeLeft } from "./time_left.ts";

/** Five go at once, of the six that the server takes: calls may come closer together than they left. */
const RATE: Rate = { burst: 6, perSecond: 2 };
const ME = {};
const MANY = {};
const ONE = {};

function callOf(clock: FakeClock, more: Partial<Call> = {}): Call {
  const time = new TimeLeft(120_000, false, clock);
  return { method: "item.get", params: {}, effect: "read", attempt: 1, timeout: 10, time, ...more };
}

/** A limiter, and when each of its turns was dealt out, in milliseconds since the beginning. */
function limited(rate = RATE) {
  const clock = new FakeClock({ start: 0 });
  const limiter = createLimiter(rate, clock);
  const turns: [name: string, at: number][] = [];
  const take = async (name: string, owner: object = ME, more: Partial<Call> = {}): Promise<void> => {
    await limiter.take(owner, callOf(clock, more));
    turns.push([name, clock.now()]);
  };
  const times = (): number[] => turns.map(([, at]) => at);
  return { clock, limiter, turns, take, times };
}

/** A limiter whose server has just taken many calls, so that it is known to take as many at once; its bucket is empty. */
async function known(rate = RATE) {
  const all = limited(rate);
  for (let count = 0; count < 2 * rate.burst; count++) {
    await all.take("first");
    all.limiter.done(true);
    await all.clock.advance(1000 / rate.perSecond);
  }
  all.turns.length = 0;
  return { ...all, start: all.clock.now() };
}

test("the burst goes at once, and then one after the other at the rate", async () => {
  const { clock, limiter, take, times, start } = await known();
  const all = Promise.all(Array.from({ length: 9 }, (_, index) => take(`${index}`)));
  assert.deepEqual(limiter.state, { waiting: 4, left: 0, wait: 500 });
  await clock.advance(10_000);
  await all;
  assert.deepEqual(times().map((at) => at - start), [0, 0, 0, 0, 0, 500, 1_000, 1_500, 2_000]);
  assert.equal(clock.sleeping, 0);
});

test("a bucket that has leaked takes a burst again, a part of it after a part of the time", async () => {
  const { clock, take, times, start } = await known();
  for (let count = 0; count < 5; count++) await take("x");
  await clock.advance(1_000);
  const all = Promise.all([take("a"), take("b"), take("c")]);
  await clock.advance(500);
  await all;
  assert.deepEqual(times().slice(5).map((at) => at - start), [1_000, 1_000, 1_500]);
});

/** Sends calls that are answered at once; tells how many left together each time. */
async function rounds(free: number, { clock, limiter, take, times }: ReturnType<typeof limited>): Promise<number[]> {
  const stop = new AbortController();
  const all = Array.from({ length: 60 }, (_, index) => take(`${index}`, ME, { signal: stop.signal }).catch(() => {}));
  const together: number[] = [];
  for (let taken = 0, refused = 0, before = times().length; !refused;) {
    await clock.advance(0);
    const sent = times().length - before;
    if (!sent) break;
    together.push(sent);
    before = times().length;
    for (let count = 0; count < sent; count++) {
      const isTaken = taken < free;
      isTaken ? taken++ : refused++;
      limiter.done(isTaken);
    }
  }
  stop.abort();
  await Promise.all(all);
  return together;
}

test("a server that nobody knows gets one call alone, then the burst", async () => {
  assert.deepEqual(await rounds(60, limited({ burst: 50, perSecond: 0.001 })), [1, 48]);
});

test("after a refusal, a burst begins with one call, and as many are on their way as were taken", async () => {
  const world = limited({ burst: 50, perSecond: 1 });
  const refused = world.take("refused");
  await refused;
  world.limiter.done(false);
  await world.clock.advance(60_000);
  assert.deepEqual(await rounds(60, world), [1, 1, 2, 4, 8, 16, 17]);
});

test("of a bucket that others are known to have nearly filled, no more calls are refused than were taken", async () => {
  for (let free = 0; free <= 30; free++) {
    const world = limited({ burst: 50, perSecond: 1 });
    await world.take("refused");
    world.limiter.done(false);
    await world.clock.advance(60_000);
    const sent = (await rounds(free, world)).reduce((sum, count) => sum + count, 0);
    assert.ok(sent - free <= Math.max(1, free), `${free} free: ${sent - free} refused`);
  }
});

for (const [silence, together] of [[9_999, 5], [10_001, 1]] as const) {
  test(`after ${silence} ms of silence, ${together} go at once: others may have filled the bucket meanwhile`, async () => {
    const { clock, take, times, start } = await known();
    await clock.advance(start - 500 + silence - clock.now());
    const all = Promise.all(Array.from({ length: 5 }, (_, index) => take(`${index}`)));
    await clock.advance(0);
    assert.equal(times().length, together);
    await clock.advance(10_000);
    await all;
  });
}

test("a first call that gets no answer holds up nobody for longer than the rate does", async () => {
  const { clock, limiter, take, times } = limited();
  const all = Promise.all([take("a"), take("b"), take("c")]);
  await clock.advance(1_000);
  await all;
  assert.deepEqual(times(), [0, 500, 1_000]);
  // Nobody knows what became of it: that says nothing about the others.
  limiter.done(undefined);
  const last = take("d");
  await clock.advance(500);
  await last;
  assert.deepEqual(times().slice(3), [1_500]);
});

test("a refusal costs one pause, and the server is asked by one call alone after it", async () => {
  const { clock, limiter, take, times, start } = await known();
  await take("a");
  await take("b");
  await clock.advance(100);
  limiter.done(false);
  // The answer to what was sent before tells nothing else.
  limiter.done(false);
  const all = Promise.all([take("c"), take("d"), take("e")]);
  assert.equal(limiter.state.wait, 1_000);
  await clock.advance(5_000);
  await all;
  // The bucket counts as full: what follows the pause follows at the rate.
  assert.deepEqual(times().slice(2).map((at) => at - start), [1_100, 1_600, 2_100]);
});

test("for ten minutes after a refusal, a call after silence goes alone, since others use the bucket, too", async () => {
  const { clock, limiter, take, times } = await known();
  await take("a");
  limiter.done(false);
  for (const [later, together] of [[599_000, 1], [1_000, 3]] as const) {
    await clock.advance(later);
    const before = times().length;
    const all = Promise.all([take("x"), take("y"), take("z")]);
    await clock.advance(0);
    assert.equal(times().length - before, together, `${later}`);
    await clock.advance(5_000);
    await all;
    for (let count = 0; count < 3; count++) limiter.done(true);
  }
});

test("owners take turns: one call of one is not behind ninety-nine of another", async () => {
  const { clock, take, turns, start } = await known();
  const many = Array.from({ length: 99 }, (_, index) => take(`many ${index}`, MANY));
  const one = take("one", ONE);
  await clock.advance(100_000);
  await Promise.all([...many, one]);
  const place = turns.findIndex(([name]) => name === "one");
  // Five in the burst, one of the many that stood first, then the one.
  assert.deepEqual(turns[place], ["one", start + 1_000]);
  assert.equal(place, 6);
  assert.deepEqual(turns.filter(([name]) => name !== "one").map(([name]) => name), many.map((_, i) => `many ${i}`));
  // All the rate is used: 95 calls wait for 500 ms each.
  assert.equal(turns.at(-1)![1] - start, 95 * 500);
});

test("three owners take turns, each in the order of its own calls", async () => {
  const { clock, take, turns } = await known({ burst: 1, perSecond: 1 });
  const owners = [{}, {}, {}];
  await take("-");
  turns.length = 0;
  const all = ["a1", "a2", "a3", "b1", "b2", "c1"].map((name) => take(name, owners["abc".indexOf(name[0]!)]));
  await clock.advance(10_000);
  await Promise.all(all);
  assert.deepEqual(turns.map(([name]) => name), ["a1", "b1", "c1", "a2", "b2", "a3"]);
});

test("a call that was refused goes before the others of its owner", async () => {
  const { clock, take, turns } = await known({ burst: 1, perSecond: 1 });
  const all = [take("-"), take("new"), take("newer"), take("again", ME, { attempt: 2 })];
  await clock.advance(10_000);
  await Promise.all(all);
  assert.deepEqual(turns.map(([name]) => name), ["-", "again", "new", "newer"]);
});

for (const reason of [new Error("stop"), null]) {
  test(`an abort leaves the queue at once, with its reason ${String(reason)}; the others stay in their order`, async () => {
    const { clock, limiter, take, turns, start } = await known({ burst: 1, perSecond: 1 });
    const controller = new AbortController();
    const first = take("first");
    const [a, gone, b] = [take("a"), take("gone", ME, { signal: controller.signal }), take("b")];
    await clock.advance(500);
    controller.abort(reason);
    await assert.rejects(gone, (error: unknown) => error === reason);
    assert.equal(limiter.state.waiting, 2);
    await assert.rejects(take("late", ME, { signal: controller.signal }), (error: unknown) => error === reason);
    await clock.advance(5_000);
    await Promise.all([first, a, b]);
    assert.deepEqual(turns.map(([name, at]) => [name, at - start]), [["first", 0], ["a", 1_000], ["b", 2_000]]);
  });
}

test("when the last one leaves the queue, no timer is left", async () => {
  const { clock, take } = await known({ burst: 1, perSecond: 1 });
  const controller = new AbortController();
  await take("first");
  const time = new TimeLeft(50_000, true, clock);
  const gone = [1, 2].map((name) => take(`${name}`, ME, { signal: controller.signal, time }));
  assert.equal(clock.sleeping, 5);
  controller.abort("enough");
  for (const each of gone) await assert.rejects(each, (error: unknown) => error === "enough");
  assert.equal(clock.sleeping, 0);
});

test("a call whose time is over before its turn comes was not sent; only a limit of the caller's counts", async () => {
  const { clock, limiter, take, turns } = await known({ burst: 1, perSecond: 1 });
  const limits = [[2_500, true], [2_500, false], [9_000, true]] as const;
  const all = [take("first"), take("a"), take("b")];
  const timed = limits.map(([total, isGiven]) =>
    take(`${total} ${isGiven}`, ME, { time: new TimeLeft(total, isGiven, clock) })
  );
  const late = assert.rejects(timed[0]!, (error: unknown) => {
    assert.ok(error instanceof TimeoutError);
    assert.equal(error.sent, false);
    assert.equal(error.message, "item.get was not sent: 2500 ms (totalTimeout) were over before its turn came.");
    assert.equal(error.method, "item.get");
    return true;
  });
  await clock.advance(2_500);
  await late;
  assert.equal(limiter.state.waiting, 2);
  await clock.advance(10_000);
  await Promise.all([...all, ...timed.slice(1)]);
  assert.deepEqual(turns.map(([name]) => name), ["first", "a", "b", "2500 false", "9000 true"]);
  assert.equal(clock.sleeping, 0);
});

test("the queue has an end; whoever leaves it makes room", async () => {
  const { clock, limiter, take } = await known({ burst: 1, perSecond: 1_000 });
  const controller = new AbortController();
  const all = [take("first"), ...Array.from({ length: 9_999 }, () => take("x"))];
  const leaving = take("y", ME, { signal: controller.signal });
  assert.equal(limiter.state.waiting, 10_000);
  await assert.rejects(take("z"), (error: Error) => {
    assert.ok(error instanceof UsageError);
    assert.equal(
      error.message,
      "item.get was not sent: 10000 calls wait for this address. Await some first.",
    );
    return true;
  });
  controller.abort("enough");
  await assert.rejects(leaving);
  all.push(take("z"));
  limiter.setOff(true);
  await clock.advance(0);
  await Promise.all(all);
  assert.equal(limiter.state.waiting, 0);
});

test("a server without limits gets all at once, and the waiting ones, too", async () => {
  const { clock, limiter, take, times, start } = await known({ burst: 1, perSecond: 1 });
  const all = Array.from({ length: 100 }, () => take("x"));
  assert.equal(limiter.state.waiting, 99);
  limiter.setOff(true);
  await Promise.all(all);
  assert.deepEqual([...new Set(times())], [start]);
  assert.deepEqual([limiter.state, clock.sleeping], [{ waiting: 0, left: Infinity, wait: 0 }, 0]);
  limiter.setOff(false);
  assert.equal(limiter.state.left, 0);
});

test("without a rate there is never a limit, whatever the server says", async () => {
  const { clock, limiter, take, times } = limited({ burst: Infinity, perSecond: Infinity });
  await Promise.all(Array.from({ length: 1_000 }, () => take("x")));
  limiter.done(false);
  limiter.setOff(false);
  await take("y");
  assert.deepEqual([...new Set(times())], [0]);
  assert.deepEqual(limiter.state, { waiting: 0, left: Infinity, wait: 0 });
  for (let count = 0; count < 1_000; count++) limiter.done(undefined);
  assert.equal(limiter.isIdle, true);
  assert.equal(clock.sleeping, 0);
});

test("the state tells what is left, and how long the next call waits", async () => {
  const { clock, limiter, take } = await known();
  assert.deepEqual(limiter.state, { waiting: 0, left: 5, wait: 0 });
  await take("a");
  await take("b");
  assert.deepEqual(limiter.state, { waiting: 0, left: 3, wait: 0 });
  await clock.advance(499);
  assert.equal(limiter.state.left, 3);
  await clock.advance(1);
  assert.equal(limiter.state.left, 4);
  for (let count = 0; count < 4; count++) await take("c");
  assert.deepEqual(limiter.state, { waiting: 0, left: 0, wait: 500 });
});

test("a limiter that has forgotten all is idle", async () => {
  const { clock, limiter, take } = limited();
  assert.equal(limiter.isIdle, true);
  await take("a");
  await clock.advance(10_000);
  assert.equal(limiter.isIdle, false, "a call is on its way");
  limiter.done(true);
  assert.equal(limiter.isIdle, true);
  await take("b");
  limiter.done(false);
  await clock.advance(599_000);
  assert.equal(limiter.isIdle, false, "others use the bucket");
  await clock.advance(1_000);
  assert.equal(limiter.isIdle, true);
});

test("the layer takes a turn, and gives it back, however the call ends", async () => {
  const clock = new FakeClock({ start: 0 });
  const limiter = createLimiter({ burst: 1, perSecond: 1 }, clock);
  const ends: (boolean | undefined)[] = [];
  const { done } = limiter;
  limiter.done = (isTaken) => {
    ends.push(isTaken);
    done.call(limiter, isTaken);
  };
  const layer = limit(limiter, ME, (error) => error === "full" ? false : error === "no" ? true : undefined);
  assert.equal(await layer(callOf(clock), () => Promise.resolve(7)), 7);
  for (const error of ["no", "gone", "full"]) {
    const failing = assert.rejects(
      layer(callOf(clock), () => Promise.reject(error)),
      (thrown: unknown) => thrown === error,
    );
    await clock.advance(1_000);
    await failing;
  }
  assert.deepEqual(ends, [true, true, undefined, false]);
  // Whoever never got a turn gives none back.
  const controller = new AbortController();
  const waiting = layer(callOf(clock, { signal: controller.signal }), () => Promise.resolve(7));
  controller.abort("enough");
  await assert.rejects(waiting, (error: unknown) => error === "enough");
  assert.equal(ends.length, 4);
});

test("waiting for a turn is left out of the time that nobody has set, and counts for one that the caller has set", async () => {
  for (const [isGiven, left] of [[false, 10_000], [true, 9_000]] as const) {
    const { clock, limiter, take } = await known({ burst: 1, perSecond: 1 });
    await take("first");
    const time = new TimeLeft(10_000, isGiven, clock);
    const running = limit(limiter, ME, () => undefined)(callOf(clock, { time }), () => Promise.resolve(time.left));
    await clock.advance(1_000);
    assert.equal(await running, left);
  }
});

test("an endless burst is no limit", async () => {
  const { clock, limiter, take, times } = limited({ burst: Infinity, perSecond: 2 });
  await Promise.all(Array.from({ length: 1_000 }, () => take("x")));
  limiter.done(false);
  await take("y");
  assert.deepEqual([...new Set(times())], [0]);
  assert.deepEqual(limiter.state, { waiting: 0, left: Infinity, wait: 0 });
  assert.equal(clock.sleeping, 0);
});

test("no wait is less than nothing, however long nobody has looked at the clock", async () => {
  let time = 0;
  const waits: number[] = [];
  const clock: Clock = { now: () => time, sleep: (ms) => (waits.push(ms), new Promise(() => {})) };
  const limiter = createLimiter({ burst: 1, perSecond: 1 }, clock);
  const stop = new AbortController();
  const given = { time: new TimeLeft(120_000, false, clock), signal: stop.signal };
  const call: Call = { method: "item.get", params: {}, effect: "read", attempt: 1, timeout: 10, ...given };
  await limiter.take(ME, call);
  const first = limiter.take(ME, call);
  time = 5_000;
  const second = limiter.take(ME, call);
  assert.equal(limiter.state.wait, 0);
  stop.abort("enough");
  await Promise.allSettled([first, second]);
  assert.deepEqual(waits, [1_000, 1_000, 0]);
});

test("no rate makes anyone look at the clock again and again at one moment", async () => {
  for (const perSecond of [0.3, 3, 7, 11, 19]) {
    const fake = new FakeClock({ auto: true });
    let sleeps = 0;
    const clock: Clock = {
      now: () => fake.now(),
      sleep: (ms, signal) => ++sleeps > 1_000 ? new Promise(() => {}) : fake.sleep(ms, signal),
    };
    const limiter = createLimiter({ burst: 4, perSecond }, clock);
    const time = new TimeLeft(120_000, false, clock);
    const call: Call = { method: "item.get", params: {}, effect: "read", attempt: 1, timeout: 10, time };
    await Promise.all(Array.from({ length: 30 }, async (_, index) => {
      await limiter.take(index % 2 ? ONE : MANY, call);
      limiter.done(index !== 3);
    }));
    assert.ok(sleeps < 300, `${sleeps} looks at ${perSecond} each second`);
  }
});
