import assert from "node:assert/strict";
import { test } from "node:test";
import type { Json } from "../../sandbox/table.ts";
import { type PageAsked, readPage } from "./paging.ts";

const ask = (method: string, params: Record<string, Json>): PageAsked => {
  const [, api, name = ""] = /^(v3:)?(.*)$/.exec(method) ?? [];
  const sent = new Map(Object.entries(params).map(([key, value]) => [key.toUpperCase(), value]));
  return readPage({ api: api ? "v3" : "v2", method: name, params: sent }, (field) => field);
};

const PAGES: [method: string, params: Record<string, Json>, offset: number, size: number][] = [
  ["crm.deal.list", {}, 0, 50],
  ["crm.deal.list", { start: "100" }, 100, 50],
  ["crm.deal.list", { start: 70 }, 50, 50],
  ["crm.deal.list", { start: "x" }, 0, 50],
  ["crm.deal.list", { start: 1e300 }, 1e300, 50],
  ["crm.deal.list", { start: 50, limit: 2, page: 3 }, 50, 50],
  ["department.get", { START: 50 }, 50, 50],
  ["im.dialog.users.list", { OFFSET: 7, LIMIT: 3 }, 7, 3],
  ["im.dialog.users.list", { OFFSET: -7, LIMIT: -3 }, 0, 50],
  ["im.dialog.users.list", { LIMIT: 1000 }, 0, 200],
  ["landing.site.getlist", { params: { limit: 5, offset: 10 } }, 10, 5],
  ["task.item.list", { PARAMS: { NAV_PARAMS: { nPageSize: 10, iNumPage: 3 } } }, 20, 10],
  ["task.items.getlist", { NAV_PARAMS: { iNumPage: "2" } }, 50, 50],
  ["biconnector.source.list", { page: 2 }, 50, 50],
  ["biconnector.source.list", { page: 0 }, 0, 50],
  ["v3:tasks.task.list", { pagination: { page: 3, limit: 20 } }, 40, 20],
  ["v3:tasks.task.list", { pagination: { page: 0, limit: 20 } }, 0, 20],
  ["v3:tasks.task.list", { pagination: { limit: 20, offset: 5 } }, 5, 20],
  ["v3:tasks.task.list", { pagination: { limit: 5000 } }, 0, 1000],
  ["v3:note.collection.list", { pagination: { limit: 2, afterCursor: { position: 1, id: 4 } } }, 4, 2],
  ["im.v2.event.get", { offset: 12, limit: 3 }, 12, 3],
];

for (const [method, params, offset, size] of PAGES) {
  test(`${method} ${JSON.stringify(params)} begins behind ${offset} of ${size} a page`, () => {
    const { page } = ask(method, params);
    assert.deepEqual([page.offset, page.size], [offset, size]);
  });
}

test("the count and the next page are told as each method tells them", () => {
  const told = (method: string, params: Record<string, Json>, total: number): unknown =>
    ask(method, params).tell({ result: { nextCursor: { position: 100, id: 1 }, rest: [] } }, total);
  const result = { nextCursor: { position: 100, id: 1 }, rest: [] };
  assert.deepEqual(told("crm.deal.list", {}, 51), { result, next: 50, total: 51 });
  assert.deepEqual(told("crm.deal.list", { start: 50 }, 51), { result, total: 51 });
  assert.deepEqual(told("crm.deal.list", { start: -1 }, 0), { result, total: 0 });
  assert.deepEqual(told("im.dialog.users.list", {}, 51), { result, total: 51 });
  assert.deepEqual(told("v3:tasks.task.list", {}, 51), { result });
  assert.deepEqual(told("v3:note.collection.list", { pagination: { limit: 2 } }, 3), {
    result: { nextCursor: { position: 100, id: 2 }, rest: [] },
  });
  const cursor = { position: 100, id: 2 };
  assert.deepEqual(told("v3:note.collection.list", { pagination: { limit: 2, afterCursor: cursor } }, 3), {
    result: { nextCursor: null, rest: [] },
  });
  assert.deepEqual(ask("im.v2.event.get", { limit: 2 }).tell({ result: { nextOffset: 7, hasMore: false } }, 3), {
    result: { nextOffset: 2, hasMore: true },
  });
});

test("a cursor by the last id leaves what comes behind it, in its order", () => {
  const parts = ({ where, order }: PageAsked): unknown => [where, order];
  const by = (comparison: string, wanted: Json) => [{ field: "id", comparison, wanted }];
  assert.deepEqual(parts(ask("im.dialog.messages.get", {})), [[], [{ field: "id", descending: true }]]);
  assert.deepEqual(parts(ask("im.dialog.messages.get", { LAST_ID: 9 })), [by("less", 9), [{
    field: "id",
    descending: true,
  }]]);
  const tail = (cursor: Json, filter: Json = []): PageAsked => ask("v3:main.eventlog.tail", { cursor, filter });
  const rising = [{ field: "id", descending: false }];
  assert.deepEqual(parts(tail({ value: 5, limit: 3 })), [by("greater", 5), rising]);
  assert.equal(tail({ value: 5, limit: 3 }).page.size, 3);
  assert.deepEqual(parts(tail({ field: "userId", order: "DESC", value: 0 })), [
    [{ field: "userId", comparison: "less", wanted: 0 }],
    [{ field: "userId", descending: true }],
  ]);
  const refused = { status: 400, code: "BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION" };
  assert.throws(() => tail({ value: 1 }, [["id", ">", 3]]), refused);
  assert.deepEqual(tail({ value: 1 }, [["severity", "=", "x"]]).where.length, 1);
});

test("REST 3.0 refuses pages that are none, classic methods pass them over", () => {
  const refused = { status: 400, code: "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION" };
  const bad: Json[] = [{ limit: 0 }, { limit: -1 }, { limit: 1.5 }, { limit: "x" }, { offset: -1 }, { page: -1 }, {
    page: [],
  }];
  for (const pagination of bad) {
    assert.throws(() => ask("v3:tasks.task.list", { pagination }), refused, JSON.stringify(pagination));
  }
  for (const pagination of [null, [], "x", 7, {}, { limit: null, page: "" }] as Json[]) {
    assert.deepEqual(ask("v3:tasks.task.list", { pagination }).page, { offset: 0, size: 50 });
  }
});
