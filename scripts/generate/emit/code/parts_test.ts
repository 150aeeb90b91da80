import assert from "node:assert/strict";
import { test } from "node:test";
import { divided } from "./parts.ts";

/** Declarations of one size by what they mention, divided into parts of at most so many. */
function parts(mentions: Record<string, string[]>, most: number): string[][] {
  const all = Object.entries(mentions).map(([name, mentions]) => ({ name, mentions }));
  return divided(all, () => 1, most).map((part) => part.map(({ name }) => name));
}

test("what is mentioned stands in the same part or in an earlier one", () => {
  assert.deepEqual(parts({ A: ["D"], B: [], C: ["A"], D: [] }, 2), [["A", "D"], ["B", "C"]]);
  assert.deepEqual(parts({ A: ["B"], B: ["C"], C: ["D"], D: [] }, 1), [["D"], ["C"], ["B"], ["A"]]);
});

test("what mentions each other stays together, whatever its size", () => {
  assert.deepEqual(parts({ A: ["B"], B: ["C"], C: ["A"], D: [] }, 2), [["A", "B", "C"], ["D"]]);
  assert.deepEqual(parts({ A: ["A"], B: ["A"] }, 1), [["A"], ["B"]]);
});

test("parts are about as large, and in the order that was given", () => {
  assert.deepEqual(parts({ E: [], D: [], C: [], B: [], A: [] }, 3), [["E", "D"], ["C", "B", "A"]]);
  assert.deepEqual(parts({ A: [], B: [] }, 9), [["A", "B"]]);
  assert.deepEqual(parts({}, 9), []);
});

test("what is declared elsewhere, or not to be mentioned, needs no place", () => {
  assert.deepEqual(parts({ A: ["X"], B: [] }, 1), [["A"], ["B"]]);
  assert.deepEqual(divided([{ mentions: ["A"] }, { name: "A", mentions: [] }], () => 1, 1), [
    [{ name: "A", mentions: [] }],
    [{ mentions: ["A"] }],
  ]);
});
