import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { FirstInOrder, Orders, type SortKey } from "./order.ts";

test("the first of many are those of a sorted list, whatever their number and their keys", () => {
  // Few different keys, so that many are equal; more records than wait beside the first ones.
  const key = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(undefined));
  const property = fc.property(
    fc.array(fc.tuple(key, key), { minLength: 1, maxLength: 30 }),
    fc.integer({ min: 1, max: 120 }),
    fc.tuple(fc.boolean(), fc.boolean()),
    fc.oneof(fc.constantFrom(0, 1, 50, 900, Infinity), fc.integer({ min: 0, max: 3000 })),
    fc.integer({ min: 0, max: 60 }),
    (some, times, descending, most, from) => {
      const all = Array.from({ length: times }, () => some).flat().map((keys, index) => ({ id: index + 1, keys }));
      const first = new FirstInOrder(most, descending);
      for (const { id, keys } of all) first.add(id, (index) => keys[index]);
      // Nothing comes before all numbers.
      const place = (value: SortKey): number => value === undefined ? -1 : value as number;
      const sorted = all.toSorted((one, other) => {
        for (const index of [0, 1]) {
          const difference = place(one.keys[index]) - place(other.keys[index]);
          if (difference) return descending[index] ? -difference : difference;
        }
        return one.id - other.id;
      });
      assert.deepEqual(first.ids(from), sorted.slice(0, most).slice(from).map(({ id }) => id));
    },
  );
  fc.assert(property, { numRuns: 200 });
});

test("what can be no longer among the first is asked for the keys that decide it, and no others", () => {
  const first = new FirstInOrder(1, [false, false]);
  for (let id = 1; id <= 2000; id++) first.add(id, () => 1);
  const asked: number[] = [];
  first.add(3000, (index) => {
    asked.push(index);
    return 2;
  });
  assert.deepEqual([asked, first.ids(0)], [[0], [1]]);
});

test("texts are sorted by their characters, from the last one when descending", () => {
  const names = ["b", "a", "c", "B"];
  const sorted = (isDescending: boolean): string[] => {
    const first = new FirstInOrder(10, [isDescending]);
    for (const [index, name] of names.entries()) first.add(index, () => name);
    return first.ids(0).map((id) => names[id]!);
  };
  assert.deepEqual([sorted(false), sorted(true)], [["B", "a", "b", "c"], ["c", "b", "a", "B"]]);
});

test("an order is known until something changes, or two others were kept", () => {
  const orders = new Orders();
  assert.equal(orders.get("a", 1), undefined);
  assert.deepEqual([...orders.keep("a", 1, [3, 1, 2])], [3, 1, 2]);
  assert.deepEqual([...orders.get("a", 1) ?? []], [3, 1, 2]);
  assert.deepEqual([orders.get("a", 2), orders.get("b", 1)], [undefined, undefined]);
  orders.keep("b", 1, [1]);
  assert.equal(orders.get("a", 1)?.length, 3);
  orders.keep("c", 1, [2]);
  assert.equal(orders.get("a", 1), undefined);
});
