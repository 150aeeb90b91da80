import assert from "node:assert/strict";
import { test } from "node:test";
import { type Comparison, type Condition, type Lookup, matcher } from "./filter.ts";
import type { Kind } from "./kinds.ts";
import type { Json } from "./table.ts";

const FIELDS: Record<string, [Kind, Json | undefined]> = {
  id: ["digits", "12"],
  name: ["text", "Ivan"],
  empty: ["text", undefined],
  active: ["boolean", true],
  born: ["date", "1991-11-02T00:00:00+00:00"],
  teams: ["integer", [1, 7]],
  none: ["integer", []],
  team: ["text", ["Head office", "Sales"]],
};
const lookup: Lookup = (name) => {
  const [kind, value] = FIELDS[name] ?? [];
  return kind && { kind, value };
};

const TABLE: [string, Comparison, Json, boolean][] = [
  ["id", "equal", 12, true],
  ["id", "equal", "12", true],
  ["id", "equal", "012", true],
  ["id", "equal", "1", false],
  ["id", "equal", [3, "12"], true],
  ["id", "equal", [], false],
  ["id", "greater", 9, true],
  ["id", "greater", 12, false],
  ["id", "greaterOrEqual", "12", true],
  ["id", "less", 12, false],
  ["id", "lessOrEqual", 12, true],
  ["id", "greater", "all", false],
  ["name", "equal", "IVAN", true],
  ["name", "equal", "Iva", false],
  ["name", "equal", "Iva%", false],
  ["name", "like", "Iva%", true],
  ["name", "like", "%van", true],
  ["name", "like", "%v%n%", true],
  ["name", "like", "%n%v%", false],
  ["name", "like", "Ivan", true],
  ["name", "like", "I", false],
  ["name", "like", "Ivan%n", false],
  ["name", "contains", "VA", true],
  ["name", "contains", "vo", false],
  ["name", "starts", "iv", true],
  ["name", "starts", "van", false],
  ["empty", "equal", "", true],
  ["empty", "equal", "x", false],
  ["name", "equal", "", false],
  ["active", "equal", true, true],
  ["active", "equal", "1", true],
  ["active", "equal", "false", false],
  ["active", "equal", "perhaps", false],
  ["born", "greaterOrEqual", "1991-11-02", true],
  ["born", "less", "1991-11-02T00:00:00-01:00", true],
  ["born", "equal", "someday", false],
  ["teams", "equal", 7, true],
  ["teams", "equal", ["2", "7"], true],
  ["teams", "equal", 2, false],
  ["none", "equal", "", true],
  ["team", "starts", "sal", true],
];

for (const [field, comparison, wanted, want] of TABLE) {
  test(`${field} ${comparison} ${JSON.stringify(wanted)} is ${want}, and not so turned round`, () => {
    assert.equal(matcher([{ field, comparison, wanted }])(lookup), want);
    assert.equal(matcher([{ field, comparison, wanted, not: true }])(lookup), !want);
  });
}

test("all conditions must hold; one on an unknown field is ignored", () => {
  const name: Condition = { field: "name", comparison: "equal", wanted: "Ivan" };
  const id: Condition = { field: "id", comparison: "equal", wanted: 5 };
  assert.equal(matcher([name, id])(lookup), false);
  assert.equal(matcher([name, { field: "shoe", comparison: "equal", wanted: 5 }])(lookup), true);
  assert.equal(matcher([])(lookup), true);
});

test("each of the words must begin a word of one of the fields", () => {
  const has = (words: string): boolean => matcher([{ anyOf: ["name", "team"], words }])(lookup);
  assert.equal(has("iva sal"), true);
  assert.equal(has("off"), true);
  assert.equal(has("iva dev"), false);
  assert.equal(has("van"), false);
});

test("a hostile pattern takes no time", () => {
  const long = "a".repeat(50_000);
  const field: Lookup = () => ({ kind: "text", value: long });
  assert.equal(matcher([{ field: "x", comparison: "like", wanted: `${"%a".repeat(5_000)}%b` }])(field), false);
});
