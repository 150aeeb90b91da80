import assert from "node:assert/strict";
import { test } from "node:test";
import { answerAtGate, findAtGate, Gate, type GateRule, type GateWords, ignoredBy } from "./gate.ts";
import type { Store } from "./store.ts";
import type { Json } from "./table.ts";

const WORDS: GateWords = {
  listed: [],
  whole: "",
  typed: { number: "int", date: "day", scalar: "text", structure: "array" },
  unscoped: { shop: [403, "NO_SCOPE", "No scope"] },
};

const LACK: GateRule["missing"] = [400, "LACK", "No {name} ({NAME})"];
const OTHER: GateRule["wrong"] = [400, "OTHER", "{name} is {value}, no {type}"];

/** Status, code and text of a refusal; nothing where a call passes. */
function ask(rule: GateRule, sent: Record<string, Json>, caller: { scopes?: string[]; isApplication?: boolean } = {}) {
  const { scopes, isApplication = false } = caller;
  const found = findAtGate(
    { missing: LACK, wrong: OTHER, ...rule } as GateRule,
    { given: (name) => Object.hasOwn(sent, name) ? sent[name] : undefined, scopes, isApplication, api: "shop" },
    WORDS,
  );
  return found?.refusal;
}

test("a method is found in any letter case, and read once", () => {
  const gate = new Gate('\nitem.get {"need":["id"]}\nItem.Add {}\n', WORDS);
  assert.deepEqual(gate.rule("ITEM.GET"), { need: ["id"] });
  assert.equal(gate.rule("item.get"), gate.rule("Item.Get"));
  assert.deepEqual(gate.rule("item.add"), {});
  for (const name of ["item", "", "item.get ", "toString", "\n"]) assert.equal(gate.rule(name), undefined, name);
});

test("scope comes first, then who calls, then what is missing, then its type", () => {
  const rule: GateRule = {
    scope: "goods",
    application: { refusal: [403, "APP", "Applications only"] },
    need: ["id", "name"],
    number: ["id"],
  };
  assert.deepEqual(ask(rule, {}, { scopes: [] }), [403, "NO_SCOPE", "No scope"]);
  assert.deepEqual(ask(rule, {}, { scopes: ["goods"] }), [403, "APP", "Applications only"]);
  assert.deepEqual(ask(rule, { id: "x" }, { isApplication: true }), [400, "LACK", "No name (NAME)"]);
  assert.deepEqual(ask(rule, { id: "x", name: "" }, { isApplication: true }), [400, "OTHER", "id is x, no int"]);
  assert.equal(ask(rule, { id: "7", name: "" }, { isApplication: true }), undefined);
});

test("one of several scopes is enough, of those that go together all are needed", () => {
  const may = (scope: string, ...scopes: string[]): boolean => ask({ scope }, {}, { scopes }) === undefined;
  assert.deepEqual([may("a|b", "b"), may("a|b", "c"), may("a+b|c", "a"), may("a+b|c", "a", "b"), may("a+b|c", "c")], [
    true,
    false,
    false,
    true,
    true,
  ]);
  assert.equal(ask({ scope: "a" }, {}), undefined);
  assert.deepEqual(ask({ scope: "a", unscoped: [400, "OWN", "Own"] }, {}, { scopes: [] }), [400, "OWN", "Own"]);
});

test("a parameter may open what is an application's", () => {
  const application = (unless: string): GateRule => ({ application: { refusal: [403, "APP", ""], unless } });
  assert.equal(ask(application("key"), { key: "k" }), undefined);
  assert.equal(ask(application("fields.Key"), { fields: { kEY: "k" } }), undefined);
  for (const sent of [{}, { key: "" }, { key: null }]) assert.equal(ask(application("key"), sent)?.[1], "APP");
  for (const fields of [null, "key", ["key"], { key: "" }]) {
    assert.equal(ask(application("fields.key"), { fields })?.[1], "APP");
  }
});

test("one of several names is enough; names that go together are missed one by one", () => {
  const rule: GateRule = { need: ["id|code", "kind", "a|b+c"] };
  const rest = { kind: 1, a: 1 };
  assert.equal(ask(rule, { code: "x", ...rest }), undefined);
  assert.equal(ask(rule, rest)?.[2], "No id (ID)");
  assert.equal(ask(rule, { id: 1, a: 1 })?.[2], "No kind (KIND)");
  assert.equal(ask(rule, { id: 1, kind: 1 })?.[2], "No a (A)");
  assert.equal(ask(rule, { id: 1, kind: 1, b: 1 })?.[2], "No c (C)");
  assert.equal(ask(rule, { id: 1, kind: 1, b: 1, c: 0 }), undefined);
});

