import assert from "node:assert/strict";
import { test } from "node:test";
import { remembering } from "./remember.ts";

test("what a few values come to is found out once, and of many or of structures each time", () => {
  const made: unknown[] = [];
  const doubled = remembering((value) => {
    made.push(value);
    return typeof value === "number" ? 2 * value : undefined;
  });
  assert.deepEqual([1, 2, 1, 2, 1].map((value) => doubled(value)), [2, 4, 2, 4, 2]);
  assert.deepEqual(made.splice(0), [1, 2]);
  const list = [1];
  assert.deepEqual([doubled(list), doubled(list), doubled(undefined), doubled("1")], Array(4).fill(undefined));
  assert.deepEqual(made.splice(0), [list, list, undefined, "1"]);
  for (let value = 0; value < 5000; value++) assert.equal(doubled(value), 2 * value);
  assert.deepEqual([doubled(4999), doubled(1)], [9998, 2]);
});
