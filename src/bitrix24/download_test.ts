/** Downloads over real sockets: what is asked, what comes, and what is never taken for a file. */

import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { forgetLimiters } from "../core/call/limiters.ts";
import { VERSION } from "../core/version.ts";
import { createSandbox } from "./sandbox/mod.ts";
import { type Call, type CallOptions, type Clock, type Download, download, Portal, type PortalOptions } from "./mod.ts";

const stops: (() => void)[] = [];
after(() => stops.forEach((stop) => stop()));

const TOKEN = "disk|s3cret-token=";
const CONTENT = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7) & 0xff);
const TEXT = "We offer 500 brochures for 240 euros.";

type Answer = (response: ServerResponse, request: IncomingMessage, times: number) => void;

interface Served {
  url: string;
  origin: string;
  /** Paths that were asked, without queries. */
  asked: string[];
  requests: IncomingMessage[];
}

/** The usual file. */
const FILE: Answer = (response) => response.end(TEXT);

/** A portal on loopback: it knows one file, whose address has the number of the times it was asked for it. */
async function serve(file: Answer = FILE, known: object = {}): Promise<Served> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  let gets = 0;
  let downloads = 0;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, "http://p.example");
    asked.push(pathname);
    requests.push(request);
    if (pathname.endsWith("/disk.file.get")) {
      const DOWNLOAD_URL = `http://${request.headers.host}/rest/download.json?auth=${
        encodeURIComponent(TOKEN)
      }&token=${++gets}`;
      response.setHeader("content-type", "application/json");
      return void response.end(
        JSON.stringify({ result: { NAME: "Offer.txt", SIZE: String(TEXT.length), DOWNLOAD_URL, ...known }, time: {} }),
      );
    }
    // The first address of all can have expired.
    if (searchParams.get("token") === "expired") return void response.writeHead(404).end("<html>nginx</html>");
    file(response, request, ++downloads);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Another server may have had the port before, and other limits.
  forgetLimiters();
  stops.push(() => (server.closeAllConnections(), server.close()));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `${origin}/rest/1/c0de-s3cret/`, origin, asked, requests };
}

/** No limits, so that no test waits for its turn. */
const portalAt = ({ url }: Served, options: PortalOptions = {}): Portal =>
  new Portal(url, { limits: false, ...options });
/** Waits before another attempt take no time; timeouts take theirs. */
const HASTY: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, ms <= 5_000 ? 0 : ms);
      signal?.addEventListener("abort", () => (clearTimeout(timer), reject(signal.reason)));
    }),
};
const ADDRESS = (served: Served, more = "") =>
  `${served.origin}/rest/download.json?auth=${encodeURIComponent(TOKEN)}&token=1${more}`;
const textOf = ({ stream }: Download): Promise<string> => new Response(stream).text();

/** The error of a promise: none of its texts has a secret. */
async function failure(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  const error = await promise.then(() => assert.fail("It came."), (error: unknown) => error) as Error;
  const shown = `${error.message}${error.stack}${JSON.stringify(error)}${error.cause}`;
  assert.doesNotMatch(shown, /s3cret/);
  return error as Error & Record<string, unknown>;
}

const READ = ["/rest/1/c0de-s3cret/disk.file.get", "/rest/download.json"];

test("a file of the Drive comes by its id, with name, size and type", async () => {
  const served = await serve((response) => {
    response.writeHead(200, { "content-type": "Text/Plain; charset=utf-8", "content-length": TEXT.length }).end(TEXT);
  });
  const file = await download(portalAt(served), 7);
  assert.deepEqual({ ...file, stream: null }, { stream: null, name: "Offer.txt", size: 37, type: "text/plain" });
  assert.equal(await textOf(file), TEXT);
  assert.deepEqual(served.asked, READ);
});

test("a file is asked for as the servers want it", async () => {
  const served = await serve();
  await textOf(await download(portalAt(served), "7"));
  const { method, headers } = served.requests[1]!;
  assert.equal(method, "GET");
  assert.equal(headers.accept, "*/*");
  assert.equal(headers["accept-language"], "en");
  assert.equal(headers.referer, `${served.origin}/`);
  assert.equal(headers["user-agent"], `oint/${VERSION}`);
});

