/** Many requests at once, but not too many. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { pool, WIDTH } from "./pool.ts";

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test("every job is done once, and no more than some at a time", async () => {
  let going = 0;
  let most = 0;
  const done: number[] = [];
  await pool(Array.from({ length: 3 * WIDTH + 1 }, (_, index) => async () => {
    most = Math.max(most, ++going);
    for (let turns = 0; turns < WIDTH; turns++) await pause();
    going--;
    done.push(index);
  }));
  assert.equal(most, WIDTH);
  assert.deepEqual(done.sort((one, other) => one - other), Array.from({ length: 3 * WIDTH + 1 }, (_, index) => index));
});

test("each begins in a turn of its own, the first at once", async () => {
  const told: string[] = [];
  const all = pool(["a", "b", "c"].map((name) => async () => {
    told.push(`${name} begins`);
    await Promise.resolve();
    told.push(`${name} is on its way`);
    await pause();
  }));
  assert.deepEqual(told, ["a begins"]);
  await all;
  assert.deepEqual(told, ["a", "b", "c"].flatMap((name) => [`${name} begins`, `${name} is on its way`]));
});

test("it ends with the first that fails, and no other failure is left unheard", async () => {
  const jobs = ["one", "two", "three"].map((name) => async () => {
    await pause();
    throw new Error(name);
  });
  await assert.rejects(pool(jobs), { message: "one" });
  await pause();
  await pool([]);
});

test("where a runtime has no turns that can be waited for, all begin at once", async () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, "setImmediate");
  assert.ok(own, "the runtimes of the tests have them");
  Object.defineProperty(globalThis, "setImmediate", { value: undefined, configurable: true });
  try {
    let count = 0;
    await pool(Array.from({ length: 5 }, () => () => Promise.resolve(void count++)));
    assert.equal(count, 5);
  } finally {
    Object.defineProperty(globalThis, "setImmediate", own);
  }
});
