import assert from "node:assert/strict";
import { test } from "node:test";
import { didYouMean, suggest } from "./suggest.ts";

const KNOWN = ["GetUser", "GetCurrentUser", "CreateUser", "UpdateUser", "FindUsers", "url", "token", "fire"];

for (
  const [given, names] of [
    ["GetUsr", ["GetUser"]],
    ["get-usr", ["GetUser"]],
    ["CreatUser", ["CreateUser"]],
    ["current", ["GetCurrentUser"]],
    ["user", ["GetUser", "GetCurrentUser", "CreateUser"]],
    ["urll", ["url"]],
    ["tokn", ["token"]],
    ["us", []],
    ["zzz", []],
    ["h0m1x2y3z4q5w6e7", []],
    ["", []],
  ] as const
) {
  test(`"${given}" may mean ${names.join(", ") || "nothing"}`, () => assert.deepEqual(suggest(given, KNOWN), names));
}

test("the question lists up to three names", () => {
  assert.equal(didYouMean(["A"]), "Did you mean A?");
  assert.equal(didYouMean(["A", "B"]), "Did you mean A or B?");
  assert.equal(didYouMean(["A", "B", "C"]), "Did you mean A, B or C?");
});
