import assert from "node:assert/strict";
import { test } from "node:test";
import type { OpiFunction } from "../../scripts/opi/facts.ts";
import { bodyOf, keysOf, orderOf } from "./expected.ts";
import { problems } from "./judge.ts";
import type { Sent } from "./record.ts";

const parameter = (name: string, wire: string | string[], coerce: string, standard?: string | number | boolean) => ({
  name,
  option: name.toLowerCase(),
  types: ["String"],
  required: standard === undefined,
  ...(standard !== undefined && { default: standard }),
  wire,
  coerce,
});

const ADD: OpiFunction = {
  name: "AddItem",
  category: "Shop",
  methods: ["item.addTo"],
  http: "POST-json",
  params: [
    { name: "URL", option: "url", types: ["String"], required: true, coerce: "String" },
    parameter("ItemID", "ITEMID", "String"),
    parameter("Tags", "FIELDS.TAGS", "Array", ""),
    parameter("Open", "FIELDS.OPEN", "Y/N", false),
    parameter("Start", "start", "String", 0),
    parameter("Name", ["data.NAME", "content.0"], "String", ""),
    parameter("More", "*", "Collection", ""),
    parameter("Token", "auth", "String", ""),
  ],
  constants: { KIND: "B" },
};

test("a body is what OPI's facts say", () => {
  assert.deepEqual(bodyOf(ADD, { URL: "x", ItemID: 7 }), { ITEMID: "7", FIELDS: { OPEN: "N" }, KIND: "B" });
  assert.deepEqual(bodyOf(ADD, { ItemID: "7", Tags: 1, Open: true, Start: 0, Name: "n", More: { X: 1, ITEMID: 2 } }), {
    X: 1,
    ITEMID: "7",
    FIELDS: { TAGS: [1], OPEN: "Y" },
    start: "0",
    data: { NAME: "n" },
    content: ["n"],
    KIND: "B",
  });
  assert.deepEqual(orderOf(ADD), ["ITEMID", "FIELDS", "start", "data", "content", "KIND"]);
});

const conversions: [coerce: string, value: unknown, sent: unknown][] = [
  ["String", 5, "5"],
  ["Array", "a", ["a"]],
  ["Array", [], []],
  ["Collection", { a: 1 }, { a: 1 }],
  ["Boolean", false, false],
  ["Boolean->Y/N", true, "Y"],
  ["Boolean, negated, to Y/N", true, "N"],
  ["Date to yyyy-MM-dd", "2024-08-05T09:02:13", "2024-08-05"],
  ["DateISO", "2024-08-05", "2024-08-05T00:00:00"],
  ["DateISOZ", "2024-08-05 09:02", "2024-08-05T09:02:00Z"],
  ["BinaryData->base64", { text: "Hi", path: "a.txt" }, "SGk="],
  ["BinaryData->base64", "data:text/plain;base64,SGk=", "SGk="],
  ["Base64Files", { "a.txt": { text: "Hi", path: "b.txt" } }, [["a.txt", "SGk="]]],
];
for (const [coerce, value, sent] of conversions) {
  test(`${coerce} makes ${JSON.stringify(sent)} of ${JSON.stringify(value)}`, () => {
    assert.deepEqual(bodyOf({ ...ADD, constants: {}, params: [parameter("X", "x", coerce)] }, { X: value }), {
      x: sent,
    });
  });
}

test("what no rule covers asks for a hand-written expectation", () => {
  for (const [coerce, value] of [["String", {}], ["DateISO", "2024-08-05T09:02:13+02:00"], ["Magic", 1]] as const) {
    assert.throws(() => bodyOf({ ...ADD, params: [parameter("X", "x", coerce)] }, { X: value }), /by hand/);
  }
});

const WAY = { prefix: "https://p.example/rest/", token: "t0ken" };
const BODY = { ITEMID: "7", FIELDS: { OPEN: "N" }, KIND: "B" };
const RIGHT: Sent = {
  http: "POST",
  address: "https://p.example/rest/item.addto",
  query: {},
  type: "application/json",
  body: { ...BODY, auth: "t0ken" },
  answer: {},
};

/** What is wrong where some of what was sent is different. */
function wrong(...changes: Partial<Sent>[]): string[] {
  const sent = changes.map((change) => ({ ...RIGHT, ...change }));
  return problems(ADD, { ItemID: 7 }, WAY, { sent, returned: {} }, true);
}

test("the right request has no problems", () => assert.deepEqual(wrong({}), []));

const changes: [what: string, change: Partial<Sent>][] = [
  ["HTTP method", { http: "GET" }],
  ["address", { address: "https://p.example/rest/item.add" }],
  ["query", { query: { ITEMID: "7" } }],
  ["type", { type: "text/plain" }],
  ["token", { body: BODY }],
  ["body", { body: { ...RIGHT.body as object, FIELDS: { OPEN: false } } }],
  ["order", { body: { KIND: "B", ITEMID: "7", FIELDS: { OPEN: "N" }, auth: "t0ken" } }],
];
for (const [what, change] of changes) {
  test(`another ${what} is a problem`, () => {
    const found = wrong(change);
    assert.equal(found.length, 1, found.join("; "));
    assert.ok(found[0]!.startsWith(`${what} is `), found[0]);
  });
}

test("a request too many or too few is a problem", () => {
  assert.deepEqual(wrong({}, {}), ["2 requests were sent, not 1"]);
  assert.deepEqual(problems(ADD, { ItemID: 7 }, WAY, { sent: [], returned: {} }, false), ["request 1 was not sent"]);
});

test("a template's keys, their order and its values are looked at", () => {
  const fn: OpiFunction = { ...ADD, http: "none", methods: [], params: [], keys: ["a", "b.c[].d"] };
  const of = (returned: unknown, Clear: boolean) => problems(fn, { Clear }, undefined, { sent: [], returned }, false);
  assert.deepEqual(keysOf({ a: "", b: { c: [{ d: "" }] } }), ["a", "b.c[].d"]);
  assert.deepEqual(of({ a: "", b: { c: [{ d: "" }] } }, true), []);
  assert.deepEqual(of({ a: "x", b: { c: [{ d: "y" }] } }, false), []);
  assert.deepEqual(of({ a: "", b: { c: [{ d: "y" }] } }, false), ["the template's values are not all hints"]);
  assert.deepEqual(of({ a: "", b: { c: [{ d: "y" }] } }, true), ["the template's values are not all empty"]);
  assert.equal(of({ b: { c: [{ d: "y" }] }, a: "x" }, false).length, 1);
});

test("what is put together is looked at in its order, too", () => {
  const params = [parameter("Name", "IMAGE.NAME", "String"), parameter("URL", "IMAGE.LINK", "String")];
  const fn: OpiFunction = {
    ...ADD,
    http: "none",
    methods: [],
    params,
    constants: {},
    keys: ["IMAGE.NAME", "IMAGE.LINK"],
  };
  const of = (returned: unknown) => problems(fn, { Name: "n", URL: "u" }, undefined, { sent: [], returned }, false);
  assert.deepEqual(of({ IMAGE: { NAME: "n", LINK: "u" } }), []);
  assert.match(of({ IMAGE: { LINK: "u", NAME: "n" } }).join(), /^keys is /);
  assert.match(of({ IMAGE: { NAME: "n", LINK: "v" } }).join(), /^result is /);
});
