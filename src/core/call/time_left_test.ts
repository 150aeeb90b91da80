import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeClock } from "../../sandbox/clock.ts";
import { TimeLeft, timeOf } from "./time_left.ts";

test("a call's time runs down, and below nothing", async () => {
  const clock = new FakeClock();
  const time = new TimeLeft(1_000, true, clock);
  assert.deepEqual([time.left, time.total, time.isGiven, time.clock], [1_000, 1_000, true, clock]);
  await clock.advance(400);
  assert.equal(time.left, 600);
  await clock.advance(700);
  assert.equal(time.left, -100);
});

test("time without an end has none", async () => {
  const clock = new FakeClock();
  const time = new TimeLeft(Infinity, false, clock);
  await clock.advance(1_000);
  await time.leaveOut(Promise.resolve());
  assert.equal(time.left, Infinity);
});

test("what others make a call wait is left out, unless the caller has set the limit", async () => {
  for (const [isGiven, left] of [[true, 200], [false, 900]] as const) {
    const clock = new FakeClock();
    const time = new TimeLeft(1_000, isGiven, clock);
    await clock.advance(100);
    const waiting = time.leaveOut(clock.sleep(700));
    await clock.advance(700);
    await waiting;
    assert.equal(time.left, left);
  }
});

test("a wait that fails is left out, too", async () => {
  const clock = new FakeClock();
  const time = new TimeLeft(1_000, false, clock);
  const failing = time.leaveOut(clock.sleep(300).then(() => Promise.reject(new Error("no"))));
  const failed = assert.rejects(failing, /^Error: no$/);
  await clock.advance(300);
  await failed;
  assert.equal(time.left, 1_000);
});

test("two waits at once leave a limit behind", async () => {
  const clock = new FakeClock();
  const time = new TimeLeft(1_000, false, clock);
  const all = Promise.all([time.leaveOut(clock.sleep(100)), time.leaveOut(clock.sleep(200))]);
  await clock.advance(200);
  await all;
  assert.ok(time.left < 2_000, `${time.left}`);
});

test("the machine's own time passes without a clock", async () => {
  const time = new TimeLeft(10_000, true);
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.ok(time.left < 10_000 && time.left > 0, `${time.left}`);
});

test("options tell the time that calls share, and nothing else does", () => {
  const time = new TimeLeft(1, true);
  assert.equal(timeOf({ time }), time);
  for (const other of [{}, { time: 5 }, { time: { left: 5 } }]) assert.equal(timeOf(other), undefined);
});
