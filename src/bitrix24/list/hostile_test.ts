/** Lists of portals that answer what nobody would expect: no record is lost without a word, none comes twice. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { answering } from "../../../tests/support/bitrix24/answering.ts";
import { readForm } from "../sandbox/form.ts";
import { list, type ListOptions, type ListProgress, type Portal } from "../mod.ts";

const numbers = (count: number, from = 1, step = 1): number[] =>
  Array.from({ length: count }, (_, index) => from + index * step);

/** Parameters as a classic portal understands them. */
interface Asked {
  filter?: Record<string, unknown> | null;
  order?: Record<string, string>;
  start?: number;
}

/** How a portal differs from what is documented. */
interface Oddities {
  /** Records on a page. */
  page: number;
  /** What it says of their number, and of the next page. */
  total?: (count: number) => unknown;
  next?: (start: number, count: number) => unknown;
  /** Whether it shows a record; those that it hides take up room on their page. */
  shows?: (id: number) => boolean;
  /** How it writes a record. */
  row?: (id: number) => unknown;
}

/** A portal with deals, each with an id, that takes bounds for it. */
function odd(
  ids: readonly number[],
  { page, total, next, shows = () => true, row = (ID) => ({ ID: `${ID}` }) }: Oddities,
) {
  const one = ({ filter = {}, order = {}, start = 0 }: Asked) => {
    const found = ids.filter((id) =>
      Object.entries(filter ?? {}).every(([key, value]) => {
        if (key === ">ID") return id > Number(value);
        if (key === ">=ID") return id >= Number(value);
        if (key === "<ID") return id < Number(value);
        if (key === "<=ID") return id <= Number(value);
        return true;
      })
    );
    if (order.ID === "DESC") found.reverse();
    const from = Math.max(start, 0);
    const rows = found.slice(from, from + page).filter(shows).map(row);
    const isMore = start >= 0 && from + page < found.length;
    return {
      result: rows,
      total: start < 0 ? 0 : total ? total(found.length) : found.length,
      next: next ? next(from, found.length) : isMore ? from + page : undefined,
    };
  };
  return answering(({ method, body }) => {
    if (method !== "batch") return one(body);
    const answers = Object.entries<string>(body.cmd).map(([key, text]) => {
      const query = new URLSearchParams(text.split("?")[1]);
      const asked: Required<Asked> = { filter: {}, order: {}, start: Number(query.get("start") ?? 0) };
      for (const [name, value] of query) {
        const [, part, inner] = /^(filter|order)\[(.*)\]$/.exec(name) ?? [];
        if (part) (asked[part as "filter"] as Record<string, unknown>)[inner!] = value;
      }
      return [key, one(asked)] as const;
    });
    const part = (name: "result" | "total" | "next") =>
      Object.fromEntries(answers.map(([key, answer]) => [key, answer[name]]));
    return {
      result: { result: part("result"), result_error: [], result_total: part("total"), result_next: part("next") },
    };
  });
}

const idsOf = async (portal: Portal, params: object = {}, options: ListOptions = {}) =>
  (await list(portal, "crm.deal.list", params, options).toArray() as { ID: string }[]).map(({ ID }) => Number(ID));

for (const page of [1, 20, 49, 50, 51, 500]) {
  test(`a portal with ${page} records on a page, where 50 are documented`, async () => {
    for (
      const ids of [numbers(3 * page + 5), numbers(130), numbers(130, 5, 7), numbers(page), numbers(page + 1), [9], []]
    ) {
      for (const order of ["ASC", "DESC"]) {
        const wanted = order === "ASC" ? ids : ids.toReversed();
        const what = `${ids.length} records, ${order}`;
        assert.deepEqual(await idsOf(odd(ids, { page }).portal, { order: { ID: order } }), wanted, what);
        if (ids.length !== 3 * page + 5) continue;
        // Without a total, and with one that is wrong.
        for (const total of [undefined, 0, -1, 1, 1e9, Infinity, NaN, "330", "many", null, [], {}]) {
          const { portal } = odd(ids, { page, total: () => total });
          assert.deepEqual(await idsOf(portal, { order: { ID: order } }), wanted, `${what}, total ${total}`);
        }
      }
    }
  });

  test(`a portal with ${page} records on a page: by plain pages, and with a limit`, async () => {
    const ids = numbers(130);
    const { portal } = odd(ids, { page });
    assert.deepEqual(await idsOf(portal, {}, { byPages: true }), ids);
    for (const limit of [1, 20, 49, 50, 51, 120]) {
      assert.deepEqual(await idsOf(portal, {}, { limit }), numbers(limit), `limit ${limit}`);
      assert.deepEqual(await idsOf(portal, {}, { limit, byPages: true }), numbers(limit), `limit ${limit} by pages`);
    }
    const untold = odd(ids, { page, total: () => undefined });
    assert.deepEqual(await idsOf(untold.portal, {}, { byPages: true }), ids);
    for (const limit of [1, 20, 49, 50, 51, 120]) {
      assert.deepEqual(await idsOf(untold.portal, {}, { limit }), numbers(limit), `limit ${limit} without a total`);
    }
    const silent = odd(ids, { page, next: () => undefined });
    assert.deepEqual(await idsOf(silent.portal, {}, { byPages: true }), ids, "without next");
  });
}

