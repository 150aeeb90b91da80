/** Other people's clients, unmodified, against a sandbox that `oint sandbox exec` serves them. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { installPeers } from "../../scripts/tasks/peers.ts";
import { denoProgram, run } from "../../scripts/tasks/process.ts";
import { findNode, root } from "../../scripts/tasks/runtimes.ts";

const CLIENTS = { "@bitrix24/b24jssdk": "2.2.0", "@2bad/bitrix": "2.5.1" } as const;
const PROGRAMS = { "@bitrix24/b24jssdk": "b24jssdk.ts", "@2bad/bitrix": "2bad_bitrix.ts" } as const;

const folder = join(root, "dist", "test-peers");
const missing = await installPeers(folder, CLIENTS);
const node = await findNode(24);

for (const [name, program] of Object.entries(PROGRAMS)) {
  test(`${name} ${CLIENTS[name as keyof typeof CLIENTS]} works with the sandbox as with a portal`, async (t) => {
    const why = missing.get(name) ?? ("missing" in node ? node.missing : undefined);
    if (why !== undefined || "missing" in node) return t.skip(why!);
    const command = [node.path, join(root, "tests", "package", "clients", program), folder];
    // The company has seven deals.
    const options = ["--https", "--quiet", "--seed", "demo", "--seed", "crm.deal=223"];
    const args = ["run", "-A", "--no-check", join(root, "src", "cli", "bin.ts"), "sandbox", "exec", ...options, "--"];
    const { code, stdout, output } = await run(denoProgram(), [...args, ...command], { cwd: root, limit: 120 });
    assert.equal(code, 0, output);
    assert.equal(stdout, "done\n");
  });
}