test("a member is missed in a structure and in each of a list, not where there is none", () => {
  const rule: GateRule = { need: ["fields.NAME"], own: { "fields.NAME": { missing: [400, "NAME", "{name} lacks"] } } };
  assert.deepEqual(ask(rule, { fields: {} }), [400, "NAME", "NAME lacks"]);
  assert.deepEqual(ask(rule, { fields: [{ name: "x" }, { NAME: null }] }), [400, "NAME", "NAME lacks"]);
  for (const fields of [{ name: "x" }, [], "text", null]) assert.equal(ask(rule, { fields }), undefined);
  assert.equal(ask(rule, {}), undefined);
});

test("null is missing; an empty text is where a number is needed, or where the refusal says so", () => {
  const rule: GateRule = { need: ["value"] };
  assert.equal(ask(rule, { value: null })?.[1], "LACK");
  assert.equal(ask({ ...rule, scalar: ["value"] }, { value: "" }), undefined);
  assert.equal(ask({ ...rule, scalar: ["value"], filled: ["value"] }, { value: "" })?.[1], "LACK");
  assert.equal(ask({ ...rule, number: ["value"] }, { value: "" })?.[1], "LACK");
  for (const value of [0, false, "0", [], {}]) assert.equal(ask(rule, { value }), undefined);
});

test("values may come without names, by position", () => {
  const rule: GateRule = { need: ["id", "fields"], number: ["id"], positions: ["id", "more", "fields"] };
  assert.equal(ask(rule, { 0: 7, 2: {} }), undefined);
  assert.equal(ask(rule, { 0: 7, 1: {} })?.[2], "No fields (FIELDS)");
  assert.equal(ask(rule, { 0: "x", 2: {} })?.[2], "id is x, no int");
});

const KINDS: [kind: keyof GateWords["typed"], takes: Json[], refuses: Json[]][] = [
  ["number", [0, -1.5, "7", " 7 ", "-1.5", "1e3", "", true, null], ["x", "7x", "0x10", "NaN", [], {}, [7]]],
  ["date", ["2024-10-09", 1728454937, "", null], ["soon", {}, ["2024-10-09"]]],
  ["scalar", ["", "x", 0, true, null], [[], {}, ["x"]]],
  ["structure", [[], {}, "", false, null, '{"a":1}', " [1]"], ["x", 0, 7, true, "[1", "{", "1"]],
];

for (const [kind, takes, refuses] of KINDS) {
  test(`what is a ${kind}`, () => {
    for (const value of takes) assert.equal(ask({ [kind]: ["v"] }, { v: value }), undefined, JSON.stringify(value));
    for (const value of refuses) {
      assert.equal(ask({ [kind]: ["v"] }, { v: value })?.[1], "OTHER", JSON.stringify(value));
    }
  });
}

test("a parameter of several kinds takes values of each", () => {
  const rule: GateRule = { number: ["v"], structure: ["v"] };
  for (const value of [7, "7", [7], {}]) assert.equal(ask(rule, { v: value }), undefined);
  assert.equal(ask(rule, { v: "x" })?.[1], "OTHER");
});

test("what was sent is shown in part, and as it is", () => {
  const text = `{name}${"x".repeat(200)}`;
  assert.equal(ask({ number: ["v"] }, { v: text })?.[2], `v is ${text.slice(0, 100)}, no int`);
  assert.equal(ask({ number: ["v"] }, { v: { toString: 1 } })?.[2], "v is , no int");
});

test("what a method passes over, unless something else is sent", () => {
  const rule: GateRule = { ignores: [{ names: ["filter"] }, { names: ["guests", "notes"], unless: "party" }] };
  const over = (sent: Record<string, Json>): string[] => ignoredBy(rule, { given: (name) => sent[name] });
  assert.deepEqual(over({}), ["filter", "guests", "notes"]);
  assert.deepEqual(over({ party: "" }), ["filter", "guests", "notes"]);
  assert.deepEqual(over({ party: "Y" }), ["filter"]);
  assert.deepEqual(ignoredBy({}, { given: () => 1 }), []);
});

test("an answer without anything done, where a record holds what is sent", () => {
  const rows = [new Map<string, Json>([["CARD", "7"]])];
  const store = { rows: (entity: string) => entity === "card" ? rows : [] } as unknown as Store;
  const answer = (id: Json | undefined, entity = "card"): Json | undefined =>
    answerAtGate({ answers: [{ result: false, entity, field: "CARD", holds: "id" }] }, store, { given: () => id });
  assert.deepEqual([
    answer(7),
    answer("7"),
    answer("8"),
    answer(""),
    answer(undefined),
    answer({ a: 7 }),
    answer(7, "x"),
  ], [
    false,
    false,
    ...Array(5).fill(undefined),
  ]);
});