test("a short list costs no more than its first page and its last one", async () => {
  const { portal, asked } = odd(numbers(30), { page: 50 });
  assert.equal((await idsOf(portal)).length, 30);
  assert.ok(asked.length <= 2);
  assert.equal((await idsOf(portal, {}, { limit: 40 })).length, 30);
  assert.ok(asked.length <= 3, `${asked.length}`);
});

test("pages that are not full, since some of their records are hidden", async () => {
  const ids = numbers(1000);
  for (
    const shows of [(id: number) => id % 10 !== 3, (id: number) => id % 2 === 0]
  ) {
    const wanted = ids.filter(shows);
    const { portal } = odd(ids, { page: 50, shows });
    assert.deepEqual(await idsOf(portal), wanted);
    assert.deepEqual(await idsOf(portal, { order: { ID: "DESC" } }), wanted.toReversed());
    assert.deepEqual(await idsOf(portal, {}, { byPages: true }), wanted);
  }
});

test("a total or a next that is no number is none", async () => {
  const ids = numbers(120);
  for (const strange of ["", "x", "NaN", true, null, [], {}, -5, 1.5, Infinity]) {
    const told: ListProgress[] = [];
    const { portal, asked } = odd(ids, { page: 50, total: () => strange });
    const rows = await idsOf(portal, {}, { byPages: true, onProgress: (one) => told.push(one) });
    assert.deepEqual(rows, ids, JSON.stringify(strange));
    assert.ok(asked.length < 10);
    assert.ok(told.every(({ total }) => total === undefined), `${JSON.stringify(strange)}: ${told[0]?.total}`);
    const next = odd(ids, { page: 50, next: () => strange });
    assert.deepEqual(await idsOf(next.portal, {}, { byPages: true }), ids, `next ${JSON.stringify(strange)}`);
  }
  const text = odd(ids, {
    page: 50,
    total: (count) => `${count}`,
    next: (start) => start < 100 ? `${start + 50}` : undefined,
  });
  const told: ListProgress[] = [];
  assert.deepEqual(await idsOf(text.portal, {}, { byPages: true, onProgress: (one) => told.push(one) }), ids);
  assert.ok(told.every(({ total }) => total === 120));
});

test("a total that is too small is no end", async () => {
  const ids = numbers(230);
  const { portal } = odd(ids, { page: 50, total: () => 0, next: () => undefined });
  assert.deepEqual(await idsOf(portal, {}, { byPages: true }), ids);
});

test("ids as numbers, 0, and those with which one cannot reckon", async () => {
  const numeric = odd(numbers(130, 0), { page: 50, row: (ID) => ({ ID }) });
  assert.deepEqual(await idsOf(numeric.portal), numbers(130, 0));
  assert.deepEqual(await idsOf(numeric.portal, { order: { ID: "DESC" } }), numbers(130, 0).toReversed());
  for (
    const row of [
      () => null,
      () => "x",
      () => ({}),
      () => ({ ID: "9007199254740993" }),
      () => ({ ID: 1.5 }),
      () => ({ ID: "" }),
    ]
  ) {
    const { portal } = odd(numbers(130), { page: 50, row });
    await assert.rejects(idsOf(portal), { name: "ResponseError", message: /a record whose ID is no whole number/ });
  }
});

test("the same record twice on a page is an error", async () => {
  const { portal } = odd(numbers(130).flatMap((id) => id === 7 ? [7, 7] : [id]), { page: 50 });
  await assert.rejects(idsOf(portal), { name: "ResponseError" });
});

