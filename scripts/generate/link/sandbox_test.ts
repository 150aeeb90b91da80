import assert from "node:assert/strict";
import { test } from "node:test";
import { sandboxProblems, sandboxTable } from "./sandbox.ts";
import { type SandboxFile, sandboxFile } from "../read/schema/sandbox.ts";

const BOOKS: SandboxFile = {
  entity: "book",
  id: "no",
  caller: 1,
  fields: { no: "integer", title: { kind: "text", default: "" } },
  methods: {
    "book.list": { operation: "list" },
    "book.fields": { operation: "fields" },
  },
  seeds: [{ no: 1, title: "Dune" }],
};
const UNKNOWN = { when: { unknown: true as const }, status: 404, code: "", text: "No" };
const CLOCK: SandboxFile = { moments: ["time"], methods: { "clock.now": { operation: "now" } } };

test("joins files and samples, the same whatever their order", () => {
  const samples = {
    "clock.now": { result: "noon" },
    "book.list": { result: [], time: 5 },
    "book.fields": { result: { no: "Number" }, time: 5 },
    "book.cover": { result: "blue", total: 1, time: 5 },
    "book.bare": ["a"],
    "book.open": { time: 5 },
    "book.silent": undefined,
  };
  const want = {
    caller: { entity: "book", default: 1 },
    entities: {
      book: {
        id: "no",
        keys: "exact",
        fields: { no: { kind: "integer" }, title: { kind: "text", default: "" } },
        relations: {},
        seeds: [{ no: 1, title: "Dune" }],
      },
    },
    methods: {
      "book.bare": { sample: ["a"] },
      "book.cover": { sample: { result: "blue", total: 1 } },
      "book.fields": { state: { operation: "fields", entity: "book" }, sample: { result: { no: "Number" } } },
      "book.list": { state: { operation: "list", entity: "book" } },
      "book.open": { sample: { time: 5 } },
      "book.silent": {},
      "clock.now": { state: { operation: "now" } },
    },
  };
  const reversed = Object.fromEntries(Object.entries(samples).reverse());
  assert.equal(
    JSON.stringify(sandboxTable([BOOKS, CLOCK], samples, "result")),
    JSON.stringify(sandboxTable([CLOCK, BOOKS], reversed, "result")),
  );
  assert.deepEqual(sandboxTable([BOOKS, CLOCK], samples, "result"), want);
  assert.deepEqual(Object.keys(sandboxTable([CLOCK, BOOKS], samples, "result").methods), Object.keys(want.methods));
});

test("without an envelope, samples stay as they are", () => {
  const { methods } = sandboxTable([BOOKS, CLOCK], { "book.cover": { result: "blue", time: 5 } });
  assert.deepEqual(methods["book.cover"], { sample: { result: "blue", time: 5 } });
});

test("a service may have kinds of its own, and no users", () => {
  const { caller: _, ...books } = BOOKS;
  const file: SandboxFile = {
    ...books,
    fields: { ...books.fields, lent: { kind: "check", default: "No" }, scan: "paper" },
    kinds: { paper: { address: "https://files.example" }, check: { true: "Yes", false: "No" } },
  };
  assert.deepEqual(sandboxProblems([file, CLOCK]), []);
  const table = sandboxTable([file, CLOCK], {});
  assert.deepEqual(Object.keys(table), ["kinds", "entities", "methods"]);
  assert.equal(
    JSON.stringify(table.kinds),
    '{"check":{"true":"Yes","false":"No"},"paper":{"address":"https://files.example"}}',
  );
  assert.deepEqual(table.entities.book?.fields.lent, { kind: "check", default: "No" });
});

test("what is written shortly is written out", () => {
  const file: SandboxFile = {
    ...BOOKS,
    refusals: { unknown: UNKNOWN },
    methods: {
      "book.get": {
        operation: "get",
        key: "no",
        takes: { title: "a", no: ["b", "c"] },
        errors: ["unknown", { ...UNKNOWN, status: 410 }],
      },
    },
  };
  assert.deepEqual(sandboxProblems([file]), []);
  assert.deepEqual(sandboxTable([file], {}).methods["book.get"]?.state, {
    operation: "get",
    entity: "book",
    key: ["no"],
    takes: { title: { key: ["a"] }, no: { key: ["b", "c"] } },
    errors: [UNKNOWN, { ...UNKNOWN, status: 410 }],
  });
});

test("a good spec has no problems", () => assert.deepEqual(sandboxProblems([BOOKS, CLOCK]), []));

type Methods = NonNullable<SandboxFile["methods"]>;
const withMethod = (method: Methods[string]): SandboxFile => ({ ...BOOKS, methods: { "book.x": method } });
const withField = (extra: NonNullable<SandboxFile["fields"]>[string]): SandboxFile => ({
  ...BOOKS,
  fields: { ...BOOKS.fields, extra },
});

