/** An application from its installation to its events, against the sandbox and over real connections. */

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { freshPortal } from "../../../tests/support/sandbox/portal.ts";
import { serve, type Served } from "../../cli/sandbox/serve.ts";
import { memoryTokens } from "../../core/tokens.ts";
import { OAuthApp } from "../app/app.ts";
import type { PortalTokens } from "../app/tokens.ts";
import { offlineEvents } from "./offline.ts";
import { readEvent } from "./read_event.ts";

const sandbox = freshPortal({ now: () => new Date(), refresh: "single-use", tokens: [] });
const tokens = memoryTokens<PortalTokens>();
const app = new OAuthApp({
  clientId: "local.1",
  clientSecret: "s",
  code: "telefum24.kp10",
  tokens,
  allows: ({ hostname }) => hostname === "127.0.0.1",
});
const open: Served[] = [];
after(() => Promise.all(open.map(({ close }) => close())));
const seen: string[] = [];

test("an application is installed, is told of changes, takes them from the queue, and is taken away", async () => {
  const portal = await serve((request) => sandbox.fetch(request), {
    port: 0,
    host: "127.0.0.1",
    local: (request) => sandbox.control.fetch(request),
  });
  open.push(portal);
  const own = await serve(async (request) => {
    if (new URL(request.url).pathname === "/install") {
      const { memberId } = await app.install(request);
      seen.push(`installed ${memberId}`);
      return new Response();
    }
    const event = await readEvent(request, {
      applicationToken: async (memberId) => (await tokens.get(memberId))?.applicationToken,
    });
    seen.push(event.ok ? `${event.event} ${JSON.stringify(event.data)}` : event.reason);
    return event.ok ? new Response() : event.response();
  }, { port: 0, host: "127.0.0.1" });
  open.push(own);

  const move = async (name: string, body = ""): Promise<void> => {
    const { status } = await fetch(`${portal.origin}/_sandbox/${name}`, { method: "POST", body });
    assert.equal(status, 204);
  };
  await move("install", JSON.stringify(`${own.origin}/install`));
  const client = await app.portal("a223c6b3710f85df22e9377d6c4f7553");
  const bind = (event: string, more: object = {}) =>
    client.call("event.bind", { event, handler: `${own.origin}/events`, ...more });
  await bind("ONCRMDEALUPDATE");
  await bind("ONAPPUNINSTALL");
  await bind("ONCRMDEALUPDATE", { event_type: "offline" });
  await client.call("crm.deal.update", { id: 1, fields: { TITLE: "Lamps" } });
  await sandbox.control.deliveries();
  for await (const { event, data } of offlineEvents(client, { alone: true, interval: false })) {
    seen.push(`queued ${event} ${JSON.stringify(data)}`);
  }
  // Anybody can post, but nobody else has the token.
  const forged = (await sandbox.control.deliveries())[1]!.body.replace(/(application_token%5D=)./, "$1!");
  const { status } = await fetch(`${own.origin}/events`, { method: "POST", body: new URLSearchParams(forged) });
  assert.equal(status, 403);
  await move("uninstall");
  assert.deepEqual(seen, [
    "installed a223c6b3710f85df22e9377d6c4f7553",
    'ONCRMDEALUPDATE {"FIELDS":{"ID":"1"}}',
    'queued ONCRMDEALUPDATE {"FIELDS":{"ID":"1"}}',
    "The application_token is not the one that this portal has given.",
    'ONAPPUNINSTALL {"LANGUAGE_ID":"en","CLEAN":"1"}',
  ]);
  assert.deepEqual((await sandbox.control.deliveries()).map(({ outcome, status }) => [outcome, status]), [
    ["answered", 200],
    ["answered", 200],
    ["answered", 200],
  ]);
});
