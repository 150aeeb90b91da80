import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeClock } from "./clock.ts";
import { OperatingTime } from "./operating.ts";

/** 06:22:17: the minute has 43 seconds left. */
const MORNING = new Date("2024-10-09T06:22:17Z");
const at = (text: string): number => Date.parse(`2024-10-09T${text}Z`);

test("a method's time adds up until it is used up, and is forgotten minute by minute", async () => {
  const clock = new FakeClock({ start: MORNING });
  const time = new OperatingTime(clock);
  time.set({ limit: 10, cost: 4 });
  const add = (): void => time.add("me", "item.list", 0);
  add();
  assert.deepEqual(time.of("me", "item.list"), { seconds: 4, resetAt: at("06:32:00") });
  await clock.advance(60_000);
  add();
  assert.equal(time.isUsedUp("me", "item.list"), false);
  // The call that goes beyond the limit is still carried out.
  add();
  assert.deepEqual(time.of("me", "item.list"), { seconds: 12, resetAt: at("06:32:00") });
  assert.equal(time.isUsedUp("me", "item.list"), true);
  await clock.advance(at("06:31:59.999") - clock.now());
  assert.equal(time.isUsedUp("me", "item.list"), true);
  await clock.advance(1);
  assert.equal(time.isUsedUp("me", "item.list"), false);
  assert.deepEqual(time.of("me", "item.list"), { seconds: 8, resetAt: at("06:33:00") });
  await clock.advance(600_000);
  assert.deepEqual(time.of("me", "item.list"), { seconds: 0, resetAt: at("06:52:00") });
});

test("exactly the limit is used up", () => {
  const time = new OperatingTime(new FakeClock());
  time.set({ limit: 0.3, cost: 0.1 });
  for (let count = 0; count < 3; count++) time.add("me", "item.list", 0);
  assert.deepEqual([time.of("me", "item.list").seconds, time.isUsedUp("me", "item.list")], [0.3, true]);
});

test("methods and callers have their own time", () => {
  const time = new OperatingTime(new FakeClock());
  time.set({ limit: 1, cost: 1 });
  time.add("me", "item.list", 0);
  assert.deepEqual(
    [["me", "item.list"], ["me", "item.get"], ["you", "item.list"]].map(([who, what]) => time.isUsedUp(who!, what!)),
    [true, false, false],
  );
});

test("a call costs what its method's name says, or else what it has taken", () => {
  const time = new OperatingTime(new FakeClock());
  time.set({ limit: 480, cost: { "Item.*": 2, "*.list": 30 } });
  for (const method of ["item.list", "order.list", "order.get"]) time.add("me", method, 1500);
  assert.deepEqual(["item.list", "order.list", "order.get"].map((method) => time.of("me", method).seconds), [
    2,
    30,
    1.5,
  ]);
});

test("without limits nothing is used up; new ones count from zero", () => {
  const time = new OperatingTime(new FakeClock());
  assert.deepEqual([time.isOn, time.isUsedUp("me", "item.list")], [false, false]);
  time.set({ limit: 1, cost: 5 });
  time.add("me", "item.list", 0);
  assert.deepEqual([time.isOn, time.isUsedUp("me", "item.list")], [true, true]);
  time.set({ limit: 1, cost: 5 });
  assert.equal(time.isUsedUp("me", "item.list"), false);
  time.add("me", "item.list", 0);
  time.set(false);
  assert.deepEqual([time.isOn, time.isUsedUp("me", "item.list")], [false, false]);
});

test("any number of methods is counted in a bounded memory", () => {
  const time = new OperatingTime(new FakeClock());
  time.set({ limit: 1, cost: 1 });
  for (let count = 0; count < 10_001; count++) time.add("me", `item.${count}`, 0);
  assert.deepEqual([time.isUsedUp("me", "item.0"), time.isUsedUp("me", "item.1")], [false, true]);
});

for (
  const limits of [
    undefined,
    null,
    true,
    {},
    { limit: 0 },
    { limit: -5 },
    { limit: "480" },
    { limit: Infinity },
    { limit: 480, cost: -1 },
    { limit: 480, cost: "2" },
    { limit: 480, cost: { "*": "2" } },
    { limit: 480, cost: NaN },
    { limit: 480, costs: 1 },
  ]
) {
  test(`this is no operating time: ${JSON.stringify(limits)}`, () => {
    assert.throws(() => new OperatingTime(new FakeClock()).set(limits), {
      name: "TypeError",
      message: /^Operating time is false, or the seconds .*: \{ limit: 480, cost: 2 \}, not .*\.$/,
    });
  });
}
