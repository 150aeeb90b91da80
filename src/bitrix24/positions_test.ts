import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder } from "./positions.ts";

const json = (params: object): string => JSON.stringify(inOrder(params, ["A", "B", "C", "D"]));

test("parameters come in the order of their positions", () => {
  assert.equal(json({ C: 3, A: 1, D: 4, B: 2 }), '{"A":1,"B":2,"C":3,"D":4}');
});

test("a skipped parameter before the last given one is an empty list, one behind it is left out", () => {
  assert.equal(json({ C: 3 }), '{"A":[],"B":[],"C":3}');
  assert.equal(json({ A: 1 }), '{"A":1}');
  assert.equal(json({}), "{}");
});

test("what is undefined is not given; every other value is", () => {
  assert.equal(json({ D: undefined, C: 0, B: undefined, A: undefined }), '{"A":[],"B":[],"C":0}');
  assert.equal(json({ B: "", A: undefined }), '{"A":[],"B":""}');
  assert.equal(json({ B: false }), '{"A":[],"B":false}');
});

test("an empty value goes as it was given", () => {
  assert.equal(json({ B: null, D: 1 }), '{"A":[],"B":null,"C":[],"D":1}');
});

test("a parameter without a position comes last", () => {
  assert.equal(json({ x: 9, B: 2, a: 8 }), '{"A":[],"B":2,"x":9,"a":8}');
  assert.equal(json({ constructor: 1, A: 1 }), '{"A":1,"constructor":1}');
});

test("the caller's object stays as it is", () => {
  const params = Object.freeze({ B: 2, A: 1 });
  inOrder(params, ["A", "B"]);
  assert.deepEqual(Object.keys(params), ["B", "A"]);
});
