/**
 * The generated files are the same bytes whatever the order of the spec's files, the runtime, the time zone and the
 * locale. The stage "generated files" checks the last two on Deno.
 */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { readSpec } from "../../scripts/generate.ts";
import { emit } from "../../scripts/generate/emit/mod.ts";
import { load } from "../../scripts/generate/link/service.ts";
import { built } from "../../scripts/tasks/model.ts";
import { run } from "../../scripts/tasks/process.ts";
import { findNode, root } from "../../scripts/tasks/runtimes.ts";

const script = join(root, "tests", "generator", "print_files.ts");
const denoJson = readFileSync(join(root, "deno.json"), "utf8");
const { version } = JSON.parse(denoJson) as { version: string };
const spec = readSpec(root);
const { model, files: wanted } = await built();

/** Names of the files that are not the same; comparing whole texts would print megabytes. */
function changed(files: Iterable<[string, string]>): string[] {
  const found = new Map(files);
  return [...new Set([...wanted.keys(), ...found.keys()])].filter((file) => wanted.get(file) !== found.get(file));
}

test("the order of the spec's files makes no difference", async () => {
  const order = fc.shuffledSubarray(spec, { minLength: spec.length, maxLength: spec.length });
  await fc.assert(
    fc.asyncProperty(order, async (shuffled) => {
      const loaded = load(shuffled, version);
      // The model is everything that is emitted from.
      assert.ok(JSON.stringify(loaded) === JSON.stringify(model), "the model differs");
      assert.deepEqual(changed(await emit(loaded, denoJson)), []);
    }),
    { numRuns: 1, endOnFailure: true },
  );
});

test("emitting again in one process makes no difference", async () => {
  assert.deepEqual(changed(await emit(model, denoJson)), []);
});

test("the model cannot be changed by an emitter", () => {
  assert.throws(() => (model.services[0]!.methods[0] as { name: string }).name = "other", TypeError);
  assert.throws(() => (model.services[0]!.types as unknown[]).sort(), TypeError);
});

test("Node generates the same, in another time zone and locale, too", async (context) => {
  const found = await findNode(24);
  if ("missing" in found) return context.skip(found.missing);
  const { code, stdout, output } = await run(found.path, ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", script], {
    cwd: root,
    env: { TZ: "America/Lima", LC_ALL: "tr_TR.UTF-8" },
  });
  assert.equal(code, 0, output);
  assert.deepEqual(changed(JSON.parse(stdout)), []);
});

test("no file names this machine, and each has unix line ends and ends with one", () => {
  for (const [file, text] of wanted) {
    assert.doesNotMatch(text, /\r|file:\/\/|\/home\/|\/tmp\/|\/work\//, file);
    assert.match(text, /[^\n]\n$/, file);
  }
});
