/** Over real connections: faults are what they are called, and the sandbox is moved as JSON. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { freshPortal } from "../../../tests/support/sandbox/portal.ts";
import { serve, type Served } from "../../cli/sandbox/serve.ts";

const sandbox = freshPortal({ now: () => new Date() });
let served: Served;
before(async () => {
  const local = (request: Request): Promise<Response> => sandbox.control.fetch(request);
  served = await serve((request) => sandbox.fetch(request), { port: 0, host: "127.0.0.1", local });
});
after(() => served.close());

const move = async (name: string, body?: unknown): Promise<number> => {
  const init = { method: "POST", body: body === undefined ? null : JSON.stringify(body) };
  const response = await fetch(`${served.origin}/_sandbox/${name}`, init);
  assert.equal(await response.text(), "");
  return response.status;
};
const told = async (name: string): Promise<Record<string, unknown>[]> =>
  await (await fetch(`${served.origin}/_sandbox/${name}`)).json();

/** What a call comes to: the status and the text, that it failed, or that nothing came in time. */
async function outcome(): Promise<string> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 300);
  try {
    const response = await fetch(`${served.origin}/rest/1/code/crm.deal.add?fields[TITLE]=x`, {
      signal: controller.signal,
    });
    const text = await response.text();
    const kind = /^\{.*\}$/.test(text) ? "JSON" : text === "" ? "nothing" : text.startsWith("<html>") ? "HTML" : "text";
    return `${response.status} ${kind}`;
  } catch {
    return controller.signal.aborted ? "nothing in time" : "failed";
  } finally {
    clearTimeout(timer);
  }
}

for (
  const [fault, came, effects] of [
    ["reset", "failed", 0],
    ["reset-after-work", "failed", 1],
    ["close", "failed", 0],
    ["close-after-work", "failed", 1],
    ["refused", "failed", 0],
    ["half-headers", "failed", 0],
    ["half-headers-after-work", "failed", 1],
    ["no-answer", "nothing in time", 0],
    ["no-answer-after-work", "nothing in time", 1],
    ["slow-answer", "200 JSON", 1],
    ["cut-body", "failed", 1],
    ["truncated-json", "200 text", 1],
    ["empty-body", "200 nothing", 0],
    ["empty-body-after-work", "200 nothing", 1],
    ["200-html", "200 HTML", 0],
    ["500-html", "500 HTML", 0],
    ["502-html-after-work", "502 HTML", 1],
    ["503-html", "503 HTML", 0],
    ["421", "421 text", 0],
    ["QUERY_LIMIT_EXCEEDED", "503 JSON", 0],
    ["OPERATION_TIME_LIMIT", "429 JSON", 0],
    ["INTERNAL_SERVER_ERROR-after-work", "500 JSON", 1],
    ["expired_token", "401 JSON", 0],
  ] as const
) {
  test(`${fault}: ${came}, effects: ${effects}`, async () => {
    assert.equal(await move("reset"), 204);
    // A program that repeats a call by itself would have its second one answered.
    assert.equal(await move("faults", [{ method: "crm.deal.add", on: [1, 2, 3], fault, delay: 20 }]), 204);
    assert.equal(await outcome(), came);
    const ledger = await told("ledger");
    // Runtimes repeat a GET by themselves where a connection breaks; each time it is done once or not at all.
    const requests = (await told("requests")).length;
    assert.ok(requests >= 1);
    assert.equal(ledger.flatMap(({ effects }) => effects).length, effects * requests);
  });
}

test("limits and tokens are moved over HTTP, too", async () => {
  await move("reset");
  const status = async (path: string): Promise<number> => {
    const response = await fetch(served.origin + path);
    await response.text();
    return response.status;
  };
  assert.equal(await move("limits", { burst: 1, perSecond: 0.001 }), 204);
  assert.deepEqual([await status("/rest/1/code/user.admin"), await status("/rest/1/code/user.admin")], [200, 503]);
  assert.equal(await move("limits", false), 204);
  assert.equal(await status("/rest/user.admin?auth=t"), 200);
  assert.equal(await move("expireTokens"), 204);
  assert.equal(await status("/rest/user.admin?auth=t"), 401);
  assert.equal(await move("reset"), 204);
  assert.equal(await status("/rest/user.admin?auth=t"), 200);
});

test("a page elsewhere moves nothing", async () => {
  const response = await fetch(`${served.origin}/_sandbox/reset`, {
    method: "POST",
    headers: { origin: "https://evil.example" },
  });
  assert.equal(response.status, 403);
  await response.text();
});
