import assert from "node:assert/strict";
import { test } from "node:test";
import type { ConnectionValue } from "../../catalogue/adapter.ts";
import { Portal } from "../portal.ts";
import { connect } from "./connect.ts";

const flag = (name: string, value: string): ConnectionValue => ({ value, from: `--${name}`, explicit: true });
const variable = (name: string, value: string): ConnectionValue => ({ value, from: name, explicit: false });

async function connected(url: ConnectionValue, token?: ConnectionValue): Promise<{ portal: Portal; notes: string[] }> {
  const notes: string[] = [];
  const portal = await connect({ URL: url, ...token && { Token: token } }, (line) => notes.push(line));
  assert.ok(portal instanceof Portal);
  return { portal, notes };
}

/** Calls one method and gives the request that would have been sent. */
async function sent(url: ConnectionValue, token?: ConnectionValue): Promise<{ address: string; body: unknown }> {
  const real = globalThis.fetch;
  let request: Request | undefined;
  globalThis.fetch = (input, init) => {
    request = new Request(input, init);
    return Promise.resolve(Response.json({ result: 1, time: {} }));
  };
  try {
    await (await connected(url, token)).portal.callUnknown("server.time");
  } finally {
    globalThis.fetch = real;
  }
  return { address: request?.url ?? "", body: await request?.json() };
}

const WEBHOOK = "https://b24-ar17wx.bitrix24.by/rest/1/h0mc0de/";
const TOKEN = "11ae5d68006e9f06";

test("a webhook's address needs nothing else", async () =>
  assert.deepEqual(await sent(flag("url", WEBHOOK)), { address: `${WEBHOOK}server.time`, body: {} }));

test("a webhook's address without scheme goes over https", async () =>
  assert.deepEqual(await sent(flag("url", "b24-ar17wx.bitrix24.by/rest/1/h0mc0de")), {
    address: `${WEBHOOK}server.time`,
    body: {},
  }));

test("a domain goes with a token", async () =>
  assert.deepEqual(await sent(flag("url", "b24-ar17wx.bitrix24.by"), flag("token", TOKEN)), {
    address: "https://b24-ar17wx.bitrix24.by/rest/server.time",
    body: { auth: TOKEN },
  }));

test("a token from the environment goes with a domain", async () =>
  assert.deepEqual((await sent(flag("url", "b24-ar17wx.bitrix24.by"), variable("OINT_BITRIX24_TOKEN", TOKEN))).body, {
    auth: TOKEN,
  }));

test("a token from the environment does not go with a webhook", async () =>
  assert.deepEqual(await sent(flag("url", WEBHOOK), variable("OINT_BITRIX24_TOKEN", TOKEN)), {
    address: `${WEBHOOK}server.time`,
    body: {},
  }));

test("an explicit token with a webhook is refused", () =>
  assert.rejects(connected(variable("OINT_BITRIX24_URL", WEBHOOK), flag("token", TOKEN)), {
    name: "UsageError",
    message: "The address from OINT_BITRIX24_URL is a webhook's, which takes no token. Leave out --token.",
  }));

test("a domain without a token is refused", () =>
  assert.rejects(connected(flag("url", "b24-ar17wx.bitrix24.by")), {
    name: "UsageError",
    message: "The domain from --url needs a token from the same source: give --token. Or give a webhook's address, " +
      '"https://<portal>/rest/<user>/<code>/".',
  }));

test("a missing address is refused", () =>
  assert.rejects(connect({}, () => {}), {
    name: "UsageError",
    message: "--url is missing: give a webhook's address or a domain, or set OINT_BITRIX24_URL.",
  }));

for (const address of ["https://b24.example/rst/1/h0mc0de/", "ftp://b24.example/rest/1/h0mc0de/", "https://", "a b"]) {
  test(`${address} is no portal's address`, () =>
    assert.rejects(connected(flag("url", address)), (error: Error) => {
      assert.equal(error.name, "UsageError");
      assert.ok(!error.message.includes("h0mc0de"));
      return true;
    }));
}

test("plain http to another machine becomes https, and one line says so", async () => {
  const { portal, notes } = await connected(flag("url", "http://b24.example:8080/rest/1/h0mc0de/"));
  assert.equal(portal.origin, "https://b24.example:8080");
  assert.deepEqual(notes, [
    "Going over https to b24.example:8080: plain http would show the credentials to the network.",
  ]);
});

for (const host of ["localhost:8024", "127.0.0.1:8024", "127.8.9.1", "[::1]:8024"]) {
  test(`plain http to ${host} stays`, async () => {
    const { portal, notes } = await connected(flag("url", `http://${host}/rest/1/h0mc0de/`));
    assert.equal(portal.origin, `http://${host}`);
    assert.deepEqual(notes, []);
  });
}

for (const host of ["localhost.example", "127.0.0.1.example", "10.0.0.1"]) {
  test(`${host} is not this machine`, async () => {
    const { portal } = await connected(flag("url", `http://${host}/rest/1/h0mc0de/`));
    assert.equal(portal.origin, `https://${host}`);
  });
}

test("sandbox: is a portal without a network", async () => {
  const { portal } = await connected(flag("url", "sandbox:"));
  const { time } = await portal.callUnknown("server.time");
  assert.equal(typeof time.start, "number");
});

/** Calls, and ends the call with the first line that is said. */
async function said(answer: () => Response, method = "user.get"): Promise<string[]> {
  const notes: string[] = [];
  const stop = new AbortController();
  const note = (line: string): void => {
    notes.push(line);
    stop.abort("told");
  };
  const portal = await connect({ URL: flag("url", WEBHOOK) }, note, () => Promise.resolve(answer()));
  const ended = await portal.callUnknown(method, {}, { signal: stop.signal }).then(() => "answered", (error) => error);
  assert.equal(ended, notes.length ? "told" : "answered");
  return notes;
}

/** Refuses as a portal does that is called too often, once, and wants to be called again later. */
function refusing(seconds: string): () => Response {
  let count = 0;
  const body = { error: "QUERY_LIMIT_EXCEEDED", error_description: "Too many requests" };
  return () =>
    count++
      ? Response.json({ result: true, time: {} })
      : Response.json(body, { status: 503, headers: { "retry-after": seconds } });
}

test("a wait of more than a second is told, and for which method", async () => {
  const [line, ...more] = await said(refusing("30"));
  assert.match(line!, /^user\.get .*QUERY_LIMIT_EXCEEDED.* It is called again in 30000 ms\.$/);
  assert.deepEqual(more, []);
});

test("a short wait is not told", async () => assert.deepEqual(await said(refusing("0")), []));

test("each time that nobody answers is told, however short the wait", async () => {
  let count = 0;
  const silent = () => {
    if (count++) return Response.json({ result: true, time: {} });
    throw new TypeError("connect ECONNREFUSED");
  };
  const [line, ...more] = await said(silent);
  assert.match(line!, /^user\.get was not answered: connect ECONNREFUSED\. It is called again in \d+ ms\.$/);
  assert.deepEqual(more, []);
});

test("a portal that was renamed is told", async () => {
  const from = () =>
    new Response(null, { status: 302, headers: { location: "https://b.bitrix24.by/rest/1/h0mc0de/user.get" } });
  assert.deepEqual(await said(from), ["The portal is at b.bitrix24.by now: use that address."]);
});
