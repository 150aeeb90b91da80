/** Whether the TypeScript of the pages fits the generated types: every example is a module of one program. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { Portal } from "../../src/bitrix24/mod.ts";
import { root } from "../../scripts/tasks/runtimes.ts";
import { diagnosticsOf, programOf } from "../support/compile.ts";
import { code, methodPages } from "./pages.ts";
import { CLASSIC } from "../support/bitrix24/expected_counts.ts";

const folder = join(root, "tests", "docs_rest", "examples");

/** The mistakes of modules that are not on the disk, by their names. */
function mistakesIn(modules: Map<string, string>): Map<string, string[]> {
  const texts = new Map([...modules].map(([name, text]) => [join(folder, `${name}.ts`), text]));
  const program = programOf(texts);
  const found = new Map<string, string[]>();
  for (const name of modules.keys()) {
    const messages = diagnosticsOf(program, join(folder, `${name}.ts`))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    if (messages.length) found.set(name, messages);
  }
  return found;
}

/** Examples that may contradict their own method: the documentation does that. The parameter types have a stricter test. */
const SHARE = 0.03;

const hasV3 = "v3" in Portal.prototype || "v3" in new Portal("https://portal.example/rest/1/secret/");
const methods = methodPages().filter(({ api }) => hasV3 || api !== "v3");

test("the TypeScript of nearly every page fits the generated types", (t) => {
  const modules = new Map(methods.map((page) => [`${page.api}-${page.name}`, code(page, "ts", "TypeScript")]));
  const found = mistakesIn(modules);
  t.diagnostic(`${modules.size} examples, ${found.size} do not fit`);
  const lines = [...found].map(([name, [first]]) => `${name}: ${first!.split("\n").at(-1)!.trim()}`);
  assert.ok(modules.size >= CLASSIC);
  assert.ok(found.size <= modules.size * SHARE, `${found.size} examples do not fit:\n${lines.join("\n")}`);
});

test("a mistake in an example would be found", () => {
  const example = (params: string) =>
    `import { Portal } from "oint/bitrix24";
const portal = new Portal("https://portal.example/rest/1/secret/");
const { result } = await portal.call("user.get", ${params});
console.log(result);
`;
  const found = mistakesIn(
    new Map([["right", example("{ FILTER: { ACTIVE: true } }")], ["wrong", example("{ FILTRE: {} }")]]),
  );
  assert.deepEqual([...found.keys()], ["wrong"]);
});
