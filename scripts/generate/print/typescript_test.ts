import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { StructureKind } from "ts-morph";
import { comment, format, literal, printModule, propertyName, wrap } from "./typescript.ts";

test("lines break between words", () => {
  assert.deepEqual(wrap("one two three four", 9), ["one two", "three", "four"]);
  assert.deepEqual(wrap("one two", 7), ["one two"]);
  assert.deepEqual(wrap("", 10), [""]);
});

test("a word that is too long stays whole", () => {
  assert.deepEqual(wrap("a https://shop.example/a/very/long/address b", 10), [
    "a",
    "https://shop.example/a/very/long/address",
    "b",
  ]);
});

test("an indented line breaks into indented lines", () => {
  assert.deepEqual(wrap("    one two three", 11), ["    one two", "    three"]);
  assert.deepEqual(wrap("  verylongword", 5), ["  verylongword"]);
});

test("a comment of one line stays on it, a longer one begins on a line of its own", () => {
  assert.equal(comment("Short."), "Short.");
  const long = `${"word ".repeat(30)}end.`;
  assert.deepEqual(comment(long).split("\n").map((line) => line.length), [0, 114, 39]);
  assert.equal(comment("One.\nTwo."), "\nOne.\nTwo.");
});

test("a comment cannot end its own comment", () => {
  assert.equal(comment("Runs as */5 says."), "Runs as *\\/5 says.");
});

test("a module begins with the notice, and its imports are sorted and unique", () => {
  const text = printModule(
    [
      { from: "./b.ts", types: ["Two", "One", "Two"] },
      { from: "./a.ts", names: ["z", "a"], types: ["T"] },
      { from: "./none.ts", names: [], types: [] },
    ],
    ["export const x: One | Two | T = z(a);"],
  );
  assert.equal(
    text,
    `// Generated from spec/ by \`deno task generate\`. Do not edit: change the spec or the emitter.

import { a, type T, z } from "./a.ts";
import type { One, Two } from "./b.ts";
export const x: One | Two | T = z(a);
`,
  );
});

test("lines of an example keep their indentation in a comment", () => {
  const docs = [comment("First.\n\n    indented\n  less")];
  const text = printModule([], [{ kind: StructureKind.Interface, name: "A", isExported: true, docs }]);
  assert.ok(text.endsWith("/**\n * First.\n *\n *     indented\n *   less\n */\nexport interface A {\n}\n"), text);
});

test("literals of odd values", () => {
  assert.equal(literal('a"b\\c\n\u2028'), JSON.stringify('a"b\\c\n\u2028'));
  assert.equal(literal({ a: undefined, b: [null, true, -1.5] }), "{ b: [null, true, -1.5] }");
  assert.equal(literal({}), "{}");
  assert.equal(literal([]), "[]");
  assert.equal(literal(undefined), "undefined");
  assert.equal(
    literal({ "item.get": 1, "1a": 2, "": 3, class: 4, $x_1: 5, "ключ": 6 }),
    '{ "item.get": 1, "1a": 2, "": 3, class: 4, $x_1: 5, "ключ": 6 }',
  );
});

test("a key called __proto__ becomes a key, not a prototype", () => {
  assert.equal(propertyName("__proto__"), '["__proto__"]');
  const value = JSON.parse('{ "__proto__": { "a": 1 }, "constructor": 2 }');
  const read = new Function(`return ${literal(value)}`)() as object;
  assert.deepEqual(Object.entries(read), [["__proto__", { a: 1 }], ["constructor", 2]]);
  assert.equal(Object.getPrototypeOf(read), Object.prototype);
});

test("long texts are put together from pieces, between characters", () => {
  assert.equal(literal({ a: ["12345678"] }, 3), '{ a: ["123" + "456" + "78"] }');
  assert.equal(literal("12😀4", 3), '"12😀" + "4"');
  assert.equal(literal("123", 3), '"123"');
});

test("every JSON value is what its literal says", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    const plain = JSON.parse(JSON.stringify(value));
    assert.deepEqual(new Function(`return ${literal(plain)}`)(), plain);
  }));
});

test("formatting twice changes nothing", () => {
  const once = format("export const a={b:1,c:[2,3]}");
  assert.equal(once, "export const a = { b: 1, c: [2, 3] };\n");
  assert.equal(format(once), once);
});
