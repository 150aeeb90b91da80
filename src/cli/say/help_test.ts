import assert from "node:assert/strict";
import { test } from "node:test";
import { runCli } from "../../../tests/support/cli/shop.ts";

async function help(args: string[], columns?: number): Promise<string> {
  const { code, stdout, stderr, calls } = await runCli(args, columns === undefined ? {} : { columns });
  assert.equal(code, 0);
  assert.equal(stderr, "");
  assert.deepEqual(calls, []);
  return stdout;
}

for (const args of [[], ["--help"], ["-h"], ["help"], ["help", "help"], ["--help", "--help"], ["HELP"]]) {
  test(`oint ${args.join(" ")} lists services and exit codes`, async () => {
    const text = await help(args);
    assert.match(text, /^Usage: oint <service> <Function> --option value\n/);
    assert.match(text, /\nServices:\n {2}shop {8}Shop: Sells things\.\n/);
    assert.match(text, /\n {2}sandbox {5}serves a sandbox/);
    assert.match(text, /\nExit codes:\n {2}0 {4}done, also where [^\n]+\n {2}1 {4}the API refused/);
    assert.match(text, /\n {2}5 {4}nobody knows whether a call that writes or deletes took effect;/);
    assert.match(text, /\n {2}130 {2}stopped by SIGINT \(Ctrl\+C\)\n/);
  });
}

for (
  const args of [
    ["shop"],
    ["shop", "--help"],
    ["help", "shop"],
    ["SHOP", "-h"],
    ["shop", "help"],
    ["--help", "shop"],
    ["help", "shop", "--help"],
  ]
) {
  test(`oint ${args.join(" ")} lists the service's functions by category`, async () => {
    const text = await help(args);
    assert.match(text, /^Usage: oint shop <Function> --option value\n/);
    assert.match(text, /\nItems:\n {2}AddItem +Summary of AddItem\.\n {2}SetFields +Summary of SetFields\.\n/);
    assert.match(text, /\n {2}--token <text> +About token\. \(String; optional; environment: OINT_SHOP_TOKEN\)\n/);
  });
}

for (
  const args of [
    ["shop", "AddItem", "--help"],
    ["help", "shop", "add-item"],
    ["shop", "AddItem", "--fire", "--nonsense", "--help"],
    ["shop", "help", "AddItem"],
    ["shop", "--help", "AddItem"],
    ["shop", "-h", "AddItem"],
    ["-h", "shop", "AddItem"],
    ["help", "help", "shop", "AddItem"],
    ["shop", "AddItem", "help"],
  ]
) {
  test(`oint ${args.join(" ")} describes the function`, async () => {
    const text = await help(args);
    assert.match(
      text,
      /^Usage: oint shop AddItem --url <text> --itemid <id> \[options\]\n\nTitle of AddItem\. Summary of AddItem\.\n/,
    );
    assert.match(text, /\n {2}--url <text> +About url\. \(String; required; environment: OINT_SHOP_URL\)\n/);
    assert.match(text, /\n {2}--token <text> +About token\. \(String; optional; environment: OINT_SHOP_TOKEN\)\n/);
    assert.match(text, /\n {2}--itemid <id> +About itemid\. \(String, Number; required\)\n/);
    assert.match(text, /\n {2}--fields <json> +About fields\. \(String; optional\)\n/);
    assert.match(text, /\n {2}--fire <true\|false> +About fire\. \(Boolean; optional; default: true\)\n/);
    assert.match(text, /\n {2}--clear <option> /);
    assert.match(text, /\n {2}--timeout <seconds> /);
    assert.match(text, /\nNotes:\n {2}- {2}A note that is long enough /);
    assert.match(text, /\nExample:\n {2}oint shop AddItem --url "shop\.example"\n/);
    assert.match(text, /\nOfficial method: item\.add\n {2}https:\/\/docs\.example\/item-add\n$/);
    assert.ok(text.indexOf("--url") < text.indexOf("--itemid") && text.indexOf("--fire") < text.indexOf("--token"));
  });
}

test("a template's help has no connection, no time-out and no official method", async () => {
  const text = await help(["shop", "GetItemTemplate", "--help"]);
  for (const absent of ["--token", "--timeout", "--clear", "Official method"]) {
    assert.ok(!text.includes(absent), absent);
  }
});

