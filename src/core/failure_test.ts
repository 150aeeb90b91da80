/** The wording of each runtime, as measured; http_test.ts meets the real errors. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { failureOf } from "./failure.ts";

const because = (message: string, code?: string) =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(message), code && { code }) });
const deno = (what: string) => because(`error sending request for url (http://p.example/rest/1/x): ${what}`);

const failures: [what: string, error: unknown, unreached: boolean, reason?: string][] = [
  [
    "Deno: refused",
    deno("client error (Connect): tcp connect error: Connection refused (os error 111)"),
    true,
    "error sending request for url the server: client error (Connect): tcp connect error: Connection refused (os error 111)",
  ],
  ["Deno: no such host", deno("client error (Connect): dns error: failed to lookup address information"), true],
  ["Deno: no TLS", deno("client error (Connect): received corrupt message of type InvalidContentType"), true],
  ["Deno: broken", deno("client error (SendRequest): connection closed before message completed"), false],
  ["Deno: reset", because("Connection reset by peer (os error 104)"), false],
  ["Node: refused", because("connect ECONNREFUSED 127.0.0.1:1", "ECONNREFUSED"), true],
  ["Node: refused at each address", because("", "ECONNREFUSED"), true, "ECONNREFUSED"],
  ["Node: no such host", because("getaddrinfo ENOTFOUND p.example", "ENOTFOUND"), true],
  ["Node: names not answered", because("getaddrinfo EAI_AGAIN p.example", "EAI_AGAIN"), true],
  [
    "Node: no connection in time",
    because("Connect Timeout Error (attempted address: p.example:443, timeout: 10000ms)", "UND_ERR_CONNECT_TIMEOUT"),
    true,
  ],
  ["Node: broken", because("other side closed", "UND_ERR_SOCKET"), false],
  ["Node: reset", because("read ECONNRESET", "ECONNRESET"), false],
  ["Node: a route lost while reading", because("read EHOSTUNREACH", "EHOSTUNREACH"), false],
  [
    "Bun: refused",
    new TypeError("ECONNREFUSED: Unable to connect. Is the computer able to access the url?"),
    true,
    "ECONNREFUSED: Unable to connect. Is the computer able to access the url?",
  ],
  ["Bun: no such host", new TypeError("getaddrinfo ENOTFOUND p.example"), true],
  ["Bun: broken", new TypeError("ECONNRESET: The socket connection was closed unexpectedly."), false],
  ["Deno: a blocked port", because("Fetch failed: Requests to port 6000 are blocked"), true],
  ["Node: a blocked port", because("bad port"), true],
  ["an answer about ports", new Error("The server said: bad port, they are blocked."), false],
  ["a browser", new TypeError("Failed to fetch"), false, "Failed to fetch"],
  ["an answer that quotes", new Error("The server said: connect ECONNREFUSED"), false],
  ["a code that is a symbol", { code: Symbol("ECONNREFUSED") }, false, "no reason was given"],
  ["nothing", undefined, false, "no reason was given"],
];
for (const [what, error, unreached, reason] of failures) {
  test(`a failure is read: ${what}`, () => {
    const failure = failureOf(error);
    assert.equal(failure.unreached, unreached);
    if (reason !== undefined) assert.equal(failure.reason, reason);
    assert.doesNotMatch(failure.reason, /\/rest\//);
  });
}
