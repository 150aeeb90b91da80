import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createRawServer, type Socket } from "node:net";
import { after, test } from "node:test";
import { ConnectionError, OintError, TimeoutError } from "./errors.ts";
import { type HttpAnswer, type HttpRequest, send as sendAny } from "./http.ts";
import { VERSION } from "./version.ts";

const SECRET = "s3cret-code";
const stops: (() => void)[] = [];
after(() => stops.forEach((stop) => stop()));

/** A server on loopback; the address holds the secret. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/rest/1/${SECRET}/user.get`;
}

/** A server below HTTP. */
async function serveRaw(answer: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createRawServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    answer(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/rest/1/${SECRET}/user.get`;
}

function send(url: string, more: Partial<Omit<HttpRequest, "receive">> = {}): Promise<HttpAnswer> {
  return sendAny({
    url,
    method: "user.get",
    body: '{"ID":"1"}',
    secrets: [SECRET],
    timeout: 30_000,
    ...more,
  });
}

/** The error of an exchange that must fail without an answer. */
async function failure(promise: Promise<unknown>): Promise<OintError> {
  const error = await promise.then(() => assert.fail("It was answered."), (reason: unknown) => reason);
  assert.ok(error instanceof ConnectionError, `${error}`);
  assert.equal(error.method, "user.get");
  assert.equal(error.status, undefined);
  assert.equal(error.cause, undefined);
  assert.ok(error.message.startsWith("user.get "), error.message);
  assert.doesNotMatch(`${error.message}${error.stack}${JSON.stringify(error)}`, /s3cret|127\.0\.0\.1:\d+\/|\/rest\//);
  return error;
}

/** What a promise rejects with, whatever it is. */
async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(() => assert.fail("It was answered."), (reason: unknown) => reason);
}

const HANG = (): void => {};
const HANG_MID_BODY = (_: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"result":');
};

test("a POST goes out with its body and says who calls", async () => {
  const seen: { request?: IncomingMessage; body: string } = { body: "" };
  const url = await serve((request, response) => {
    seen.request = request;
    request.on("data", (chunk) => seen.body += chunk);
    request.on("end", () => response.end("{}"));
  });
  await send(url);
  assert.equal(seen.request?.method, "POST");
  assert.equal(seen.request?.url, `/rest/1/${SECRET}/user.get`);
  assert.equal(seen.body, '{"ID":"1"}');
  assert.equal(seen.request?.headers["content-type"], "application/json");
  assert.equal(seen.request?.headers.accept, "application/json");
  assert.equal(seen.request?.headers["user-agent"], `oint/${VERSION}`);
});

for (const status of [200, 201, 400, 404, 408, 413, 429, 500, 502, 503, 504]) {
  test(`HTTP ${status} is an answer, and asked for once`, async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked++;
      response.writeHead(status, { "x-one": "1", "retry-after": "1" }).end("text");
    });
    const { status: got, headers, text } = await send(url);
    assert.deepEqual([got, headers.get("x-one"), text, asked], [status, "1", "text", 1]);
  });
}

test("a redirect is handed out, not followed", async () => {
  let asked = 0;
  const url = await serve((request, response) => {
    asked++;
    response.writeHead(302, { location: `http://${request.headers.host}/elsewhere` }).end();
  });
  assert.equal((await send(url)).status, 302);
  assert.equal(asked, 1);
});

test("a body of eight million characters arrives whole", async () => {
  const chunk = "я".repeat(500_000);
  const url = await serve((_, response) => {
    for (let count = 0; count < 16; count++) response.write(chunk);
    response.end();
  });
  assert.ok((await send(url)).text === "я".repeat(8_000_000));
});

for (const [what, answer] of [["before the headers", HANG], ["in the middle of the body", HANG_MID_BODY]] as const) {
  test(`a server that hangs ${what}: the attempt's timeout ends it`, async () => {
    const error = await failure(send(await serve(answer), { timeout: 60 }));
    assert.ok(error instanceof TimeoutError);
    assert.equal(
      error.message,
      "user.get got no complete answer within 60 ms (timeout).",
    );
  });

  const reasons = [new Error("stop"), new TimeoutError("mine"), "text", 0, null, false, { code: 1 }, Symbol("why")];
  for (const reason of reasons) {
    test(`a server that hangs ${what}: an abort keeps its reason ${String(reason)}`, async () => {
      const controller = new AbortController();
      const url = await serve((request, response) => {
        answer(request, response);
        setTimeout(() => controller.abort(reason), 20);
      });
      assert.equal(await rejection(send(url, { signal: controller.signal })), reason);
    });
  }

  test(`a server that hangs ${what}: an abort without a reason is an AbortError`, async () => {
    const controller = new AbortController();
    const url = await serve((request, response) => {
      answer(request, response);
      setTimeout(() => controller.abort(), 20);
    });
    const error = await rejection(send(url, { signal: controller.signal }));
    assert.equal(error, controller.signal.reason);
    assert.equal((error as Error).name, "AbortError");
  });
}

