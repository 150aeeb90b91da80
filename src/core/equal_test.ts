import assert from "node:assert/strict";
import { test } from "node:test";
import { equalBytes, equalTexts } from "./equal.ts";

/** A list that counts which of its places were looked at. */
function counted(bytes: readonly number[]): { bytes: ArrayLike<number>; seen: number[] } {
  const seen = bytes.map(() => 0);
  const list = new Proxy(bytes, {
    get(target, key) {
      if (typeof key === "string" && Object.hasOwn(target, key) && /^\d+$/.test(key)) seen[Number(key)]!++;
      return Reflect.get(target, key);
    },
  });
  return { bytes: list, seen };
}

const TOKEN = [...new TextEncoder().encode("51856fefc120afa4b628cc82d3935cce")];

test("every byte of both is looked at once, whatever is right of it", () => {
  const wrong = [0, 1, 16, 31].map((place) => TOKEN.map((byte, index) => index >= place ? byte ^ 1 : byte));
  for (const given of [TOKEN, ...wrong, TOKEN.map(() => 0)]) {
    const [one, other] = [counted(TOKEN), counted(given)];
    assert.equal(equalBytes(one.bytes, other.bytes), given === TOKEN);
    assert.deepEqual([new Set(one.seen), new Set(other.seen)], [new Set([1]), new Set([1])]);
  }
});

test("what is shorter, longer or nothing is another text, and all of it is looked at", () => {
  for (const given of [[], TOKEN.slice(0, 31), [...TOKEN, 0], [...TOKEN, ...TOKEN]]) {
    const [one, other] = [counted(TOKEN), counted(given)];
    assert.equal(equalBytes(one.bytes, other.bytes), false);
    assert.ok([...one.seen, ...other.seen].every((times) => times >= 1), String(given.length));
    assert.equal(equalBytes(other.bytes, one.bytes), false);
  }
  assert.equal(equalBytes([], []), true);
});

test("texts are the same where their bytes are", () => {
  assert.deepEqual(
    [["ключ", "ключ"], ["ключ", "ключи"], ["a", "b"], ["", "a"], ["a", ""]].map(([one, other]) =>
      equalTexts(one!, other!)
    ),
    [true, false, false, false, false],
  );
});
