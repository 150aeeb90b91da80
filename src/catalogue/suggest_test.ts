import assert from "node:assert/strict";
import { test } from "node:test";
import { didYouMean, isSayable, suggest } from "./suggest.ts";

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
    ["userid", []],
    ["getuserid", ["GetUser"]],
    ["myurl", ["url"]],
    ["fires", ["fire"]],
    ["fier", ["fire"]],
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

for (const name of ["taskid", "taskID", "TaskID", "task-id", "UF_CRM_1", "FIELDS", "x", "base64", "oauth2-token"]) {
  test(`${name} may be shown`, () => assert.equal(isSayable(name), true));
}

for (
  const name of [
    ...[
      "",
      "-",
      "12",
      "11ae5d68",
      "h0m1x2y3z4",
      "a1b2",
      "aBCd",
      "abc123",
      "tokenwithoutwordsatall",
      "a.b",
      "a b",
      "a/b",
    ],
    ...["ünder", "sk-live-4eC39HqLyjWDarjtT1", "one-two-three-four-five-six-seven-eight"],
  ]
) {
  test(`"${name}" may be a code`, () => assert.equal(isSayable(name), false));
}

test("what stands elsewhere as a value, or in an address, is not shown", () => {
  assert.equal(isSayable("swordfish", ["--url", "https://shop.example/rest/1/swordfish/"]), false);
  assert.equal(isSayable("swordfish", ["swordfish"]), false);
  assert.equal(isSayable("swordfish", ["a swordfishes"]), true);
});