for (const reason of [new Error("stop"), "text", 0, null]) {
  test(`an abort before anything is sent keeps its reason ${String(reason)} and sends nothing`, async () => {
    let asked = 0;
    const signal = AbortSignal.abort(reason);
    const error = await rejection(send("http://127.0.0.1:1/", {
      signal,
      fetch: () => {
        asked++;
        return Promise.resolve(new Response());
      },
    }));
    assert.equal(error, reason);
    assert.equal(asked, 0);
  });
}

test("a signal's own timeout is no TimeoutError of ours", async () => {
  const signal = AbortSignal.timeout(30);
  const error = await rejection(send(await serve(HANG), { signal }));
  assert.equal(error, signal.reason);
  assert.equal(error instanceof OintError, false);
});

test("a refused connection", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const error = await failure(send(`http://127.0.0.1:${port}/rest/1/${SECRET}/user.get`));
  assert.match(error.message, /^user\.get was not answered: .+\.$/);
  assert.equal(error instanceof TimeoutError, false);
});

test("a host that does not exist", async () => {
  const error = await failure(send(`http://no-such-host.invalid/rest/1/${SECRET}/user.get`));
  assert.match(error.message, /^user\.get was not answered: /);
});

const broken: [what: string, answer: (socket: Socket) => void][] = [
  ["a connection that is reset", (socket) => socket.once("data", () => socket.resetAndDestroy())],
  ["a connection that is closed without an answer", (socket) => socket.once("data", () => socket.end())],
  ["something that is not HTTP", (socket) => socket.once("data", () => socket.end("SSH-2.0-OpenSSH\r\n\r\n"))],
  [
    "a body shorter than announced",
    (socket) => socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{}")),
  ],
  [
    "a chunk that is cut",
    (socket) => socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{}")),
  ],
];
for (const [what, answer] of broken) {
  test(`${what} is a ConnectionError`, async () => {
    const error = await failure(send(await serveRaw(answer)));
    assert.match(error.message, /^user\.get was not answered: .+\.$/);
  });
}

const deep = new Error("outer", { cause: new Error("middle", { cause: new Error("inner") }) });
const cyclic = new Error("round and round");
cyclic.cause = cyclic;
const NOTHING = "no reason was given";
const thrown: [what: string, value: unknown, reason: string][] = [
  ["an error", new Error("It broke"), "It broke"],
  [
    "an error with an address",
    new Error(`no way to https://p.example/rest/1/x (${SECRET})`),
    "no way to the server (***)",
  ],
  ["an error with the secret percent-encoded", new Error("s3cret%2Dcode"), "***"],
  ["an error with a cause", deep, "inner"],
  ["an error that is its own cause", cyclic, "round and round"],
  ["an error with a code only", Object.assign(new Error(""), { code: "ECONNREFUSED" }), "ECONNREFUSED"],
  ["an error without a message", new Error(""), NOTHING],
  ["undefined", undefined, NOTHING],
  ["null", null, NOTHING],
  ["a text", "out of order", "out of order"],
  ["an empty text", "", NOTHING],
  ["a number", 0, NOTHING],
  ["a symbol", Symbol("x"), NOTHING],
  ["an object", {}, NOTHING],
  ["an object without a prototype", Object.create(null), NOTHING],
  ["an object whose message is none", { message: {} }, NOTHING],
];
for (const [what, value, reason] of thrown) {
  for (const way of ["throws", "rejects with"]) {
    test(`an injected fetch that ${way} ${what}`, async () => {
      const fetch = way === "throws"
        ? () => {
          throw value;
        }
        : () => Promise.reject(value);
      const error = await failure(send(`https://p.example/rest/1/${SECRET}/user.get`, { fetch }));
      assert.equal(error.message, `user.get was not answered: ${reason}.`);
    });
  }
}

for (const [what, value] of [["undefined", undefined], ["null", null], ["an object", {}], ["a text", "{}"]] as const) {
  test(`an injected fetch that answers with ${what}`, async () => {
    await failure(send("https://p.example/", { fetch: () => Promise.resolve(value as unknown as Response) }));
  });
}

