import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeClock } from "../../sandbox/clock.ts";
import { after, now } from "./timer.ts";

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test("a clock tells the time; without one it is the machine's that nobody sets", () => {
  assert.equal(now(new FakeClock({ start: 7 })), 7);
  const before = performance.now();
  const between = now(undefined);
  assert.ok(before <= between && between <= performance.now());
});

test("something runs later, once", async () => {
  const clock = new FakeClock();
  let runs = 0;
  after(clock, 100, () => runs++);
  await clock.advance(99);
  assert.equal(runs, 0);
  await clock.advance(1);
  assert.equal(runs, 1);
  await new Promise<void>((resolve) => after(undefined, 1, resolve));
  await clock.advance(1_000);
  assert.equal(runs, 1);
});

test("what is forgotten does not run, and leaves no timer", async () => {
  const clock = new FakeClock();
  let runs = 0;
  const forget = after(clock, 100, () => runs++);
  assert.equal(clock.sleeping, 1);
  forget();
  assert.equal(clock.sleeping, 0);
  forget();
  const other = after(undefined, 0, () => runs++);
  other();
  await clock.advance(200);
  await turn();
  assert.equal(runs, 0);
});

test("what is forgotten in the moment in which its time has come does not run either", async () => {
  const clock = new FakeClock();
  let runs = 0;
  const forget: (() => void)[] = [];
  // The wait of the second has ended when the first forgets it, but nobody has been told yet.
  const twoAtOnce = { now: () => clock.now(), sleep: () => Promise.resolve() };
  after(twoAtOnce, 10, () => {
    runs++;
    forget[0]!();
  });
  forget.push(after(twoAtOnce, 10, () => runs++));
  await turn();
  assert.equal(runs, 1);
});

test("a time that never comes runs nothing and waits for nothing", async () => {
  for (const clock of [undefined, new FakeClock()]) {
    let runs = 0;
    const forget = after(clock, Infinity, () => runs++);
    await turn();
    assert.equal(clock?.sleeping ?? 0, 0);
    forget();
    assert.equal(runs, 0);
  }
});

/** What runtimes do with timers, by hand: one longer than 24.8 days fires at once. */
test("more than 24 days are waited for in several timers", () => {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const timers = new Map<number, { run: () => void; milliseconds: number }>();
  let last = 0;
  const fire = (): number => {
    const [[id, { run, milliseconds }]] = [...timers] as [[number, { run: () => void; milliseconds: number }]];
    timers.delete(id);
    run();
    return milliseconds;
  };
  Object.assign(globalThis, {
    setTimeout: (run: () => void, milliseconds: number) => (timers.set(++last, { run, milliseconds }), last),
    clearTimeout: (id: number) => timers.delete(id),
  });
  try {
    let runs = 0;
    const days = 60 * 86_400_000;
    const forget = after(undefined, days, () => runs++);
    const waits = [fire(), fire()];
    assert.deepEqual([runs, timers.size], [0, 1]);
    waits.push(fire());
    assert.deepEqual([runs, timers.size], [1, 0]);
    assert.equal(waits.reduce((sum, wait) => sum + wait), days);
    assert.ok(Math.max(...waits) <= 2_147_483_647);
    forget();
    const other = after(undefined, days, () => runs++);
    fire();
    other();
    assert.deepEqual([runs, timers.size], [1, 0]);
  } finally {
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  }
});
