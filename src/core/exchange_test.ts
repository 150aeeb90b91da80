import assert from "node:assert/strict";
import { test } from "node:test";
import { isEmpty, PlainHeaders, PlainRequest, PlainResponse, sizeOf } from "./exchange.ts";

const request = (text?: string): Request =>
  PlainRequest.of("http://127.0.0.1/a?b=c", {
    method: "POST",
    headers: new PlainHeaders([["Content-Type", "text/plain"], ["x", "1"], ["X", "2"]]),
    body: text === undefined ? undefined : new TextEncoder().encode(text),
    signal: () => new AbortController().signal,
  });

test("a plain request passes for the platform's", async () => {
  const one = request("Жук");
  assert.ok(one instanceof Request);
  assert.deepEqual([one.method, one.url, one.headers.get("CONTENT-TYPE"), one.headers.get("x")], [
    "POST",
    "http://127.0.0.1/a?b=c",
    "text/plain",
    "1, 2",
  ]);
  assert.deepEqual([await one.text(), await new Response(one.body).text()], ["Жук", "Жук"]);
  const whole = new Request(one.url, { method: "POST", body: "Жук" });
  assert.deepEqual([one.bodyUsed, one.redirect, one.mode], [false, whole.redirect, whole.mode]);
  assert.equal((await request("Жук").blob()).size, 6);
  assert.deepEqual([isEmpty(one), isEmpty(request()), isEmpty(request(""))], [false, true, true]);
  assert.deepEqual([sizeOf(one), sizeOf(request()), sizeOf(whole)], [6, 0, undefined]);
});

test("a plain answer passes for the platform's, and becomes one", async () => {
  const one = PlainResponse.of('{"a":1}', 201, { "x-a": "b" });
  one.headers.set("x-c", "d");
  assert.ok(one instanceof Response);
  assert.deepEqual([one.ok, one.status, await one.json()], [true, 201, { a: 1 }]);
  const own = PlainResponse.native(one);
  assert.deepEqual([own.status, own.headers.get("x-a"), own.headers.get("x-c"), await own.text()], [
    201,
    "b",
    "d",
    '{"a":1}',
  ]);
});

test("headers of a server are as they came, and change as others do", () => {
  const headers = PlainHeaders.of({ "x-a": "1", cookie: ["a=1", "b=2"], none: undefined });
  assert.deepEqual([headers.get("X-A"), headers.get("cookie"), headers.get("none"), headers.get("constructor")], [
    "1",
    "a=1, b=2",
    null,
    null,
  ]);
  assert.deepEqual([headers.has("x-a"), headers.has("none")], [true, false]);
  headers.set("X-B", "2");
  headers.append("x-a", "3");
  assert.deepEqual(headers.flat(), ["x-a", "1, 3", "cookie", "a=1, b=2", "x-b", "2"]);
  assert.deepEqual([headers.get("x-a"), [...headers.keys()]], ["1, 3", ["x-a", "cookie", "x-b"]]);
});

test("a plain request of another copy of the module is empty or not by itself", () => {
  const copy = {
    isPlain: true,
    isEmpty: true,
    get body() {
      throw new Error("No stream is made");
    },
  };
  assert.equal(isEmpty(copy as unknown as Request), true);
});
