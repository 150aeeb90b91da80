import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readOpi } from "../../scripts/opi/facts.ts";
import { documented } from "./documented.ts";
import { LAYOUT, SEEDS } from "./facts.ts";
import { functionPages, linksOf, readPage, root, tableOf } from "./markdown.ts";

const users = "docs/content/bitrix24/users-management";
const opi = readOpi(readFileSync(join(root, "spec/bitrix24/opi.json"), "utf8")).functions;
const functions = documented();

for (const [name, { position, rows }] of Object.entries(SEEDS)) {
  test(`The table of ${name} has OPI's names, options, types and marks`, () => {
    assert.deepEqual(tableOf(readPage(`${users}/${name}.mdx`)).map((cells) => cells.slice(0, 4)), rows);
  });

  test(`${name} stands where OPI has it`, () => {
    assert.match(readPage(`${users}/${name}.mdx`).text, new RegExp(`^sidebar_position: ${position}$`, "m"));
  });
}

test("There is one page for each of OPI's functions, and no other", () => {
  const names = functions.map(({ fn }) => [fn.name, ...fn.aliases]);
  const missing = opi.filter(({ name }) => !names.some((all) => all.includes(name)));
  assert.deepEqual(missing.map(({ name }) => name), []);
  assert.equal(functions.length, opi.length);
  assert.equal(functionPages().length, opi.length);
});

for (const { fn, page } of functions) {
  test(`${page.name} has the parts of OPI's pages, in their order`, () => {
    const { methods = [], params = [] } = opi.find(({ name }) => [fn.name, ...fn.aliases].includes(name)) ?? {};
    const parts = LAYOUT.filter(([part]) => methods.length || !part.startsWith("tip"))
      .filter(([part]) => params.length || part !== "table");
    let end = 0;
    for (const [part, pattern] of parts) {
      const found = pattern.exec(page.text.slice(Math.max(0, end - 1)));
      assert.ok(found, `${page.path} has no ${part}, or not in its place.`);
      end = Math.max(0, end - 1) + found.index + found[0].length;
    }
  });

  test(`${page.name} links the official page of the method that OPI calls`, () => {
    const { methods = [] } = opi.find(({ name }) => [fn.name, ...fn.aliases].includes(name)) ?? {};
    const tips = [...page.text.matchAll(/^:::tip\n.*\[([\w.]+)\]\((https:[^)]+)\)\n:::$/gm)];
    // Methods' names have no letter case.
    assert.deepEqual(tips.map(([, name]) => name!.toLowerCase()), methods.map((name) => name.toLowerCase()));
    assert.equal(linksOf(page).filter((address) => address.startsWith("https:")).length, methods.length);
  });
}