test("a file comes by an address, as a text or a URL, and its header names it", async () => {
  const served = await serve((response) => {
    response.writeHead(200, { "content-disposition": "attachment; filename*=UTF-8''..%2F%D0%98.bin" });
    response.end(CONTENT);
  });
  for (const address of [ADDRESS(served), new URL(ADDRESS(served))]) {
    const { stream, name, size, type } = await download(portalAt(served), address);
    assert.deepEqual([name, size, type], ["И.bin", undefined, "application/octet-stream"]);
    assert.deepEqual(new Uint8Array(await new Response(stream).arrayBuffer()), CONTENT);
  }
  assert.deepEqual(served.asked, ["/rest/download.json", "/rest/download.json"]);
});

test("an address of a method without credentials gets the portal's", async () => {
  const path = "/rest/catalog.product.download?fields%5BfileId%5D=6505";
  const served = await serve();
  await textOf(await download(portalAt(served), path));
  assert.equal(served.requests[0]!.url, "/rest/1/c0de-s3cret/catalog.product.download?fields%5BfileId%5D=6505");
  const tokens = ["t o/ken-s3cret", "other-token"];
  for (const token of ["t o/ken-s3cret", () => tokens[0]!]) {
    await textOf(await download(new Portal(served.origin, { limits: false, token }), path));
    assert.equal(served.requests.at(-1)!.url, `${path}&auth=t%20o%2Fken-s3cret`);
  }
});

test("an address with credentials asks no source of tokens", async () => {
  const served = await serve();
  const token = (): string => assert.fail("It was asked for a token.");
  await textOf(await download(new Portal(served.origin, { limits: false, token }), ADDRESS(served)));
  assert.equal(served.requests[0]!.url, ADDRESS(served).slice(served.origin.length));
});

test("an empty file is one", async () => {
  const served = await serve((response) => response.end(), { SIZE: 0 });
  const file = await download(portalAt(served), 7);
  assert.deepEqual([file.size, await textOf(file)], [0, ""]);
});

test("what was packed on the way comes unpacked", async () => {
  const packed = gzipSync(TEXT.repeat(100));
  const head = { "content-encoding": "gzip", "content-length": packed.length, "content-type": "text/plain" };
  const served = await serve((response) => response.writeHead(200, head).end(packed), { SIZE: 3700 });
  const file = await download(portalAt(served), 7);
  assert.deepEqual([file.size, await textOf(file)], [3700, TEXT.repeat(100)]);
  assert.equal(await textOf(await download(portalAt(served), ADDRESS(served))), TEXT.repeat(100));
});

test("an address that has expired is asked for anew, once", async () => {
  const statuses = [401, 403, 404, 410];
  for (const status of statuses) {
    const expired = (response: ServerResponse) => response.writeHead(status).end("<html>nginx</html>");
    const once = await serve((response, _, times) => times === 1 ? expired(response) : response.end(TEXT));
    assert.equal(await textOf(await download(portalAt(once), 7, { retry: false })), TEXT);
    assert.deepEqual(once.asked, [...READ, ...READ]);
    assert.deepEqual([once.requests[1]!.url, once.requests[3]!.url].map((url) => url!.at(-1)), ["1", "2"]);
    const always = await serve(expired);
    const error = await failure(download(portalAt(always), 7));
    assert.deepEqual([error.name, error.status, error.method], ["ResponseError", status, "download"]);
    assert.equal(always.asked.length, 4);
    const byAddress = await serve(expired);
    await failure(download(portalAt(byAddress), ADDRESS(byAddress)));
    assert.equal(byAddress.asked.length, 1);
  }
});

test("a refusal of the API is an ApiError", async () => {
  const served = await serve((response) => {
    response.writeHead(400).end(JSON.stringify({ error: "ERROR_NOT_FOUND", error_description: `None at ${TOKEN}` }));
  });
  const error = await failure(download(portalAt(served), ADDRESS(served)));
  assert.deepEqual([error.name, error.message], [
    "ApiError",
    "download was refused: None at *** (ERROR_NOT_FOUND, HTTP 400).",
  ]);
});

