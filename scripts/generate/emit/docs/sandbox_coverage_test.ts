import assert from "node:assert/strict";
import { test } from "node:test";
import type { GateRefusal, GateRule } from "../../../../src/sandbox/gate.ts";
import { sourcesOf } from "./sandbox_coverage.ts";

const refusal: GateRefusal = [400, "WRONG", "{name} is wrong"];

test("of each kind of refusal it is told where it is from, the surest first", () => {
  const rule: GateRule = {
    need: ["title", "author|editor+year"],
    number: ["year"],
    own: { editor: { missing: refusal }, year: { wrong: refusal } },
    from: { missing: "usual", wrong: "family" },
  };
  assert.deepEqual(sourcesOf(rule, "missing"), ["page", "usual"]);
  assert.deepEqual(sourcesOf(rule, "wrong"), ["page"]);
  assert.deepEqual(sourcesOf({ ...rule, structure: ["tags"] }, "wrong"), ["page", "family"]);
});

test("a method that needs nothing has no such refusal", () => {
  assert.deepEqual(sourcesOf({ from: { missing: "page" } }, "missing"), []);
  assert.deepEqual(sourcesOf({ scope: "books" }, "wrong"), []);
});
