import assert from "node:assert/strict";
import { test } from "node:test";
import { type Call, type Outcome, perform } from "./operations.ts";
import { Refusal } from "./refusal.ts";
import { Store } from "./store.ts";
import type { Json, SandboxEntity, SandboxTable, StatefulMethod } from "./table.ts";

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
        fans: { kind: "integer", multiple: true },
        sequel: { kind: "integer", refers: "book", cascade: true },
        scan: { kind: "content", hidden: true },
        added: { kind: "datetime", readonly: true },
      },
      relations: {},
      seeds: [
        { no: 4, title: "Dune", isbn: "1", pages: 412, secret: "y" },
        { no: 7, title: "emma", isbn: "2", pages: 474 },
        { no: 9, title: "Zadig", isbn: "3" },
      ],
    },
    event: {
      id: "no",
      keys: "exact",
      fields: {
        no: { kind: "integer" },
        book: { kind: "integer" },
        what: { kind: "text" },
        before: { kind: "json" },
        after: { kind: "json" },
        who: { kind: "integer", author: "add" },
      },
      relations: {},
      seeds: [],
    },
  },
  methods: {},
};

type Sent = Partial<Call> & { id?: Json | undefined };

const callOf = ({ id, ...call }: Sent): Call => ({
  caller: { entity: "member", id: 1 },
  sent: new Map(),
  given: (key) => key === "no" ? id : undefined,
  page: { offset: 0, size: 2 },
  now: new Date("2024-10-09T06:22:17Z"),
  origin: "https://library.example",
  ...call,
});
const run = (store: Store, method: StatefulMethod, sent: Sent = {}): Outcome =>
  perform(store, { entity: "book", ...method }, callOf(sent));
const fresh = (): Store => new Store(TABLE, () => new Date(0));
const sent = (values: Record<string, Json>): ReadonlyMap<string, Json> => new Map(Object.entries(values));
const numbers = ({ result }: Outcome): unknown[] => (result as Record<string, Json>[]).map(({ no }) => no);

test("add keeps fields that may be written, and adds what follows", () => {
  const store = fresh();
  const method: StatefulMethod = {
    operation: "add",
    set: [{ when: { is: { gift: true } }, values: { shelf: "gifts", owner: 1 } }],
  };
  const values = { title: "Emma", pages: "many", owner: 5, no: 1, gift: "true", color: "red" };
  assert.deepEqual(run(store, method, { sent: sent(values) }), { result: 10 });
  assert.deepEqual(run(store, { operation: "get" }, { id: 10 }).result, {
    no: 10,
    title: "Emma",
    shelf: "gifts",
    owner: 1,
  });
  assert.deepEqual(run(store, method, { sent: sent({ gift: "false" }) }), { result: 11 });
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
    shelf: "new",
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
  const { page: _, ...whole } = callOf({});
  assert.deepEqual(numbers(perform(fresh(), { operation: "list", entity: "book" }, whole)), [4, 7, 9]);
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
  assert.deepEqual(get({}), { no: 4, title: "Dune", isbn: "1", pages: 412, shelf: "new" });
  assert.deepEqual(get({}, ["title", "secret", "color"]), { title: "Dune" });
  assert.deepEqual(get({}, ["i*"]), { isbn: "1" });
  assert.deepEqual(get({ omit: ["isbn", "pages"] }), { no: 4, title: "Dune", shelf: "new" });
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
  const sample = { title: "Title" };
  assert.deepEqual(run(fresh(), { operation: "fields" }, { sample }), { result: { title: "Title" } });
  assert.deepEqual(run(fresh(), { operation: "fields", wrap: "all" }, { sample: { all: sample, more: 1 } }), {
    result: { all: { title: "Title" } },
  });
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
  const refused = (values: Record<string, Json>, call: Partial<Call> & { id?: Json | undefined } = {}): unknown => {
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
  assert.equal(refused({ isbn: "1", owner: 1, gift: "true" }), true);
  for (const id of [5, "4x", "", -4, undefined, { no: 4 }]) {
    assert.deepEqual(refused({ title: "x" }, { id }), [404, "none", "No book", {}]);
  }
});

const UNKNOWN: StatefulMethod["errors"] = [{ when: { unknown: true }, status: 404, code: "none", text: "No {no}" }];
const statusOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return [error.status, error.message];
    throw error;
  }
};
const given = (values: Record<string, Json>): Call["given"] => (key) => values[key];

