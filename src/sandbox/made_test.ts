import assert from "node:assert/strict";
import { test } from "node:test";
import { Made, type MadeRows } from "./made.ts";
import type { Row } from "./row.ts";
import type { Json } from "./table.ts";

const PATTERNS: Record<string, Json>[] = [{ id: 1, name: "Lamp", tags: ["a"] }, { id: 2, name: "Desk", tags: [] }];
const made = (options: number | MadeRows | Json): Made =>
  new Made(options, {
    entity: "item",
    id: "id",
    fields: new Map([
      ["id", { kind: "integer" }],
      ["name", { kind: "text" }],
      ["price", { kind: "decimal" }],
      ["tags", { kind: "text", multiple: true }],
      ["code", { kind: "text", input: true }],
    ]),
    patterns: PATTERNS.map((one): Row => new Map(Object.entries(one))),
  });
const row = (rows: Made, number: number): unknown => Object.fromEntries(rows.row(number));
const ids = (rows: Made): number[] => Array.from({ length: rows.count }, (_, index) => rows.idOf(index + 1));

test("rows are like the patterns in turn, with ids of their own", () => {
  const rows = made(3);
  assert.deepEqual([row(rows, 1), row(rows, 2), row(rows, 3)], [
    { id: 1, name: "Lamp", tags: ["a"] },
    { id: 2, name: "Desk", tags: [] },
    { id: 3, name: "Lamp", tags: ["a"] },
  ]);
});

test("ids have gaps by a step, or are a function of the number", () => {
  const step = made({ count: 3, first: 10, step: 7 });
  assert.deepEqual(ids(step), [10, 17, 24]);
  assert.deepEqual([9, 10, 11, 17, 24, 25, Infinity].map((id) => step.below(id)), [0, 0, 1, 1, 2, 3, 3]);
  assert.deepEqual([3, 9, 10, 16, 17, 24, 31].map((id) => step.numberOf(id)), [
    undefined,
    undefined,
    1,
    undefined,
    2,
    3,
    undefined,
  ]);
  const squares = made({ count: 4, id: (number) => number * number });
  assert.deepEqual(ids(squares), [1, 4, 9, 16]);
  assert.deepEqual([1, 2, 9, 10, 16, 17].map((id) => squares.below(id)), [0, 1, 2, 3, 3, 4]);
  assert.deepEqual([1, 8, 9, 16, 25].map((id) => squares.numberOf(id)), [1, undefined, 3, 4, undefined]);
  assert.equal(made(0).count, 0);
});

test("values are given with the number in their texts, or by a function of it", () => {
  const rows = made({
    count: 9,
    values: { name: "Item {number}, of {number}", price: "{number}.5", tags: ["n{number}"] },
  });
  assert.deepEqual(row(rows, 7), { id: 7, name: "Item 7, of 7", price: "7.50", tags: ["n7"] });
  const same = made({ count: 9, values: { name: "All" } });
  assert.deepEqual(row(same, 4), { id: 4, name: "All", tags: [] });
  const called = made({ count: 9, values: (number) => number % 2 ? { price: number } : {} });
  assert.deepEqual([row(called, 3), row(called, 4)], [
    { id: 3, name: "Lamp", tags: ["a"], price: "3.00" },
    { id: 4, name: "Desk", tags: [] },
  ]);
});

test("what no row may have is known, also when a field is taken away", () => {
  const rows = made({ count: 3, values: { name: "All" } });
  assert.deepEqual(["name", "tags", "price"].map((name) => rows.mayHold(name)), [true, true, false]);
  rows.drop("tags");
  assert.equal(rows.mayHold("tags"), false);
  assert.deepEqual(row(rows, 1), { id: 1, name: "All" });
  const numbered = made({ count: 3, values: { price: "{number}" } });
  numbered.drop("price");
  assert.deepEqual(row(numbered, 2), { id: 2, name: "Desk", tags: [] });
});

for (
  const [options, sentence] of [
    [-1, "count is a whole number from 0, not -1."],
    [1.5, "count is a whole number from 0, not 1.5."],
    ["7", 'a number or an object is taken, not "7".'],
    [null, "a number or an object is taken, not null."],
    [[7], "a number or an object is taken, not [7]."],
    [{}, "count is a whole number from 0, not {}."],
    [{ count: 1, steps: 2 }, "count, first, step, id, values are taken"],
    [{ count: 1, step: 0 }, "first and step are whole numbers from 1"],
    [{ count: 10, step: 2e14 }, "the last id has fifteen digits at most"],
    [{ count: 1, id: 7 }, "id is a function of the number"],
    [{ count: 1, values: [7] }, "values are an object, or a function of the number"],
    [{ count: 3, id: () => 5 }, "The ids of item must be whole numbers that grow, from 1: id(2) is 5 after 5."],
    [{ count: 1, values: { nope: 1 } }, "The rows of item cannot be made with 1 as nope"],
    [{ count: 1, values: { code: "x" } }, 'The rows of item cannot be made with "x" as code'],
    [{ count: 1, values: { price: "x{number}" } }, 'The rows of item cannot be made with "x1" as price'],
    [{ count: 1, values: { id: 5 } }, "say id, or first and step, instead."],
  ] as [Json | MadeRows, string][]
) {
  test(`${JSON.stringify(options)} makes no rows`, () => {
    assert.throws(() => made(options), (error: Error) => {
      assert.equal(error.name, "TypeError");
      assert.ok(error.message.includes(sentence), error.message);
      return true;
    });
  });
}
