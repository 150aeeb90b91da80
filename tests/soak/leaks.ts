/**
 * Calls that end early, over real connections, under Deno's own watch: a timer, a connection or a request that is left
 * behind fails the test, and says where it was made. Part of `deno task soak`: the tests of Node's kind are not watched.
 *
 * @module
 */

import assert from "node:assert/strict";
import { serve } from "../../src/cli/sandbox/serve.ts";
import { Portal, type PortalOptions } from "../../src/bitrix24/mod.ts";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import type { FaultRule } from "../../src/sandbox/faults.ts";
import type { RefusalCode } from "../../src/bitrix24/sandbox/mod.ts";

/** States in which a call can be, and what brings it there. */
const states: [state: string, rules: FaultRule<RefusalCode>[], options: PortalOptions][] = [
  ["queued", [], { limits: { burst: 1, perSecond: 0.01 } }],
  ["backing off", [{ fault: "QUERY_LIMIT_EXCEEDED" }], {}],
  ["sending", [{ fault: "no-answer" }], {}],
  ["asking for a token", [], { token: () => new Promise<never>(() => {}) }],
  ["waiting for operating time", [{ fault: "OPERATION_TIME_LIMIT" }], {}],
];

for (const [state, rules, options] of states) {
  for (const method of ["server.time", "crm.deal.add"]) {
    Deno.test(`${method}, ended while ${state}`, async () => {
      const sandbox = createSandbox();
      if (state === "queued") sandbox.control.limits({ burst: 1, perSecond: 0.01 });
      const served = await serve((request) => sandbox.fetch(request), { port: 0, host: "127.0.0.1" });
      const address = options.token ? served.origin : `${served.origin}/rest/1/code/`;
      const portal = new Portal(address, options);
      if (state === "queued") await portal.call("server.time");
      sandbox.control.faults(rules);
      const controller = new AbortController();
      const calls = Promise.allSettled(
        Array.from({ length: 20 }, () => portal.callUnknown(method, {}, { signal: controller.signal })),
      );
      await new Promise((resolve) => setTimeout(resolve, 150));
      const start = performance.now();
      controller.abort("enough");
      for (const end of await calls) assert.equal(end.status === "rejected" && end.reason, "enough");
      const took = performance.now() - start;
      assert.ok(took < 1_000, `${took} ms`);
      await served.close();
    });
  }
}

Deno.test("ended while an answer is read", async () => {
  // The head and some of the body come, the rest never does.
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"result":')),
    });
    return new Response(body, { headers: { "content-type": "application/json" } });
  });
  const portal = new Portal(`http://127.0.0.1:${server.addr.port}/rest/1/code/`, { limits: false });
  for (const method of ["server.time", "crm.deal.add"]) {
    const controller = new AbortController();
    const calls = Promise.allSettled(
      Array.from({ length: 20 }, () => portal.callUnknown(method, {}, { signal: controller.signal })),
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    controller.abort("enough");
    for (const end of await calls) assert.equal(end.status === "rejected" && end.reason, "enough");
  }
  await server.shutdown();
});

Deno.test("calls that are answered, and a portal that is thrown away", async () => {
  const sandbox = createSandbox();
  const served = await serve((request) => sandbox.fetch(request), { port: 0, host: "127.0.0.1" });
  const portal = new Portal(`${served.origin}/rest/1/code/`);
  await Promise.all(Array.from({ length: 50 }, () => portal.call("server.time")));
  await portal.callUnknown("crm.deal.add", { fields: { TITLE: "Lamps" } });
  await served.close();
});
