/** How many members of the types for TypeScript an editor tells something of. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { root } from "../../scripts/tasks/runtimes.ts";
import { DESCRIBED } from "../support/bitrix24/expected_counts.ts";

const folder = join(root, "src", "bitrix24", "generated", "types");

/** All members of the types of a module, and those with a description; the maps of methods are another matter. */
function count(text: string): [members: number, described: number] {
  let members = 0;
  let described = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && /RestMethods(V3)?$/.test(node.name.text)) return;
    if (ts.isPropertySignature(node)) {
      members++;
      if (ts.getJSDocCommentsAndTags(node).some((docs) => ts.isJSDoc(docs) && docs.comment)) described++;
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("types.ts", text, ts.ScriptTarget.Latest, true));
  return [members, described];
}

test("members are described", () => {
  const all = readdirSync(folder).map((file) => count(readFileSync(join(folder, file), "utf8")));
  const [members, described] = [0, 1].map((index) => all.reduce((sum, one) => sum + one[index as 0 | 1], 0)) as [
    number,
    number,
  ];
  console.log(`${described} of ${members} members are described`);
  assert.ok(described >= DESCRIBED, `${described} members are described, there were ${DESCRIBED}`);
});

test("a member without a description is found", () => {
  const text = `interface A {
  /** Is a. */
  a: string;
  b: {
    /** Is c. */
    c?: string;
    /** */
    d: string;
  };
}`;
  assert.deepEqual(count(text), [4, 2]);
  assert.deepEqual(count("interface ShopRestMethods { a: string }"), [0, 0]);
});