test("a server's trouble before the first byte is a read's: it is asked again", async () => {
  const troubles: Answer[] = [
    (response) => response.writeHead(502).end("<html>"),
    (response) => response.writeHead(503).end('{"error":"QUERY_LIMIT_EXCEEDED","error_description":""}'),
    (response) => response.destroy(),
    (response) => {
      response.writeHead(200, { "content-length": TEXT.length });
      response.flushHeaders();
      setTimeout(() => response.destroy(), 20);
    },
  ];
  for (const trouble of troubles) {
    const served = await serve((...given) => given[2] === 1 ? trouble(...given) : FILE(...given));
    assert.equal(await textOf(await download(portalAt(served, { clock: HASTY }), 7)), TEXT);
    assert.deepEqual(served.asked, [...READ, READ[1]]);
    // What a runtime itself sends again when a connection breaks is not counted.
    const once = await serve(trouble);
    await failure(download(portalAt(once), 7, { retry: false }));
    assert.deepEqual(trouble === troubles[0] ? once.asked : [...new Set(once.asked)], READ);
  }
});

test("what is no file is none: statuses without one, redirects", async () => {
  const answers: [answer: Answer, message: RegExp][] = [
    [(response) => response.writeHead(204).end(), /HTTP 204 and an empty body/],
    [(response) => response.writeHead(206).end("part"), /HTTP 206 and 4 characters/],
    [
      (response) => response.writeHead(302, { location: "/auth/?backurl=s3cret" }).end(),
      /a redirect to \/auth\/ of the same portal\. It asks for a login/,
    ],
    [
      (response, { url }) => response.writeHead(302, { location: `https://evil.example${url}` }).end(),
      /a redirect to evil\.example\. If the portal was renamed/,
    ],
  ];
  for (const [answer, message] of answers) {
    const served = await serve(answer);
    const error = await failure(download(portalAt(served, { retry: false }), ADDRESS(served)));
    assert.deepEqual([error.name, served.asked.length], ["ResponseError", 1]);
    assert.match(error.message, message);
  }
});

test("a portal that was renamed is followed", async () => {
  const next = await serve();
  const port = next.origin.split(":").at(-1);
  const old = await serve((response, request) => {
    response.writeHead(302, { location: `http://localhost:${port}${request.url}` }).end();
  });
  const redirect = (to: URL): boolean => to.hostname === "localhost";
  const portal = portalAt(old, { redirect });
  const found = await download(portal, `${old.url}download.json?token=1`).then(textOf);
  assert.equal(found, TEXT);
  assert.equal(portal.origin, `http://localhost:${port}`);
  assert.deepEqual([old.asked.length, next.asked.length], [1, 1]);
});

test("a file that is cut is never a short one", async () => {
  const half = CONTENT.subarray(0, 100_000);
  const cuts: [answer: Answer, size: number | undefined][] = [
    // The connection breaks.
    [(response) => {
      response.writeHead(200, { "content-length": CONTENT.length });
      response.write(half, () => setTimeout(() => response.destroy(), 20));
    }, undefined],
    [(response) => void response.write(half, () => setTimeout(() => response.destroy(), 20)), undefined],
    // The answer ends as it should, and the file is larger.
    [(response) => void response.write(half, () => response.end()), CONTENT.length],
  ];
  for (const [answer, SIZE] of cuts) {
    const served = await serve(answer, { SIZE });
    const file = await download(portalAt(served), 7);
    const error = await failure(textOf(file));
    assert.deepEqual([error.name, error.method, error.sent], ["ConnectionError", "download", true]);
    if (SIZE) assert.equal(error.message, "download was cut: 100000 of 200000 bytes came.");
    assert.deepEqual(served.asked, READ, "it is not asked for again");
  }
});

test("a file of another size than the Drive says is not the file", async () => {
  const page = "<html>Please sign in.</html>";
  const served = await serve((response) => response.writeHead(200, { "content-length": page.length }).end(page));
  const error = await failure(download(portalAt(served), 7));
  assert.deepEqual([error.name, error.message], [
    "ResponseError",
    "download was answered with HTTP 200 and 28 bytes, and the file has 37. Ask for it again.",
  ]);
  assert.equal(served.asked.length, 4, "a fresh address is tried");
  const long = await serve((response) => void response.write(TEXT, () => response.end(page)));
  assert.match(
    (await failure(download(portalAt(long), 7).then(textOf))).message,
    /more than the 37 bytes that it should/,
  );
});

