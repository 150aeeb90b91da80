/** Lists by id against records in memory that change meanwhile: none is missed, none comes twice. */

import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import { byId, type Read, type Stretch } from "./by_id.ts";

const SIZE = 50;

/** Numbers from 0 to below 1 that are the same for the same seed. */
function chances(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => (state = state * 48271 % 2147483647) / 2147483647;
}

/** Records by id, read by pages as a server gives them; what is asked is counted. */
class Table {
  ids: number[];
  pages = 0;
  rounds = 0;
  /** Called between two pages. */
  between: () => void = () => {};

  readonly full: number;

  /** @param full Records that it gives at a time, whatever is expected. */
  constructor(ids: readonly number[], full = SIZE) {
    this.ids = [...ids];
    this.full = full;
  }

  async read(
    stretches: readonly Stretch[],
    hasTotal = true,
    came: (page: Read<number>, at: number) => void = () => {},
  ): Promise<Read<number>[]> {
    this.rounds++;
    await Promise.resolve();
    const pages: Read<number>[] = [];
    // The last half comes first.
    const places = stretches.map((_, at) => at);
    for (const at of [...places.splice(places.length / 2), ...places]) {
      came(pages[at] = this.#page(stretches[at]!, hasTotal), at);
      if (at % 7 === 0) await Promise.resolve();
    }
    return pages;
  }

  #page(stretch: Stretch, hasTotal: boolean): Read<number> {
    this.pages++;
    this.between();
    const found = stretch === "first"
      ? this.ids.slice(0, this.full)
      : stretch === "last"
      ? this.ids.slice(-this.full)
      : this.ids.filter((id) => id > stretch.after && id <= stretch.upTo).slice(0, this.full);
    return {
      rows: found,
      count: found.length,
      first: found[0] ?? NaN,
      last: found.at(-1) ?? NaN,
      ...stretch === "first" && hasTotal && { total: this.ids.length },
    };
  }
}

async function all(table: Table, most = 1000, hasTotal = true): Promise<number[]> {
  const rows: number[] = [];
  for await (
    const group of byId<number>(
      { size: SIZE, ahead: most * SIZE, wanted: Infinity },
      (stretches, came) => table.read(stretches, hasTotal, came),
      (id) => id,
    )
  ) rows.push(...group.flat());
  return rows;
}

const range = (count: number, idOf: (number: number) => number): number[] =>
  Array.from({ length: count }, (_, index) => idOf(index));

/** Ids at random distances, 1 to twice the gap. */
function sparse(count: number, gap: number, seed: number): number[] {
  const next = chances(seed);
  let id = 0;
  return range(count, () => id += 1 + Math.floor(next() * (2 * gap - 1)));
}

const shapes: [what: string, ids: number[]][] = [
  ["none", []],
  ["one", [7]],
  ["a page but one", range(49, (one) => one + 1)],
  ["a page", range(50, (one) => one + 1)],
  ["a page and one", range(51, (one) => one + 1)],
  ["two pages", range(100, (one) => one * 3)],
  ["10,000 without a gap", range(10_000, (one) => one + 1)],
  ["10,000 that begin late", range(10_000, (one) => one + 1_000_000)],
  ["10,000 in steps of 7", range(10_000, (one) => one * 7 + 3)],
  ["10,000 at random, one of 3", sparse(10_000, 3, 5)],
  ["10,000 at random, one of 100", sparse(10_000, 100, 6)],
  ["two clusters far apart", [...range(3000, (one) => one + 1), ...range(3000, (one) => one + 1_000_000_000)]],
  ["many clusters", range(10_000, (one) => Math.floor(one / 500) * 10_000_000 + one % 500)],
  ["ever sparser", range(5000, (one) => one + Math.floor(one ** 3 / 1e6))],
  ["a few, then many", [...range(60, (one) => one * 1_000_000), ...range(8000, (one) => 60_000_000 + one)]],
  ["many, then a few", [...range(8000, (one) => one), ...range(60, (one) => 8000 + one * 1_000_000)]],
];

for (const [what, ids] of shapes) {
  for (const hasTotal of [true, false]) {
    test(`${what}${hasTotal ? "" : ", without a total"}: all come once, in order, with at most twice the pages of a chain`, async () => {
      const table = new Table(ids);
      assert.deepEqual(await all(table, 1000, hasTotal), ids);
      const chain = Math.floor(ids.length / SIZE) + 1;
      assert.ok(table.pages <= 2 * chain + 4, `${table.pages} pages, ${chain} in a chain`);
    });
  }
}

for (const full of [3, 20, 49, 51, 500]) {
  test(`a server with ${full} records on a page where ${SIZE} are expected: all come once, in order`, async () => {
    for (const [what, ids] of shapes) {
      const some = ids.slice(0, 100 * full);
      const table = new Table(some, full);
      assert.deepEqual(await all(table, 1000, false), some, what);
      // One more request may show that a window is empty behind its last record.
      const chain = Math.floor(some.length / Math.min(full, SIZE)) + 1;
      assert.ok(table.pages <= 3 * chain + 4, `${what}: ${table.pages} pages, ${chain} in a chain`);
    }
  });
}

