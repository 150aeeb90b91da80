import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { UsageError } from "../../core/errors.ts";
import { throughProxy } from "./proxy.ts";

const asked: { url: string; login: string | undefined }[] = [];
const server = createServer((request, response) => {
  asked.push({ url: request.url!, login: request.headers["proxy-authorization"] });
  response.end("by the proxy");
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
after(() => (server.closeAllConnections(), server.close()));
const { port } = server.address() as AddressInfo;
const canProxy = "Deno" in globalThis || "Bun" in globalThis;

test("requests go through the proxy, with its login, or are refused", async () => {
  if (!canProxy) return void assert.throws(() => throughProxy(`http://127.0.0.1:${port}/`, fetch), UsageError);
  for (const [login, header] of [["", undefined], ["ann:p%40ss@", `Basic ${btoa("ann:p@ss")}`]]) {
    const reach = throughProxy(`http://${login}127.0.0.1:${port}/`, fetch);
    const response = await reach(new Request("http://shop.invalid/items?a=1", { method: "POST", body: "x" }));
    assert.equal(await response.text(), "by the proxy");
    assert.deepEqual(asked.pop(), { url: "http://shop.invalid/items?a=1", login: header });
  }
});

test("a runtime that takes no proxy refuses it", () => {
  assert.throws(() => throughProxy("http://127.0.0.1:1/", fetch, {}), (error) => {
    assert.ok(error instanceof UsageError);
    assert.match(error.message, /^--config: this runtime takes no proxy for single calls\. .*NODE_USE_ENV_PROXY=1/);
    return true;
  });
});

test("Bun's fetch is told of the proxy itself", async () => {
  const seen: unknown[] = [];
  const inner = ((_input: unknown, init: unknown) => {
    seen.push(init);
    return Promise.resolve(new Response());
  }) as typeof fetch;
  await throughProxy("http://p.example:3128/", inner, { Bun: {} })("https://shop.example/", { method: "POST" });
  assert.deepEqual(seen, [{ method: "POST", keepalive: false, proxy: "http://p.example:3128/" }]);
});
