import assert from "node:assert/strict";
import { test } from "node:test";
import type { List } from "../../catalogue/tool.ts";
import { lists, page, paragraph, widthOf } from "./layout.ts";

for (const [columns, width] of [[undefined, 100], [20, 40], [72, 72], [300, 100]]) {
  test(`a terminal of ${columns} columns has pages of ${width}`, () => assert.equal(widthOf(columns), width));
}

test("a paragraph breaks between words, and fills its lines", () => {
  assert.equal(paragraph("one two three four", 9), "one two\nthree\nfour");
  assert.equal(paragraph("one two", 7), "one two");
});

test("a word that is longer than a line is not broken", () => {
  assert.equal(paragraph("a https://docs.example/page b", 10), "a\nhttps://docs.example/page\nb");
});

test("lists share their first column, and one without entries is left out", () => {
  const all: List[] = [
    { title: "Options", entries: [["--a", "About a, which takes more than a line."], ["--long <text>", "About."]] },
    { title: "None", entries: [] },
    { title: "Commands", entries: [["b", "About b."]] },
  ];
  assert.deepEqual(lists(all, 40), [
    [
      "Options:",
      "  --a            About a, which takes",
      "                 more than a line.",
      "  --long <text>  About.",
    ].join("\n"),
    "Commands:\n  b              About b.",
  ]);
});

test("a second column that would be too narrow is not wrapped", () => {
  const all: List[] = [{ title: "Options", entries: [["--option <text>", "About this option, at length."]] }];
  assert.deepEqual(lists(all, 38), ["Options:\n  --option <text>  About this option, at length."]);
  assert.deepEqual(lists(all, 39), ["Options:\n  --option <text>  About this option,\n                   at length."]);
});

test("a page has no blanks at line ends, and one line break at its end", () => {
  assert.equal(page("one  \ntwo\n", "three"), "one\ntwo\n\nthree\n");
});

test("a page of many blanks is made in a moment", () => {
  const started = performance.now();
  const wide = `a${" ".repeat(100_000)}b`;
  assert.equal(page(wide), `${wide}\n`);
  assert.ok(performance.now() - started < 5_000, "blanks are looked at once");
});
