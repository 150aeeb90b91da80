/** What the sandbox costs whoever imports it, and that it costs nobody else. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import { METHODS } from "../support/bitrix24/expected_counts.ts";
import { bundleTexts, modules, weigh } from "./bundles.ts";

/** A bundle with the sandbox, in bytes after `gzip -9`. */
const BUNDLE = 400_000;
/** Milliseconds to make one; this is ten times what `bench:check` allows. */
const START = 200;

const use = (names: string, entry: string): string =>
  `import { ${names} } from ${JSON.stringify(entry)};\nObject.assign(globalThis, { ${names} });\n`;

test(`a bundle that imports the sandbox weighs at most ${BUNDLE} bytes`, async () => {
  const [minified] = await bundleTexts(true, use("createSandbox", "oint/sandbox"));
  const weight = weigh(minified!);
  console.log(`sandbox: ${weight} of ${BUNDLE} bytes`);
  assert.ok(minified!.includes("tasks.task.add") && minified!.includes("x-oint-sandbox"), "the sandbox is in there");
  assert.ok(weight <= BUNDLE, `${weight} bytes, ${BUNDLE} are allowed`);
});

test("a bundle of the client holds nothing of the sandbox, and one of the sandbox nothing of the client", async () => {
  const [sandbox, client] = await bundleTexts(
    false,
    use("createSandbox", "oint/sandbox"),
    use("Portal, list, batch, rest, getUser, OAuthApp, readEvent, offlineEvents", "oint/bitrix24"),
  );
  const ofSandbox = (name: string): boolean => /(^|\/)sandbox\//.test(name);
  assert.ok(modules(sandbox!).filter(ofSandbox).length > 100, "modules are recognised by their names");
  assert.deepEqual(modules(client!).filter(ofSandbox), []);
  assert.doesNotMatch(client!, /x-oint-sandbox|createSandbox/);
  assert.deepEqual(modules(sandbox!).filter((name) => /^ky\/|\/portal\.ts$/.test(name) && !ofSandbox(name)), []);
  assert.doesNotMatch(sandbox!, /["'`]node:/);
});

test(`a sandbox of ${METHODS} methods is made in less than ${START} ms`, () => {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    createSandbox();
    return performance.now() - started;
  });
  console.log(`made in ${times.map((time) => time.toFixed(1)).join(", ")} ms`);
  // A machine that is busy with something else is not slow each time.
  assert.ok(Math.min(...times) < START, `${times}`);
});
