import assert from "node:assert/strict";
import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { test } from "node:test";
import { UsageError } from "../../core/errors.ts";
import { PlainResponse } from "../../core/exchange.ts";
import { serve, type Served, type ServeOptions } from "./serve.ts";

async function serving(
  handler: (request: Request) => Promise<Response>,
  use: (served: Served) => Promise<void>,
  options: Partial<ServeOptions> = {},
): Promise<void> {
  const served = await serve(handler, { port: 0, host: "127.0.0.1", ...options });
  try {
    await use(served);
  } finally {
    await served.close();
  }
}

/** A request as no fetch would send it. */
function raw(
  origin: string,
  options: { host?: string; path?: string; method?: string; from?: string },
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const headers = {
      ...(options.host !== undefined && { host: options.host }),
      ...(options.from !== undefined && { origin: options.from }),
    };
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

/** All that a server sends before the connection ends, and the error that it ends with. */
function received(origin: string): Promise<{ text: string; error: string | undefined }> {
  return new Promise((resolve) => {
    let text = "";
    let error: string | undefined;
    const socket = connect(Number(new URL(origin).port), "127.0.0.1");
    socket.write("GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n");
    socket.on("data", (data) => text += data);
    socket.on("error", ({ code }: Error & { code?: string }) => error = code);
    socket.on("close", () => resolve({ text, error }));
  });
}

for (
  const [connection, text, error] of [
    ["reset", "", "ECONNRESET"],
    ["refused", "", "ECONNRESET"],
    ["close", "", undefined],
    ["half-headers", "HTTP/1.1 200 OK\r\ncontent-type: applicat", undefined],
  ] as const
) {
  test(`a handler that fails may end the connection: ${connection}`, () =>
    serving(() => Promise.reject(Object.assign(new TypeError("fetch failed"), { connection })), async ({ origin }) => {
      assert.deepEqual(await received(origin), { text, error });
      await assert.rejects(fetch(origin), TypeError);
    }));
}

test("a body that breaks ends the connection after what came before", () => {
  const handler = (): Promise<Response> => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode("01234")),
      pull: (controller) => controller.error(new Error("broken")),
    });
    return Promise.resolve(new Response(body, { status: 207, headers: { "content-length": "10" } }));
  };
  return serving(handler, async ({ origin }) => {
    const { text } = await received(origin);
    assert.match(text, /^HTTP\/1\.1 207 [^]*content-length: 10\r\n[^]*\r\n\r\n01234$/i);
    const response = await fetch(origin);
    assert.equal(response.status, 207);
    await assert.rejects(response.text());
  });
});

const local = (request: Request): Promise<Response> =>
  Promise.resolve(new Response(`local ${new URL(request.url).pathname}`));
const refusedText = "/_sandbox/ answers programs on this machine only, at its loopback address.\n";

test("what is for this machine is answered apart, to this machine, at its loopback address", () =>
  serving(echo, async ({ origin }) => {
    const { port } = new URL(origin);
    for (const path of ["/_sandbox/", "/_sandbox/ledger", "/x/../_sandbox/ledger"]) {
      assert.equal((await raw(origin, { path })).text, `local ${new URL(path, origin).pathname}`);
    }
    for (const path of ["/_sandbox", "/x/_sandbox/", "/"]) {
      assert.equal((await raw(origin, { path })).status, 207, path);
    }
    for (const from of [`http://127.0.0.1:${port}`, "http://localhost:3000", "http://[::1]:3000"]) {
      assert.equal((await raw(origin, { path: "/_sandbox/reset", from, method: "POST" })).status, 200, from);
    }
    for (const from of ["https://evil.example", "http://127.0.0.1.evil.example", "null"]) {
      assert.deepEqual(await raw(origin, { path: "/_sandbox/reset", from, method: "POST" }), {
        status: 403,
        text: refusedText,
      });
    }
  }, { local }));

test("on an address of the network, nobody but this machine moves the sandbox", () =>
  serving(echo, async ({ origin }) => {
    const { port } = new URL(origin);
    const here = `http://127.0.0.1:${port}`;
    assert.equal((await raw(here, { path: "/_sandbox/" })).text, "local /_sandbox/");
    // The name of another site may lead to this address.
    assert.equal((await raw(here, { path: "/_sandbox/", host: `evil.example:${port}` })).status, 403);
    const outside = Object.values(networkInterfaces()).flatMap((all) => all ?? [])
      .find(({ family, internal }) => family === "IPv4" && !internal);
    if (!outside) return;
    const there = `http://${outside.address}:${port}`;
    assert.equal((await raw(there, { path: "/" })).status, 207);
    assert.deepEqual(await raw(there, { path: "/_sandbox/" }), { status: 403, text: refusedText });
    assert.equal((await raw(there, { path: "/_sandbox/", host: `127.0.0.1:${port}` })).status, 403);
  }, { local, host: "0.0.0.0" }));

test("where nothing is for this machine alone, the handler answers all", () =>
  serving(echo, async ({ origin }) => assert.equal((await raw(origin, { path: "/_sandbox/" })).status, 207)));

for (const [what, content] of [["large", "x".repeat(20_000)], ["small", "x"]] as const) {
  test(`no ${what} answer waits until all others are ready`, async () => {
    const { ServerResponse } = await import("node:http");
    const own = ServerResponse.prototype.end;
    let ended = 0;
    ServerResponse.prototype.end = function (this: unknown, ...args: unknown[]) {
      ended++;
      return (own as (...args: unknown[]) => ReturnType<typeof own>).apply(this, args);
    } as typeof own;
    const { promise: all, resolve: come } = Promise.withResolvers<void>();
    let count = 0;
    let before: number | undefined;
    try {
      await serving(async (request) => {
        const place = Number(new URL(request.url).searchParams.get("place"));
        if (++count === 3) come();
        await all;
        // One after the other, and none in another turn of the event loop, where all would go out anyway.
        for (let turn = 0; turn < 50 * place; turn++) await Promise.resolve();
        const until = performance.now() + 30;
        while (performance.now() < until);
        if (place === 2) before = ended;
        return PlainResponse.of(content, 200, {});
      }, async ({ origin }) => {
        const answers = await Promise.all([0, 1, 2].map((place) => raw(origin, { path: `/?place=${place}` })));
        assert.deepEqual(answers.map(({ text }) => text), [content, content, content]);
      });
    } finally {
      ServerResponse.prototype.end = own;
    }
    assert.equal(before, 2, "both others are out when the last one is worked on");
  });
}
