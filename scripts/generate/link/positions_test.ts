import assert from "node:assert/strict";
import { test } from "node:test";
import type { MethodFacts } from "../read/schema/rest.ts";
import { isPositional } from "./positions.ts";

const rules = { errors: "Param #\\d+ \\(", families: ["lamp.old"] };
const facts = (method: string, more: Partial<MethodFacts> = {}): MethodFacts => ({
  method,
  page: "p.md",
  scope: [],
  api: "v1",
  params: [{ name: "a" }, { name: "b" }],
  ...more,
});
const counted = [{ code: "", message: "Param #1 (b) expected by lamp::get()" }];

for (
  const [what, given, expected] of [
    ["documented", facts("lamp.get", { positional: true }), true],
    ["an error that counts", facts("lamp.get", { errors: counted }), true],
    ["an error that counts otherwise", facts("lamp.get", { errors: [{ code: "", message: "{Param #1}" }] }), false],
    ["a sibling", facts("lamp.old.get"), true],
    ["a child of a sibling", facts("lamp.old.bulb.get"), false],
    ["one parameter", facts("lamp.old.get", { params: [{ name: "a" }], errors: counted }), false],
    ["nothing of it", facts("lamp.get"), false],
  ] as const
) {
  test(`read by position: ${what}`, () => assert.equal(isPositional(given, rules), expected));
}

test("without rules only the documentation tells", () => {
  assert.equal(isPositional(facts("lamp.old.get", { errors: counted }), undefined), false);
});
