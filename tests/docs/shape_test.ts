import assert from "node:assert/strict";
import { test } from "node:test";
import { envelopeProblems, shapeProblems } from "./shape.ts";

const cases: [answered: unknown, told: unknown, problems: string[]][] = [
  [{ a: 1, more: 2 }, { a: 5, other: "x" }, []],
  [{ a: "1" }, { a: 5 }, ["a is a string, not a number"]],
  [{ a: null }, { a: 5 }, []],
  [{ a: { b: [{ c: true }] } }, { a: { b: [{ c: "Y" }] } }, ["a.b[0].c is a boolean, not a string"]],
  [{ a: [] }, { a: [1] }, []],
  [{ a: [] }, { a: { b: 1 } }, []],
  [{ a: false }, { a: [1] }, []],
  [{ a: false }, { a: "N" }, ["a is a boolean, not a string"]],
  [{ a: [1] }, { a: { b: 1 } }, ["a is a list, not an object"]],
  [true, { result: true }, ["The answer is a boolean, not an object"]],
];
for (const [answered, told, problems] of cases) {
  test(`${JSON.stringify(answered)} beside ${JSON.stringify(told)}`, () => {
    assert.deepEqual(shapeProblems(answered, told), problems);
  });
}

test("an envelope has a result and a time", () => {
  const told = { result: [1], time: { start: 1 } };
  assert.deepEqual(envelopeProblems({ result: [2], time: { start: 2 } }, told), []);
  assert.deepEqual(envelopeProblems({ result: 2 }, told), ["The answer has no time", "result is a number, not a list"]);
});
