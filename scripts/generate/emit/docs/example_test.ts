import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Io } from "../../../../src/cli/io.ts";
import { unescaped } from "../../../../src/cli/read/escapes.ts";
import { isInline, readJson } from "../../../../src/cli/read/json.ts";
import { toyService } from "../../../../tests/toy/shop.ts";
import { run } from "../../../tasks/process.ts";
import { type Shell, shellWords, typescriptExample } from "./example.ts";

const service = toyService("shop");
const order = service!.categories[0]!.functions.find(({ name }) => name === "PlaceOrder")!;

/** The command line's words for one argument. */
function words(args: Record<string, unknown>, shell: Shell): string[] {
  return shellWords(service!, order, { title: "Any", way: "key", args, result: undefined }, shell);
}

/** What a real bash makes of words; the first two are the program and its sub-commands. */
async function throughBash(lines: string[][]): Promise<string[][]> {
  const script = lines.map((line) => `printf '%s\\0' ${line.join(" ")}; printf '\\001\\0'`).join("\n");
  const { code, stdout, output } = await run("bash", ["--norc", "-s"], { input: script });
  assert.equal(code, 0, output);
  return stdout.split("\u0001\0").slice(0, -1).map((line) => line.split("\0").slice(0, -1));
}

/** A value of the option behind a flag. */
const valueOf = (line: string[], flag: string): string => line[line.indexOf(flag) + 1]!;

/** What the command line takes the comment for. */
const commentOf = (line: string[]): Promise<string> =>
  unescaped(valueOf(line, "--comment"), { readFile: () => Promise.reject(new Error("No file.")) } as unknown as Io);

test("the words of a command line: what connects stands on its own sides", () => {
  assert.deepEqual(words({ Items: ["soap"], Discount: 2.5, Comment: "2 days", Gift: false }, "bash"), [
    "oint shop PlaceOrder",
    '--address "https://shop.example/api"',
    `--items "['soap']"`,
    "--discount 2.5",
    '--comment "2 days"',
    "--gift false",
    '--key "k-123456"',
  ]);
});

const texts = [
  "plain",
  "$HOME",
  "`id`",
  "a\\nb",
  "5! 6!",
  "two words",
  `it's`,
  `say "hi"`,
  `it's "both"`,
  "$HOME ${HOME} $(id) `id`",
  "back\\slash\\",
  "a\\\\b",
  "wow!! !x",
  "100 %PATH%",
  "line\nbreak",
  "tab\there",
  "* ? [a] {b,c} ~ # & | ; < > ( )",
  "ünïcödé … 漢字 🎁",
  "--not-an-option",
  "''",
  "",
];

test("bash gives every text back as it is", async () => {
  const lines = await throughBash(texts.map((text) => words({ Comment: text }, "bash")));
  assert.deepEqual(await Promise.all(lines.map((line) => commentOf(line))), texts);
});

test("bash gives any text back as it is", async () => {
  const sign = fc.constantFrom(..."ab1 $`\\\"'!%^&|<>(){}[]*?~#;\n\t…");
  const text = fc.string({ unit: sign, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 40 }), async (texts) => {
      const lines = await throughBash(texts.map((text) => words({ Comment: text }, "bash")));
      assert.deepEqual(await Promise.all(lines.map((line) => commentOf(line))), texts);
    }),
    { numRuns: 5 },
  );
});

test("the command line reads every list back that bash gives it", async () => {
  const lines = await throughBash(texts.map((text) => words({ Items: [text, { deep: [text, 1, null] }] }, "bash")));
  for (const [index, line] of lines.entries()) {
    const value = valueOf(line, "--items");
    assert.ok(isInline(value), value);
    assert.deepEqual(await readJson("items", value, undefined as never), [
      texts[index],
      { deep: [texts[index], 1, null] },
    ]);
  }
});

/** A text, and how cmd takes it: in double quotes, percent signs doubled, quotes doubled. */
const cmd: [text: string, word: string][] = [
  ["two words", '"two words"'],
  ["it's & so | on", `"it's & so | on"`],
  ['say "hi"', '"say ""hi"""'],
  ["100 %", '"100 %%"'],
  ["end\\", '"end\\\\"'],
  ["a\\b", '"a\\b"'],
];

for (const [text, word] of cmd) {
  test(`cmd's word for ${text}`, () => {
    assert.ok(words({ Comment: text }, "cmd").includes(`--comment ${word}`), words({ Comment: text }, "cmd").join(" "));
  });
}

test("in cmd, JSON holds no sign that cmd would take for its own, and means the same", async () => {
  for (const text of texts) {
    const word = words({ Items: [text] }, "cmd").find((word) => word.startsWith("--items "))!;
    const inner = /^--items "([^"%!]*)"$/.exec(word)?.[1];
    assert.ok(inner !== undefined, word);
    assert.deepEqual(await readJson("items", inner, undefined as never), [text]);
  }
});

test("numbers, digits and truth values stand as they are", () => {
  for (const shell of ["bash", "cmd"] as const) {
    assert.deepEqual(words({ Discount: -2, Comment: "0042", Gift: true }, shell).slice(2, 5), [
      "--discount -2",
      "--comment 0042",
      "--gift true",
    ]);
  }
});

test("the TypeScript example declares a client once, and calls with keys in the page's order", () => {
  const example = (title: string, args: Record<string, unknown>) => ({ title, way: "key", args, result: undefined });
  assert.equal(
    typescriptExample(service!, order, [
      example("First", { Gift: true, Items: ['a"b', "c'd"] }),
      example("Second", { Items: [], Gift: false }),
    ]),
    `import { placeOrder, Shop } from "oint/shop";

// First
const shop = new Shop("https://shop.example/api", "k-123456");
console.log(await placeOrder(shop, { items: ['a"b', "c'd"], gift: true }));

// Second
console.log(await placeOrder(shop, { items: [], gift: false }));`,
  );
});
