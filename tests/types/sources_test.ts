/** Whoever imports a clone's sources checks them by settings of his own: less strict ones find nothing wrong either. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { root } from "../../scripts/tasks/runtimes.ts";
import { diagnosticsOf, programOf } from "../support/compile.ts";

const entries = ["mod.ts", "src/bitrix24/mod.ts", "src/bitrix24/sandbox/mod.ts", "src/node/mod.ts", "src/redis/mod.ts"];

test("the sources of all entries are right without the strictest settings", () => {
  const use = join(root, "tests", "types", "clone.ts");
  const text = entries.map((entry, index) => `export * as entry${index} from "../../${entry}";`).join("\n");
  const loose = {
    lib: ["lib.es2024.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    exactOptionalPropertyTypes: false,
    noUncheckedIndexedAccess: false,
    types: ["node"],
    typeRoots: [join(root, "node_modules", "@types")],
  };
  const program = programOf(new Map([[use, text]]), loose);
  const files = program.getSourceFiles().map(({ fileName }) => fileName.replaceAll("\\", "/"))
    .filter((file) => /\/src\//.test(file) && !/\/generated\/|\/node_modules\//.test(file));
  assert.ok(files.length > 150, `${files.length} files`);
  const problems = files.flatMap((file) =>
    diagnosticsOf(program, file).map(({ messageText }) =>
      `${file}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`
    )
  );
  assert.deepEqual(problems, []);
});
