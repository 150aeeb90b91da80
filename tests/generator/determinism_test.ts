/** The generated files are the same bytes whatever the order of the spec's files, the place and the runtime. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { generate, readSpec } from "../../scripts/generate.ts";
import { emit } from "../../scripts/generate/emit/mod.ts";
import { load } from "../../scripts/generate/link.ts";
import { denoProgram, run } from "../../scripts/tasks/process.ts";
import { findNode, root } from "../../scripts/tasks/runtimes.ts";

const script = join(root, "tests", "generator", "print_files.ts");
const wanted = JSON.stringify([...await generate(root)]);

async function printed(program: string, args: string[], env: Record<string, string> = {}): Promise<string> {
  const { code, stdout, output } = await run(program, [...args, script], { cwd: root, env, limit: 60 });
  assert.equal(code, 0, output);
  return stdout;
}

test("the order of the spec's files makes no difference", async () => {
  const denoJson = readFileSync(join(root, "deno.json"), "utf8");
  const { version } = JSON.parse(denoJson) as { version: string };
  const files = readSpec(root);
  const order = fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length });
  // The model is everything that is emitted from.
  const model = JSON.stringify(load(files, version));
  fc.assert(
    fc.property(order, (shuffled) => {
      assert.equal(JSON.stringify(load(shuffled, version)), model);
    }),
    { numRuns: 15 },
  );
  const emitted = await emit(load(files.toReversed(), version), denoJson);
  assert.equal(JSON.stringify([...emitted]), wanted);
});

test("emitting twice in one process makes no difference", async () => {
  assert.equal(JSON.stringify([...await generate(root)]), wanted);
});

test("the model cannot be changed by an emitter", () => {
  const model = load(readSpec(root), "1.0.0");
  assert.throws(() => (model.services[0]!.methods[0] as { name: string }).name = "other", TypeError);
  assert.throws(() => (model.services[0]!.types as unknown[]).sort(), TypeError);
});

test("neither time zone nor locale makes a difference", async () => {
  const env = { TZ: "Asia/Tokyo", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" };
  assert.equal(await printed(denoProgram(), ["run", "-A", "--no-check"], env), wanted);
});

test("Node generates the same", async (context) => {
  const found = await findNode(24);
  if ("missing" in found) return context.skip(found.missing);
  const args = ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON"];
  assert.equal(await printed(found.path, args, { TZ: "America/Lima", LC_ALL: "tr_TR.UTF-8" }), wanted);
});

test("no file names this machine, and each has unix line ends and ends with one", () => {
  for (const [file, text] of JSON.parse(wanted) as [string, string][]) {
    assert.doesNotMatch(text, /\r|file:\/\/|\/home\/|\/tmp\/|\/work\//, file);
    assert.match(text, /[^\n]\n$/, file);
  }
});
