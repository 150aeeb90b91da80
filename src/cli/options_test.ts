/** Options that only some functions have: dates, files, counts, older spellings, secrets. */

import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { test } from "node:test";
import { option, type Outcome, runCli, type Surroundings } from "../../tests/support/cli/shop.ts";
import type { CommandTable } from "../catalogue/commands.ts";

const sendItem: CommandTable = {
  name: "SendItem",
  title: "Send item",
  summary: "Sends an item.",
  options: [
    option("at", "date"),
    option("count", "integer", { default: 0 }),
    option("file", "file"),
    option("files", "files"),
    option("target", "id", { aliases: ["tagret"] }),
    option("password", "text", { secret: true }),
    option("text", "text"),
    option("fire", "boolean", { default: true, explicit: true, about: "True dismisses, false takes back." }),
    option("vision", "list", { explicit: true, about: "All who see it." }),
  ],
  connects: false,
  network: true,
  example: "oint shop SendItem",
  run: () => undefined,
};

/** Forty-eight bytes, so that their base64 text is just long enough to need no mark. */
const BYTES = Uint8Array.from({ length: 48 }, (_, index) => 250 - index);
const TEXT = Buffer.from(BYTES).toString("base64");

function send(args: string[], surroundings: Surroundings = {}): Promise<Outcome> {
  return runCli(["shop", "SendItem", ...args], { more: [sendItem], ...surroundings });
}

async function param(flag: string, text: string, surroundings: Surroundings = {}): Promise<unknown> {
  const { calls, stderr, code } = await send([`--${flag}`, text], surroundings);
  assert.equal(stderr, "");
  assert.equal(code, 0);
  return calls[0]!.params[flag];
}

async function refusal(args: string[], surroundings: Surroundings = {}): Promise<string> {
  const { code, stderr, calls } = await send(args, surroundings);
  assert.equal(code, 2, stderr);
  assert.deepEqual(calls, []);
  return stderr.trimEnd();
}

for (const text of ["2024-08-05", "2024-08-05T09:02:13+03:00", "05.08.2024 9:02", "20240805"]) {
  test(`the date ${text}`, async () => assert.equal(await param("at", ` ${text} `), text));
}
for (const text of ["tomorrow", "2024-02-30"]) {
  test(`no date: ${text}`, async () => {
    const sentence = `--at takes a date like 2024-08-05 or 2024-08-05T09:02:13+02:00, not "${text}".`;
    assert.equal(await refusal(["--at", text]), sentence);
  });
}

for (const [text, value] of [["0", "0"], [" 12 ", "12"], ["-3", "-3"], ["0012", "0012"]] as const) {
  test(`the whole number "${text}"`, async () => assert.equal(await param("count", text), value));
}
for (const text of ["1.5", "two", "1e3"]) {
  test(`no whole number: ${text}`, async () => {
    assert.equal(await refusal(["--count", text]), `--count takes a whole number, not "${text}".`);
  });
}

test("a file is read by its path", async () => {
  const files = { "a 'b\" c.txt": BYTES };
  assert.deepEqual(await param("file", "a 'b\" c.txt", { files }), BYTES);
});

test("a file is downloaded from an address", async () => {
  const seen: string[] = [];
  const web = (address: string) => (seen.push(address), new Response(BYTES));
  assert.deepEqual(await param("file", "https://files.example/a.png?key=1", { web }), BYTES);
  assert.deepEqual(seen, ["https://files.example/a.png?key=1"]);
});

for (
  const text of [TEXT, `${TEXT.slice(0, 30)}\n${TEXT.slice(30)}\n`, `base64:${TEXT}`, `data:image/png;base64,${TEXT}`]
) {
  test(`a file is base64 text: ${JSON.stringify(text.slice(0, 20))}`, async () => {
    assert.equal(await param("file", text), TEXT);
  });
}
test("short base64 text is marked", async () => assert.equal(await param("file", "base64:SGk="), "SGk="));

