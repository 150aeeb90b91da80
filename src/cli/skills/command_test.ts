import assert from "node:assert/strict";
import { test } from "node:test";
import { runCli } from "../../../tests/support/cli/shop.ts";
import { withoutConnection } from "./area.ts";
import { skill } from "./skill.ts";

test("skills are written, one for the service and one for each area", async () => {
  const { code, stdout, stderr, written } = await runCli(["skills", "--out", "agent/"]);
  assert.deepEqual([code, stderr], [0, "2 skills are written.\n"]);
  const paths = ["agent/oint-shop/SKILL.md", "agent/oint-shop-items/SKILL.md"];
  assert.equal(stdout, paths.map((path) => `${path}\n`).join(""));
  assert.deepEqual(Object.keys(written), paths);
  const area = written[paths[1]!]!;
  assert.ok(area.startsWith('---\nname: oint-shop-items\ndescription: "Shop: Items. All about items. Use it'), area);
  assert.match(area, /\n### AddItem\n\nSummary of AddItem\. Calls `item\.add` \(write\)\.\n/);
  assert.match(area, /\n- `--itemid <id>` \(required\): About itemid\.\n/);
  assert.match(area, /\n```sh\noint shop AddItem\n```\n/);
  assert.match(area, /\n\| `item\.list` \| read \| Deprecated, call item\.search, call item\.get\. Lists articles in /);
  assert.ok(!area.includes("| `item.add` |"), "what a function calls stands with the function");
});

test("the same is written on every run", async () => {
  const [one, other] = await Promise.all([runCli(["skills"]), runCli(["skills", "SHOP", "--out", "skills"])]);
  assert.deepEqual(one.written, other.written);
  assert.ok(Object.keys(one.written).every((path) => path.startsWith("skills/oint-shop")));
});

for (
  const [args, sentence] of [
    [["skills", "shop", "shop"], "oint skills takes one service, or none for all of them."],
    [["skills", "shpo"], "Unknown service shpo. Did you mean shop?"],
    [["skills", "--out"], "--out needs a value: write --out <value>."],
    [["skills", "--aut", "a"], "Unknown option --aut. Did you mean --out? skills has --out."],
    [
      ["skills", "--out", "folder/a"],
      "--out: folder/a/oint-shop/SKILL.md cannot be written: there is no folder folder/a/oint-shop (ENOENT). Name another path.",
    ],
  ] as [string[], string][]
) {
  test(`refused: ${args.join(" ")}`, async () => {
    const { code, stdout, stderr, written } = await runCli(args);
    assert.deepEqual([code, stdout, stderr, written], [2, "", `${sentence}\n`, {}]);
  });
}

test("help tells of skills", async () => {
  assert.match((await runCli(["help", "skills"])).stdout, /^Usage: oint skills \[service\] \[options\]\n/);
});

test("a head has a name and a description that the format allows", () => {
  const long = skill("Oint  Shop--" + "x".repeat(80), "T", 'Say "this", '.repeat(200), []);
  assert.ok(long.name.length <= 64);
  assert.match(long.name, /^[a-z\d]+(-[a-z\d]+)*$/);
  const [, description] = /^description: (.*)$/m.exec(long.text)!;
  const text = JSON.parse(description!) as string;
  assert.ok(text.length <= 1024 && text.endsWith("…"), String(text.length));
});

test("an example goes without what the environment has", () => {
  const option = (flag: string) => ({
    flag,
    param: flag,
    name: flag,
    kind: "text" as const,
    types: "",
    required: false,
    about: "",
  });
  const connection = [option("url"), option("token")];
  const without = (example: string, options = [option("id")]) => withoutConnection({ example, options }, connection);
  assert.equal(without('oint shop X --url "a.example" --id 7 --token "***"'), "oint shop X --id 7");
  assert.equal(without("oint shop X --url 'a b' --id 7"), "oint shop X --id 7");
  assert.equal(without("oint shop X --url a --id \"--token 'x'\""), `oint shop X --id "--token 'x'"`);
  assert.equal(without('oint shop X --url "a"', [option("url")]), 'oint shop X --url "a"', "it is the function's own");
});
