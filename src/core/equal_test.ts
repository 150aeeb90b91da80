import assert from "node:assert/strict";
import { test } from "node:test";
import { equalTexts } from "./equal.ts";

for (
  const [one, other, same] of [
    ["abc", "abc", true],
    ["abc", "abd", false],
    ["abc", "ab", false],
    ["abc", "abcabc", false],
    ["abc", "", false],
    ["", "", true],
    ["", "a", false],
    ["Ключ", "Ключ", true],
    ["Ключ", "Ключи", false],
  ] as const
) {
  test(`${JSON.stringify(one)} and ${JSON.stringify(other)}: ${same ? "the same" : "others"}`, () => {
    assert.equal(equalTexts(one, other), same);
  });
}
