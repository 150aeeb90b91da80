import assert from "node:assert/strict";
import { test } from "node:test";
import { call, freshPortal, type Got, idsOf } from "../../../tests/support/sandbox/portal.ts";
import type { Json } from "../../sandbox/table.ts";

type Sandbox = ReturnType<typeof freshPortal>;
const list = (sandbox: Sandbox, params: object): Promise<Got> =>
  call(sandbox, "crm.deal.list", { select: ["ID"], ...params });
const span = (from: number, to: number): string[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => String(from < to ? from + index : from - index));

test("a million deals are there at once, and each page of them is found by its place", async () => {
  const sandbox = freshPortal({ rows: { deal: 1_000_000 } });
  for (
    const [params, ids, total, next] of [
      [{}, span(1, 50), 1_000_000, 50],
      [{ start: 500_000 }, span(500_001, 500_050), 1_000_000, 500_050],
      [{ start: 999_950 }, span(999_951, 1_000_000), 1_000_000, undefined],
      [{ start: 1_000_000 }, [], 1_000_000, undefined],
      [{ order: { ID: "DESC" }, start: 50 }, span(999_950, 999_901), 1_000_000, 100],
      [{ start: -1 }, span(1, 50), 0, undefined],
      [{ filter: { ">ID": 700_000 }, start: -1 }, span(700_001, 700_050), 0, undefined],
      [{ filter: { "<ID": "700000" }, order: { ID: "DESC" }, start: -1 }, span(699_999, 699_950), 0, undefined],
      [{ filter: { ">=ID": 999_990, "<=ID": 2_000_000 } }, span(999_990, 1_000_000), 11, undefined],
      [{ filter: { ">ID": 10, "<ID": 111 }, start: 50 }, span(61, 110), 100, undefined],
      [{ filter: { "@ID": [9, "7", 1_000_001] }, order: { ID: "DESC" } }, ["9", "7"], 2, undefined],
      [{ filter: { ID: 999 } }, ["999"], 1, undefined],
      [{ filter: { "<=ID": 600, STAGE_ID: "EXECUTING" } }, span(3, 302).filter((id) => +id % 6 === 3), 100, 50],
      [
        { filter: { ">ID": 5, STAGE_ID: "EXECUTING" }, start: -1 },
        span(9, 303).filter((id) => +id % 6 === 3),
        0,
        undefined,
      ],
    ] as [object, string[], number, number | undefined][]
  ) {
    const got = await list(sandbox, params);
    assert.deepEqual([idsOf(got), got.body.total, got.body.next], [ids, total, next], JSON.stringify(params));
  }
});

test("a long list in an order of its own is read page by page, and anew as soon as something has changed", async () => {
  const sandbox = freshPortal({ rows: { deal: { count: 3000, values: { TITLE: "Deal {number}" } } } });
  const numbers = span(1, 3000);
  const byTitle = (ids: readonly string[]): string[] => ids.toSorted((a, b) => `Deal ${a}` < `Deal ${b}` ? 1 : -1);
  const all = async (params: object, total: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let start = 0; start < total; start += 50) {
      const got = await list(sandbox, { order: { TITLE: "DESC" }, ...params, start });
      assert.equal(got.body.total, total);
      ids.push(...idsOf(got));
    }
    return ids;
  };
  assert.deepEqual(await all({}, 3000), byTitle(numbers));
  // One filter more is another list; both are read in turns.
  const some = numbers.filter((id) => id.includes("1"));
  assert.deepEqual(await all({ filter: { "%TITLE": "1" } }, some.length), byTitle(some));
  await call(sandbox, "crm.deal.update", { id: 7, fields: { TITLE: "Deal" } });
  await call(sandbox, "crm.deal.delete", { id: 2999 });
  const left = byTitle(numbers).filter((id) => id !== "7" && id !== "2999");
  assert.deepEqual(await all({}, 2999), [...left, "7"]);
  assert.deepEqual(idsOf(await list(sandbox, { order: { TITLE: "DESC" }, start: 3000 })), []);
});

