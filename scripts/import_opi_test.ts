import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { ImportError, importFacts } from "./import_opi.ts";
import { denoProgram, type Outcome, run } from "./tasks/process.ts";
import { root } from "./tasks/runtimes.ts";

const folder = mkdtempSync(join(tmpdir(), "oint-opi-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const ID = {
  ...{ name: "ItemID", cli: "item", types: ["Number", "String"], required: true, default: null },
  ...{ wire: "id", coerce: "String", meaning: "A sentence that is not ours." },
};
const NAME = { ...ID, name: "Name", cli: "title", required: false, default: "", wire: "a.NAME", wireExtra: ["b.0"] };
const CLEAR = { ...ID, name: "Clear", required: false, default: false, wire: null, coerce: null };

function line(name: string, rest: object = {}): string {
  const facts = { region: "Shop", title: "A title", rest: ["item.get"], http: "POST-json", params: [], returns: "Map" };
  return JSON.stringify({ function: name, ...facts, apiDoc: null, behaviour: "A sentence that is not ours.", ...rest });
}

test("facts are taken over in their order, sentences are not", () => {
  const lines = [
    line("PutItem", { params: [ID, NAME], constants: { OPEN: "Y" } }),
    line("GetItem", { rest: [], params: [CLEAR], fields: [{ name: "a.b[]", hint: "A sentence that is not ours." }] }),
  ];
  const facts = importFacts(`${lines.join("\n")}\n\n`, "opi-shop.jsonl");
  assert.ok(!JSON.stringify(facts).includes("sentence"));
  assert.equal(facts.source.facts, "opi-shop.jsonl");
  assert.deepEqual(facts.functions, [
    {
      name: "PutItem",
      category: "Shop",
      methods: ["item.get"],
      http: "POST-json",
      params: [
        { name: "ItemID", option: "item", types: ["Number", "String"], required: true, wire: "id", coerce: "String" },
        {
          name: "Name",
          option: "title",
          types: ["Number", "String"],
          required: false,
          default: "",
          wire: ["a.NAME", "b.0"],
          coerce: "String",
        },
      ],
      constants: { OPEN: "Y" },
    },
    {
      name: "GetItem",
      category: "Shop",
      methods: [],
      http: "POST-json",
      params: [{ name: "Clear", option: "item", types: ["Number", "String"], required: false, default: false }],
      keys: ["a.b[]"],
    },
  ]);
});

const mistakes: [title: string, jsonl: string, message: RegExp][] = [
  ["a line that is no JSON", `${line("A")}\n{"function":`, /^Line 2 of the facts is no function/],
  ["a line that is no function", `${line("A")}\n[]`, /^Line 2 of the facts is no function/],
  ["a function that stands there twice", `${line("A")}\n${line("A")}`, /^opi-shop\.jsonl has A twice/],
  ["a parameter without types", line("A", { params: [{ ...ID, types: [] }] }), /^A: params\.0\.types: /],
  ["no function at all", "\n", /^opi-shop\.jsonl: /],
];
for (const [title, jsonl, message] of mistakes) {
  test(`${title} is refused`, () => {
    assert.throws(
      () => importFacts(jsonl, "opi-shop.jsonl"),
      (error) => error instanceof ImportError && message.test(error.message),
    );
  });
}

function importer(...args: string[]): Promise<Outcome> {
  const script = join(root, "scripts", "import_opi.ts");
  const flags = ["--no-check", "--config", join(root, "deno.json")];
  return run(denoProgram(), ["run", "-A", ...flags, script, ...args], { cwd: folder });
}

test("an import writes the service's file, with its source", async () => {
  mkdirSync(join(folder, "facts"));
  writeFileSync(join(folder, "facts", "opi-shop.jsonl"), `${line("GetItem", { params: [ID] })}\n${line("Ping")}\n`);
  const { code, stdout, output } = await importer("facts");
  assert.equal(code, 0, output);
  assert.equal(stdout, "shop: 2 functions imported.\n");
  assert.equal(
    readFileSync(join(folder, "spec", "shop", "opi.json"), "utf8"),
    `{
  "source": { "repository": "https://github.com/Bayselonarrend/OpenIntegrations", "facts": "opi-shop.jsonl" },
  "functions": [
    { "name": "GetItem", "category": "Shop", "methods": ["item.get"], "http": "POST-json", "params": [
      { "name": "ItemID", "option": "item", "types": ["Number", "String"], "required": true, "wire": "id", "coerce": "String" }
    ] },
    { "name": "Ping", "category": "Shop", "methods": ["item.get"], "http": "POST-json", "params": [] }
  ]
}
`,
  );
});

test("without a folder of facts nothing is written", async () => {
  for (const args of [[], ["a", "b"], ["--help"], ["nowhere"]]) {
    const { code, stderr } = await importer(...args);
    assert.equal(code, 2);
    assert.match(stderr, args[0] === "nowhere" ? /^No facts found: nowhere has / : /^Give one folder\. Usage: /);
  }
});