test("values come from keys of another name, from another record or from the one who calls", () => {
  const store = fresh();
  const method: StatefulMethod = {
    operation: "add",
    takes: {
      title: { key: ["like"], entity: "book", field: "title" },
      shelf: { key: ["place", "shelf"] },
      sequel: { key: ["after"] },
      fans: { caller: true },
    },
    answers: "record",
  };
  const values = given({ like: "4", shelf: "low", pages: 3, after: 7 });
  assert.deepEqual(run(store, method, { given: values, caller: { entity: "member", id: 2 } }).result, {
    no: 10,
    title: "Dune",
    shelf: "low",
    fans: [2],
    sequel: 7,
  });
});

test("without values and with takes, nothing else is written", () => {
  const store = fresh();
  run(store, { operation: "update", takes: {}, errors: UNKNOWN }, { id: 4 });
  assert.equal(store.row("book", 4)?.get("title"), "Dune");
});

test("what follows may be the caller, the time, and a place in a list", () => {
  const store = fresh();
  const act = (set: StatefulMethod["set"], id = 2): Json =>
    run(store, { operation: "update", takes: {}, set: set ?? [], answers: "record" }, {
      id: 9,
      caller: { entity: "member", id },
    }).result;
  act([{ when: {}, join: ["fans"] }], 1);
  act([{ when: {}, join: ["fans"], caller: ["owner"], now: ["added"] }]);
  assert.deepEqual(act([{ when: { held: { shelf: "old" } }, values: { title: "Never" } }]), {
    no: 9,
    title: "Zadig",
    isbn: "3",
    shelf: "new",
    owner: 2,
    fans: [1, 2],
    added: "2024-10-09T06:22:17+00:00",
  });
  assert.deepEqual((act([{ when: { others: "owner" }, leave: ["fans"] }], 1) as Record<string, Json>).fans, [2]);
  assert.deepEqual((act([{ when: { others: "owner" }, leave: ["fans"] }], 2) as Record<string, Json>).fans, [2]);
});

test("a method works on the records of its scope alone", () => {
  const store = fresh();
  const scope: Partial<StatefulMethod> = { takes: { isbn: { key: ["code"] } }, scope: ["isbn"], errors: UNKNOWN };
  const get = (values: Record<string, Json>): unknown =>
    statusOf(() =>
      run(store, { operation: "get", pick: "no", key: ["no"], ...scope }, { given: given(values) }).result
    );
  assert.deepEqual([get({ no: 4, code: "1" }), get({ no: 4, code: "2" })], [4, [404, "No 4"]]);
  const first = (values: Record<string, Json>): unknown =>
    statusOf(() => run(store, { operation: "get", pick: "no", ...scope }, { given: given(values) }).result);
  assert.deepEqual([first({ code: "2" }), first({ no: 4 })], [7, [404, "No "]]);
  const list = (method: Partial<StatefulMethod>, values: Record<string, Json> = {}): unknown =>
    numbers(run(store, { operation: "list", ...method, errors: [] }, { given: given(values) }));
  assert.deepEqual([list(scope, { code: "3" }), list(scope)], [[9], [4, 7]]);
  assert.deepEqual(list({ only: { isbn: ["2", "3"] } }), [7, 9]);
  run(store, { operation: "add", only: { isbn: "77" } });
  assert.deepEqual(list({ only: { isbn: "77" } }), [10]);
});

