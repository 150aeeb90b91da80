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

for (const args of [[], ["--help"], ["-h"], ["help"]]) {
  test(`oint ${args.join(" ")} lists services and exit codes`, async () => {
    const text = await help(args);
    assert.match(text, /^Usage: oint <service> <Function> --option value\n/);
    assert.match(text, /\nServices:\n {2}shop {7}Shop: Sells things\.\n/);
    assert.match(text, /\n {2}sandbox {4}serves a sandbox/);
    assert.match(text, /\nExit codes:\n {2}0 {4}done\n {2}1 {4}the API refused/);
    assert.match(text, /\n {2}130 {2}stopped by SIGINT \(Ctrl\+C\)\n/);
  });
}

for (const args of [["shop"], ["shop", "--help"], ["help", "shop"], ["SHOP", "-h"]]) {
  test(`oint ${args.join(" ")} lists the service's functions by category`, async () => {
    const text = await help(args);
    assert.match(text, /^Usage: oint shop <Function> --option value\n/);
    assert.match(text, /\nItems:\n {2}AddItem +Summary of AddItem\.\n {2}SetFields +Summary of SetFields\.\n/);
    assert.match(text, /\n {2}--token <text> +About token\. \(String; optional; environment: OINT_SHOP_TOKEN\)\n/);
  });
}

for (
  const args of [["shop", "AddItem", "--help"], ["help", "shop", "add-item"], [
    "shop",
    "AddItem",
    "--fire",
    "--nonsense",
    "--help",
  ]]
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
