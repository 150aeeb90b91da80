/** What is read of an answer: up to a limit, however small it was packed, and by its charset. */

import assert from "node:assert/strict";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { ConnectionError, ResponseError, TimeoutError } from "./errors.ts";
import { MAX_RESPONSE_BYTES } from "./bounds.ts";
import { type HttpRequest, send } from "./http.ts";

const stops: (() => void)[] = [];
after(() => stops.forEach((stop) => stop()));

async function serve(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => (server.closeAllConnections(), server.close()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const ask = (url: string, more: Partial<Omit<HttpRequest, "receive">> = {}) =>
  send({ url, method: "item.get", secrets: ["s3cret"], timeout: 60_000, ...more });

async function failure(promise: Promise<unknown>): Promise<ResponseError> {
  const error = await promise.then(() => assert.fail("It was answered."), (reason: unknown) => reason);
  assert.ok(error instanceof ResponseError, `${error}`);
  return error;
}

const TOO_LARGE = "item.get was answered with HTTP 200 and more than the 104857600 bytes that are taken at most. " +
  "Ask for less at once, or raise maxResponseBytes.";

/** Those that all runtimes ask for. */
const packings: [name: string, pack: (bytes: Uint8Array) => Uint8Array][] = [
  ["gzip", (bytes) => gzipSync(bytes)],
  ["br", (bytes) => brotliCompressSync(bytes, { params: { 1: 1 } })],
];
for (const [name, pack] of packings) {
  test(`what unpacks to more than is taken is a ResponseError: ${name}`, async () => {
    const bomb = pack(new Uint8Array(MAX_RESPONSE_BYTES + 8 * 1024 * 1024));
    const url = await serve((response) =>
      response.writeHead(200, { "content-encoding": name, "content-length": bomb.length }).end(bomb)
    );
    const unhandled: unknown[] = [];
    const listen = (reason: unknown): number => unhandled.push(reason);
    process.on("uncaughtException", listen);
    process.on("unhandledRejection", listen);
    try {
      assert.equal((await failure(ask(url))).message, TOO_LARGE);
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.deepEqual(unhandled, []);
    } finally {
      process.off("uncaughtException", listen);
      process.off("unhandledRejection", listen);
    }
  });

  test(`what is packed arrives unpacked: ${name}`, async () => {
    const packed = pack(new TextEncoder().encode("Привет".repeat(1000)));
    const url = await serve((response) => response.writeHead(200, { "content-encoding": name }).end(packed));
    assert.equal((await ask(url)).text, "Привет".repeat(1000));
  });
}

test("a body that never ends is a ResponseError, and the connection is closed", async () => {
  let isClosed = false;
  const url = await serve((response) => {
    const chunk = new Uint8Array(1024 * 1024).fill(32);
    const more = (): void => {
      while (!isClosed && response.write(chunk));
    };
    response.on("drain", more).on("close", () => isClosed = true);
    more();
  });
  assert.equal((await failure(ask(url))).message, TOO_LARGE);
  for (let waited = 0; !isClosed && waited < 200; waited++) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(isClosed);
});

test("the limit is the one that is told, to the byte, with and without a length", async () => {
  assert.equal(MAX_RESPONSE_BYTES, 100 * 1024 * 1024);
  for (const headers of [{ "content-length": "10" }, {}] as const) {
    const url = await serve((response) => response.writeHead(200, headers).end("0123456789"));
    assert.equal((await ask(url, { maxResponseBytes: 10 })).text, "0123456789");
    assert.match((await failure(ask(url, { maxResponseBytes: 9 }))).message, /more than the 9 bytes/);
    assert.equal((await ask(url, { maxResponseBytes: Infinity })).text, "0123456789");
  }
  const liar = new Response("0123456789", { headers: { "content-length": "1" } });
  await failure(ask("https://p.example/", { maxResponseBytes: 9, fetch: () => Promise.resolve(liar) }));
});

test("a body that comes too slowly is ended by the timeout while it is read", async () => {
  const url = await serve((response) => void response.write("1"));
  const error = await ask(url, { timeout: 60 }).catch((reason) => reason);
  assert.ok(error instanceof TimeoutError, `${error}`);
});

test("a packed body that is broken is a ConnectionError", async () => {
  const url = await serve((response) => response.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"));
  assert.ok(await ask(url).catch((reason) => reason) instanceof ConnectionError);
});

const texts: [type: string | undefined, bytes: number[], text: string][] = [
  [undefined, [0xd0, 0x9f, 0xd1, 0x80], "Пр"],
  ["application/json", [0xd0, 0x9f], "П"],
  ["application/json; charset=utf-8", [0xef, 0xbb, 0xbf, 0x31], "1"],
  ["application/json; charset=windows-1251", [0xcf, 0xf0], "Пр"],
  ["application/json;Charset='CP1251'; a=b", [0xcf, 0xf0], "Пр"],
  ['text/html; charset="koi8-r"', [0xcf], "о"],
  ["text/html; charset=iso-8859-1", [0xe9], "é"],
  ["application/json; charset=utf-16le", [0x31, 0x04], "б"],
];
for (const [type, bytes, text] of texts) {
  test(`a text is read by its charset: ${type}`, async () => {
    const url = await serve((response) =>
      response.writeHead(200, type ? { "content-type": type } : {}).end(new Uint8Array(bytes))
    );
    assert.equal((await ask(url)).text, text);
  });
}

const broken: [type: string, status: number, said: string][] = [
  [
    "application/json",
    200,
    'HTTP 200 and 10 characters of application/json that are not written in utf-8: {"a":"\ufffd"}. Try again later.',
  ],
  [
    "application/json; charset=x-s3cret",
    200,
    'HTTP 200 and 10 characters of application/json that are not written in x-***: {"a":"\ufffd"}. Try again later.',
  ],
  [
    "text/html",
    502,
    'HTTP 502 and 10 characters of text/html that are not written in utf-8: {"a":"\ufffd"}. ' +
    "The server, or a gateway before it, is in trouble: try again later.",
  ],
];
for (const [type, status, said] of broken) {
  test(`a text that is not in its charset is a ResponseError: ${status} ${type}`, async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{"a":"'), 0xcf, 0x22, 0x7d, 0x20]);
    const url = await serve((response) =>
      response.writeHead(status, { "content-type": type, "retry-after": "2" }).end(bytes)
    );
    const error = await failure(ask(url));
    assert.equal(error.message, `item.get was answered with ${said}`);
    assert.deepEqual([error.status, error.retryAfter], [status, 2000]);
  });
}
