import assert from "node:assert/strict";
import { test } from "node:test";
import { clockOf, FakeClock, StandingClock, systemClock } from "./clock.ts";

test("a fake clock stands until it is moved", async () => {
  const clock = new FakeClock({ start: new Date("2024-10-09T06:22:17Z") });
  assert.equal(clock.now(), 1728454937000);
  await clock.advance(1500);
  assert.equal(clock.now(), 1728454938500);
  assert.equal(new FakeClock().now(), 1704067200000);
});

test("those who wait are woken in the order of their ends, each at its own moment", async () => {
  const clock = new FakeClock({ start: 0 });
  const woken: [string, number][] = [];
  const wait = async (name: string, ms: number): Promise<void> => {
    await clock.sleep(ms);
    woken.push([name, clock.now()]);
  };
  const all = [wait("late", 300), wait("early", 100), wait("second of two", 300)];
  // What begins when somebody wakes has its place in the same move.
  all.push(wait("first", 50).then(() => wait("follows", 100)));
  assert.equal(clock.sleeping, 4);
  await clock.advance(299);
  assert.deepEqual(woken, [["first", 50], ["early", 100], ["follows", 150]]);
  assert.equal(clock.now(), 299);
  await clock.advance(1);
  assert.deepEqual(woken.slice(3), [["late", 300], ["second of two", 300]]);
  assert.equal(clock.sleeping, 0);
  await Promise.all(all);
});

test("a clock that moves by itself passes from wait to wait", async () => {
  const clock = new FakeClock({ start: 0, auto: true });
  const seen: number[] = [];
  const walk = async (steps: number[]): Promise<void> => {
    for (const step of steps) {
      await clock.sleep(step);
      seen.push(clock.now());
    }
  };
  await Promise.all([walk([1000, 5000]), walk([3_600_000]), walk([2000, 2000])]);
  assert.deepEqual(seen, [1000, 2000, 4000, 6000, 3_600_000]);
  await clock.sleep(1);
  assert.equal(clock.now(), 3_600_001);
});

for (const [name, clock] of [["fake", new FakeClock()], ["the machine's", systemClock]] as const) {
  test(`a wait ends with the signal's reason: ${name}`, async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const waiting = clock.sleep(3_600_000, controller.signal);
    controller.abort(reason);
    await assert.rejects(waiting, (error) => error === reason);
    await assert.rejects(clock.sleep(1, controller.signal), (error) => error === reason);
    await assert.rejects(clock.sleep(0, controller.signal), (error) => error === reason);
  });

  test(`nobody waits for no time: ${name}`, async () => {
    for (const ms of [0, -1]) await clock.sleep(ms, new AbortController().signal);
  });
}

test("an aborted wait is waited for by nobody", async () => {
  const clock = new FakeClock();
  const controller = new AbortController();
  const waiting = clock.sleep(100, controller.signal);
  controller.abort();
  await assert.rejects(waiting);
  assert.equal(clock.sleeping, 0);
});

test("the machine's clock tells its time and waits", async () => {
  const before = Date.now();
  const signal = new AbortController().signal;
  await systemClock.sleep(5, signal);
  assert.ok(systemClock.now() - before >= 4, `${systemClock.now() - before}`);
});

test("a clock of a function tells what the function says", () => {
  assert.equal(clockOf(() => new Date(5)).now(), 5);
});

test("by the machine's clock things take fractions of milliseconds, by another one what it says", async () => {
  const machines = new StandingClock(systemClock);
  const begun = machines.now();
  const ended = machines.since(begun);
  await systemClock.sleep(3);
  const { finish, took } = ended();
  assert.ok(took > 2 && took < 1000, `${took} ms`);
  assert.ok(Math.abs(finish - begun - took) < 500, `${finish - begun} ms by the clock, and ${took}`);
  const laps = Array.from({ length: 20 }, () => machines.since(machines.now())().took);
  assert.ok(laps.some((lap) => lap % 1 !== 0), `${laps}`);

  const fake = new FakeClock({ start: 1_000 });
  const standing = new StandingClock(fake);
  const done = standing.since(900);
  await fake.advance(50);
  assert.deepEqual(done(), { finish: 1_050, took: 150 });
  machines.stand("2024-10-09T06:22:17Z");
  assert.deepEqual(machines.since(machines.now())(), { finish: 1728454937000, took: 0 });
});
