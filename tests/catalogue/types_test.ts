/** What the generated types are made of. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/tasks/runtimes.ts";
import { CLASSIC, METHODS, V3 } from "../support/bitrix24/expected_counts.ts";

const generated = join(root, "src", "bitrix24", "generated");

function texts(folder: string): { file: string; text: string }[] {
  return readdirSync(join(generated, folder)).filter((file) => file.endsWith(".ts"))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(join(generated, folder, file), "utf8") }));
}

/** The methods in the segments' maps for one map of all. */
function entries(map: string): string[] {
  return texts("types").flatMap(({ text }) =>
    [...text.matchAll(/^export interface (\w+) \{\n([^]*?)^\}$/gm)].filter(([, name]) =>
      new RegExp(`[^]${map}$`).test(name!)
    )
      .flatMap(([, , members]) => [...members!.matchAll(/^ {2}"?([\w.]+)"?: \{/gm)].map(([, name]) => name!))
  );
}

test("the maps have every method once", () => {
  const classic = entries("RestMethods");
  const v3 = entries("RestMethodsV3");
  assert.deepEqual([classic.length, new Set(classic).size], [CLASSIC, CLASSIC]);
  assert.deepEqual([v3.length, new Set(v3).size], [V3, V3]);
  assert.equal(classic.length + v3.length, METHODS);
});

/** What keys that no documentation lists may look like, each with what they are. */
const KEYS: [kind: string, pattern: RegExp][] = [
  ["a custom field", /^`(?:UF_|uf|UF_CRM_|ufCrm|UF_RPA_)\$\{string\}`$/],
  [
    "a property or parent that a portal adds",
    /^`(?:property|field|PROPERTY_|parentId|PARENT_ID_|DYNAMIC_)\$\{string\}`$/,
  ],
  ["a numbered name that the API or a caller gives", /^`(?:upload|chat)\$\{string\}`$/],
  ["a name that a caller, an application or a portal chose", /^string$/],
  ["a comparison in a filter", /^`[!<=>%@]\$\{string\}`(?: \| `[!<=>%@]\$\{string\}`){5}$/],
  ["an id", /^number$/],
];

test("only custom fields, comparisons and ids may be names that nothing documents", () => {
  const found = new Map<string, number>();
  const odd: string[] = [];
  for (const { file, text } of texts("types")) {
    for (const [, key] of text.matchAll(/\[\s*\w+:\s*([^\]]+?)\s*\]:/g)) {
      const plain = key!.replace(/\s+/g, " ").replace(/^\| /, "");
      const kind = KEYS.find(([, pattern]) => pattern.test(plain))?.[0];
      if (kind === undefined) odd.push(`${file}: [${plain}]`);
      else found.set(kind, (found.get(kind) ?? 0) + 1);
    }
    const types = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    if (/: any\b|Record<string, (?!never)/.test(types)) odd.push(`${file}: any`);
  }
  assert.deepEqual(odd, []);
  // A pattern that never matches allows what is not there.
  for (const [kind] of KEYS) assert.ok(found.has(kind), `${kind}: none found`);
});
