import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { type Built, builtFrom, keyOf } from "./model.ts";

const base = mkdtempSync(join(tmpdir(), "oint-model-"));
const tree = join(base, "tree");
const store = join(base, "store");
after(() => rmSync(base, { recursive: true, force: true }));

const file = (path: string, text: string): void => {
  mkdirSync(join(tree, path, ".."), { recursive: true });
  writeFileSync(join(tree, path), text);
};

beforeEach(() => {
  rmSync(tree, { recursive: true, force: true });
  rmSync(store, { recursive: true, force: true });
  file("spec/shop/service.yaml", "title: Shop");
  file("scripts/generate/emit/mod.ts", "export {};");
  file("src/sandbox/table.ts", "export {};");
  file("deno.lock", "{}");
});

let made = 0;
const make = (): Built => ({ model: { version: String(++made), services: [] }, files: new Map([["a.ts", "a"]]) });
const build = (): Promise<Built> => builtFrom(tree, store, make);

test("what is kept is what was made, and is made once", async () => {
  const first = await build();
  const again = await build();
  assert.deepEqual(again, first);
  assert.equal(again.model.version, first.model.version);
});

for (
  const [what, change] of [
    ["a changed spec", () => file("spec/shop/service.yaml", "title: Shoq")],
    ["a new file of the spec", () => file("spec/shop/rest/a.json", "{}")],
    ["a spec's file of another name", () => {
      renameSync(join(tree, "spec/shop/service.yaml"), join(tree, "spec/shop/service.yml"));
    }],
    ["a changed emitter", () => file("scripts/generate/emit/mod.ts", "export const a = 1;")],
    ["a changed module that the generator shares", () => file("src/sandbox/table.ts", "export const a = 1;")],
    ["other packages", () => file("deno.lock", '{ "version": "5" }')],
  ] as const
) {
  test(`${what} is made anew`, async () => {
    const { model } = await build();
    change();
    assert.notEqual((await build()).model.version, model.version);
  });
}

test("generated files and tests, which nothing is made from, change no key", () => {
  const key = keyOf(tree);
  file("src/shop/generated/mod.ts", "export {};");
  file("scripts/generate/emit/mod_test.ts", "");
  assert.equal(keyOf(tree), key);
});

test("a tree at another place has the same key", () => {
  cpSync(tree, join(base, "copy"), { recursive: true });
  assert.equal(keyOf(join(base, "copy")), keyOf(tree));
});

test("what is broken or belongs to another key is made anew", async () => {
  const first = await build();
  const [name] = readdirSync(store);
  for (const text of ["", "{}"]) {
    writeFileSync(join(store, name!), text);
    assert.notEqual((await build()).model.version, first.model.version);
  }
  file("deno.lock", '{ "version": "5" }');
  const other = keyOf(tree);
  renameSync(join(store, name!), join(store, `${other}.v8`));
  const latest = made;
  assert.equal((await build()).model.version, String(latest + 1));
});

test("what changes while it is made is kept for nobody", async () => {
  await builtFrom(tree, store, () => {
    file("spec/shop/service.yaml", "title: Other");
    return make();
  });
  const latest = made;
  assert.equal((await build()).model.version, String(latest + 1));
});

test("older keys leave nothing behind", async () => {
  await build();
  file("deno.lock", '{ "version": "5" }');
  await build();
  assert.deepEqual(readdirSync(store), [`${keyOf(tree)}.v8`]);
});