const FORMS = "the path of a file, an http(s) address, or base64 text";
const noFile: [text: string, sentence: string, surroundings?: Surroundings][] = [
  ["SGk=", `--file: there is no file SGk=. Give ${FORMS}; short base64 text begins with base64:.`],
  ["gone.png", `--file: there is no file gone.png. Give ${FORMS}; short base64 text begins with base64:.`],
  ["folder.json", `--file: folder.json is a folder. Give ${FORMS}.`],
  ["base64:SGk", "--file: what follows the mark is no base64 text. Check that it is whole."],
  [
    "https://files.example/secret-path",
    "--file: files.example answered the download with HTTP 404. Check the address. Nothing was sent.",
    { web: () => new Response("", { status: 404 }) },
  ],
  [
    "https://files.example/secret-path",
    "--file: it could not be downloaded from files.example. Check the address and the connection. Nothing was sent.",
  ],
  [
    "https://files.example/secret-path",
    "--file: what files.example offers is larger than 268435456 bytes; download and shrink it first. Nothing was sent.",
    { web: () => new Response("", { headers: { "content-length": "268435457" } }) },
  ],
  [
    "https://files.example/secret-path",
    "--file: what files.example offers is larger than 268435456 bytes; download and shrink it first. Nothing was sent.",
    { web: () => new Response(endless()) },
  ],
];
for (const [text, sentence, surroundings] of noFile) {
  test(`no file: ${text.slice(0, 20)} ${sentence.slice(0, 60)}`, async () => {
    assert.equal(await refusal(["--file", text], surroundings), sentence);
  });
}

/** A download that does not say how long it is, and never ends. */
function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(8 * 1024 * 1024)) });
}

test("files stand in JSON, each a path, an address or base64 text", async () => {
  const value = await param("files", `{'Отчёт.txt':'report.txt','b.bin':'https://files.example/b','c':'${TEXT}'}`, {
    files: { "report.txt": "Hi" },
    web: () => new Response(BYTES),
  });
  assert.deepEqual(value, { "Отчёт.txt": new TextEncoder().encode("Hi"), "b.bin": BYTES, c: TEXT });
});

test("files that are none are refused", async () => {
  assert.match(
    await refusal(["--files", "{'a':7}"]),
    /^--files takes names of files with .*; one of them is no text\.$/,
  );
  assert.match(await refusal(["--files", "['a']"]), /^--files takes an object/);
  assert.match(await refusal(["--files", "{'a':'gone'}"]), /^--files: there is no file gone\./);
});

test("JSON is downloaded from an address", async () => {
  const web = () => new Response('{"a.txt":"base64:SGk="}');
  assert.deepEqual(await param("files", "https://files.example/list", { web }), { "a.txt": "SGk=" });
  assert.equal(
    await refusal(["--files", "https://files.example/list"], { web: () => new Response("<html>") }),
    "--files is no JSON (the download: line 1, column 1). Check quotes, commas and brackets there.",
  );
});

test("an older spelling of an option and of a function works, and is not shown", async () => {
  const { calls, code } = await runCli(["shop", "sedn-item", "--tagret", "7"], { more: [sendItem] });
  assert.equal(code, 0);
  assert.deepEqual([calls[0]!.name, calls[0]!.params], ["SendItem", { target: "7" }]);
  const help = await send(["--help"]);
  assert.doesNotMatch(help.stdout, /tagret|SednItem/);
  assert.match(help.stdout, /--target <id>/);
});

test("an option and its older spelling at once are refused", async () => {
  const sentence = "--target and --tagret are the same option: give one of them.";
  assert.equal(await refusal(["--tagret", "7", "--target", "8"]), sentence);
});

test("a secret option's value is in no message", async () => {
  const { stderr, code } = await send(["--password", "hunter2hunter2"], {
    answer: () => {
      throw new Error("bad password hunter2hunter2");
    },
  });
  assert.equal(code, 70);
  assert.doesNotMatch(stderr, /hunter2/);
});

