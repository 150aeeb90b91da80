import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeClock } from "../../sandbox/clock.ts";
import { pause } from "./pause.ts";
import { TimeLeft } from "./time_left.ts";

test("a pause takes its time, and leaves nothing at the signal", async () => {
  const clock = new FakeClock({ start: 0 });
  const controller = new AbortController();
  let listeners = 0;
  const { signal } = controller;
  for (const [name, step] of [["addEventListener", 1], ["removeEventListener", -1]] as const) {
    const real = signal[name].bind(signal) as (...given: unknown[]) => void;
    signal[name] = (...given: unknown[]) => {
      listeners += step;
      real(...given);
    };
  }
  let isOver = false;
  const pausing = pause(1_000, { signal, time: new TimeLeft(10, false, clock) }).then(() => isOver = true);
  assert.equal(listeners, 1);
  await clock.advance(999);
  assert.equal(isOver, false);
  await clock.advance(1);
  assert.equal(isOver, true);
  await pausing;
  assert.equal(listeners, 0);
});

for (const reason of [new Error("stop"), null, 0, "text"]) {
  test(`the signal ends a pause with its reason, now or before it: ${String(reason)}`, async () => {
    const clock = new FakeClock();
    const controller = new AbortController();
    const time = new TimeLeft(10, false, clock);
    const pausing = pause(1_000, { signal: controller.signal, time });
    controller.abort(reason);
    await assert.rejects(pausing, (error: unknown) => error === reason);
    await assert.rejects(pause(1_000, { signal: controller.signal, time }), (error: unknown) => error === reason);
    assert.equal(clock.sleeping, 0);
  });
}
