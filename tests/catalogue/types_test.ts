/** What the generated types are made of. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/tasks/runtimes.ts";

const generated = join(root, "src", "bitrix24", "generated");

function texts(folder: string): { file: string; text: string }[] {
  return readdirSync(join(generated, folder)).filter((file) => file.endsWith(".ts"))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(join(generated, folder, file), "utf8") }));
}

function entries(folder: string): string[] {
  return texts(folder).flatMap(({ text }) => [...text.matchAll(/^ {2}"([^"]+)": (?:\{|$)/gm)].map(([, name]) => name!));
}

test("the maps have every method once: 1,565 and 109 make 1,674", () => {
  const classic = entries("rest_methods");
  const v3 = entries("rest_methods_v3");
  assert.deepEqual([classic.length, new Set(classic).size], [1565, 1565]);
  assert.deepEqual([v3.length, new Set(v3).size], [109, 109]);
  assert.equal(classic.length + v3.length, 1674);
});

/** What keys that no documentation lists may look like, each with what they are. */
const KEYS: [kind: string, pattern: RegExp][] = [
  ["a custom field", /^`(?:UF_|uf|UF_CRM_|ufCrm|UF_RPA_)\$\{string\}`$/],
  [
    "a property or parent that a portal adds",
    /^`(?:property|field|PROPERTY_|parentId|PARENT_ID_|DYNAMIC_)\$\{string\}`$/,
  ],
  ["a numbered field", /^`gps\$\{string\}`$/],
  ["a numbered name that the API or a caller gives", /^`(?:upload|chat)\$\{string\}`$/],
  ["a name that a caller, an application or a portal chose", /^string$/],
  ["a comparison in a filter", /^`[!<=>%@]\$\{string\}`(?: \| `[!<=>%@]\$\{string\}`){5}$/],
  ["an id", /^number$/],
];

test("only custom fields, comparisons and ids may be names that nothing documents", () => {
  const found = new Map<string, number>();
  const odd: string[] = [];
  for (const { file, text } of [...texts("types"), ...texts("rest_methods"), ...texts("rest_methods_v3")]) {
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
