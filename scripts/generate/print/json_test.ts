import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { canonicalJson } from "./json.ts";

test("what fits stands on one line", () => {
  assert.equal(
    canonicalJson({ a: [1, "b", null, true], c: {}, d: [] }),
    '{ "a": [1, "b", null, true], "c": {}, "d": [] }\n',
  );
});

test("what does not fit is broken from the outside", () => {
  const word = "x".repeat(50);
  assert.equal(
    canonicalJson({ one: word, two: [word, word], three: { four: 4 } }),
    `{
  "one": "${word}",
  "two": ["${word}", "${word}"],
  "three": { "four": 4 }
}
`,
  );
});

test("keys keep their order, odd ones are quoted, undefined is left out", () => {
  assert.equal(
    canonicalJson(JSON.parse('{ "z": 1, "__proto__": 2, "a\\"b": 3, "": 4 }')),
    '{ "z": 1, "__proto__": 2, "a\\"b": 3, "": 4 }\n',
  );
  assert.equal(canonicalJson({ a: undefined, b: 1 }), '{ "b": 1 }\n');
});

test("a line is at most 120 columns long, its comma included", () => {
  const fits = { a: "x".repeat(108) };
  assert.equal(canonicalJson(fits).split("\n").length, 2);
  assert.equal(canonicalJson({ a: "x".repeat(109) }).split("\n").length, 4);
});

test("the same value is read back, and no line is too long that could be broken", () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
    const plain = JSON.parse(JSON.stringify(value));
    const text = canonicalJson(plain);
    assert.deepEqual(JSON.parse(text), plain);
    assert.equal(canonicalJson(JSON.parse(text)), text);
    for (const line of text.split("\n").filter((line) => line.length > 120)) {
      assert.doesNotMatch(line, /^\s*("([^"\\]|\\.)*": )?([[{]).+\S/, line);
    }
  }));
});
