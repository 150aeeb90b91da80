import assert from "node:assert/strict";
import { test } from "node:test";
import { type Call, type Outcome, perform } from "./operations.ts";
import { Refusal } from "./refusal.ts";
import { Store } from "./store.ts";
import type { Json, SandboxTable, StatefulMethod } from "./table.ts";

// A library, to show that nothing here is shaped by one service: exact keys, numbers as ids.
const TABLE: SandboxTable = {
  caller: { entity: "member", default: 1 },
  entities: {
    member: {
      id: "no",
      keys: "exact",
      fields: { no: { kind: "integer" }, staff: { kind: "boolean", hidden: true } },
      relations: {},
      seeds: [{ no: 1, staff: true }, { no: 2, staff: false }],
    },
    book: {
      id: "no",
      keys: "exact",
      fields: {
        no: { kind: "integer" },
        title: { kind: "text" },
        isbn: { kind: "text", unique: true },
        pages: { kind: "integer" },
        shelf: { kind: "text", default: "new" },
        secret: { kind: "text", hidden: true, default: "x" },
        gift: { kind: "boolean", input: true },
        owner: { kind: "integer", readonly: true },
      },
      relations: {},
      seeds: [
        { no: 4, title: "Dune", isbn: "1", pages: 412, secret: "y" },
        { no: 7, title: "emma", isbn: "2", pages: 474 },
        { no: 9, title: "Zadig", isbn: "3" },
      ],
    },
  },
  methods: {},
};

const run = (store: Store, method: StatefulMethod, call: Partial<Call> = {}): Outcome =>
  perform(store, { entity: "book", ...method }, {
    caller: { entity: "member", id: 1 },
    params: new Map(),
    sent: new Map(),
    id: undefined,
    where: [],
    order: [],
    select: undefined,
    page: { offset: 0, size: 2 },
    sample: undefined,
    now: new Date("2024-10-09T06:22:17Z"),
    ...call,
  });
const fresh = (): Store => new Store(TABLE, () => new Date(0));
const sent = (values: Record<string, Json>): ReadonlyMap<string, Json> => new Map(Object.entries(values));
const numbers = ({ result }: Outcome): unknown[] => (result as Record<string, Json>[]).map(({ no }) => no);

test("add keeps fields that may be written, and adds what follows", () => {
  const store = fresh();
  const method: StatefulMethod = {
    operation: "add",
    set: [{ when: { is: { gift: true } }, values: { shelf: "gifts", owner: 1 } }],
  };
  const values = { title: "Emma", pages: "many", owner: 5, no: 1, gift: "Y", color: "red" };
  assert.deepEqual(run(store, method, { sent: sent(values) }), { result: 10 });
  assert.deepEqual(run(store, { operation: "get" }, { id: 10 }).result, {
    no: 10,
    title: "Emma",
    shelf: "gifts",
    owner: 1,
  });
  assert.deepEqual(run(store, method, { sent: sent({ gift: "N" }) }), { result: 11 });
  assert.deepEqual(run(store, { operation: "get" }, { id: 11 }).result, { no: 11, shelf: "new" });
});

test("update leaves what it must keep", () => {
  const store = fresh();
  const method: StatefulMethod = { operation: "update", keep: ["isbn"] };
  assert.deepEqual(run(store, method, { id: "4", sent: sent({ title: "Dune II", isbn: "9", no: 5 }) }), {
    result: true,
  });
  assert.deepEqual(run(store, { operation: "get" }, { id: 4 }).result, {
    no: 4,
    title: "Dune II",
    isbn: "1",
    pages: 412,
  });
});

test("delete removes the record", () => {
  const store = fresh();
  assert.deepEqual(run(store, { operation: "delete" }, { id: 4 }), { result: true });
  assert.deepEqual(numbers(run(store, { operation: "list" })), [7, 9]);
});

