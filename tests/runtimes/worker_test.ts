/** The example of an application as a Worker, in workerd, on a sandbox whose refresh tokens are used once. */

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import JSON5 from "json5";
import { childEnvironment, denoProgram, runOrThrow } from "../../scripts/tasks/process.ts";
import { findMiniflare, findNode, root } from "../../scripts/tasks/runtimes.ts";
import { serve } from "../../src/cli/sandbox/serve.ts";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import { consumer, removeFolders } from "../package/consumer.ts";

after(removeFolders);

const miniflare = findMiniflare();
const node = await findNode(24);
const missing = [miniflare, node].map((found) => "missing" in found ? found.missing : undefined).find(Boolean);

/** The example as whoever installs oint bundles it. */
async function bundled(): Promise<string> {
  const base = await consumer();
  const folder = join(base, "worker");
  cpSync(join(root, "examples", "worker"), folder, { recursive: true });
  const output = join(folder, "bundle.js");
  const args = ["bundle", "--platform=browser", "--format=esm", "--no-lock", "--quiet", "-o", output, "worker.ts"];
  await runOrThrow(denoProgram(), args, { cwd: folder });
  return output;
}

/** Serves the worker; its address, and what ends it. */
async function served(variables: Record<string, string>): Promise<{ address: URL; end: () => Promise<void> }> {
  const driver = join(root, "tests", "runtimes", "drivers", "served_workerd.ts");
  const text = readFileSync(join(root, "examples", "worker", "wrangler.jsonc"), "utf8");
  const paths = [miniflare, node].map((found) => (found as { path: string }).path);
  const child: ChildProcess = spawn(
    paths[1]!,
    [
      "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON",
      driver,
      paths[0]!,
      await bundled(),
      JSON.stringify(JSON5.parse(text)),
      JSON.stringify(variables),
    ],
    { stdio: ["pipe", "pipe", "inherit"], env: childEnvironment() },
  );
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout! }).once("line", resolve);
    void ended.then(() => reject(new Error("workerd has ended.")));
  });
  const end = (): Promise<void> => {
    child.stdin!.end();
    return ended;
  };
  return { address: new URL(line), end };
}

test("a Worker is installed, calls through expiries with one exchange each, and takes events", {
  skip: missing ?? false,
}, async () => {
  const sandbox = createSandbox({ rows: { deal: 10 } });
  const { control } = sandbox;
  const portal = await serve((request) => sandbox.fetch(request), { port: 0, host: "127.0.0.1" });
  const worker = await served({ CLIENT_SECRET: "cl13nt-s3cret", SERVER: portal.origin });
  const ask = async (path: string): Promise<[number, Record<string, string>]> => {
    const response = await fetch(new URL(path, worker.address));
    return [response.status, await response.json() as Record<string, string>];
  };
  try {
    const { status } = await control.install(new URL("/install", worker.address), portal.origin);
    assert.equal(status, 200);
    const memberId = "a223c6b3710f85df22e9377d6c4f7553";
    const me = `/me?member_id=${memberId}`;
    assert.deepEqual(await ask(me), [200, { id: "1" }]);

    // Each request is an application of its own: only the object knows what the others do.
    for (let expiry = 1; expiry <= 3; expiry++) {
      control.expireTokens();
      const answers = await Promise.all(Array.from({ length: 8 }, () => ask(me)));
      for (const answer of answers) assert.deepEqual(answer, [200, { id: "1" }]);
      assert.deepEqual(control.refreshes(), { exchanges: expiry, refusals: 0, secondUses: 0 });
    }

    const [unknown, { message }] = await ask("/me?member_id=nobody");
    assert.deepEqual([unknown, message], [
      401,
      "There are no tokens of portal nobody: it must install the application first.",
    ]);

    const call = async (method: string, params: object): Promise<unknown> => {
      const body = JSON.stringify(params);
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${portal.origin}/rest/1/code/${method}`, { method: "POST", body, headers });
      return (await response.json() as { result: unknown }).result;
    };
    const id = await call("crm.deal.add", { fields: { TITLE: "Lamps" } });
    const deliveries = await control.deliveries();
    assert.deepEqual(deliveries.map(({ event, status }) => [event, status]), [["ONAPPINSTALL", 200], [
      "ONCRMDEALADD",
      200,
    ]]);
    // The work goes on behind the answer.
    let comments: unknown;
    for (let look = 0; look < 200 && !comments; look++) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      comments = (await call("crm.deal.get", { id }) as { COMMENTS?: unknown }).COMMENTS;
    }
    assert.equal(comments, "Seen by a Worker.");
    const forged = new URLSearchParams({
      event: "ONCRMDEALADD",
      "auth[member_id]": memberId,
      "auth[application_token]": "guessed",
    });
    assert.equal((await fetch(new URL("/events", worker.address), { method: "POST", body: forged })).status, 403);

    // Removed and installed anew: it proves itself with another token then.
    assert.deepEqual((await control.uninstall(portal.origin)).map(({ event, status }) => [event, status]), [
      ["ONAPPUNINSTALL", 200],
    ]);
    assert.equal((await ask(me))[0], 401);
    assert.equal((await control.install(new URL("/install", worker.address), portal.origin)).status, 200);
    assert.deepEqual(await ask(me), [200, { id: "1" }]);
  } finally {
    await worker.end();
    await portal.close();
  }
});
