import assert from "node:assert/strict";
import { test } from "node:test";
import { option, runCli, type Surroundings } from "../../../tests/support/cli/shop.ts";
import type { CommandTable } from "../../catalogue/commands.ts";

const START = ["shop", "AddItem", "--url", "shop.example", "--itemid", "1"];

async function param(flag: string, text: string, surroundings: Surroundings = {}): Promise<unknown> {
  const { calls, stderr } = await runCli([...START, `--${flag}`, text], surroundings);
  assert.equal(stderr, "");
  return calls[0]?.params[flag];
}

async function refusal(flag: string, text: string, surroundings: Surroundings = {}): Promise<string> {
  const { code, stderr, calls } = await runCli([...START, `--${flag}`, text], surroundings);
  assert.equal(code, 2);
  assert.deepEqual(calls, []);
  return stderr.trimEnd();
}

function utf16(text: string, mark: [number, number]): Uint8Array {
  const littleEndian = mark[0] === 0xff;
  return new Uint8Array([
    ...mark,
    ...[...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  ]);
}

for (
  const [text, value] of [
    ...["true", "TRUE", "1", "yes", "Yes", " true "].map((text) => [text, true] as const),
    ...["false", "False", "0", "no"].map((text) => [text, false] as const),
  ]
) {
  test(`the boolean "${text}" is ${value}`, async () => assert.equal(await param("fire", text), value));
}

test("another text is no boolean", async () =>
  assert.equal(
    await refusal("fire", "maybe"),
    '--fire takes true or false (also yes or no, 1 or 0), not "maybe".',
  ));

test("a long text in the wrong place is not quoted", async () =>
  assert.equal(
    await refusal("fire", "11ae5d68006e9f06"),
    "--fire takes true or false (also yes or no, 1 or 0), not a text of 16 characters.",
  ));

for (const [text, value] of [["5", 5], ["-5", -5], ["+1.5", 1.5], [".5", 0.5], ["1e3", 1000]] as const) {
  test(`the number "${text}" is ${value}`, async () => assert.equal(await param("count", text), value));
}

for (const text of ["five", "0x10", "NaN", "Infinity", "1e999", "1 2"]) {
  test(`"${text}" is no number`, async () =>
    assert.equal(await refusal("count", text), `--count takes a number, not "${text}".`));
}

test("a number that would be rounded is refused", async () =>
  assert.equal(
    await refusal("count", "9007199254740993"),
    "--count takes a number up to ±9007199254740991; this one would be rounded.",
  ));

test("JSON with double quotes", async () =>
  assert.deepEqual(await param("fields", '{"NAME": "Oleg\\n", "UF": [1, {"a": null}]}'), {
    NAME: "Oleg\n",
    UF: [1, { a: null }],
  }));

test("JSON with single quotes, as OPI's pages print it", async () =>
  assert.deepEqual(
    await param(
      "fields",
      "{'EMAIL':'cfbf2f89-0805-4c25-86a9-8bcefcabc1c5@exepmple.org','NAME':'Oleg','LAST_NAME':'Lama','UF_DEPARTMENT':7}",
    ),
    {
      EMAIL: "cfbf2f89-0805-4c25-86a9-8bcefcabc1c5@exepmple.org",
      NAME: "Oleg",
      LAST_NAME: "Lama",
      UF_DEPARTMENT: 7,
    },
  ));

test("JSON from a file", async () =>
  assert.deepEqual(await param("fields", "new user.JSON", { files: { "new user.JSON": '{"A": 1}' } }), { A: 1 }));

for (
  const [name, content] of [
    ["UTF-8 with a byte order mark", new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('{"A":"Ж"}')])],
    ["UTF-16LE", utf16('{"A":"Ж"}', [0xff, 0xfe])],
    ["UTF-16BE", utf16('{"A":"Ж"}', [0xfe, 0xff])],
  ] as const
) {
  test(`a JSON file in ${name}`, async () =>
    assert.deepEqual(await param("fields", "a.json", { files: { "a.json": content } }), { A: "Ж" }));
}

test("JSON from standard input", async () =>
  assert.deepEqual(await param("fields", "-", { stdin: '{"A": 1}\n' }), { A: 1 }));

test("somebody at a terminal is told that standard input is awaited", async () => {
  const { stderr } = await runCli([...START, "--fields", "-"], { stdin: "{}", terminal: true });
  assert.equal(stderr, "Reading the JSON of --fields from standard input.\n");
});

test("only one option reads standard input", async () => {
  const { code, stderr } = await runCli([...START, "--fields", "-", "--tags", "-"], { stdin: "{}" });
  assert.equal(code, 2);
  assert.equal(stderr, "--fields and --tags cannot both read standard input: give one of them as a file.\n");
});

