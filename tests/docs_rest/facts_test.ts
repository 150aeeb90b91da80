/** Whether spec/FACTS.md describes every key of the imported facts. */

import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/tasks/runtimes.ts";

/** The described keys by heading. */
const described = new Map(
  readFileSync(join(root, "spec/FACTS.md"), "utf8").split(/^## /m).slice(1).map((chapter): [string, Set<string>] => {
    const keys = [...chapter.matchAll(/^\| `(\w+)` +\|/gm)].map(([, key]) => key!);
    return [chapter.split("\n")[0]!, new Set(keys)];
  }),
);

/** What each key of a thing holds, where that has keys of its own. */
const INSIDE: Record<string, Record<string, string>> = {
  Method: {
    params: "Field",
    paramVariants: "Variant",
    paramTables: "Table",
    paging: "Paging",
    example: "Example",
    moreExamples: "Example",
    result: "Result",
    resultTables: "Table",
    errors: "Error",
    errorSamples: "Error sample",
  },
  Field: { fields: "Field", keys: "Field", variants: "Variant" },
  Result: { fields: "Field", keys: "Field", variants: "Variant", envelope: "Field" },
  Variant: { fields: "Field" },
  Table: { fields: "Field", variants: "Variant" },
  "Table of a type": { fields: "Field" },
};

/** The keys in use, as `Heading.key`. */
const used = new Set<string>();

function collect(value: unknown, heading: string): void {
  if (Array.isArray(value)) return value.forEach((item) => collect(item, heading));
  for (const [key, inner] of Object.entries(value as object)) {
    const isField = heading === "Result" && !described.get("Result")!.has(key);
    used.add(`${isField ? "Field" : heading}.${key}`);
    const next = INSIDE[heading]?.[key];
    if (next) collect(inner, next);
  }
}

for (const file of globSync(["spec/*/rest/*.json", "tests/toy/spec/*/rest/*.json"], { cwd: root })) {
  const { methods, types = [] } = JSON.parse(readFileSync(join(root, file), "utf8"));
  collect(methods, "Method");
  collect(types, "Table of a type");
}

test("every key of the facts is described", () => {
  const missing = [...used].filter((name) => {
    const [heading, key] = name.split(".") as [string, string];
    return !described.get(heading)?.has(key);
  });
  assert.deepEqual(missing.sort(), []);
  assert.ok(used.size > 80, `only ${used.size} keys were looked at`);
});

test("every described key is in use somewhere", () => {
  // The importer drops these, or no documentation of today has them; they are part of the format all the same.
  const unused = ["Field.about", "Table of a type.anchor", "Table of a type.kind"];
  const superfluous = [...described].flatMap(([heading, keys]) => [...keys].map((key) => `${heading}.${key}`))
    .filter((name) => !used.has(name) && !unused.includes(name));
  assert.deepEqual(superfluous, []);
});
