import assert from "node:assert/strict";
import { test } from "node:test";
import JSON5 from "json5";
import { runCli } from "../../../tests/support/cli/shop.ts";
import { repeatedName } from "./repeated.ts";

const find = (text: string) => repeatedName(text, (written) => JSON5.parse(written));

const repeated: [text: string, name: string, line: number, column: number][] = [
  ["{'A':1,'A':2}", "A", 1, 8],
  ['{"A":{"B":[{"C":1},{"C":1,"D":{},"C":2}]}}', "C", 1, 34],
  ["{A:1,\n  'A':2}", "A", 2, 3],
  ['{"A":"}","B":\'{\',"A":1}', "A", 1, 18],
  ['{"a\\u0062":1,ab:2}', "ab", 1, 14],
  ["{\\u0061b:1,'ab':2}", "ab", 1, 12],
  ["{/* A:1, */A:1,// A:2\r\nB:[],A:3}", "A", 2, 6],
  ["[{'it\\'s':1,\"it's\":2}]", "it's", 1, 13],
  ["{'__proto__':1,__proto__:2}", "__proto__", 1, 16],
  ["{'':1,'':2}", "", 1, 7],
  ["{A:-1.5,B:+Infinity,B:0x1F,}", "B", 1, 21],
];
for (const [text, name, line, column] of repeated) {
  test(`${text} has a name twice`, () => {
    JSON5.parse(text);
    assert.deepEqual(find(text), { name, line, column });
  });
}

const single = [
  "{'A':'A','a':{'A':[{'A':1},{'A':2}]}}",
  '["A","A"]',
  "{A:'A',B:\"'A':1,'A':2\",/*A*/C:[1,1,]}",
  "{}",
  "'{A:1,A:2}'",
  "{'a\\\\':1,'a':2}",
];
for (const text of single) {
  test(`${text} has no name twice`, () => {
    JSON5.parse(text);
    assert.equal(find(text), undefined);
  });
}

test("a long text takes no longer than it is long", () => {
  const text = `{'c':'${"y".repeat(20_000_000)}',"a":"${"\\\\x".repeat(8_000_000)}","b":[${"[".repeat(200_000)}${
    "]".repeat(200_000)
  }]}`;
  const start = performance.now();
  assert.equal(find(text), undefined);
  // Half a second where nothing else goes on; a search that goes back would take hours.
  assert.ok(performance.now() - start < 30_000);
});

const SENTENCE = "the name A stands twice in one structure";
const END = "and only one of its values could be sent. Give it once.";

for (
  const [way, options, surroundings, source] of [
    ["itself", ["--fields", "{'A':1,'A':2}"], {}, ""],
    ["from a file", ["--fields", "a.json"], { files: { "a.json": "{'A':1,'A':2}" } }, "a.json: "],
    ["from standard input", ["--fields", "-"], { stdin: "{'A':1,'A':2}" }, "standard input: "],
  ] as const
) {
  test(`JSON ${way} with a name that stands twice is refused, for functions and methods`, async () => {
    for (const command of [["AddItem", "--itemid", "1"], ["call", "item.add"]]) {
      const { code, stderr, calls } = await runCli(["shop", ...command, "--url", "x", ...options], surroundings);
      assert.deepEqual([code, calls], [2, []]);
      assert.equal(stderr, `--fields: ${SENTENCE} (${source}line 1, column 8), ${END}\n`);
    }
  });
}
