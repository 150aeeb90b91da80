/** What counts as shown by the facts, and what does not. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { FieldFacts, MethodFacts } from "../read/schema/rest.ts";
import type { ServiceFile } from "../read/schema/service.ts";
import { Evidence } from "./paging_evidence.ts";

function method(name: string, more: Partial<MethodFacts> = {}): MethodFacts {
  return { method: name, page: `${name}.md`, scope: [], api: "v1", params: [], ...more };
}

const service = {
  api: { result: "data" },
  conventions: { filters: { names: ["where"], prefixes: [">", "<", "=", "!"] }, described: { by: ["fields"] } },
} as unknown as ServiceFile;

const methods = [
  method("lamp.fields", { result: { sample: { data: { no: { find: true }, watt: { find: false }, name: {} } } } }),
  method("lamp.columns", {
    result: { sample: { data: { rows: [{ name: "no", find: true, sort: false }, { name: "watt" }] } } },
  }),
  method("lamp.get", { result: { sample: { data: { no: 7 } } } }),
];

const evidence = new Evidence({
  methods: new Map(methods.map((one) => [one.method, one])),
  tables: [{ name: "lamp", page: "types.md", fields: [{ name: "no" }] }],
  service,
  marks: { filter: ["find"], order: ["sort"] },
});

const linked = (link: string): FieldFacts => ({ name: "where", see: [link] });

test("a linked table shows its fields", () => {
  assert.equal(evidence.isLinked(linked("types.md#lamp"), "no", "filter"), true);
  assert.equal(evidence.isLinked(linked("types.md#lamp"), "NO", "filter"), false);
  assert.equal(evidence.isLinked(linked("types.md#shade"), "no", "filter"), false);
  assert.equal(evidence.isLinked({ name: "where" }, "no", "filter"), false);
});

test("a linked method shows the fields that it describes, unless its mark says that they are not for this", () => {
  assert.equal(evidence.isLinked(linked("lamp.fields.md"), "no", "filter"), true);
  assert.equal(evidence.isLinked(linked("lamp.fields.md#watt"), "watt", "filter"), false);
  assert.equal(evidence.isLinked(linked("lamp.fields.md"), "watt", "order"), true);
  assert.equal(evidence.isLinked(linked("lamp.fields.md"), "name", "filter"), true);
});

test("a linked method that describes no fields shows nothing", () => {
  assert.equal(evidence.isLinked(linked("lamp.get.md"), "no", "filter"), false);
});

test("a mark must be there, and yes", () => {
  assert.equal(evidence.isMarked("lamp.columns", "no", "filter"), true);
  assert.equal(evidence.isMarked("lamp.columns", "no", "order"), false);
  assert.equal(evidence.isMarked("lamp.columns", "watt", "filter"), false);
  assert.equal(evidence.isMarked("lamp.rows", "no", "filter"), false);
});

test("an example shows a field with or without a comparison, in groups, in conditions, and by itself", () => {
  const shows = (where: unknown) => evidence.inExample(method("a", { example: { params: { where } } }), "where", "no");
  for (
    const where of [
      { no: 1 },
      { ">=no": 1 },
      { 0: { "!no": 1 } },
      [["watt", 5], ["no", ">", 1]],
      ["no", 1],
      "no",
    ]
  ) {
    assert.equal(shows(where), true, JSON.stringify(where));
  }
  for (
    const where of [{ noon: 1 }, { NO: 1 }, { lamp: { no: 1 } }, [["watt", "=", "no"]], ["watt", "no"], "noon", null]
  ) {
    assert.equal(shows(where), false, JSON.stringify(where));
  }
});

test("an example is that of the parameter, whatever its letter case, also a further one", () => {
  const params = { WHERE: { no: 1 } };
  assert.equal(evidence.inExample(method("a", { example: { params } }), "where", "no"), true);
  assert.equal(evidence.inExample(method("a", { moreExamples: [{ params }] }), "where", "no"), true);
  assert.equal(evidence.inExample(method("a", { example: { params } }), "sort", "no"), false);
  assert.equal(evidence.inExample(method("a"), "where", "no"), false);
});

test("a table shows members, those that are only listed, and those of each variant", () => {
  const table = (more: object) => evidence.inTable({ name: "where", ...more }, "no");
  const members = [{ name: "no" }];
  assert.deepEqual([table({ fields: members }), table({ keys: members }), table({})], [true, true, false]);
  assert.equal(table({ variants: [{ label: "lamps", fields: members }] }), true);
});

test("a parameter is documented, with its members, or shown in an example", () => {
  const page = { name: "page", fields: [{ name: "limit" }] };
  const has = (place: string, more: Partial<MethodFacts> = {}, isGeneral = false) =>
    evidence.hasPlace(method("a", { params: [page], ...more }), place.split("."), isGeneral);
  assert.deepEqual([has("page"), has("page.limit"), has("page.offset"), has("skip")], [true, true, false, false]);
  assert.equal(has("page.offset", {}, true), true);
  assert.equal(has("skip", { paging: { style: "skip", implicit: true } }), true);
  assert.equal(has("page.offset", { example: { params: { Page: { offset: 0 } } } }), true);
  assert.equal(has("page.limit.most"), false);
});
