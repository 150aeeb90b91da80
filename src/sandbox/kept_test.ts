import assert from "node:assert/strict";
import { test } from "node:test";
import { Kept } from "./kept.ts";

test("what is kept is forgotten by age and by weight, the oldest first", () => {
  let time = 0;
  const kept = new Kept<string>({ most: 5, age: 100, now: () => new Date(time) });
  kept.set("a", "A", 2);
  time = 10;
  kept.set("b", "B", 2);
  kept.set("c", "C");
  assert.deepEqual(["a", "b", "c", "d"].map((key) => kept.get(key)), ["A", "B", "C", undefined]);
  kept.set("d", "D");
  assert.deepEqual(["a", "b", "c", "d"].map((key) => kept.get(key)), [undefined, "B", "C", "D"]);
  time = 109;
  assert.equal(kept.get("b"), "B");
  time = 110;
  assert.equal(kept.get("b"), undefined);
});

test("what is set anew is young again; what is deleted makes room", () => {
  let time = 0;
  const kept = new Kept<number>({ most: 2, age: 100, now: () => new Date(time) });
  kept.set("a", 1);
  kept.set("b", 2);
  time = 50;
  kept.set("a", 3);
  time = 120;
  assert.deepEqual(["a", "b"].map((key) => kept.get(key)), [3, undefined]);
  kept.set("c", 4);
  kept.delete("c");
  kept.delete("nobody");
  kept.set("d", 5);
  assert.deepEqual(["a", "d"].map((key) => kept.get(key)), [3, 5]);
  kept.clear();
  kept.set("e", 6, 2);
  assert.deepEqual(["a", "e"].map((key) => kept.get(key)), [undefined, 6]);
});

test("a value that is heavier than all may be is not kept", () => {
  const kept = new Kept<number>({ most: 2, age: 100, now: () => new Date(0) });
  kept.set("a", 1);
  kept.set("b", 2, 3);
  assert.deepEqual(["a", "b"].map((key) => kept.get(key)), [undefined, undefined]);
});
