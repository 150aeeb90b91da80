import assert from "node:assert/strict";
import { test } from "node:test";
import type { ServiceEntry } from "../../catalogue/commands.ts";
import { type Outcome, runCli, type Surroundings } from "../../../tests/support/cli/shop.ts";

const find = (args: string[], surroundings: Surroundings = {}): Promise<Outcome> =>
  runCli(["find", ...args], surroundings);

/** The shop, and another one with the same functions and no methods. */
function two(shop: ServiceEntry): ServiceEntry[] {
  const load = async () => {
    const { methods: _, ...table } = await shop.load();
    return { ...table, name: "kiosk", synonyms: () => Promise.resolve({ purchase: ["add"] }) };
  };
  return [shop, { ...shop, name: "kiosk", load }];
}

test("what is found has a name, a kind, a summary, and the command that tells more", async () => {
  const { code, stdout, stderr, calls } = await find(["stock count"]);
  assert.equal(code, 0);
  assert.equal(
    stdout,
    "stock.item.count --v2  method    Counts the stock.\n" +
      "                                 oint shop describe stock.item.count --v2\n",
  );
  assert.equal(stderr, "1 found, the best first.\n");
  assert.deepEqual(calls, []);
});

test("functions and methods stand together, the best first", async () => {
  const { stdout } = await find(["item", "add", "--max", "2"]);
  assert.equal(stdout.match(/^\S/gm)?.length, 2);
  assert.match(stdout, /^AddItem +function +Summary of AddItem\.\n +oint shop describe AddItem$/m);
  assert.match(stdout, /^item\.add +method +Adds an article to the shop\.\n +oint shop describe item\.add$/m);
});

test("--max says how many, and what is left out is told", async () => {
  const { stdout, stderr } = await find(["item", "--max=1", "--format", "jsonl"]);
  assert.equal(stdout.trim().split("\n").length, 1);
  assert.match(stderr, /^1 of \d+ found, the best first; --max <number> shows more\.\n$/);
});

test("ten are shown unless more are asked for", async () => {
  const { stdout } = await find(["item", "--format", "jsonl"]);
  assert.equal(stdout.trim().split("\n").length, 10);
});

test("--format json and jsonl are for programs", async () => {
  const expected = {
    service: "shop",
    kind: "method",
    name: "item.list",
    summary: "Lists articles in the old way.",
    deprecated: ["item.search", "item.get"],
    describe: "oint shop describe item.list",
  };
  assert.deepEqual(JSON.parse((await find(["item.list", "--format", "json", "--max", "1"])).stdout), [expected]);
  const { stdout } = await find(["item.list", "--format", "JSONL", "--max", "1"]);
  assert.equal(stdout, `${JSON.stringify(expected)}\n`);
  assert.equal((await find(["zzzzzz", "--format", "json"])).stdout, "[]\n");
  assert.match(
    (await find(["AddItem", "--format", "csv", "--max", "1"])).stdout,
    /^service,kind,name,summary,describe\r\nshop,function,AddItem,Summary of AddItem\.,oint shop describe AddItem\r\n$/,
  );
});

test("what is deprecated says so", async () => {
  const { stdout } = await find(["item.list", "--max", "1"]);
  assert.match(
    stdout,
    /^item\.list {2}method {4}Lists articles in the old way\. \(deprecated: call item\.search or item/,
  );
});

test("--kind leaves out the others", async () => {
  for (const kind of ["function", "method"]) {
    const { stdout } = await find(["item", "--kind", kind, "--format", "json", "--max", "50"]);
    const kinds = new Set((JSON.parse(stdout) as { kind: string }[]).map((one) => one.kind));
    assert.deepEqual([...kinds], [kind]);
  }
});

test("nothing found is no error, and says nothing of what was typed", async () => {
  const { code, stdout, stderr } = await find(["s3cr3t-zzzzzz"]);
  assert.deepEqual([code, stdout], [0, ""]);
  assert.equal(stderr, 'Nothing is called so. Try other words, or fewer; "oint shop --help" lists all.\n');
});

test("a service searches its own", async () => {
  const { stdout } = await runCli(["kiosk", "find", "purchase", "--format", "json"], { services: two });
  const found = JSON.parse(stdout) as { service: string; name: string }[];
  assert.deepEqual([...new Set(found.map(({ service }) => service))], ["kiosk"]);
  assert.equal(found[0]?.name, "AddItem");
});

test("without a service, all are searched", async () => {
  const { stdout } = await find(["AddItem", "--format", "json"], { services: two });
  const found = JSON.parse(stdout) as { service: string; name: string; describe: string }[];
  assert.deepEqual(found.slice(0, 2).map(({ describe }) => describe), [
    "oint shop describe AddItem",
    "oint kiosk describe AddItem",
  ]);
});

test("a terminal breaks summaries, not commands", async () => {
  const { stdout } = await find(["second form", "--max", "1"], { columns: 48 });
  assert.equal(
    stdout,
    "item.get --v2  method    Returns one article in\n" +
      "                         the second form.\n" +
      "                         oint shop describe item.get --v2\n",
  );
});

for (
  const [args, sentence] of [
    [[], "Write what you look for right after find: oint find <words>."],
    [["  "], "Write what you look for right after find: oint find <words>."],
    [["a", "--max", "0"], "--max takes a whole number of rows, more than 0."],
    [["a", "--max", "1.5"], "--max takes a whole number of rows, more than 0."],
    [["a", "--format", "xml"], "--format takes text, json, jsonl, csv, table or yaml."],
    [["a", "--kind", "class"], "--kind takes function or method."],
    [["a", "--kin", "method"], "Unknown option --kin. Did you mean --kind? find has --format, --kind, --max."],
  ] as [string[], string][]
) {
  test(`refused: find ${args.join(" ")}`, async () => {
    const { code, stdout, stderr } = await find(args);
    assert.deepEqual([code, stdout, stderr], [2, "", `${sentence}\n`]);
  });
}

test("a service's find is refused in its own words", async () => {
  const { stderr } = await runCli(["shop", "find"]);
  assert.equal(stderr, "Write what you look for right after find: oint shop find <words>.\n");
});

test("help tells of find wherever it is asked for", async () => {
  for (const args of [["find", "--help"], ["help", "find"], ["find", "help"], ["FIND", "-h"]]) {
    assert.match((await runCli(args)).stdout, /^Usage: oint find <words> \[options\]\n/, args.join(" "));
  }
  for (const args of [["shop", "find", "--help"], ["help", "shop", "find"]]) {
    assert.match((await runCli(args)).stdout, /^Usage: oint shop find <words> \[options\]\n/, args.join(" "));
  }
  assert.match((await runCli(["--help"])).stdout, /\n {2}find +finds functions and methods/);
});
