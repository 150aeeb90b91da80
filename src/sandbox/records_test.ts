import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Made } from "./made.ts";
import { Records } from "./records.ts";
import type { Row } from "./row.ts";

const made = (count: number, step: number): Made =>
  new Made({ count, step }, {
    entity: "item",
    id: "id",
    fields: new Map([["id", { kind: "integer" }]]),
    patterns: [new Map([["id", 0]])],
  });
const kept = (id: number): Row => new Map<string, number | string>([["id", id], ["name", "kept"]]);
const ids = (walked: Iterable<[number, Row]>): number[] =>
  Array.from(walked, ([id, row]) => {
    assert.equal(row.get("id"), id);
    return id;
  });

test("what is made is there, until it is changed or deleted", () => {
  const records = new Records(made(3, 10));
  assert.deepEqual([records.size, ids(records)], [3, [1, 11, 21]]);
  records.delete(11);
  records.set(21, kept(21));
  records.set(30, kept(30));
  assert.deepEqual([records.size, ids(records)], [3, [1, 21, 30]]);
  assert.deepEqual([1, 11, 21, 30].map((id) => records.get(id)?.get("name")), [undefined, undefined, "kept", "kept"]);
  assert.deepEqual([1, 11, 21, 30].map((id) => records.keeps(id)), [false, false, true, true]);
  records.delete(21);
  records.delete(21);
  assert.deepEqual([records.size, ids(records)], [2, [1, 30]]);
  assert.deepEqual([0, 1, 2, 30, 31].map((id) => records.below(id)), [0, 0, 1, 1, 2]);
});

test("without anything made, they are what is kept", () => {
  const records = new Records();
  for (const id of [2, 5, 9]) records.set(id, kept(id));
  assert.deepEqual([ids(records), ids(records.walk(1, 9)), ids(records.walk(-5, 2, true))], [[2, 5, 9], [5, 9], [
    5,
    2,
  ]]);
  assert.deepEqual([ids(records.walk(3, 9)), ids(records.walk(2, 1)), records.made], [[], [], undefined]);
});

test("whatever is changed, places, counts and walks are those of a sorted list", () => {
  const step = fc.record({ do: fc.constantFrom("delete", "change"), id: fc.integer({ min: 1, max: 130 }) });
  const property = fc.property(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 1, max: 3 }),
    fc.oneof(fc.constant([]), fc.array(step, { maxLength: 80 })),
    fc.integer({ min: -2, max: 60 }),
    fc.integer({ min: -2, max: 60 }),
    (count, gap, steps, from, to) => {
      const records = new Records(made(count, gap));
      const model = new Set(Array.from({ length: count }, (_, index) => 1 + index * gap));
      for (const { do: change, id } of steps) {
        if (change === "delete") {
          records.delete(id);
          model.delete(id);
        } else {
          records.set(id, kept(id));
          model.add(id);
        }
      }
      const sorted = [...model].sort((a, b) => a - b);
      assert.equal(records.size, sorted.length);
      assert.deepEqual(ids(records), sorted);
      const part = sorted.slice(Math.max(from, 0), Math.max(to, 0));
      assert.deepEqual(ids(records.walk(from, to)), part);
      assert.deepEqual(ids(records.walk(from, to, true)), part.toReversed());
      for (const isDescending of [false, true]) {
        const seen: unknown[] = [];
        records.visit(from, to, isDescending, (row) => seen.push(row.get("id")) > 0);
        assert.deepEqual(seen, isDescending ? part.toReversed() : part);
        let visits = 0;
        records.visit(from, to, isDescending, () => ++visits < 2);
        assert.equal(visits, Math.min(part.length, 2));
      }
      for (let id = 0; id <= 131; id++) {
        assert.equal(records.below(id), sorted.filter((other) => other < id).length);
        assert.equal(records.get(id)?.get("id"), model.has(id) ? id : undefined);
      }
    },
  );
  fc.assert(property, { numRuns: 200 });
});
