import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "./tasks/runtimes.ts";

test("`deno test` on a folder starts tests alone: no other file has a name that it looks for", () => {
  const files = ["src", "scripts", "tests", "bench", "examples"].flatMap((folder) =>
    globSync(`${folder}/**/*.ts`, { cwd: root })
  ).map((file) => file.replaceAll("\\", "/"));
  const started = files.filter((file) => /(^|[/_.])test\.ts$/.test(file));
  assert.ok(started.includes("scripts/run_tests_test.ts"), "the files are listed");
  // These show how users test, in other runners; deno.json leaves them out.
  const others = started.filter((file) => !file.endsWith("_test.ts") && !file.startsWith("examples/testing/"));
  assert.deepEqual(others, []);
});

test("README names every stage that can be asked for", () => {
  const source = readFileSync(join(root, "scripts", "run_tests.ts"), "utf8");
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const stages = [...source.matchAll(/\b(?:check|suite|denoSuite)\("([^"]+)"/g)].map(([, name]) => name!);
  const parts = [...source.matchAll(/^ {2}(\w+): testFiles\(/gm)].map(([, name]) => name!);
  assert.ok(stages.length > 10 && parts.includes("types"), `${stages}; ${parts}`);
  for (const name of [...stages, ...[...parts, "whole"].map((part) => `tests on Deno: ${part}`)]) {
    assert.ok(readme.includes(`\`${name}\``), `README.md does not name the stage ${name}`);
  }
});