/** Files that say something of the user who calls, though no entity holds users. */
const NAMING_CALLERS: SandboxFile[] = [
  withField({ kind: "integer", author: "add" }),
  { ...BOOKS, derived: { mine: { show: { "{@caller}": true } } } },
  { ...BOOKS, refusals: { staff: { ...UNKNOWN, when: { caller: { title: "x" } } } } },
  withMethod({ operation: "current" }),
  withMethod({ operation: "add", values: "book", takes: { title: { caller: true } } }),
  withMethod({ operation: "list", errors: [{ ...UNKNOWN, when: { others: "title" } }] }),
  withMethod({ operation: "add", values: "book", set: [{ when: {}, join: ["title"] }] }),
].map((file) => ({ ...file, caller: undefined }));

const PROBLEMS: [SandboxFile[], string, RegExp][] = [
  [[BOOKS, { ...BOOKS, caller: undefined, methods: {} }], "entity", /Two files define the entity book/],
  [
    [BOOKS, { methods: { "book.list": { operation: "now" } } }],
    "methods.book.list",
    /Two files bind the method book.list/,
  ],
  [[{ ...BOOKS, caller: 1 }, { ...BOOKS, entity: "film", methods: {} }], "", /One entity must hold the users/],
  ...NAMING_CALLERS.map((
    file,
  ): [SandboxFile[], string, RegExp] => [[CLOCK, file], "", /One entity must hold the users/]),
  [[{ ...BOOKS, caller: 2 }], "caller", /No seed has the id 2/],
  [[{ ...BOOKS, id: undefined }], "entity", /has no id/],
  [[{ ...BOOKS, id: "nr" }], "id", /no field nr/],
  [[{ ...BOOKS, seeds: [{ no: 1, titel: "x" }] }], "seeds.0.titel", /no field titel/],
  [
    [{ ...BOOKS, relations: { shelf: { by: "shelf", entity: "book", field: "no" } } }],
    "relations.shelf.by",
    /no field shelf/,
  ],
  [
    [{ ...BOOKS, relations: { a: { by: "no", entity: "shelf", field: "no" } } }],
    "relations.a.entity",
    /no entity shelf/,
  ],
  [[withMethod({ operation: "list", starts: ["titel"] })], "methods.book.x.starts.0", /no field titel/],
  [[withMethod({ operation: "list", omit: ["titel"] })], "methods.book.x.omit.0", /no field titel/],
  [[withMethod({ operation: "list", find: { q: ["titel"] } })], "methods.book.x.find.q.0", /no field titel/],
  [[withMethod({ operation: "current", pick: "titel" })], "methods.book.x.pick", /no field titel/],
  [[withMethod({ operation: "get" })], "methods.book.x", /unknown id/],
  [[withMethod({ operation: "update", errors: [UNKNOWN] })], "methods.book.x", /whose case is not kept/],
  [
    [withMethod({ operation: "list", errors: [{ ...UNKNOWN, when: { missing: ["titel"] } }] })],
    "methods.book.x.errors.0.when.missing.0",
    /no field titel/,
  ],
  [
    [withMethod({ operation: "list", errors: [{ ...UNKNOWN, when: { is: { titel: 1 } } }] })],
    "methods.book.x.errors.0.when.is.titel",
    /no field titel/,
  ],
  [
    [{
      ...withMethod({ operation: "add" }),
      keys: "upper",
      fields: { no: "integer", title: { kind: "text", unique: true } },
    }],
    "methods.book.x",
    /when title is taken/,
  ],
  [[withField("integr")], "fields.extra", /no kind integr/],
  [[withField({ kind: "integr" })], "fields.extra.kind", /no kind integr/],
  [
    [BOOKS, { kinds: { a: { true: 1, false: 0 } } }, { kinds: { a: { address: "x" } } }],
    "kinds.a",
    /Two files define the kind a/,
  ],
  [[BOOKS, { methods: { "book.x": { operation: "list" } } }], "methods.book.x.operation", /needs an entity/],
  [[withField({ kind: "integer", refers: "shelf" })], "fields.extra.refers", /no entity shelf/],
  [
    [{ ...BOOKS, events: { added: { names: ["ADDED"], data: { a: ["{title} of {shelf}", "{@caller}"] } } } }],
    "events.added",
    /no field shelf/,
  ],
  [[{ ...BOOKS, events: { deleted: { names: ["GONE_{shelf}"], data: 1 } } }], "events.deleted", /no field shelf/],
  [[withField({ kind: "integer", inherit: "shelf" })], "fields.extra.inherit", /no field shelf/],
  [[withField({ kind: "integer", author: "change", follows: "shelf" })], "fields.extra.follows", /no field shelf/],
  [[{ ...BOOKS, derived: { a: { by: "shelf" } } }], "derived.a.by", /no field shelf/],
  [
    [{ ...BOOKS, derived: { a: { from: { entity: "shelf", field: "no" } } } }],
    "derived.a.from.entity",
    /no entity shelf/,
  ],
  [[{ ...BOOKS, derived: { a: { from: { entity: "book", field: "in" } } } }], "derived.a.from.field", /no field in/],
  [[{ ...BOOKS, derived: { a: { as: "sum" } } }], "derived.a.as", /A sum is that of a field/],
  [[{ ...BOOKS, derived: { a: { as: "size" } } }], "derived.a.as", /A size is that of a field/],
  [[{ ...BOOKS, derived: { a: { only: { shelf: 1 } } } }], "derived.a.only.shelf", /no field shelf/],
  [[{ ...BOOKS, rank: { field: "place", first: 1, step: 1, among: ["no"] } }], "rank.field", /no field place/],
  [[{ ...BOOKS, rank: { field: "no", first: 1, step: 1, among: ["album"] } }], "rank.among.0", /no field album/],
  [
    [{ ...BOOKS, journal: { entity: "log", record: "a", field: "b", from: "c", to: "d", added: "N", of: ["title"] } }],
    "journal.entity",
    /no entity log/,
  ],
  [[withMethod({ operation: "list", scope: ["titel"] })], "methods.book.x.scope.0", /no field titel/],
  [[withMethod({ operation: "list", only: { titel: 1 } })], "methods.book.x.only.titel", /no field titel/],
  [[withMethod({ operation: "list", numbers: ["titel"] })], "methods.book.x.numbers.0", /no field titel/],
  [[withMethod({ operation: "list", shows: { titel: 1 } })], "methods.book.x.shows.titel", /no field titel/],
  [[withMethod({ operation: "list", takes: { titel: "a" } })], "methods.book.x.takes.titel", /no field titel/],
  [
    [withMethod({ operation: "list", takes: { title: { key: "a", entity: "shelf", field: "no" } } })],
    "methods.book.x.takes.title.entity",
    /no entity shelf/,
  ],
  [
    [withMethod({ operation: "add", takes: {}, file: { key: "a", content: "scan", name: "title" } })],
    "methods.book.x.file.content",
    /no field scan/,
  ],
  [
    [withMethod({ operation: "add", takes: {}, set: [{ when: {}, values: { titel: 1 } }] })],
    "methods.book.x.set.0.values.titel",
    /no field titel/,
  ],
  [
    [withMethod({ operation: "add", takes: {}, set: [{ when: {}, join: ["fans"] }] })],
    "methods.book.x.set.0.join.0",
    /no field fans/,
  ],
  [
    [withMethod({ operation: "add", takes: {}, set: [{ when: {}, number: { field: "title", among: ["in"] } }] })],
    "methods.book.x.set.0.number.among.0",
    /no field in/,
  ],
  [[withMethod({ operation: "list", errors: ["gone"] })], "methods.book.x.errors.0", /no refusal gone/],
  [
    [withMethod({ operation: "list", errors: [{ ...UNKNOWN, when: { dangling: ["title"] } }] })],
    "methods.book.x.errors.0.when.dangling.0",
    /title refers to no entity/,
  ],
  [
    [{ ...BOOKS, refusals: { bad: { ...UNKNOWN, when: { under: "titel" } } } }],
    "refusals.bad.when.under",
    /no field titel/,
  ],
  [[withMethod({ operation: "copy" })], "methods.book.x", /unknown id/],
];

for (const [files, path, message] of PROBLEMS) {
  test(`reports ${message.source} at ${path || "the file"}`, () => {
    const problems = sandboxProblems(files);
    assert.deepEqual(problems.map((problem) => problem.path.join(".")), [path]);
    assert.match(problems[0]?.message ?? "", message);
    assert.notEqual(problems[0]?.hint, "");
  });
}

test("an unknown key is an error, at any depth", () => {
  const bad: unknown[] = [
    { ...BOOKS, seed: [] },
    { ...BOOKS, fields: { no: { kind: "integer", uniqe: true } } },
    { ...BOOKS, methods: { a: { operation: "list", limit: 5 } } },
    { ...BOOKS, methods: { a: { operation: "list", errors: [{ ...UNKNOWN, when: { mising: ["title"] } }] } } },
    { ...BOOKS, methods: { a: { operation: "search" } } },
  ];
  for (const file of bad) assert.equal(sandboxFile.safeParse(file).success, false, JSON.stringify(file));
  assert.equal(sandboxFile.safeParse(BOOKS).success, true);
});
