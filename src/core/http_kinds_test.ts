/** Verbs, bodies and answers of every kind, over real sockets. */

import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { ConnectionError, ResponseError, TimeoutError } from "./errors.ts";
import { type HttpRequest, send } from "./http.ts";

const stops: (() => void)[] = [];
after(() => stops.forEach((stop) => stop()));

interface Got {
  verb: string;
  type: string | undefined;
  accept: string | undefined;
  body: string;
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server on loopback that keeps what it gets. */
async function serve(answer: Answer = (response) => response.end("{}")): Promise<{ url: string; got: Got[] }> {
  const got: Got[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { "content-type": type, accept } = request.headers;
    got.push({ verb: request.method!, type, accept, body });
    answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => (server.closeAllConnections(), server.close()));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/s3cret/items`, got };
}

const usual = (url: string) => ({ url, method: "item.get", secrets: ["s3cret"], timeout: 30_000 });

function streamOf(...texts: string[]): ReadableStream<Uint8Array> {
  const chunks = texts.map((text) => new TextEncoder().encode(text));
  return new ReadableStream({
    pull: (controller) => chunks.length ? controller.enqueue(chunks.shift()!) : controller.close(),
  });
}

const JSON_TYPE = "application/json";
const requests: [what: string, more: Partial<HttpRequest>, verb: string, type: RegExp | undefined, body: string][] = [
  ["nothing is a GET", {}, "GET", undefined, ""],
  ["text is a POST of JSON", { body: "{}" }, "POST", /^application\/json$/, "{}"],
  ["empty text is a body, too", { body: "" }, "POST", /^application\/json$/, ""],
  ["PUT", { verb: "PUT", body: "[1]" }, "PUT", /^application\/json$/, "[1]"],
  ["PATCH", { verb: "PATCH", body: "{}" }, "PATCH", /^application\/json$/, "{}"],
  ["DELETE without a body", { verb: "DELETE" }, "DELETE", undefined, ""],
  ["DELETE with a body", { verb: "DELETE", body: '{"ids":[1]}' }, "DELETE", /^application\/json$/, '{"ids":[1]}'],
  ["POST without a body", { verb: "POST" }, "POST", undefined, ""],
  [
    "a form's fields",
    { body: new URLSearchParams({ a: "1 2", b: "я" }) },
    "POST",
    /^application\/x-www-form-urlencoded;charset=UTF-8$/i,
    "a=1+2&b=%D1%8F",
  ],
  ["a Blob says what it is", { body: new Blob(["<a/>"], { type: "text/xml" }) }, "POST", /^text\/xml$/, "<a/>"],
  [
    "bytes are what the caller says",
    {
      body: new TextEncoder().encode("abc"),
      headers: { "content-type": "image/png" },
    },
    "POST",
    /^image\/png$/,
    "abc",
  ],
  [
    "text is what the caller says, in any letter case",
    { body: "a,b", headers: { "Content-Type": "text/csv" } },
    "POST",
    /^text\/csv$/,
    "a,b",
  ],
  ["a stream", { body: streamOf("first ", "second") }, "POST", undefined, "first second"],
  [
    "a stream of JSON with PUT",
    { verb: "PUT", body: streamOf("{", "}"), headers: { "content-type": JSON_TYPE } },
    "PUT",
    /^application\/json$/,
    "{}",
  ],
];
for (const [what, more, verb, type, body] of requests) {
  test(`sent: ${what}`, async () => {
    const { url, got } = await serve();
    assert.equal((await send({ ...usual(url), ...more, receive: "text" })).text, "{}");
    assert.equal(got.length, 1);
    assert.deepEqual([got[0]!.verb, got[0]!.body], [verb, body]);
    if (type) assert.match(`${got[0]!.type}`, type);
    else assert.equal(got[0]!.type, undefined);
  });
}

test("sent: a form with a file", async () => {
  const { url, got } = await serve();
  const form = new FormData();
  form.append("name", "a");
  form.append("file", new Blob(["bytes"]), "a.bin");
  await send({ ...usual(url), body: form });
  assert.match(got[0]!.type!, /^multipart\/form-data; ?boundary=/);
  assert.match(got[0]!.body, /name="file"; filename="a\.bin"[\s\S]*\r\n\r\nbytes\r\n/);
});

test("what is accepted follows from what is received, unless the caller says", async () => {
  const { url, got } = await serve();
  await send(usual(url));
  await send({ ...usual(url), receive: "bytes" });
  await (await send({ ...usual(url), receive: "stream" })).stream.cancel();
  await send({ ...usual(url), receive: "bytes", headers: { Accept: "application/pdf" } });
  assert.deepEqual(got.map(({ accept }) => accept), [JSON_TYPE, "*/*", "*/*", "application/pdf"]);
});

const BYTES = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7) & 0xff);

test("received: bytes as they are", async () => {
  const { url } = await serve((response) => response.end(BYTES));
  const { status, headers, bytes } = await send({ ...usual(url), receive: "bytes" });
  assert.equal(status, 200);
  assert.ok(headers instanceof Headers);
  assert.deepEqual(bytes, BYTES);
});

test("received: a HEAD has a head only, whatever is wanted of its body", async () => {
  const { url } = await serve((response) => response.writeHead(200, { "x-one": "1", "content-length": 7 }).end());
  const head = { ...usual(url), verb: "HEAD" } as const;
  const { headers, text } = await send(head);
  assert.deepEqual([headers.get("x-one"), text], ["1", ""]);
  assert.equal((await send({ ...head, maxResponseBytes: 1 })).text, "");
  assert.equal((await send({ ...head, receive: "bytes" })).bytes.length, 0);
  const { stream } = await send({ ...head, receive: "stream" });
  assert.deepEqual(await stream.getReader().read(), { done: true, value: undefined });
});

/** The error of a promise that must be rejected. */
async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(() => assert.fail("It was answered."), (reason: unknown) => reason);
}

for (const receive of ["text", "bytes"] as const) {
  test(`received: ${receive} of at most so many bytes`, async () => {
    let closed = 0;
    const { url } = await serve((response) => {
      response.on("close", () => closed++);
      response.writeHead(201);
      response.write("я".repeat(50));
      response.end("я".repeat(50));
    });
    const ask = { ...usual(url), receive } as HttpRequest & { receive: "text" };
    const answer = await send({ ...ask, maxResponseBytes: 200 }) as unknown as Record<string, string | Uint8Array>;
    assert.equal(answer[receive]!.length, receive === "text" ? 100 : 200);
    const error = await rejection(send({ ...ask, maxResponseBytes: 199 }));
    assert.ok(error instanceof ResponseError, `${error}`);
    assert.equal(
      error.message,
      "item.get was answered with HTTP 201 and more than the 199 bytes that are taken at most. Ask for less at once, or raise maxResponseBytes.",
    );
    assert.deepEqual([error.method, error.status], ["item.get", 201]);
  });
}

test("received: an answer without end is left at the bound", async () => {
  let stopped!: () => void;
  const closed = new Promise<void>((resolve) => stopped = resolve);
  const { url } = await serve((response) => {
    const timer = setInterval(() => response.write("x".repeat(1000)), 1);
    response.on("close", () => (clearInterval(timer), stopped()));
  });
  assert.ok(await rejection(send({ ...usual(url), maxResponseBytes: 10_000 })) instanceof ResponseError);
  await closed;
});

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return await new Response(stream).text();
}

test("received: a stream begins before the answer has ended", async () => {
  let finish!: () => void;
  const { url } = await serve((response) => {
    response.write("first ");
    finish = () => response.end("second");
  });
  const { status, stream } = await send({ ...usual(url), receive: "stream" });
  assert.equal(status, 200);
  const reader = stream.getReader();
  assert.equal(new TextDecoder().decode((await reader.read()).value), "first ");
  finish();
  assert.equal(new TextDecoder().decode((await reader.read()).value), "second");
  assert.equal((await reader.read()).done, true);
});

test("received: a stream's timeout holds until it begins", async () => {
  const { url } = await serve((response) => {
    response.write("first ");
    setTimeout(() => response.end("second"), 900);
  });
  const { stream } = await send({ ...usual(url), receive: "stream", timeout: 600 });
  assert.equal(await textOf(stream), "first second");
  const silent = await serve(() => {});
  const error = await rejection(send({ ...usual(silent.url), receive: "stream", timeout: 30 }));
  assert.ok(error instanceof TimeoutError);
  assert.equal(error.message, "item.get got no complete answer within 30 ms (timeout).");
});

test("received: a stream ends with the signal's reason, also while nobody reads, and leaves the server", async () => {
  for (const reading of [true, false]) {
    let stopped!: () => void;
    const closed = new Promise<void>((resolve) => stopped = resolve);
    const { url } = await serve((response) => {
      response.on("close", () => stopped());
      response.write("first ");
    });
    const controller = new AbortController();
    const { stream } = await send({ ...usual(url), receive: "stream", signal: controller.signal });
    const reader = stream.getReader();
    await reader.read();
    const waiting = reading ? rejection(reader.read()) : undefined;
    controller.abort("enough");
    assert.equal(await (waiting ?? rejection(reader.read())), "enough");
    await closed;
  }
});

test("received: a stream that is cancelled leaves the server", async () => {
  let stopped!: () => void;
  const closed = new Promise<void>((resolve) => stopped = resolve);
  const { url } = await serve((response) => {
    response.on("close", () => stopped());
    response.write("first ");
  });
  const { stream } = await send({ ...usual(url), receive: "stream" });
  await stream.cancel();
  await closed;
});

test("received: a stream that breaks is a ConnectionError without an address", async () => {
  const { url } = await serve((response, request) => {
    response.write("first ");
    setTimeout(() => request.socket.resetAndDestroy(), 30);
  });
  const { stream } = await send({ ...usual(url), receive: "stream" });
  const error = await rejection(textOf(stream.pipeThrough(new TransformStream())));
  assert.ok(error instanceof ConnectionError, `${error}`);
  assert.match(error.message, /^item\.get was not answered: .+\.$/);
  assert.equal(error.sent, true);
  assert.doesNotMatch(`${error.message}${error.stack}${error.cause}`, /s3cret|127\.0\.0\.1:\d+\//);
});

test("a header that cannot be sent shows no secret", async () => {
  const error = await rejection(send({ ...usual("https://p.example/"), headers: { "x-key": "s3cret\n" } }));
  assert.ok(error instanceof ConnectionError, `${error}`);
  assert.doesNotMatch(`${error.message}${error.stack}`, /s3cret/);
});