test("what has no gaps is read in two rounds", async () => {
  const table = new Table(range(25_000, (one) => one + 1));
  await all(table);
  assert.deepEqual([table.rounds, table.pages], [2, 500]);
});

test("few windows at a time give the same", async () => {
  for (const most of [2, 3, 10]) {
    const ids = sparse(3000, 4, most);
    assert.deepEqual(await all(new Table(ids), most), ids);
  }
});

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));
const RUNS = 40;

test(`${RUNS} lists that change meanwhile, from SEED=${seed}: what stays comes once, and nothing twice`, async () => {
  let removed = 0;
  let added = 0;
  for (let run = 0; run < RUNS; run++) {
    const next = chances(seed + run * 7919);
    for (let skip = 0; skip < 3; skip++) next();
    const ids = sparse(500 + Math.floor(next() * 1500), 1 + Math.floor(next() * 6), seed + run);
    const table = new Table(ids, [SIZE, SIZE, SIZE - 30, SIZE + 30][run % 4]);
    const stays = new Set(table.ids);
    table.between = () => {
      for (let change = 0; change < 3; change++) {
        if (next() < 0.5) {
          const [id] = table.ids.splice(Math.floor(next() * table.ids.length), 1);
          if (id !== undefined && stays.delete(id)) removed++;
        } else {
          // A server gives the next number; a gap may be filled all the same.
          const id = next() < 0.7 ? table.ids.at(-1)! + 1 : Math.floor(next() * table.ids.at(-1)!);
          if (table.ids.includes(id) || stays.has(id)) continue;
          table.ids.push(id);
          table.ids.sort((one, other) => one - other);
          added++;
        }
      }
    };
    const rows = await all(table, 1 + Math.floor(next() * 30));
    assert.equal(new Set(rows).size, rows.length, `doubled in run ${run}`);
    const came = new Set(rows);
    assert.deepEqual([...stays].filter((id) => !came.has(id)), [], `missed in run ${run}`);
  }
  assert.ok(removed > RUNS && added > RUNS);
});

test("a page that fails ends the list, behind what stands before it", async () => {
  const table = new Table(range(1000, (one) => one + 1));
  const reason = new Error("broken");
  const rows: number[] = [];
  const read = async (stretches: readonly Stretch[]): Promise<Read<number>[]> =>
    (await table.read(stretches)).map((page, index) =>
      typeof stretches[index] === "object" && stretches[index].after >= 400 ? { error: reason } : page
    );
  await assert.rejects(async () => {
    for await (const group of byId({ size: SIZE, ahead: 50_000, wanted: Infinity }, read, (id) => id)) {
      rows.push(...group.flat());
    }
  }, reason);
  assert.deepEqual(rows, range(400, (one) => one + 1));
});

test("no more is read ahead than what is asked for at once, while what came before is taken", async () => {
  const table = new Table(range(10_000, (one) => one + 1));
  const pages = byId({ size: SIZE, ahead: 500, wanted: Infinity }, (stretches) => table.read(stretches), (id) => id);
  await pages.next();
  await pages.next();
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.ok(table.pages <= 2 + 2 * 11, `${table.pages} pages`);
  await pages.return();
});

test("who takes pages may empty them: what is read next does not depend on it", async () => {
  const table = new Table(sparse(5_000, 40, 11));
  const pages = byId<number>(
    { size: SIZE, ahead: 1_000, wanted: Infinity },
    // The first half of the windows is taken before the second has come.
    async (stretches, came) => {
      const answers = await table.read(stretches, true, came);
      await new Promise((resolve) => setTimeout(resolve, 0));
      return answers;
    },
    (id) => id,
  );
  const rows: number[] = [];
  for await (const group of pages) for (const page of group) rows.push(...page.splice(0));
  assert.deepEqual(rows, table.ids);
});

for (const isBroken of [false, true]) {
  const what = isBroken
    ? "are handed out also when the reading fails behind them"
    : "do not wait for those behind them";
  test(`records that have come ${what}`, async () => {
    const table = new Table(range(500, (one) => one + 1));
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const pages = byId<number>({ size: SIZE, ahead: 50_000, wanted: Infinity }, async (stretches, came) => {
      const answers = await table.read(stretches);
      if (stretches[0] === "first") return answers;
      // The third of the eight windows between both ends is late.
      for (const at of [7, 1, 0, 4]) came!(answers[at]!, at);
      await promise;
      return answers;
    }, (id) => id);
    const rows: number[] = [];
    while (rows.length < 150) rows.push(...(await pages.next()).value!.flat());
    assert.deepEqual(rows, range(150, (one) => one + 1));
    const next = pages.next();
    const reason = new Error("broken");
    isBroken ? reject(reason) : resolve();
    if (isBroken) return await assert.rejects(next, reason);
    rows.push(...(await next).value!.flat());
    for await (const group of pages) rows.push(...group.flat());
    assert.deepEqual(rows, range(500, (one) => one + 1));
  });
}