test("maxBytes ends it: before it is asked for, at its head, or once passed", async () => {
  const message = "download was answered with HTTP 200 and more than the 1000 bytes that are taken at most. " +
    "Raise maxBytes, if that is meant.";
  const options = { maxBytes: 1_000 };
  const known = await serve(FILE, { SIZE: "1001" });
  assert.equal(
    (await failure(download(portalAt(known), 7, options))).message,
    "disk.file.get says that the file has 1001 bytes, and 1000 are taken at most (maxBytes). Nothing was downloaded.",
  );
  assert.equal(known.asked.length, 1);
  const told = await serve((response) => response.writeHead(200, { "content-length": 2_000 }).flushHeaders());
  const untold = await serve((response) => {
    const more = (): void =>
      void (response.destroyed || response.write(CONTENT.subarray(0, 400), () => setTimeout(more, 1)));
    more();
  });
  assert.equal((await failure(download(portalAt(told), ADDRESS(told), options))).message, message);
  const unknown = await serve((response) => response.writeHead(200, { "content-length": 2_000 }).flushHeaders(), {
    SIZE: null,
  });
  assert.equal((await failure(download(portalAt(unknown), 7, options))).message, message);
  assert.deepEqual(unknown.asked, READ, "no other address would help");
  const { stream } = await download(portalAt(untold), ADDRESS(untold), options);
  const error = await failure(new Response(stream).text());
  assert.deepEqual([error.name, error.message], ["ResponseError", message]);
  const exact = await serve((response) => response.end(CONTENT.subarray(0, 1_000)));
  const whole = await download(portalAt(exact), ADDRESS(exact), options);
  assert.equal((await new Response(whole.stream).arrayBuffer()).byteLength, 1_000);
  assert.equal([known, told, untold, exact].flatMap(({ asked }) => asked).length, 4, "none is asked for again");
});

/** A file that begins and never ends. */
const ENDLESS: Answer = (response) => void response.writeHead(200, { "content-length": 100 }).write("begin");

test("a file that ceases to come is a TimeoutError", async () => {
  const served = await serve(ENDLESS);
  const cases: [options: CallOptions, message: string][] = [
    [{ timeout: 100 }, "download stopped: nothing came for 100 ms (timeout)."],
    [{ totalTimeout: 200 }, "download got no complete answer within 200 ms (totalTimeout)."],
  ];
  for (const [options, message] of cases) {
    const { stream } = await download(portalAt(served), ADDRESS(served), options);
    const error = await failure(new Response(stream).text());
    assert.deepEqual([error.name, error.message], ["TimeoutError", message]);
  }
});

test("an abort ends it wherever it is, with its reason; layers and totalTimeout do not stand in the way", async () => {
  const served = await serve(ENDLESS);
  const silent = await serve(() => {});
  const seen: Call[] = [];
  const portal = portalAt(served, { layers: [(call, next) => (seen.push(call), next(call))] });
  for (const options of [{}, { totalTimeout: 20_000 }]) {
    const reason = { why: "read enough" };
    const controller = new AbortController();
    const { stream } = await download(portal, ADDRESS(served), { ...options, signal: controller.signal });
    const reader = stream.getReader();
    assert.equal(new TextDecoder().decode((await reader.read()).value), "begin");
    const next = reader.read();
    controller.abort(reason);
    await assert.rejects(next, (error) => error === reason);
    await assert.rejects(reader.read(), (error) => error === reason);
  }
  assert.deepEqual(seen.map(({ method, effect }) => [method, effect]), [["download", "read"], ["download", "read"]]);
  assert.doesNotMatch(JSON.stringify(seen), /s3cret/);
  const controller = new AbortController();
  setTimeout(() => controller.abort("stop"), 50);
  await assert.rejects(
    download(portalAt(silent), ADDRESS(silent), { signal: controller.signal }),
    (error) => error === "stop",
  );
  await assert.rejects(download(portal, 7, { signal: AbortSignal.abort("no") }), (error) => error === "no");
});

test("a stream that is cancelled, or whose signal is, closes the connection though nobody reads", async () => {
  for (const end of ["cancel", "abort"]) {
    let closed: (value: unknown) => void;
    const isClosed = new Promise((resolve) => closed = resolve);
    const served = await serve((response, ...rest) => {
      response.on("close", closed);
      ENDLESS(response, ...rest);
    });
    const controller = new AbortController();
    const portal = portalAt(served, { layers: [(call, next) => next(call)] });
    const options = { signal: controller.signal, totalTimeout: 20_000 };
    const { stream } = await download(portal, ADDRESS(served), options);
    if (end === "cancel") await stream.cancel("enough");
    else controller.abort("enough");
    await isClosed;
    if (end === "abort") await assert.rejects(stream.getReader().read(), (error) => error === "enough");
  }
});