for (const name of ["items", "ITEMS", "Items", "ite"]) {
  for (const args of [["shop", name], ["shop", name, "--help"], ["help", "shop", name], ["shop", "help", name]]) {
    test(`oint ${args.join(" ")} lists a category's functions`, async () => {
      const text = await help(args);
      assert.match(text, /^Usage: oint shop <Function> --option value\n\nItems: All about items\.\n\nFunctions:\n/);
      assert.match(text, /\n {2}AddItem +Summary of AddItem\.\n {2}SetFields +Summary of SetFields\.\n/);
      assert.ok(!text.includes("--token"));
    });
  }
}

/** The shop with two more categories. */
const divided: NonNullable<Parameters<typeof runCli>[1]>["services"] = (shop) => [{
  ...shop,
  load: async () => {
    const table = await shop.load();
    const [items] = await table.overview();
    const more = ["Stock in shelves", "Stock (lost)"];
    return {
      ...table,
      categories: [
        ...table.categories,
        ...more.map((title) => ({
          slug: title.toLowerCase().replace(/\W+/g, "-").replace(/-$/, ""),
          commands: [],
          load: () => Promise.resolve(undefined),
        })),
      ],
      overview: () =>
        Promise.resolve([items!, ...more.map((title) => ({ title, summary: `${title}.`, commands: [] }))]),
    };
  },
}];

test("a category is named by its title, its folder, or a beginning that no other has", async () => {
  for (
    const [title, ...names] of [
      ["Stock in shelves", "Stock in shelves", "stock-in-shelves", "stock_in", "StockInS"],
      ["Stock (lost)", "Stock (lost)", "stock-lost", "stockl"],
    ]
  ) {
    for (const name of names) {
      const { code, stdout, stderr } = await runCli(["shop", name], { services: divided });
      assert.deepEqual([code, stderr], [0, ""]);
      assert.ok(stdout.includes(`\n${title}: ${title}.\n`), stdout);
    }
  }
  const several = await runCli(["shop", "Stock", "--help"], { services: divided });
  assert.deepEqual([several.code, several.stdout], [2, ""]);
  assert.equal(
    several.stderr,
    "Stock begins the names of several categories: stock-in-shelves, stock-lost. Write more of the one you mean.\n",
  );
});

test("a category with options is no call that went well", async () => {
  const { code, stdout, stderr } = await runCli(["shop", "items", "--url", "shop.example"]);
  assert.deepEqual([code, stdout], [2, ""]);
  assert.equal(stderr, 'items is a category, not a function. "oint shop items" lists its functions.\n');
});

for (const columns of [60, 80]) {
  test(`help fits ${columns} columns`, async () => {
    for (const args of [["--help"], ["shop", "--help"], ["shop", "AddItem", "--help"]]) {
      for (const line of (await help(args, columns)).split("\n")) assert.ok(line.length <= columns, line);
    }
  });
}

test("help goes no further than 100 columns", async () => {
  for (const line of (await help(["shop", "AddItem", "--help"], 300)).split("\n")) assert.ok(line.length <= 100, line);
});

test("help loads no more than its level needs", async () => {
  const loaded: string[] = [];
  const services: NonNullable<Parameters<typeof runCli>[1]>["services"] = (shop) => [{
    ...shop,
    load: async () => {
      loaded.push("index");
      const table = await shop.load();
      return {
        ...table,
        categories: [
          ...table.categories.map((each) => ({
            ...each,
            load: (name: string) => (loaded.push("items"), each.load(name)),
          })),
          {
            slug: "others",
            commands: [{ name: "Other" }],
            load: () => (loaded.push("others"), Promise.resolve(undefined)),
          },
        ],
        overview: () => (loaded.push("overview"), table.overview()),
        adapter: () => (loaded.push("adapter"), table.adapter()),
      };
    },
  }];
  const loads = async (...args: string[]) => {
    loaded.length = 0;
    await runCli(args, { services });
    return [...loaded];
  };
  assert.deepEqual(await loads("--help"), []);
  assert.deepEqual(await loads("shop", "--help"), ["index", "overview"]);
  assert.deepEqual(await loads("shop", "AddItem", "--help"), ["index", "items"]);
  assert.deepEqual(await loads("shop", "AddItem"), ["index", "items"]);
  assert.deepEqual(await loads("shop", "AddItem", "--itemid", "1", "--url", "x"), ["index", "items", "adapter"]);
});