test("what goes over the network takes a timeout and a signal", async () => {
  const { calls } = await send(["--timeout", "1.5"]);
  assert.equal(calls[0]!.options!.timeout, 1500);
  assert.ok(calls[0]!.options!.signal instanceof AbortSignal);
});

test("a bare text is printed without quotes", async () => {
  assert.equal((await send([], { answer: () => "https://p.example/?a=1" })).stdout, "https://p.example/?a=1\n");
});

test("help says how files, dates and counts are written", async () => {
  const { stdout } = await send(["--help"]);
  for (const term of ["--at <date>", "--count <number>", "--file <file>", "--files <json>", "--timeout <seconds>"]) {
    assert.ok(stdout.includes(term), term);
  }
  assert.match(stdout, /A file is a path, an http\(s\) address, or base64 text/);
  assert.match(stdout, /A date is 2024-08-05, /);
});

for (
  const [text, value] of [
    ["a\\nb", "a\nb"],
    ["\\r\\v\\f", "\r\v\f"],
    ["a\\\\nb", "a\\nb"],
    ["a\\\\\\nb", "a\\\\nb"],
    ["\\\\r\\r", "\\r\r"],
    ["\\t \\u0041 \\ \\\\ \\N", "\\t \\u0041 \\ \\\\ \\N"],
    ["{a\\nb", "{a\\nb"],
    ["[a\\nb", "[a\\nb"],
    ["C:\\new", "C:\\new"],
    ["C:\\none", "C:\none"],
    ["a\nb", "a\nb"],
    ["@all", "@all"],
    ["@a.json", "@a.json"],
    ["a.json", "a.json"],
  ] as const
) {
  test(`the text ${JSON.stringify(text)}`, async () => {
    assert.equal(await param("text", text, { files: { "C:\\new": "x", "a.json": "[]" } }), value);
  });
}

test("a secret is a text without escapes, and so is an id", async () => {
  assert.equal(await param("password", "a\\nb"), "a\\nb");
  assert.equal(await param("target", "a\\nb"), "a\\nb");
});

test("a file comes from standard input, and only one option does", async () => {
  for (const text of ["-", "@-"]) assert.deepEqual(await param("file", text, { stdin: BYTES }), BYTES);
  assert.deepEqual(await param("file", "@a.png", { files: { "a.png": BYTES } }), BYTES);
  const { stderr } = await send(["--file", "-"], { stdin: BYTES, terminal: true });
  assert.equal(stderr, "Reading --file from standard input.\n");
  assert.equal(
    await refusal(["--file", "-", "--files", "-"]),
    "--file and --files cannot both read standard input: give one of them as a file.",
  );
  assert.equal(
    await refusal(["--files", "{'a':'-'}"]),
    "--files takes no file of several from standard input: name a file.",
  );
});

test("standard input that is too long is refused", async () => {
  const stdin = Promise.reject(Object.assign(new Error("too long"), { code: "EFBIG" }));
  stdin.catch(() => {});
  assert.equal(
    await refusal(["--file", "-"], { stdin }),
    "--file: standard input is larger than 256 MB (268435456 bytes), the most that an option takes.",
  );
});

test("an empty value that has the effect of a choice is told", async () => {
  const noted = async (...args: string[]) => {
    const { stderr, calls } = await send(args);
    assert.deepEqual(calls[0]?.params, {});
    return stderr;
  };
  const note = "--fire is empty, which counts as left out: SendItem goes with its default, true. " +
    "True dismisses, false takes back.\n";
  for (const empty of ["", "  "]) assert.equal(await noted("--fire", empty), note);
  assert.equal(await noted("--FIRE="), note);
  assert.equal(
    await noted("--vision", ""),
    "--vision is empty, which counts as left out: nothing is sent for it. All who see it.\n",
  );
  assert.equal(await noted(), "");
  assert.equal(await noted("--text", ""), "");
});
