import assert from "node:assert/strict";
import { test } from "node:test";
import type { Comparison, Condition } from "./filter.ts";
import type { Json } from "./table.ts";
import { windowOf } from "./window.ts";

const id = { name: "id", kind: "digits" } as const;
const of = (...conditions: [Comparison, Json][]): Condition[] =>
  conditions.map(([comparison, wanted]) => ({ field: "id", comparison, wanted }));

for (
  const [conditions, from, to, ids] of [
    [of(), 0, Infinity],
    [of(["greater", 7]), 8, Infinity],
    [of(["greater", "7"], ["lessOrEqual", "9"]), 8, 10],
    [of(["greaterOrEqual", 7], ["less", 9]), 7, 9],
    [of(["greater", 7], ["greater", 5]), 8, Infinity],
    // Ids are whole, limits need not be.
    [of(["greater", "7.5"], ["less", "9.5"]), 8, 10],
    [of(["greaterOrEqual", "7.5"], ["lessOrEqual", "9.5"]), 8, 10],
    // The widest of several limits counts; of none, nothing is left.
    [of(["greater", [9, 7]], ["less", [3, 12]]), 8, 12],
    [of(["greater", "x"]), Infinity, Infinity],
    [of(["less", []]), 0, -Infinity],
    [of(["equal", 7]), 0, Infinity, [7]],
    [of(["equal", ["9", 7, "x", 7]]), 0, Infinity, [7, 9]],
    [of(["equal", { a: 1, b: 5 }], ["greater", 1]), 2, Infinity, [5]],
    [of(["equal", [1, 2, 3]], ["equal", [3, 4]]), 0, Infinity, [3]],
    [of(["equal", ""]), 0, Infinity, []],
  ] as [Condition[], number, number, number[]?][]
) {
  test(`${JSON.stringify(conditions.map((one) => Object.values(one)))} leave from ${from} to before ${to}`, () => {
    assert.deepEqual(windowOf(conditions, id), { from, to, rest: [], ...(ids && { ids }) });
  });
}

test("what says nothing of the order of ids is left over", () => {
  const left: Condition[] = [
    { field: "name", comparison: "greater", wanted: 7 },
    { field: "id", comparison: "equal", not: true, wanted: 7 },
    { field: "id", comparison: "like", wanted: "%7" },
    { anyOf: ["id"], words: "7" },
  ];
  assert.deepEqual(windowOf([...left, ...of(["less", 9])], id), { from: 0, to: 9, rest: left });
  const texts = of(["less", 9]);
  assert.deepEqual(windowOf(texts, { name: "id", kind: "text" }), { from: 0, to: Infinity, rest: texts });
});
