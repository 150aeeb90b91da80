import assert from "node:assert/strict";
import { test } from "node:test";
import { type Rows, rowsOf } from "./rows.ts";

/** A list of groups that are there already, with what is told of it. */
function given(groups: number[][][]): { rows: Rows<number>; told: number[]; signals: AbortSignal[] } {
  const told: number[] = [];
  const signals: AbortSignal[] = [];
  const rows = rowsOf<number>((signal) => {
    signals.push(signal);
    async function* all(): AsyncGenerator<number[][], void> {
      for (const group of groups) yield await Promise.resolve(group);
    }
    return { groups: all(), handed: (count) => told.push(count) };
  });
  return { rows, told, signals };
}

test("pages that came together are handed out one by one, empty ones not at all", async () => {
  const { rows, told } = given([[[1, 2], []], [], [[3]]]);
  const seen: number[][] = [];
  for await (const page of rows.pages()) {
    seen.push(page);
    assert.equal(told.reduce((sum, count) => sum + count, 0), seen.length === 1 ? 0 : 2, "told behind the page");
  }
  assert.deepEqual(seen, [[1, 2], [3]]);
  assert.deepEqual(told, [2, 0, 1]);
});

test("one list has all items of any number of pages, and each reading begins anew", async () => {
  const many = Array.from({ length: 12_000 }, (_, index) => [index]);
  const { rows, told } = given([many.slice(0, 5), many.slice(5)]);
  const expected = many.map(([index]) => index);
  assert.deepEqual(await rows.toArray(), expected);
  assert.equal(told.length, 12_000);
  assert.deepEqual(await rows.toArray(), expected);
  assert.deepEqual(await given([[[1, 2], [3]]]).rows.toArray(), [1, 2, 3]);
});

test("items that are lists themselves stay lists", async () => {
  const rows = rowsOf<number[]>(() => {
    async function* groups(): AsyncGenerator<number[][][], void> {
      yield await Promise.resolve([[[1, 2]], [[3]]]);
    }
    return { groups: groups(), handed() {} };
  });
  assert.deepEqual(await rows.toArray(), [[1, 2], [3]]);
});

test("whoever leaves early, or fails, ends what is being read", async () => {
  const left = given([[[1], [2]], [[3]]]);
  for await (const item of left.rows) {
    if (item === 1) break;
  }
  assert.deepEqual(left.signals.map(({ aborted }) => aborted), [true]);
  assert.deepEqual(left.told, []);

  const stops = rowsOf<number>((signal) => {
    left.signals.push(signal);
    async function* groups(): AsyncGenerator<number[][], void> {
      yield await Promise.resolve([[1]]);
      throw new Error("The reading has failed.");
    }
    return { groups: groups(), handed() {} };
  });
  await assert.rejects(stops.toArray(), /The reading has failed/);
  await assert.rejects(async () => {
    for await (const _ of stops.pages());
  }, /The reading has failed/);
  assert.deepEqual(left.signals.map(({ aborted }) => aborted), [true, true, true]);

  const whole = given([[[1]]]);
  await whole.rows.toArray();
  assert.deepEqual(whole.signals.map(({ aborted }) => aborted), [false]);
});

test("a page that its taker has emptied counts for what it held", async () => {
  const { rows, told } = given([[[1, 2], [3]]]);
  for await (const page of rows.pages()) page.splice(0);
  assert.deepEqual(told, [2, 1]);
});