test("made deals are read, changed, deleted and added to as all others", async () => {
  const sandbox = freshPortal();
  sandbox.control.rows({ deal: { count: 100, first: 1000, step: 10, values: { TITLE: "Deal {number}" } } });
  const title = async (id: number): Promise<Json | undefined> =>
    ((await call(sandbox, "crm.deal.get", { id })).body.result as Record<string, Json> | undefined)?.TITLE;
  assert.deepEqual([await title(1000), await title(1990), await title(1001)], ["Deal 1", "Deal 100", undefined]);

  await call(sandbox, "crm.deal.update", { id: 1010, fields: { TITLE: "Mine" } });
  await call(sandbox, "crm.deal.delete", { id: 1000 });
  const { body } = await call(sandbox, "crm.deal.add", { fields: { TITLE: "New" } });
  assert.deepEqual([await title(1010), await title(1000), body.result, await title(1991)], [
    "Mine",
    undefined,
    1991,
    "New",
  ]);
  assert.deepEqual(idsOf(await list(sandbox, { filter: { "<ID": 1030 } })), ["1010", "1020"]);
  assert.deepEqual((await list(sandbox, { filter: { ">ID": 1980 } })).body.total, 2);
  assert.deepEqual((await list(sandbox, { filter: { TITLE: "Mine" } })).body.total, 1);
  assert.equal((await call(sandbox, "crm.deal.delete", { id: 1000 })).status, 400);
  assert.deepEqual(sandbox.control.ledger().flatMap(({ effects }) => effects).map(({ id, change }) => [id, change]), [
    [1010, "changed"],
    [1000, "deleted"],
    [1991, "added"],
  ]);
});

test("rows stay through a reset, and go with a reset of the control, which puts those of the beginning back", async () => {
  const sandbox = freshPortal({ rows: { deal: 70 } });
  const count = async (): Promise<Json | undefined> => (await list(sandbox, {})).body.total;
  assert.equal(await count(), 70);
  sandbox.control.rows({ deal: 90 });
  await call(sandbox, "crm.deal.delete", { id: 5 });
  assert.equal(await count(), 89);
  sandbox.reset();
  assert.equal(await count(), 90);
  sandbox.control.rows({});
  assert.equal(await count(), 6);
  sandbox.control.reset();
  assert.equal(await count(), 70);
});

test("users who call stay where they are among made ones", async () => {
  const sandbox = freshPortal({ rows: { user: 200 } });
  const { body } = await call(sandbox, "user.get", { FILTER: { "<=ID": 200 } });
  assert.equal(body.total, 200);
  assert.equal((await call(sandbox, "user.admin")).body.result, true);
  const { body: added } = await call(sandbox, "user.add", { EMAIL: "new@example.org", UF_DEPARTMENT: [1] });
  assert.equal(typeof added.result, "number");
});

for (
  const [rows, sentence] of [
    [{ deals: 5 }, /^There is no entity deals to make rows of\. There is crmItem, crmType, deal, /],
    [
      { taskchecklist: 5 },
      /^No rows can be made of taskchecklist, whose records others depend on\. There is crmItem, /,
    ],
    [{ userfieldconfig: 5 }, /^No rows can be made of userfieldconfig, /],
    [[], /^Rows stand by the names of entities: \{ order: 1000 \}, not \[\]\.$/],
    [{ deal: "x" }, /^Rows are how many there are, or \{ count: 1000, step: 3 \}: of deal, /],
    [{ deal: 5, lead: -1 }, /of lead, count is a whole number from 0, not -1\.$/],
  ] as [object, RegExp][]
) {
  test(`${JSON.stringify(rows)} are no rows, and change nothing`, async () => {
    const sandbox = freshPortal({ rows: { deal: 80 } });
    assert.throws(() => sandbox.control.rows(rows as never), (error: Error) => {
      assert.match(error.message, sentence);
      return error instanceof TypeError;
    });
    assert.equal((await list(sandbox, {})).body.total, 80);
  });
}

test("rows are asked for over HTTP as well", async () => {
  const sandbox = freshPortal();
  const post = (body: string): Promise<Response> =>
    sandbox.control.fetch(new Request("http://127.0.0.1/_sandbox/rows", { method: "POST", body }));
  assert.equal((await post('{"deal":{"count":1000,"step":7}}')).status, 204);
  assert.deepEqual(
    idsOf(await list(sandbox, { start: 950 })),
    Array.from({ length: 50 }, (_, index) => `${6651 + index * 7}`),
  );
  const refused = await post('{"deal":-1}');
  assert.deepEqual([refused.status, (await refused.json()).error.includes("count is a whole number")], [400, true]);
});
