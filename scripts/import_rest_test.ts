import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { ImportError, matcher, merge, segments, sharedTypes } from "./import_rest.ts";
import type { FactsFile } from "./generate/read/schema/rest.ts";
import { denoProgram, type Outcome, run } from "./tasks/process.ts";
import { root } from "./tasks/runtimes.ts";

const folder = mkdtempSync(join(tmpdir(), "oint-import-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const STATS = '{ "source": "https://docs.shop.example", "commit": "c2" }';

function method(name: string, rest: object = {}): string {
  return JSON.stringify({ method: name, page: `${name}.md`, scope: [], api: "v1", params: [], ...rest });
}

function facts(...lines: string[]): void {
  writeFileSync(join(folder, "facts", "shop-rest.jsonl"), `${lines.join("\n")}\n`);
}

function imported(file: string): FactsFile {
  return JSON.parse(readFileSync(join(folder, "spec", "shop", "rest", file), "utf8")) as FactsFile;
}

function names(file: string): string[] {
  return imported(file).methods.map(({ method }) => method);
}

function importer(...args: string[]): Promise<Outcome> {
  const script = join(root, "scripts", "import_rest.ts");
  const flags = ["--no-check", "--config", join(root, "deno.json")];
  return run(denoProgram(), ["run", "-A", ...flags, script, ...args], { cwd: folder });
}

beforeEach(() => {
  rmSync(join(folder, "spec"), { recursive: true, force: true });
  mkdirSync(join(folder, "facts"), { recursive: true });
  mkdirSync(join(folder, "empty"), { recursive: true });
  writeFileSync(join(folder, "facts", "shop-rest-stats.json"), STATS);
  facts(method("order.place"), method("item.put"), method("item.get"), method("Item.list"));
});

test("a pattern's star stands for anything, its other signs for themselves", () => {
  const selected = matcher(["item.*", "order.place", "*.list"]);
  const given = ["item.get", "item.a.b", "items.get", "itemXget", "order.place", "order.placed", "user.list", "list"];
  assert.deepEqual(given.filter(selected), ["item.get", "item.a.b", "order.place", "user.list"]);
  assert.equal(matcher(["a+b(c)"])("a+b(c)"), true);
  assert.equal(matcher(["a+b"])("aab"), false);
});

test("methods are sorted into segments by the first part of their names", () => {
  const source = { repository: "r", commit: "c" };
  const found = segments(["", method("b.two"), method("a"), method("B.one"), " "].join("\n"), source);
  assert.deepEqual([...found].map(([name, { methods }]) => [name, methods.map(({ method }) => method)]), [
    ["b", ["B.one", "b.two"]],
    ["a", ["a"]],
  ]);
});

test("what goes without saying is left out, samples stay as they are", () => {
  const [file] = segments(
    method("a", {
      deprecated: false,
      see: [],
      params: [{ name: "x", required: false, enum: [], default: false }, { name: "y", required: true }],
      result: { sample: { paged: false, list: [] } },
    }),
    { repository: "r", commit: "c" },
  ).values();
  assert.deepEqual(file!.methods[0], {
    method: "a",
    page: "a.md",
    scope: [],
    api: "v1",
    params: [{ name: "x", default: false }, { name: "y", required: true }],
    result: { sample: { paged: false, list: [] } },
  });
});

test("only the pages that the service names describe types", () => {
  const table = (anchor: string, page: string) =>
    JSON.stringify({ kind: "fields", anchor, page, fields: [{ name: "id", types: ["integer"] }] });
  const jsonl = [table("money", "words/types.md"), table("owner", "words/other.md")].join("\n");
  const params = [{ name: "price", types: ["money"] }, { name: "by", types: ["owner"] }];
  const methods = [{ method: "a", page: "a.md", scope: [], api: "v1", params }];
  const source = { repository: "r", commit: "c" };
  const found = (pages?: RegExp) => sharedTypes(jsonl, methods, source, pages).types!.map(({ name }) => name);
  assert.deepEqual(found(/types\.md$/), ["money"]);
  assert.deepEqual(found(), []);
});

test("a line that is no JSON is named", () => {
  assert.throws(
    () => segments(`${method("a")}\n{"method":`, { repository: "r", commit: "c" }),
    (error) => error instanceof ImportError && error.message.startsWith("Line 2 of the facts is no JSON"),
  );
});

test("what is not selected stays, what is selected and gone goes", () => {
  const file = (commit: string, ...lines: [name: string, page: string][]): FactsFile => ({
    source: { repository: "r", commit },
    methods: lines.map(([name, page]) => ({ method: name, page, scope: [], api: "v1", params: [] })),
  });
  const merged = merge(
    file("1", ["a.keep", "old"], ["a.change", "old"], ["a.gone", "old"]),
    file("2", ["a.change", "new"], ["a.keep", "new"], ["a.add", "new"]),
    (name) => name !== "a.keep",
  );
  assert.deepEqual(merged, file("2", ["a.add", "new"], ["a.change", "new"], ["a.keep", "old"]));
});

test("an import writes a file per segment, sorted, with its source", async () => {
  const { code, stdout, output } = await importer("facts");
  assert.equal(code, 0, output);
  assert.equal(stdout, "shop: 4 methods imported. Run `deno task generate` next.\n");
  assert.deepEqual(readdirSync(join(folder, "spec", "shop", "rest")).sort(), ["item.json", "order.json"]);
  assert.equal(
    readFileSync(join(folder, "spec", "shop", "rest", "order.json"), "utf8"),
    `{
  "source": { "repository": "https://docs.shop.example", "commit": "c2" },
  "methods": [{ "method": "order.place", "page": "order.place.md", "scope": [], "api": "v1", "params": [] }]
}
`,
  );
  assert.deepEqual(names("item.json"), ["Item.list", "item.get", "item.put"]);
});

test("importing the same again, in another order, changes no byte", async () => {
  await importer("facts");
  const before = readFileSync(join(folder, "spec", "shop", "rest", "item.json"));
  facts(method("item.get"), method("Item.list"), method("order.place"), method("item.put"));
  await importer("facts");
  assert.deepEqual(readFileSync(join(folder, "spec", "shop", "rest", "item.json")), before);
});

test("with --only, all else stays, down to its bytes", async () => {
  await importer("facts");
  const order = readFileSync(join(folder, "spec", "shop", "rest", "order.json"), "utf8");
  facts(method("item.get", { page: "new.md" }), method("item.new"), method("order.place", { page: "new.md" }));
  const { code, stdout, output } = await importer("facts", "--only", "item.get, item.n*");
  assert.equal(code, 0, output);
  assert.match(stdout, /^shop: 2 methods imported\./);
  assert.deepEqual(imported("item.json").methods.map(({ method, page }) => [method, page]), [
    ["Item.list", "Item.list.md"],
    ["item.get", "new.md"],
    ["item.new", "new.md".replace("new", "item.new")],
    ["item.put", "item.put.md"],
  ]);
  assert.equal(readFileSync(join(folder, "spec", "shop", "rest", "order.json"), "utf8"), order);
});

test("what is gone from the facts is deleted, notes are never touched", async () => {
  await importer("facts");
  const notes = join(folder, "spec", "shop", "rest", "order.yaml");
  writeFileSync(notes, "methods:   {} # by hand\n");
  facts(method("item.get"));
  const { code } = await importer("facts");
  assert.equal(code, 0);
  assert.deepEqual(names("item.json"), ["item.get"]);
  assert.equal(existsSync(join(folder, "spec", "shop", "rest", "order.json")), false);
  assert.equal(readFileSync(notes, "utf8"), "methods:   {} # by hand\n");
});

test("with --only, a selected segment that is gone is deleted, another one is not", async () => {
  await importer("facts");
  facts(method("new.one"));
  const { code, stdout } = await importer("facts", "--only=order.*,new.*");
  assert.equal(code, 0);
  assert.match(stdout, /^shop: 1 method imported\./);
  assert.deepEqual(readdirSync(join(folder, "spec", "shop", "rest")).sort(), ["item.json", "new.json"]);
});

const USAGE = "Usage: deno task import:rest <facts folder> [--only user.*,server.time]\n";

const refusals: [name: string, args: string[], message: string][] = [
  ["no folder", [], `Give one folder. ${USAGE}`],
  ["two folders", ["facts", "empty"], `Give one folder. ${USAGE}`],
  ["a folder that is not there", ["fcats"], "No facts found: fcats has no <service>-rest.jsonl.\n"],
  ["a folder without facts", ["empty"], "No facts found: empty has no <service>-rest.jsonl.\n"],
  ["an unknown option", ["facts", "--onyl", "item.*"], `Unknown option '--onyl'. ${USAGE}`],
  ["nothing behind --only", ["facts", "--only", " , "], `--only names no method. ${USAGE}`],
  [
    "a selection of nothing",
    ["facts", "--only", "itme.*"],
    "shop: no method of the facts was selected. Check the names after --only.\n",
  ],
];

for (const [name, args, message] of refusals) {
  test(`refused: ${name}`, async () => {
    const { code, stdout, stderr } = await importer(...args);
    assert.deepEqual([code, stdout, stderr], [2, "", message]);
  });
}

test("refused: --only without a value", async () => {
  const { code, stderr } = await importer("facts", "--only");
  assert.equal(code, 2);
  assert.ok(stderr.includes("'--only <value>'") && stderr.endsWith(USAGE), stderr);
});

test("refused: facts without their source", async () => {
  rmSync(join(folder, "facts", "shop-rest-stats.json"));
  const { code, stderr } = await importer("facts");
  assert.deepEqual([code, stderr], [2, `No facts found: ${join("facts", "shop-rest-stats.json")} does not exist.\n`]);
});
