import assert from "node:assert/strict";
import { test } from "node:test";
import { createSandbox, type SandboxOptions } from "./mod.ts";

/** The scopes that `scope` tells, of a webhook or with a token. */
async function scopesOf(options: SandboxOptions, body: object, token?: string): Promise<string[]> {
  const sandbox = createSandbox(options);
  const base = token === undefined ? sandbox.url : new URL("/rest/", sandbox.url).href;
  const response = await sandbox.fetch(`${base}scope`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...body, ...token !== undefined && { auth: token } }),
  });
  assert.equal(response.status, 200);
  return (await response.json() as { result: string[] }).result;
}

test("whoever calls is told what may be called, and all that there is where that is asked for", async () => {
  const own = { webhookScopes: ["crm", "task"], tokenScopes: ["user"] };
  assert.deepEqual(await scopesOf(own, {}), ["crm", "task"]);
  assert.deepEqual(await scopesOf(own, {}, "sandbox"), ["user"]);
  const all = await scopesOf(own, { full: true });
  assert.ok(all.length > 40, `${all}`);
  assert.deepEqual(await scopesOf({}, {}), all);
  assert.deepEqual(all, all.toSorted());
  for (const name of ["crm", "disk", "im", "task", "tasks", "user", "user_brief"]) assert.ok(all.includes(name), name);
  assert.deepEqual(all.filter((name) => !/^[a-z0-9_.]+$/.test(name)), []);
});
