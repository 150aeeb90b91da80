/** The examples of tests, as somebody runs them who has the package: with Node's own runner, and with Vitest. */

import assert from "node:assert/strict";
import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { installPeers } from "../../scripts/tasks/peers.ts";
import { run } from "../../scripts/tasks/process.ts";
import { findNode, root } from "../../scripts/tasks/runtimes.ts";
import { consumer, removeFolders } from "./consumer.ts";

after(removeFolders);

const examples = join(root, "examples", "testing");
const node = await findNode(24);

/** The examples in the folder of somebody who has the package. */
async function copied(): Promise<string> {
  const folder = await consumer();
  cpSync(examples, join(folder, "testing"), { recursive: true });
  return folder;
}

test("the example with node:test passes", async (t) => {
  if ("missing" in node) return t.skip(node.missing);
  const folder = await copied();
  const file = join(folder, "testing", "node", "close_deal.test.ts");
  const { code, output } = await run(node.path, ["--test", "--test-reporter=tap", file], { cwd: folder });
  assert.equal(code, 0, output);
  assert.match(output, /^# pass 3$/m);
});

test("the example with Vitest passes", async (t) => {
  if ("missing" in node) return t.skip(node.missing);
  const { devDependencies } = JSON.parse(readFileSync(join(examples, "vitest", "package.json"), "utf8"));
  const peers = join(root, "dist", "test-vitest");
  const why = (await installPeers(peers, devDependencies)).get("vitest");
  if (why !== undefined) return t.skip(why);
  const folder = await copied();
  const own = join(folder, "testing", "vitest");
  symlinkSync(join(peers, "node_modules"), join(own, "node_modules"), "junction");
  const vitest = join(own, "node_modules", "vitest", "vitest.mjs");
  const { code, output } = await run(node.path, [vitest, "run", "--root", own, "--reporter=verbose"], { cwd: own });
  assert.equal(code, 0, output);
  assert.match(output, /Tests +2 passed/);
});
