import assert from "node:assert/strict";
import { test } from "node:test";
import { sandboxProblems, sandboxTable } from "./sandbox_table.ts";
import { type SandboxFile, sandboxFile } from "./schema/sandbox.ts";

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
const CLOCK: SandboxFile = { methods: { "clock.now": { operation: "now" } } };

test("joins files and samples, the same whatever their order", () => {
  const samples = {
    "clock.now": { result: "noon" },
    "book.list": { result: [], time: 5 },
    "book.fields": { result: { no: "Number" }, time: 5 },
    "book.cover": { result: "blue", total: 1, time: 5 },
    "book.bare": ["a"],
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
      "book.silent": {},
      "clock.now": { state: { operation: "now" } },
    },
  };
  const reversed = Object.fromEntries(Object.entries(samples).reverse());
  assert.equal(
    JSON.stringify(sandboxTable([BOOKS, CLOCK], samples)),
    JSON.stringify(sandboxTable([CLOCK, BOOKS], reversed)),
  );
  assert.deepEqual(sandboxTable([BOOKS, CLOCK], samples), want);
  assert.deepEqual(Object.keys(sandboxTable([CLOCK, BOOKS], samples).methods), Object.keys(want.methods));
});

test("a good spec has no problems", () => assert.deepEqual(sandboxProblems([BOOKS, CLOCK]), []));

type Methods = NonNullable<SandboxFile["methods"]>;
const withMethod = (method: Methods[string]): SandboxFile => ({ ...BOOKS, methods: { "book.x": method } });
const UNKNOWN = { when: { unknown: true as const }, status: 404, code: "", text: "No" };

const PROBLEMS: [SandboxFile[], string, RegExp][] = [
  [[BOOKS, { ...BOOKS, caller: undefined, methods: {} }], "entity", /Two files define the entity book/],
  [
    [BOOKS, { methods: { "book.list": { operation: "now" } } }],
    "methods.book.list",
    /Two files bind the method book.list/,
  ],
  [[{ ...BOOKS, caller: undefined }], "", /One entity must hold the users/],
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
  [[BOOKS, { methods: { "book.x": { operation: "list" } } }], "methods.book.x.operation", /needs an entity/],
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
