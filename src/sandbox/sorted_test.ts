import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { SortedNumbers } from "./sorted.ts";

test("numbers come in any order, and are counted and found in ascending order", () => {
  const numbers = new SortedNumbers();
  assert.deepEqual([numbers.size, numbers.at(0), numbers.below(5), numbers.has(5), numbers.delete(5)], [
    0,
    undefined,
    0,
    false,
    false,
  ]);
  assert.deepEqual([7, 3, 9, 7].map((one) => numbers.add(one)), [true, true, true, false]);
  assert.deepEqual([-1, 0, 1, 2, 3].map((place) => numbers.at(place)), [undefined, 3, 7, 9, undefined]);
  assert.deepEqual([0, 3, 4, 9, 10].map((one) => numbers.below(one)), [0, 0, 1, 2, 3]);
  assert.deepEqual([numbers.delete(7), numbers.has(7), numbers.size, numbers.at(1)], [true, false, 2, 9]);
});

test("many numbers are the same as a sorted list of them", () => {
  const property = fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.boolean(), (seed, isAscending) => {
    const numbers = new SortedNumbers();
    const model = new Set<number>();
    let state = seed;
    const next = (): number => state = state * 48271 % 2147483647;
    for (let count = 0; count < 2000; count++) {
      const number = isAscending ? count * 2 : next() % 3000;
      assert.equal(numbers.add(number), !model.has(number));
      model.add(number);
      if (next() % 3 === 0) {
        const gone = next() % 3000;
        assert.equal(numbers.delete(gone), model.delete(gone));
      }
      // Between changes as well, since places are remembered until the next one.
      if (count % 50) continue;
      const sorted = [...model].sort((a, b) => a - b);
      assert.equal(numbers.at(sorted.length - 1), sorted.at(-1));
      assert.equal(numbers.below(1500), sorted.filter((other) => other < 1500).length);
    }
    const sorted = [...model].sort((a, b) => a - b);
    assert.deepEqual(Array.from({ length: numbers.size }, (_, place) => numbers.at(place)), sorted);
    for (const one of [-1, 0, 777, 1500, 5000]) {
      assert.equal(numbers.below(one), sorted.filter((other) => other < one).length);
      assert.equal(numbers.has(one), model.has(one));
    }
  });
  fc.assert(property, { numRuns: 20 });
});
