import assert from "node:assert/strict";
import { test } from "node:test";
import type { ServiceEntry } from "../../catalogue/commands.ts";
import { runCli, type Surroundings } from "../../../tests/support/cli/shop.ts";

const same = async (args: string[], others: string[]): Promise<string> => {
  const [one, other] = await Promise.all([runCli(args), runCli(others)]);
  assert.deepEqual([one.code, one.stderr], [0, ""]);
  assert.equal(one.stdout, other.stdout);
  return one.stdout;
};

const kiosk = (shop: ServiceEntry): ServiceEntry[] => [
  shop,
  { ...shop, name: "kiosk", load: async () => ({ ...await shop.load(), name: "kiosk" }) },
];

test("a function and a method are described without their service's name", async () => {
  assert.match(await same(["describe", "add-item"], ["shop", "describe", "AddItem"]), /^AddItem\n/);
  assert.match(await same(["describe", "ITEM.get"], ["shop", "describe", "item.get"]), /^item\.get\n/);
  assert.match(await same(["describe", "item.get", "--v2"], ["shop", "describe", "item.get", "--v2"]), /second form/);
  const json = ["--format", "json"];
  assert.match(await same(["describe", "AddItem", ...json], ["shop", "describe", "AddItem", "--json"]), /^\{\n/);
});

for (
  const [args, sentence, surroundings] of [
    [[], 'Write a name right after describe: oint describe <name>. "oint find <words>" finds it.'],
    [["--format", "json"], 'Write a name right after describe: oint describe <name>. "oint find <words>" finds it.'],
    [
      ["item.gett"],
      'Nothing is called item.gett. Did you mean item.get? "oint find <words>" searches functions and methods.',
    ],
    [
      ["s3cr3t0123456"],
      "Argument 2 names no function and no method that is known. " +
      '"oint find <words>" searches functions and methods.',
    ],
    [["AddItem", "--format", "xml"], "--format takes text or json."],
    [
      ["AddItem", "more"],
      "Argument 3 belongs to no option. Write --option value, and quote a value that holds spaces.",
    ],
    [
      ["AddItem"],
      "Several services have this name: write oint shop describe <name> or oint kiosk describe <name>.",
      { services: kiosk },
    ],
  ] as [string[], string, Surroundings?][]
) {
  test(`refused: describe ${args.join(" ")}`, async () => {
    const { code, stdout, stderr } = await runCli(["describe", ...args], surroundings);
    assert.deepEqual([code, stdout, stderr], [2, "", `${sentence}\n`]);
  });
}

test("help tells of describe", async () => {
  for (const args of [["describe", "--help"], ["help", "describe"]]) {
    assert.match((await runCli(args)).stdout, /^Usage: oint describe <name> \[options\]\n/, args.join(" "));
  }
});
