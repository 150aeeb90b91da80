import assert from "node:assert/strict";
import { request } from "node:http";
import { test } from "node:test";
import { UsageError } from "../../core/errors.ts";
import { serve, type Served } from "./serve.ts";

async function serving(
  handler: (request: Request) => Promise<Response>,
  use: (served: Served) => Promise<void>,
): Promise<void> {
  const served = await serve(handler, { port: 0, host: "127.0.0.1" });
  try {
    await use(served);
  } finally {
    await served.close();
  }
}

/** A request as no fetch would send it. */
function raw(
  origin: string,
  options: { host?: string; path?: string; method?: string },
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const headers = options.host === undefined ? {} : { host: options.host };
    request(
      { hostname, port, path: options.path ?? "/", headers, agent: false, method: options.method ?? "GET" },
      (response) => {
        let text = "";
        response.on("data", (chunk) => text += chunk);
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      },
    ).on("error", reject).end();
  });
}

const echo = async (request: Request) =>
  Response.json({
    method: request.method,
    path: new URL(request.url).pathname + new URL(request.url).search,
    type: request.headers.get("content-type"),
    body: await request.text(),
  }, { status: 207, headers: { "x-extra": "1" } });

test("a request and its answer go through whole", () =>
  serving(echo, async ({ origin }) => {
    assert.match(origin, /^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${origin}/a/b?c=d%20e`, {
      method: "POST",
      body: "Жук",
      headers: { "content-type": "text/x-test" },
    });
    assert.equal(response.status, 207);
    assert.equal(response.headers.get("x-extra"), "1");
    assert.deepEqual(await response.json(), { method: "POST", path: "/a/b?c=d%20e", type: "text/x-test", body: "Жук" });
  }));

test("bodies of several megabytes stay whole in both directions", () =>
  serving((request) => Promise.resolve(new Response(request.body)), async ({ origin }) => {
    const body = new Uint8Array(5_000_000).map((_, at) => at % 251);
    const response = await fetch(origin, { method: "POST", body });
    assert.deepEqual(new Uint8Array(await response.arrayBuffer()), body);
  }));

test("a verb that no handler can be asked for is refused", () =>
  serving(echo, async ({ origin }) => {
    const refused = { status: 405, text: "This server takes no TRACE requests.\n" };
    assert.deepEqual(await raw(origin, { method: "TRACE" }), refused);
    for (const method of ["PROPFIND", "DELETE", "M-SEARCH"]) {
      assert.equal((await raw(origin, { method })).status, 207, method);
    }
  }));

test("HEAD has no body", () =>
  serving(echo, async ({ origin }) => {
    const response = await fetch(origin, { method: "HEAD" });
    assert.equal(response.status, 207);
    assert.equal(await response.text(), "");
  }));

test("a handler that fails is a 500 without its message", () =>
  serving(() => Promise.reject(new Error("inside")), async ({ origin }) => {
    const response = await fetch(origin);
    assert.equal(response.status, 500);
    assert.equal(await response.text(), "The handler of this request failed.\n");
  }));

test("only requests addressed to loopback are answered", () =>
  serving(echo, async ({ origin }) => {
    const { port } = new URL(origin);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) {
      assert.equal((await raw(origin, { host })).status, 207, host);
    }
    for (const host of [`evil.example:${port}`, "evil.example", "127.0.0.1.evil.example", "localhost.evil.example"]) {
      assert.deepEqual(await raw(origin, { host }), {
        status: 421,
        text: "This server answers requests to its loopback address only.\n",
      });
    }
  }));

test("a path that begins with two slashes names no other host", () =>
  serving(echo, async ({ origin }) => {
    const { text } = await raw(origin, { path: "//evil.example/x" });
    assert.equal(JSON.parse(text).path, "//evil.example/x");
  }));

test("a client that leaves ends the handler's request and nothing else", async () => {
  const { promise: started, resolve: start } = Promise.withResolvers<void>();
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const handler = (request: Request) => {
    if (new URL(request.url).pathname !== "/slow") return Promise.resolve(new Response("still here"));
    start();
    return new Promise<Response>((_, reject) => {
      request.signal.addEventListener("abort", () => {
        end();
        reject(new Error("gone"));
      });
    });
  };
  await serving(handler, async ({ origin }) => {
    const controller = new AbortController();
    const left = fetch(`${origin}/slow`, { signal: controller.signal });
    await started;
    controller.abort();
    await assert.rejects(left);
    await ended;
    assert.equal(await (await fetch(origin)).text(), "still here");
  });
});

test("a port in use is a usage error", () =>
  serving(echo, async ({ origin }) => {
    const port = Number(new URL(origin).port);
    await assert.rejects(
      serve(echo, { port, host: "127.0.0.1" }),
      new UsageError(`Port ${port} is in use. Choose another with --port, or --port 0 for a free one.`),
    );
  }));

test("an address of another machine is a usage error", () =>
  assert.rejects(serve(echo, { port: 0, host: "192.0.2.1" }), {
    name: "UsageError",
    message: /^Cannot listen on port 0 of 192\.0\.2\.1 \(\w+\): --host takes an address of this machine\.$/,
  }));

test("a closed server is gone", async () => {
  const { origin, close } = await serve(echo, { port: 0, host: "127.0.0.1" });
  assert.equal((await fetch(origin)).status, 207);
  await close();
  await assert.rejects(raw(origin, {}));
});