test("bounds of the caller's own in every form, both ways", async () => {
  const ids = numbers(400);
  for (const order of ["ASC", "DESC"]) {
    for (
      const [filter, fits] of [
        [{ ">ID": 100 }, (id: number) => id > 100],
        [{ ">=ID": "100", "<ID": 300 }, (id: number) => id >= 100 && id < 300],
        [{ "<=ID": 222 }, (id: number) => id <= 222],
        [[], () => true],
        [null, () => true],
      ] as const
    ) {
      const wanted = ids.filter(fits);
      const { portal } = odd(ids, { page: 50 });
      const got = await idsOf(portal, { filter, order: { ID: order } });
      assert.deepEqual(got, order === "ASC" ? wanted : wanted.toReversed(), `${JSON.stringify(filter)} ${order}`);
    }
  }
});

/** The fields that a request chooses, or the first command of a batch. */
function selectOf(body: { select?: unknown; cmd?: Record<string, string> }): unknown {
  if (!body.cmd) return body.select;
  return Object.fromEntries(readForm(new URLSearchParams(body.cmd.c0!.split("?")[1]))).select;
}

test("the id is among the fields that are chosen, however they are written", async () => {
  for (const select of [["TITLE"], "TITLE", { 0: "TITLE" }, ["UF_*"]]) {
    const { portal, asked } = odd(numbers(3), { page: 50 });
    await idsOf(portal, { select });
    const wanted = [...Object.values(typeof select === "string" ? [select] : select), "ID"];
    assert.deepEqual(selectOf(asked[0]!.body), wanted);
  }
  for (const select of [[], "", null, {}, ["*"], ["id"], "ID", ["TITLE", "ID"]]) {
    const { portal, asked } = odd(numbers(3), { page: 50 });
    await idsOf(portal, { select });
    assert.deepEqual(selectOf(asked[0]!.body), select);
  }
});

test("what is no portal is refused", () => {
  for (const portal of [{}, null, "https://x.invalid/rest/1/c0de/"]) {
    assert.throws(() => list(portal as Portal, "crm.deal.list"), {
      name: "UsageError",
      message: /^The portal must be/,
    });
  }
});

test("a method's name in another letter case", async () => {
  const { portal } = odd(numbers(130), { page: 50 });
  const rows = await list(portal, "CRM.Deal.List" as "crm.deal.list").toArray();
  assert.equal(rows.length, 130);
});

test("a map's order cannot be seen: where the portal does not mind it, the rest is read all the same", async () => {
  const ids = numbers(230);
  const { portal } = answering(({ body: { filter } }) => {
    const found = ids.filter((id) => id > Number(filter?.[">id"] ?? 0) && id <= Number(filter?.["<=id"] ?? Infinity));
    return {
      result: { templates: Object.fromEntries(found.slice(0, 50).map((id) => [id, { id }])) },
      total: ids.length,
    };
  });
  const rows = await list(portal, "documentgenerator.template.list").toArray();
  assert.deepEqual(rows.map((row) => (row as { id: number }).id), ids);
});

test("one more request shows that a total counts what nobody sees", async () => {
  for (const total of [100, 1e9]) {
    for (const count of [30, 50]) {
      const { portal, asked } = odd(numbers(count), { page: 50, total: () => total });
      assert.deepEqual(await idsOf(portal), numbers(count));
      // Both ends at once, then what is behind them.
      assert.equal(asked.length, 2);
    }
  }
});

test("REST 3.0: a portal that gives less than it was asked for", async () => {
  const ids = numbers(700);
  for (const page of [1000, 200, 33]) {
    const one = (
      query: { filter?: [string, string, number][]; order?: { id: string }; pagination?: { limit: number } },
    ) => {
      const found = ids.filter((id) =>
        (query.filter ?? []).every(([, sign, value]) => sign === ">" ? id > value : sign === "<=" ? id <= value : false)
      );
      if (query.order?.id === "DESC") found.reverse();
      return { items: found.slice(0, Math.min(page, query.pagination?.limit ?? 50)).map((id) => ({ id })) };
    };
    const { portal } = answering(({ method, body }) => ({
      result: method === "batch" ? body.map(({ query }: { query: object }) => one(query)) : one(body),
    }));
    const rows = await list(portal.v3, "tasks.task.list").toArray();
    assert.deepEqual(rows.map(({ id }) => id), ids, `${page}`);
    const some = await list(portal.v3, "tasks.task.list", {}, { limit: 250 }).toArray();
    assert.deepEqual(some.map(({ id }) => id), numbers(250), `${page}`);
  }
});
