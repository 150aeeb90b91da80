/**
 * What is known of a request that failed: `sent` is `false` only where the server cannot have got it. Some runtimes
 * repeat a request by themselves unless they are kept from it, and then tell of the last attempt only.
 */

import assert from "node:assert/strict";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { after, test } from "node:test";
import { ConnectionError } from "./errors.ts";
import { type HttpRequest, send } from "./http.ts";

const servers: Server[] = [];
after(() => servers.forEach((server) => server.close()));

async function listen(answer: (socket: Socket, server: Server) => void): Promise<string> {
  const server: Server = createServer((socket) => {
    socket.on("error", () => {});
    answer(socket, server);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** An address where nobody listens. */
async function closedAddress(): Promise<string> {
  const url = await listen(() => {});
  await new Promise((resolve) => servers.at(-1)!.close(resolve));
  return url;
}

const isBun = /^Bun/.test(globalThis.navigator.userAgent);

type Kind = Pick<HttpRequest, "verb" | "once"> & { body?: () => HttpRequest["body"] };

const stream = (): HttpRequest["body"] =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode("{}"));
      controller.close();
    },
  });
const form = (): HttpRequest["body"] => {
  const form = new FormData();
  form.append("file", new Blob(["x"]), "x");
  return form;
};

/** Requests, and whether a runtime sends them once at most. */
const kinds: [what: string, kind: Kind, once: boolean][] = [
  ["POST of a stream", { body: stream }, true],
  ["PUT of a stream", { verb: "PUT", body: stream }, true],
  ["POST of text", { body: () => "{}" }, isBun],
  ["POST of a form", { body: form }, isBun],
  ["PATCH of text", { verb: "PATCH", body: () => "{}" }, isBun],
  ["PUT of text", { verb: "PUT", body: () => "{}" }, false],
  ["GET", {}, false],
  ["DELETE", { verb: "DELETE" }, false],
  ["POST of text that is sent once", { body: () => "{}", once: true }, true],
  ["POST of a form that is sent once", { body: form, once: true }, true],
  ["GET that is sent once", { once: true }, true],
];

async function outcome(url: string, { verb, body, once }: Kind, fetch?: HttpRequest["fetch"]): Promise<unknown> {
  const request = { url, method: "item.add", verb, body: body?.(), secrets: [], timeout: 20_000, once, fetch };
  return await send(request).then(({ status }) => status, (error: unknown) => error);
}

function sentOf(error: unknown): boolean | undefined {
  assert.ok(error instanceof ConnectionError, `${error}`);
  return error.sent;
}

for (const [what, kind, once] of kinds) {
  test(`${what}: ${once ? "surely" : "perhaps"} not sent where nobody listens, or the host does not exist`, async () => {
    const expected = once ? false : undefined;
    assert.equal(sentOf(await outcome(await closedAddress(), kind)), expected);
    assert.equal(sentOf(await outcome("http://no-such-host.invalid/", kind)), expected);
  });

  const ends: [how: string, end: (socket: Socket) => void][] = [
    ["closes", (socket) => socket.end()],
    ["resets", (socket) => socket.resetAndDestroy()],
    ["answers 421 on", (socket) => socket.end("HTTP/1.1 421 Misdirected Request\r\ncontent-length: 0\r\n\r\n")],
  ];
  for (const [how, end] of ends) {
    test(`${what}: a server that reads it, ${how} the kept connection and goes has got it`, async () => {
      let got = 0;
      const url = await listen((socket, server) => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        socket.on("data", () => {
          clearTimeout(timer);
          // By then the whole request has come, in however many pieces.
          timer = setTimeout(() => {
            if (++got === 1) return void socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
            server.close();
            end(socket);
          }, 15);
        });
      });
      assert.equal(await outcome(url, kind), 200);
      await new Promise((resolve) => setTimeout(resolve, 30));
      const second = await outcome(url, kind);
      assert.ok(got >= 2, "the server has got the second request");
      if (second !== 421) assert.notEqual(sentOf(second), false);
    });
  }
}

test("an answer that breaks was an answer", async () => {
  const url = await listen((socket) =>
    socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{}"))
  );
  assert.equal(sentOf(await outcome(url, { body: () => "{}" })), true);
});

test("of an injected fetch nothing is known: it may have tried before", async () => {
  const failing = () => Promise.reject(Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }));
  for (const kind of [{ body: stream }, { body: () => "{}", once: true }]) {
    assert.equal(sentOf(await outcome("https://p.example/", kind, failing)), undefined);
  }
});
