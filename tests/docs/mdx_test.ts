import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { compile } from "@mdx-js/mdx";
import { allPages, linksOf, root } from "./markdown.ts";

for (const page of allPages()) {
  test(`${page.path} compiles as MDX`, async () => {
    await compile(page.text.replace(/^---\n[\s\S]*?\n---\n/, ""));
  });

  test(`${page.path} links only what is there`, () => {
    for (const address of linksOf(page)) {
      if (address.startsWith("https:")) {
        const url = new URL(address);
        assert.equal(url.hostname, "apidocs.bitrix24.com", address);
        assert.match(url.pathname, /^\/(?:[a-z0-9_-]+\/)+[a-z0-9_-]+\.html$/, address);
        assert.equal(url.search, "", address);
      } else {
        assert.match(address, /^\.\.?\/.*\.mdx$/);
        assert.ok(existsSync(join(root, dirname(page.path), address)), `${page.path} links ${address}`);
      }
    }
  });
}

test("A page opens each folder, and links every page in it", () => {
  const pages = allPages();
  const folders = new Set(pages.filter(({ name }) => name !== "index").map(({ path }) => dirname(path)));
  assert.ok(folders.size >= 2);
  for (const folder of folders) {
    const index = pages.find(({ path }) => path === `${folder}/index.mdx`);
    assert.ok(index, `${folder} has no index.mdx`);
    const inside = pages.filter(({ path, name }) => dirname(path) === folder && name !== "index");
    const linked = new Set(linksOf(index));
    for (const { name } of inside) assert.ok(linked.has(`./${name}.mdx`), `${index.path} does not link ${name}`);
  }
});