test("answers have the shape that the method says", () => {
  const list = (method: Partial<StatefulMethod>): Outcome =>
    run(fresh(), { operation: "list", whole: true, omit: ["title", "isbn", "pages", "shelf"], ...method });
  assert.deepEqual(list({}), { result: [{ no: 4 }, { no: 7 }, { no: 9 }] });
  assert.deepEqual(list({ answers: "ids", wrap: "books" }), { result: { books: [4, 7, 9] } });
  assert.deepEqual(list({ answers: "map", only: { no: 4 } }), { result: { "4": { no: 4 } } });
  assert.deepEqual(list({ answers: "map", only: { no: 5 } }), { result: {} });
  assert.deepEqual(list({ answers: "map", only: { no: 5 }, empty: [] }), { result: [] });
  assert.deepEqual(list({ answers: "map", only: { no: 4 }, empty: [] }), { result: { "4": { no: 4 } } });
  assert.deepEqual(list({ only: { no: 4 }, shows: { no: null } }), { result: [{ no: null }] });
  const change = (method: Partial<StatefulMethod>): Json =>
    run(fresh(), { operation: "delete", wrap: "done", ...method }, { id: 4 }).result;
  assert.deepEqual(change({ result: null }), { done: null });
  assert.deepEqual(change({}), { done: true });
});

test("a copy takes along what cascades, and a deleted record too", () => {
  const store = fresh();
  store.update("book", 7, new Map([["sequel", 4]]));
  store.update("book", 9, new Map([["sequel", 7]]));
  const copy = run(store, { operation: "copy", takes: { title: { key: ["as"] } }, errors: UNKNOWN }, {
    given: given({ no: 4, as: "Copy" }),
  });
  assert.deepEqual(copy, { result: 10 });
  const rows = store.rows("book").map((row) => [row.get("no"), row.get("title"), row.get("sequel")]);
  assert.deepEqual(rows.slice(3), [[10, "Copy", undefined], [11, "emma", 10], [12, "Zadig", 11]]);
  run(store, { operation: "delete", errors: UNKNOWN }, { id: 4 });
  assert.deepEqual(store.rows("book").map((row) => row.get("no")), [10, 11, 12]);
});

test("a tree does not grow into itself, and ids lead somewhere", () => {
  const store = fresh();
  store.update("book", 7, new Map([["sequel", 4]]));
  const errors: StatefulMethod["errors"] = [
    { when: { unsent: ["sequel"] }, status: 400, code: "", text: "No {word}" },
    { when: { under: "sequel" }, status: 409, code: "", text: "Circle" },
    { when: { dangling: ["sequel"] }, status: 404, code: "", text: "No book {sequel}" },
    { when: { leads: { sequel: { isbn: "3" } } }, status: 422, code: "", text: "Zadig has none" },
  ];
  const move = (values: Record<string, Json>): unknown =>
    statusOf(() =>
      run(store, { operation: "update", takes: { sequel: { key: ["sequel"] } }, errors }, { given: given(values) })
        .result
    );
  assert.deepEqual(move({ no: 4 }), [400, "No {word}"]);
  assert.deepEqual([move({ no: 4, sequel: 4 }), move({ no: 4, sequel: "7" })], [[409, "Circle"], [409, "Circle"]]);
  assert.deepEqual(move({ no: 4, sequel: "77" }), [404, "No book 77"]);
  assert.deepEqual(move({ no: 4, sequel: 9 }), [422, "Zadig has none"]);
  assert.deepEqual([move({ no: 4, sequel: 0 }), move({ no: 9, sequel: 7 })], [true, true]);
});

test("a twin is another record with the values that this one will have", () => {
  const errors: StatefulMethod["errors"] = [{
    when: { twin: ["title", "shelf"] },
    status: 409,
    code: "",
    text: "Twin",
  }];
  const act = (operation: "add" | "update" | "copy", values: Record<string, Json>): unknown =>
    statusOf(() => run(fresh(), { operation, errors }, { id: 4, sent: sent(values) }).result);
  assert.deepEqual(act("update", { title: "EMMA" }), [409, "Twin"]);
  assert.deepEqual([act("update", { title: "Dune" }), act("update", { title: "emma", shelf: "old" })], [true, true]);
  assert.deepEqual([act("add", { title: "dune" }), act("copy", {})], [[409, "Twin"], [409, "Twin"]]);
  assert.equal(act("add", { title: "Candide" }), 10);
});