test("lists are filtered, sorted and cut, and count all that fit", () => {
  const list = (call: Partial<Call>): Outcome => run(fresh(), { operation: "list" }, call);
  assert.deepEqual([numbers(list({})), list({}).total], [[4, 7], 3]);
  assert.deepEqual(numbers(list({ page: { offset: 2, size: 2 } })), [9]);
  assert.deepEqual(numbers(list({ order: [{ field: "title", descending: true }] })), [9, 7]);
  assert.deepEqual(numbers(list({ order: [{ field: "pages", descending: false }] })), [9, 4]);
  assert.deepEqual(
    numbers(list({ order: [{ field: "color", descending: true }, { field: "pages", descending: true }] })),
    [7, 4],
  );
  const where = [{ field: "pages", comparison: "greater" as const, wanted: 400 }];
  assert.deepEqual([numbers(list({ where })), list({ where }).total], [[4, 7], 2]);
  assert.equal(list({ where: [{ field: "secret", comparison: "equal", wanted: "y" }] }).total, 3);
});

test("reads show what is asked for, never what is hidden", () => {
  const get = (method: Partial<StatefulMethod>, select?: string[]): Json =>
    run(fresh(), { operation: "get", ...method }, { id: 4, select }).result;
  assert.deepEqual(get({}), { no: 4, title: "Dune", isbn: "1", pages: 412 });
  assert.deepEqual(get({}, ["title", "secret", "color"]), { title: "Dune" });
  assert.deepEqual(get({}, ["i*"]), { isbn: "1" });
  assert.deepEqual(get({ omit: ["isbn", "pages"] }), { no: 4, title: "Dune" });
  assert.equal(get({ pick: "pages" }), 412);
});

test("the one who calls is known", () => {
  const current = (id: number): Json =>
    run(fresh(), { operation: "current", entity: "member", pick: "staff" }, { caller: { entity: "member", id } })
      .result;
  assert.deepEqual([current(1), current(2)], [true, false]);
});

test("now is the clock's time", () => {
  assert.deepEqual(run(fresh(), { operation: "now" }), { result: "2024-10-09T06:22:17+00:00" });
});

test("titles are the documented ones", () => {
  const sample = { result: { title: "Title" } };
  assert.deepEqual(run(fresh(), { operation: "fields" }, { sample }), { result: { title: "Title" } });
  assert.deepEqual(run(fresh(), { operation: "fields" }), { result: {} });
});

test("the first rule that holds refuses", () => {
  const errors: StatefulMethod["errors"] = [
    { when: { caller: { staff: false } }, status: 403, code: "staff", text: "Staff only" },
    { when: { missing: ["title", "isbn"] }, status: 400, code: "empty", text: "Nothing sent" },
    { when: { malformed: ["pages"] }, status: 400, code: "bad", text: "Pages: {pages}", extra: { field: "pages" } },
    { when: { taken: "isbn" }, status: 409, code: "taken", text: "{isbn} is there" },
    { when: { not: { gift: true }, sent: ["owner"] }, status: 400, code: "owner", text: "Gifts only" },
    { when: { unknown: true }, status: 404, code: "none", text: "No book" },
  ];
  const refused = (values: Record<string, Json>, call: Partial<Call> = {}): unknown => {
    try {
      return run(fresh(), { operation: "update", errors }, { id: 4, sent: sent(values), ...call }).result;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return [error.status, error.code, error.message, error.extra];
    }
  };
  assert.deepEqual(refused({}, { caller: { entity: "member", id: 2 } }), [403, "staff", "Staff only", {}]);
  assert.deepEqual(refused({ pages: 1 }), [400, "empty", "Nothing sent", {}]);
  assert.deepEqual(refused({ isbn: "9", pages: "x" }), [400, "bad", "Pages: x", { field: "pages" }]);
  assert.deepEqual(refused({ isbn: "2" }), [409, "taken", "2 is there", {}]);
  assert.deepEqual(refused({ isbn: "9", owner: 1 }), [400, "owner", "Gifts only", {}]);
  assert.equal(refused({ isbn: "1", owner: 1, gift: "Y" }), true);
  for (const id of [5, "4x", "", -4, undefined, { no: 4 }]) {
    assert.deepEqual(refused({ title: "x" }, { id }), [404, "none", "No book", {}]);
  }
});