test("an injected fetch whose body breaks", async () => {
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode("{")),
    pull: () => {
      throw undefined;
    },
  });
  await failure(send("https://p.example/", { fetch: () => Promise.resolve(new Response(body)) }));
});

const deaf: [what: string, fetch: typeof globalThis.fetch][] = [
  ["ignores the signal", () => new Promise(() => {})],
  ["ignores the signal while reading", () => Promise.resolve(new Response(new ReadableStream()))],
];
for (const [what, fetch] of deaf) {
  test(`an injected fetch that ${what} is left when the time is over or the signal says so`, async () => {
    assert.ok(await failure(send("https://p.example/", { fetch, timeout: 20 })) instanceof TimeoutError);
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 20);
    assert.equal(await rejection(send("https://p.example/", { fetch, signal: controller.signal })), "enough");
  });
}

test("an injected fetch that fails long after the timeout rejects nothing unhandled", async () => {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown): number => unhandled.push(reason);
  process.on("unhandledRejection", listen);
  try {
    const fetch = (): Promise<Response> => new Promise((_, reject) => setTimeout(() => reject(new Error("late")), 30));
    await failure(send("https://p.example/", { fetch, timeout: 5 }));
    await new Promise((resolve) => setTimeout(resolve, 60));
    assert.deepEqual(unhandled, []);
  } finally {
    process.off("unhandledRejection", listen);
  }
});

/** A signal that counts its listeners. */
class CountingSignal {
  readonly controller: AbortController = new AbortController();
  readonly signal: AbortSignal = this.controller.signal;
  added = 0;
  listening = 0;

  constructor() {
    const { signal } = this;
    const add = signal.addEventListener.bind(signal) as EventTarget["addEventListener"];
    const remove = signal.removeEventListener.bind(signal) as EventTarget["removeEventListener"];
    const listeners = new Set<unknown>();
    signal.addEventListener = (type: string, listener: never, options?: never): void => {
      this.added++;
      listeners.add(listener);
      this.listening = listeners.size;
      add(type, listener, options);
    };
    signal.removeEventListener = (type: string, listener: never, options?: never): void => {
      listeners.delete(listener);
      this.listening = listeners.size;
      remove(type, listener, options);
    };
  }
}

test("a signal that outlives many calls keeps no listener", async () => {
  const counting = new CountingSignal();
  const { signal } = counting;
  const answered = (): Promise<Response> => Promise.resolve(new Response("{}"));
  for (let count = 0; count < 20; count++) await send("https://p.example/", { signal, fetch: answered });
  assert.ok(counting.added >= 20, "the signal was listened to");
  assert.equal(counting.listening, 0);
  await failure(send("https://p.example/", { signal, fetch: () => Promise.reject(new Error("x")) }));
  await failure(send("https://p.example/", { signal, timeout: 5, fetch: () => new Promise(() => {}) }));
  assert.equal(counting.listening, 0);
  const aborted = send("https://p.example/", { signal, fetch: () => new Promise(() => {}) });
  counting.controller.abort("stop");
  assert.equal(await rejection(aborted), "stop");
  assert.equal(counting.listening, 0);
});

test("no timer outlives its call, however the call ended", async () => {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  // Times that nobody else waits for: other tests of the process may have left something that goes on.
  const own = [61_231, 61_232, 7, 2 ** 31 - 1];
  const running = new Set<unknown>();
  let started = 0;
  globalThis.setTimeout = ((run: () => void, milliseconds: number) => {
    const timer: unknown = set(() => {
      running.delete(timer);
      run();
    }, milliseconds);
    if (!own.includes(milliseconds)) return timer;
    started++;
    running.add(timer);
    return timer;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((timer: never) => {
    running.delete(timer);
    clear(timer);
  }) as typeof clearTimeout;
  try {
    const fetch = (): Promise<Response> => Promise.resolve(new Response("{}"));
    await send("https://p.example/", { fetch, timeout: own[0]! });
    await failure(send("https://p.example/", { fetch: () => Promise.reject(new Error("x")), timeout: own[1]! }));
    await failure(send("https://p.example/", { fetch: () => new Promise(() => {}), timeout: own[2]! }));
    await send("https://p.example/", { fetch, timeout: Infinity });
    await send("https://p.example/", { fetch, timeout: 2 ** 31 });
    assert.equal(started, 4);
    assert.equal(running.size, 0);
  } finally {
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  }
});