test("a file comes with the call, or is waited for", () => {
  const method: StatefulMethod = {
    operation: "add",
    takes: { title: { key: ["as"] } },
    file: { key: "scan", content: "scan", name: "title", ticket: true },
    errors: [{ when: { is: { title: "no" } }, status: 400, code: "", text: "No" }],
  };
  const store = fresh();
  assert.deepEqual(run(store, method, { given: given({ as: "x" }) }), { result: null, awaitsFile: true });
  assert.deepEqual(statusOf(() => run(store, method, { given: given({ as: "no" }) })), [400, "No"]);
  assert.deepEqual(run(store, method, { given: given({ scan: ["a.txt", "SGVsbG8="] }) }), { result: 10 });
  assert.deepEqual([store.row("book", 10)?.get("title"), store.row("book", 10)?.get("scan")], ["a.txt", "SGVsbG8="]);
});

test("a journal is written where the entity keeps one", () => {
  const table = structuredClone(TABLE);
  const journal = { entity: "event", record: "book", field: "what", from: "before", to: "after", added: "new" };
  (table.entities.book as { journal?: unknown }).journal = { ...journal, of: ["title", "pages"] };
  const store = new Store(table, () => new Date(0));
  run(store, { operation: "add" }, { sent: sent({ title: "x" }) });
  run(store, { operation: "update" }, { id: 4, sent: sent({ title: "Dune", pages: 5, shelf: "old" }) });
  assert.deepEqual(store.rows("event").map((row) => Object.fromEntries(row)), [
    { no: 1, book: "10", what: "new", before: null, after: null, who: 1 },
    { no: 2, book: "4", what: "pages", before: 412, after: 5, who: 1 },
  ]);
});

test("a service without users has none who calls", () => {
  const { caller: _, ...table } = structuredClone(TABLE);
  const store = new Store(table, () => new Date(0));
  const nobody = (method: StatefulMethod, values: Record<string, Json> = {}): Json =>
    perform(store, { entity: "book", ...method }, {
      sent: sent(values),
      given: (key) => key === "no" ? 4 : undefined,
      now: new Date(0),
      origin: "https://library.example",
    }).result;
  const set: StatefulMethod["set"] = [{ when: {}, join: ["fans"], caller: ["owner"] }];
  assert.deepEqual(nobody({ operation: "update", answers: "record", set }, { title: "Dune II" }), {
    no: 4,
    title: "Dune II",
    isbn: "1",
    pages: 412,
    shelf: "new",
    fans: [],
  });
  assert.equal(nobody({ operation: "current" }), null);
  const staff: StatefulMethod["errors"] = [{ when: { caller: { staff: true } }, status: 403, code: "", text: "Staff" }];
  assert.equal(nobody({ operation: "get", pick: "no", errors: staff }), 4);
});

test("fields that records define are told with the documented ones", () => {
  const table = structuredClone(TABLE);
  table.kinds = { tick: { true: "x", false: "-" } };
  table.entities.mark = {
    id: "no",
    keys: "exact",
    fields: {
      no: { kind: "integer" },
      code: { kind: "text" },
      type: { kind: "text" },
      many: { kind: "tick" },
      needed: { kind: "tick" },
      titles: { kind: "json" },
    },
    relations: {},
    seeds: [
      { no: 1, code: "own_color", type: "text", many: "-", needed: "x", titles: { en: "Color" } },
      { no: 2, code: "own_tags", type: "text", many: "x", needed: "-" },
    ],
  };
  (table.entities.book as SandboxEntity).custom = {
    prefix: "own_",
    entity: "mark",
    name: "code",
    type: "type",
    kinds: { text: "text" },
    multiple: "many",
    titles: ["titles"],
    described: { type: { from: "type" }, needed: { holds: "needed" }, label: { text: "titles" }, own: { is: true } },
  };
  const store = new Store(table, () => new Date(0));
  const tell = (operation: "fields" | "describe", sample: Json): Json => run(store, { operation }, { sample }).result;
  assert.deepEqual(tell("fields", { title: "Title" }), { title: "Title", own_color: "Color", own_tags: "own_tags" });
  assert.deepEqual(tell("fields", { title: { title: "Title", type: "text" } }), {
    title: { title: "Title", type: "text" },
    own_color: { title: "Color", type: "text" },
    own_tags: { title: "own_tags", type: "text" },
  });
  assert.deepEqual(tell("describe", { title: { type: "text" } }), {
    title: { type: "text" },
    own_color: { type: "text", needed: true, label: "Color", own: true },
    own_tags: { type: "text", needed: false, own: true },
  });
});