for (
  const [text, sentence, surroundings] of [
    ['{"A": sec}', "--fields is no JSON (line 1, column 7). Check quotes, commas and brackets there."],
    ["{'A': 'b'", "--fields is no JSON (line 1, column 10). Check quotes, commas and brackets there."],
    ["a.json", "--fields is no JSON (a.json: line 2, column 3). Check quotes, commas and brackets there.", {
      files: { "a.json": "{\n  ]" },
    }],
    ["-", "--fields is no JSON (standard input: it is empty). Check quotes, commas and brackets there.", {
      stdin: " ",
    }],
    ["a.json", "--fields: there is no file a.json. Check the path, or give the JSON itself."],
    ["folder.json", "--fields: folder.json is a folder. Give the path of a .json file."],
    ["a.json", "--fields: the JSON is not valid UTF-8. Save it as UTF-8.", {
      files: { "a.json": new Uint8Array([0x7b, 0xff]) },
    }],
    ["NAME=Oleg", "--fields takes JSON, a path to a .json file, an http(s) address, or - for standard input."],
    [
      "[1]",
      '--fields takes an object, {"KEY": "value"}, as JSON, a path to a .json file, an http(s) address, or - for standard input; this is a list.',
    ],
    [
      '"a"',
      '--fields takes an object, {"KEY": "value"}, as JSON, a path to a .json file, an http(s) address, or - for standard input; this is a string.',
    ],
    [
      '{"A": [9007199254740993]}',
      "--fields holds an integer beyond ±9007199254740991, which would be rounded: write it in quotes.",
    ],
    ["{A: NaN}", "--fields holds a number that JSON cannot carry (NaN or Infinity): write it in quotes."],
    ['{"A": -1e999}', "--fields holds a number that JSON cannot carry (NaN or Infinity): write it in quotes."],
    [`{"A":${"[".repeat(600)}${"]".repeat(600)}}`, "--fields is nested more than 500 levels deep."],
  ] as [string, string, Surroundings?][]
) {
  test(`the structure ${text.slice(0, 30)} is refused: ${sentence.slice(0, 60)}`, async () =>
    assert.equal(await refusal("fields", text, surroundings), sentence));
}

for (
  const [text, value] of [
    ["[1, 'two']", [1, "two"]],
    ['{"ID": 1}', [{ ID: 1 }]],
    ["'a, b'", ["a, b"]],
    ["5", ["5"]],
    ["-5", ["-5"]],
    ["one word", ["one word"]],
    ["a.json", ["a.json"]],
    ["https://web.example/a.json", ["https://web.example/a.json"]],
    ["[B]bold[/B]", ["[B]bold[/B]"]],
    ["{x", ["{x"]],
    ["'tis", ["'tis"]],
    ["[2024]", [2024]],
    ["[]", []],
    ["@ann", ["@ann"]],
    ["@@a.json", ["@a.json"]],
    ["a\\nb", ["a\nb"]],
    ["['a\\nb']", ["a\nb"]],
  ] as const
) {
  test(`the list ${text}`, async () => assert.deepEqual(await param("tags", text), value));
}

test("a list of texts from a file behind @", async () => {
  const files = { "a.json": '["x"]', "one.json": '"x"', "a.txt": "x\n" };
  for (const path of ["a.json", "one.json"]) {
    assert.deepEqual(await param("tags", `@${path}`, { files }), ["x"]);
  }
  assert.deepEqual(await param("tags", "@a.txt", { files }), ["x\n"]);
  assert.deepEqual(await param("tags", "-", { stdin: "['x']" }), ["x"]);
  assert.deepEqual(await param("fields", "@a", { files: { a: "{A:1}" } }), { A: 1 });
  assert.match(await refusal("tags", "@gone.json"), /^--tags: there is no file gone\.json\./);
  assert.match(await refusal("tags", "['x'"), /^--tags is no JSON \(line 1, column 5\)\./);
});

for (const types of ["Array Of Structure", "Number, Array Of Number"]) {
  test(`a list that holds no texts is read from a file: ${types}`, async () => {
    const toy: CommandTable = {
      name: "SendItems",
      title: "Send items",
      summary: "Sends items.",
      options: [option("items", "list", { types })],
      connects: false,
      example: "oint shop SendItems",
      run: () => undefined,
    };
    for (const text of ["a.json", "@a.json", "https://web.example/a"]) {
      const { calls } = await runCli(["shop", "SendItems", "--items", text], {
        more: [toy],
        files: { "a.json": "[1]" },
        web: () => new Response("[1]"),
      });
      assert.deepEqual(calls[0]?.params, { items: [1] });
    }
  });
}
