/** Imports run one way: no circle, no arrow upwards, none from src/ to scripts/. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { circles, importsOf, sources, upwardArrows } from "./imports.ts";

const files = sources("src", "scripts");
const imports = importsOf(files);

test("the graph of imports is read whole", () => {
  assert.ok(files.size > 300 && imports.length > 2 * files.size, `${files.size} files, ${imports.length} imports`);
  const missing = imports.filter(({ to }) => !files.has(to) && !to.endsWith(".json"));
  assert.deepEqual(missing, []);
});

test("no file is in a circle of imports", () => assert.deepEqual(circles(imports), []));

test("no import leads upwards", () => assert.deepEqual(upwardArrows(imports), []));

/** The sentences about the house with some files planted, less those about the house as it is. */
function planted(texts: Record<string, string>): string[] {
  const house = [...imports, ...importsOf(new Map(Object.entries(texts)))];
  const before = [...circles(imports), ...upwardArrows(imports)];
  return [...circles(house), ...upwardArrows(house)].filter((sentence) => !before.includes(sentence));
}

test("a circle is named with the two files that close it, types and import() included", () => {
  const one = "src/core/one.ts";
  const two = "src/core/two.ts";
  for (
    const back of [
      'import { x } from "./one.ts";',
      'import type { X } from "./one.ts";',
      'await import("./one.ts");',
      'type X = import("./one.ts").X;',
      'export * from "./one.ts";',
    ]
  ) {
    assert.deepEqual(planted({ [one]: 'import "./two.ts";', [two]: back }), [
      `${two} imports ${one}, which leads back to it: ${one} → ${two}.`,
    ]);
  }
});

for (
  const [from, text, sentence] of [
    ["src/core/a.ts", 'import "../cli/run.ts";', "src/core/a.ts imports src/cli/run.ts: core may not import cli."],
    [
      "src/core/a.ts",
      'import type { Portal } from "../bitrix24/portal.ts";',
      "src/core/a.ts takes types from src/bitrix24/portal.ts: core may not import service.",
    ],
    [
      "src/catalogue/a.ts",
      'import { type Io } from "../cli/io.ts";',
      "src/catalogue/a.ts takes types from src/cli/io.ts: catalogue may not import cli.",
    ],
    [
      "src/cli/a.ts",
      'await import("../bitrix24/mod.ts");',
      "src/cli/a.ts loads src/bitrix24/mod.ts: cli may not import service.",
    ],
    [
      "src/sandbox/a.ts",
      'import "../catalogue/names.ts";',
      "src/sandbox/a.ts imports src/catalogue/names.ts: sandbox may not import catalogue.",
    ],
    [
      "src/bitrix24/a.ts",
      'import "../catalogue/names.ts";',
      "src/bitrix24/a.ts imports src/catalogue/names.ts: service may not import catalogue.",
    ],
    [
      "src/bitrix24/a.ts",
      'import "../sandbox/store.ts";',
      "src/bitrix24/a.ts imports src/sandbox/store.ts: service may not import sandbox.",
    ],
    [
      "src/telegram/a.ts",
      'import "../bitrix24/portal.ts";',
      "src/telegram/a.ts imports src/bitrix24/portal.ts: service may not import another service.",
    ],
    [
      "src/core/a.ts",
      'import "../../scripts/generate.ts";',
      "src/core/a.ts imports scripts/generate.ts: core may not import scripts.",
    ],
    [
      "src/bitrix24/cli/a.ts",
      'import type { X } from "../../../scripts/generate/model.ts";',
      "src/bitrix24/cli/a.ts takes types from scripts/generate/model.ts: service/cli may not import generate.",
    ],
    [
      "scripts/generate/emit/a.ts",
      'import "../link/service.ts";',
      "scripts/generate/emit/a.ts imports scripts/generate/link/service.ts: generate/emit may not import generate/link.",
    ],
    [
      "scripts/generate/emit/a.ts",
      'import "../../../src/bitrix24/mod.ts";',
      "scripts/generate/emit/a.ts imports src/bitrix24/mod.ts: generate/emit may not import service.",
    ],
  ] as const
) {
  test(`an import upwards is named: ${sentence}`, () => assert.deepEqual(planted({ [from]: text }), [sentence]));
}