const elsewhere: [address: string, message: string][] = [
  ["https://evil.example/rest/download.json?token=s3cret", "The file is asked for at evil.example, which is not the"],
  ["https://127.0.0.1@evil.example/a", "The file is asked for at evil.example, which is not the portal 127.0.0.1."],
  ["//evil.example/a", "The file is asked for at an address of http:, and it goes over https: only."],
  ["http://portal.example/a", "The file is asked for at an address of http:, and it goes over https: only."],
  ["file:///etc/passwd", "The file is asked for at an address of file:, and it goes over https: only."],
  ["data:text/plain,s3cret", "The file is asked for at an address of data:, and it goes over https: only."],
  ["http://me:s3cret@127.0.0.1/a", "The file's address has a name or a password in it."],
  ["http://[", "The file's address is none."],
];
for (const [address, message] of elsewhere) {
  test(`nothing is asked for elsewhere: ${address}`, async () => {
    const served = await serve();
    const error = await failure(download(portalAt(served), address));
    assert.equal(error.name, "UsageError");
    assert.ok(error.message.startsWith(message), error.message);
    assert.deepEqual(served.asked, []);
  });
}

const strange: [known: object, message: string][] = [
  [{ DOWNLOAD_URL: null }, "disk.file.get did not say where the file is. Nothing was downloaded."],
  [{ DOWNLOAD_URL: "nowhere" }, "disk.file.get did not say where the file is. Nothing was downloaded."],
  [
    { DOWNLOAD_URL: "https://evil.example/?token=s3cret" },
    "disk.file.get says that the file is at evil.example, which is not the portal 127.0.0.1. Nothing was downloaded.",
  ],
];
for (const [known, message] of strange) {
  test(`an answer that leads elsewhere is not followed: ${JSON.stringify(known)}`, async () => {
    const served = await serve(FILE, known);
    const error = await failure(download(portalAt(served), 7));
    assert.deepEqual([error.name, error.message, served.asked.length], ["ResponseError", message, 1]);
  });
}

const wrong: [id: unknown, options: unknown, message: RegExp][] = [
  [undefined, {}, /^Parameter idOrUrl is missing/],
  [{}, {}, /^Parameter idOrUrl must be a whole number/],
  [Symbol("7"), {}, /^Parameter idOrUrl must be a whole number/],
  ["", {}, /^Parameter idOrUrl must be a whole number/],
  [7, { maxBytes: "7" }, /^Option maxBytes must be a number of bytes above 0, or Infinity, not a value of type String/],
  [7, { maxBytes: NaN }, /^Option maxBytes must be/],
  [7, { timeout: -1 }, /^Option timeout must be/],
  [7, 5, /^The options must be an object/],
];
for (const [id, options, message] of wrong) {
  test(`nothing is sent: ${message.source}`, async () => {
    const served = await serve();
    const error = await failure(download(portalAt(served), id as number, options as CallOptions));
    assert.equal(error.name, "UsageError");
    assert.match(error.message, message);
    assert.deepEqual(served.asked, []);
  });
}

test("addresses of the REST take a place in the bucket, others none", async () => {
  const served = await serve();
  const portal = new Portal(served.url, { limits: { burst: 10, perSecond: 0.001 } });
  const left = (): number => portal.limits().left;
  await textOf(await download(portal, `${served.origin}/disk/downloadFile/1/?auth=2`));
  // One place stays free: what is on its way arrives when it will.
  assert.equal(left(), 9);
  await textOf(await download(portal, ADDRESS(served)));
  assert.equal(left(), 8);
});

test("the sandbox's files are downloaded", async () => {
  const sandbox = createSandbox();
  const portal = new Portal(sandbox.url, { fetch: sandbox.fetch });
  const file = await download(portal, 7);
  assert.deepEqual([file.name, file.size, await textOf(file)], ["Offer.txt", 37, TEXT]);
  assert.equal((await failure(download(portal, 99))).code, "ERROR_NOT_FOUND");
});
