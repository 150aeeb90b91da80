import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { createSandbox } from "./sandbox/mod.ts";
import type { Call, Layer } from "../core/call/call.ts";
import type { CallOptions } from "./call.ts";
import {
  getFolderFilterStructure,
  getToken,
  getUser,
  Portal,
  type PortalOptions,
  rest,
  uploadFileToFolder,
} from "./mod.ts";
import { sendFile } from "./upload_address.ts";
import { UNLIMITED } from "../../tests/support/bitrix24/unlimited.ts";

const WEBHOOK = "https://p.example/rest/1/s3cret-code/";

interface Sent {
  url: string;
  httpMethod: string;
  type: string | null;
  body: string;
}

/** A portal whose requests are kept, and answered with `{"result":true}`. */
function recording(
  address: string = WEBHOOK,
  options: PortalOptions = {},
): { portal: Portal; sent: Sent[] } {
  const sent: Sent[] = [];
  const portal = new Portal(address, {
    ...options,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const type = request.headers.get("content-type");
      sent.push({ url: request.url, httpMethod: request.method, type, body: await request.text() });
      return Response.json({ result: true }, UNLIMITED);
    },
  });
  return { portal, sent };
}

test("a webhook's call goes to its address, as JSON", async () => {
  const { portal, sent } = recording();
  const answer = await portal.callUnknown("user.get", {
    ID: [1, "2"],
    FILTER: { ">ID": null, x: "" },
    gone: undefined,
  });
  assert.deepEqual(answer, { result: true });
  assert.deepEqual(sent, [{
    url: "https://p.example/rest/1/s3cret-code/user.get",
    httpMethod: "POST",
    type: "application/json",
    body: '{"ID":[1,"2"],"FILTER":{">ID":null,"x":""}}',
  }]);
});

test("a token travels last in the body and never in the address", async () => {
  const { portal, sent } = recording("p.example", { token: "t0ken" });
  await portal.callUnknown("task.item.add", { b: 1, a: 2 });
  assert.equal(sent[0]?.url, "https://p.example/rest/task.item.add");
  assert.equal(sent[0]?.body, '{"b":1,"a":2,"auth":"t0ken"}');
});

test("without parameters an empty object is sent", async () => {
  const webhook = recording();
  await webhook.portal.call("server.time");
  await webhook.portal.callUnknown("server.time", undefined, {});
  assert.deepEqual(webhook.sent.map((each) => each.body), ["{}", "{}"]);
  const app = recording("p.example", { token: "t0ken" });
  await app.portal.call("server.time");
  assert.equal(app.sent[0]?.body, '{"auth":"t0ken"}');
});

test("a method's name keeps its case, and digits and underscores are part of it", async () => {
  const { portal, sent } = recording();
  for (const method of ["disk.folder.uploadFile", "batch", "imbot.v2.Chat.add", "a_b.c1"]) {
    await portal.callUnknown(method);
  }
  assert.deepEqual(sent.map((each) => each.url.slice(WEBHOOK.length)), [
    "disk.folder.uploadFile",
    "batch",
    "imbot.v2.Chat.add",
    "a_b.c1",
  ]);
});

/** A call that must fail before anything is sent, and not throw at once. */
async function refused(
  address: string,
  options: PortalOptions,
  call: (portal: Portal) => Promise<unknown>,
): Promise<Error> {
  const { portal, sent } = recording(address, options);
  const promise = call(portal);
  const error = await promise.then(() => undefined, (reason) => reason as Error);
  assert.ok(error, "the call fails");
  assert.equal(error.name, "UsageError", error.message);
  assert.deepEqual(sent, []);
  assert.doesNotMatch(`${error.stack}${JSON.stringify(error)}${inspect(error)}`, /s3cret|t0ken/);
  return error;
}

const names: unknown[] = [
  "",
  " ",
  "../x",
  "..",
  ".",
  "a/b",
  "/user.get",
  "user..get",
  "user.get.",
  ".user",
  "user.get?auth=1",
  "user.get#x",
  "user get",
  "user.get\n",
  "user.get%2f",
  "https://elsewhere.example/user.get",
  "пользователь.get",
  "user-get",
  undefined,
  null,
  7,
  {},
];
for (const name of names) {
  test(`a method's name is refused: ${JSON.stringify(name)}`, async () => {
    const error = await refused(WEBHOOK, {}, (portal) => portal.callUnknown(name as string));
    assert.equal(error.message, "The method's name is not one: it looks like user.get.");
  });
}

const circular: Record<string, unknown> = {};
circular.self = circular;
const unsendable: [what: string, params: unknown, message: string][] = [
  [
    "a BigInt",
    { ID: 1n },
    "Parameter ID of user.get is a BigInt, which JSON cannot hold. Give a number or its digits as text.",
  ],
  [
    "a BigInt deep inside",
    { FILTER: { ID: [1n] } },
    "Parameter FILTER.ID[0] of user.get is a BigInt, which JSON cannot hold. Give a number or its digits as text.",
  ],
  ["a circular value", circular, "Parameter self of user.get is a part of itself. JSON cannot hold circular values."],
  [
    "a value whose toJSON throws",
    {
      toJSON: () => {
        throw new Error("s3cret-code");
      },
    },
    "The value of all parameters of user.get is a value whose toJSON throws. Give a plain value.",
  ],
  [
    "a value whose toJSON gives nothing",
    { toJSON: () => undefined },
    "The value of all parameters of user.get is a value whose toJSON gives nothing. Give a plain value.",
  ],
  ["a value whose toJSON gives a text", { toJSON: () => "ID" }, "The parameters of user.get must be an object."],
  ["a forgotten await", Promise.resolve({}), "The value of all parameters of user.get is a promise. Await it first."],
  ["NaN", { ID: NaN }, "Parameter ID of user.get is NaN, which JSON cannot hold. Give a finite number."],
  [
    "Infinity",
    { FILTER: { ID: [-Infinity] } },
    "Parameter FILTER.ID[0] of user.get is -Infinity, which JSON cannot hold. Give a finite number.",
  ],
  [
    "an invalid date",
    { fields: { CLOSEDATE: new Date("31.12.2024") } },
    "Parameter fields.CLOSEDATE of user.get is an invalid date. Check how it was made.",
  ],
  ["null", null, "The parameters of user.get must be an object."],
  ["a text", "ID=1", "The parameters of user.get must be an object."],
  ["a list", [1], "The parameters of user.get must be an object."],
  ["a function", () => 1, "The parameters of user.get must be an object."],
  [
    "an own auth",
    { auth: "s3cret" },
    "Parameter auth of user.get is the portal's own: give the token to new Portal().",
  ],
];
for (const [what, params, message] of unsendable) {
  for (const way of ["webhook", "token"]) {
    test(`parameters that cannot be sent with a ${way}: ${what}`, async () => {
      const call = (portal: Portal): Promise<unknown> => portal.callUnknown("user.get", params as object);
      const error = way === "webhook"
        ? await refused(WEBHOOK, {}, call)
        : await refused("p.example", { token: "t0ken" }, call);
      assert.equal(error.message, message);
      assert.equal((error as Error & { method?: string }).method, "user.get");
    });
  }
}

test("a call leaves the parameters that it was given as they were", async () => {
  const { portal } = recording("p.example", { token: "t0ken" });
  const params = Object.freeze({ ID: 1 });
  await portal.callUnknown("user.get", params);
  assert.deepEqual(params, { ID: 1 });
});

for (
  const [shown, value] of [["0", 0], ["-1", -1], ["NaN", NaN], ["a value of type String", "10"], [
    "null",
    null,
  ]] as const
) {
  const message = (name: string): string => `Option ${name} must be milliseconds above 0, or Infinity, not ${shown}.`;
  for (const name of ["timeout", "totalTimeout"]) {
    test(`a call with ${name}: ${JSON.stringify(value)} (${shown}) is refused`, async () => {
      const options = { [name]: value } as CallOptions;
      const error = await refused(WEBHOOK, {}, (portal) => portal.callUnknown("user.get", {}, options));
      assert.equal(error.message, message(name));
    });

    test(`a portal with ${name}: ${JSON.stringify(value)} (${shown}) is refused`, () => {
      const options = { [name]: value } as PortalOptions;
      assert.throws(() => new Portal(WEBHOOK, options), { name: "UsageError", message: message(name) });
    });
  }
}

const wrongOptions: [options: unknown, message: string][] = [
  [null, "The options must be an object like { timeout: 5000 }, not null."],
  [5000, "The options must be an object like { timeout: 5000 }, not 5000."],
  ["s3cret", "The options must be an object like { timeout: 5000 }, not a value of type String."],
  [[], "The options must be an object like { timeout: 5000 }, not a value of type Array."],
  [{ signal: {} }, "Option signal must be an AbortSignal, not a value of type Object."],
  [{ signal: new AbortController() }, "Option signal must be an AbortSignal, not a value of type AbortController."],
  [{ signal: null }, "Option signal must be an AbortSignal, not null."],
  [{ timeout: Symbol("s") }, "Option timeout must be milliseconds above 0, or Infinity, not a value of type Symbol."],
  [{ totalTimeout: 5n }, "Option totalTimeout must be milliseconds above 0, or Infinity, not a value of type BigInt."],
  [
    { maxResponseBytes: "1" },
    "Option maxResponseBytes must be a number of bytes above 0, or Infinity, not a value of type String.",
  ],
  [{ maxResponseBytes: -1 }, "Option maxResponseBytes must be a number of bytes above 0, or Infinity, not -1."],
];
for (const [options, message] of wrongOptions) {
  test(`wrong options are refused wherever there are any: ${message}`, async () => {
    const given = options as CallOptions;
    const calls: ((portal: Portal) => Promise<unknown>)[] = [
      (portal) => portal.call("user.get", {}, given),
      (portal) => portal.v3.callUnknown("tasks.task.get", {}, given),
      (portal) => rest(portal).user.get({}, given),
      (portal) => getUser(portal, { userId: 1 }, given),
      (portal) => getFolderFilterStructure(portal, {}, given),
      (portal) => uploadFileToFolder(portal, { name: "a", file: new Blob(["a"]), folderId: 1 }, given),
      () => getToken({ clientId: "a", clientSecret: "b", code: "c" }, given),
    ];
    for (const call of calls) assert.equal((await refused(WEBHOOK, {}, call)).message, message);
    assert.throws(() => new Portal(WEBHOOK, given as PortalOptions), { name: "UsageError", message });
  });
}

const wrongPortals: [options: unknown, message: string][] = [
  [{ fetch: "fetch" }, "Option fetch must be a function, not a value of type String."],
  [{ shared: 5 }, "Option shared must be what shares limits, not 5."],
  [{ shared: null }, "Option shared must be what shares limits, not null."],
  [{ shared: { limiter() {} } }, "Option shared must be what shares limits, not a value of type Object."],
  [{ layers: {} }, "Option layers must be a list of functions, not a value of type Object."],
  [{ layers: [1] }, "Option layers must be a list of functions, not a value of type Array."],
  [{ token: 7 }, "Option token must be a text, or a function that gives one, not 7."],
];
for (const [options, message] of wrongPortals) {
  test(`a portal's wrong options are refused: ${message}`, () =>
    assert.throws(() => new Portal("p.example", options as PortalOptions), { name: "UsageError", message }));
}

test("options that are undefined are left out", async () => {
  const none = { signal: undefined, timeout: undefined, totalTimeout: undefined, maxResponseBytes: undefined };
  const { portal, sent } = recording(WEBHOOK, { ...none, token: undefined, layers: undefined });
  await portal.call("user.get", {}, none);
  assert.equal(sent.length, 1);
});

test("an answer larger than maxResponseBytes is a ResponseError, by the call's limit or the portal's", async () => {
  const fetch = (): Promise<Response> => Promise.resolve(Response.json({ result: "x".repeat(2_000) }, UNLIMITED));
  const portal = new Portal(WEBHOOK, { fetch, maxResponseBytes: 1_000 });
  const message = "user.get was answered with HTTP 200 and more than the 1000 bytes that are taken at most. " +
    "Ask for less at once, or raise maxResponseBytes.";
  await assert.rejects(portal.call("user.get"), { name: "ResponseError", message });
  assert.ok(await portal.call("user.get", {}, { maxResponseBytes: 3_000 }));
  await assert.rejects(
    new Portal(WEBHOOK, { fetch }).call("user.get", {}, { maxResponseBytes: 1 }),
    /than the 1 bytes/,
  );
});

for (const value of [Infinity, Number.MAX_VALUE, 2 ** 31, 2 ** 31 - 1, 0x1_0000_0001, 1e4 + 0.5]) {
  test(`a timeout of ${value} ms does not end a call at once`, async () => {
    const fetch = async (): Promise<Response> => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return Response.json({ result: true }, UNLIMITED);
    };
    const limits = { timeout: value, totalTimeout: value };
    assert.deepEqual(await new Portal(WEBHOOK, { fetch, ...limits }).callUnknown("a"), { result: true });
    assert.deepEqual(await new Portal(WEBHOOK, { fetch }).callUnknown("a", {}, limits), { result: true });
  });
}

test("a call's own timeout goes before the portal's", async () => {
  const fetch = (): Promise<Response> => new Promise(() => {});
  const portal = new Portal(WEBHOOK, { fetch, timeout: 60_000, retry: { attempts: 1 } });
  await assert.rejects(portal.callUnknown("user.get", {}, { timeout: 7 }), /within 7 ms \(timeout\)/);
  const hasty = new Portal(WEBHOOK, { fetch, totalTimeout: 500 });
  await assert.rejects(hasty.callUnknown("user.get", {}, { timeout: 60_000 }), /within 500 ms \(totalTimeout\)/);
});

const portals: [what: string, portal: Portal][] = [
  ["webhook", new Portal(WEBHOOK)],
  ["token", new Portal("p.example", { token: "t0ken-s3cret" })],
];
for (const [what, portal] of portals) {
  test(`printing and JSON of a portal with a ${what} show its origin only`, () => {
    assert.equal(portal.origin, "https://p.example");
    assert.equal(JSON.stringify(portal), '{"origin":"https://p.example"}');
    assert.equal(JSON.stringify({ portal: [portal] }), '{"portal":[{"origin":"https://p.example"}]}');
    assert.deepEqual(Object.keys(portal), ["origin"]);
    const shown = [
      inspect(portal, { showHidden: true, depth: null, getters: true }),
      inspect({ portal }, { depth: null }),
      String(portal),
      JSON.stringify(Object.getOwnPropertyDescriptors(portal)),
      ...Reflect.ownKeys(portal).map(String),
    ];
    const deno = (globalThis as { Deno?: { inspect: (value: unknown, options: object) => string } }).Deno;
    if (deno) shown.push(deno.inspect(portal, { showHidden: true, depth: 9, getters: true }));
    assert.doesNotMatch(shown.join("\n"), /s3cret/);
    assert.match(shown[0]!, /https:\/\/p\.example/);
  });
}

test("the class has no way to a portal's secrets beside its calls", () => {
  assert.deepEqual(Reflect.ownKeys(Portal).sort(), ["length", "name", "prototype"]);
  assert.deepEqual(Reflect.ownKeys(Portal.prototype).sort(), ["call", "callUnknown", "constructor", "limits", "v3"]);
});

test("a portal keeps answering after a failed call, and calls do not share anything", async () => {
  const sandbox = createSandbox();
  const portal = new Portal(sandbox.url, { fetch: sandbox.fetch });
  const answers = await Promise.allSettled([
    portal.callUnknown("user.current"),
    portal.callUnknown("no.such.method"),
    portal.callUnknown("../x"),
    portal.call("user.get", { ID: 1 }),
  ]);
  assert.deepEqual(answers.map((each) => each.status), ["fulfilled", "rejected", "rejected", "fulfilled"]);
});

/** A layer that keeps what it sees and passes it on. */
function watching(): { calls: Call[]; layer: Layer } {
  const calls: Call[] = [];
  return {
    calls,
    layer: async (call, next) => {
      calls.push(call);
      return await next(call);
    },
  };
}

test("a layer sees method, parameters, effect and limits of every call, of both APIs and of uploads", async () => {
  const { calls, layer } = watching();
  const { portal } = recording(WEBHOOK, { layers: [layer], timeout: 1_000, totalTimeout: 5_000 });
  await portal.callUnknown("user.get", { ID: 1 });
  await portal.v3.callUnknown("tasks.task.delete", { id: 2 }, { timeout: 7, totalTimeout: Infinity });
  const address = { field: "file", uploadUrl: "https://p.example/upload?token=s3cret" };
  await sendFile(portal, "disk.folder.uploadFile", address, { name: "a", content: new Blob(["abc"]) });
  assert.deepEqual(
    calls.map(({ method, params, effect, attempt, timeout }) => [method, params, effect, attempt, timeout]),
    [
      ["user.get", { ID: 1 }, "read", 1, 1_000],
      ["tasks.task.delete", { id: 2 }, "delete", 1, 7],
      ["disk.folder.uploadFile", {}, "write", 1, 1_000],
    ],
  );
  assert.deepEqual(calls.map(({ time }) => [time.total, time.isGiven]), [[5_000, true], [Infinity, true], [
    5_000,
    true,
  ]]);
  assert.ok(calls[0]!.time.left > 0 && calls[0]!.time.left < 5_000, `${calls[0]!.time.left} ms`);
  assert.equal(calls[1]!.time.left, Infinity);
});

test("a layer sees no token and no address, whatever it looks at", async () => {
  for (const [address, options] of [[WEBHOOK, {}], ["p.example", { token: "t0ken-s3cret" }]] as const) {
    const { calls, layer } = watching();
    const { portal, sent } = recording(address, { ...options, layers: [layer] });
    await portal.callUnknown("user.get", { ID: 1 });
    assert.equal(sent.length, 1);
    assert.doesNotMatch(inspect(calls, { showHidden: true, depth: null }), /s3cret|p\.example/);
  }
});

test("a layer changes parameters, calls again, and answers by itself", async () => {
  const { portal, sent } = recording("p.example", {
    token: "t0ken",
    layers: [
      async (call, next) => call.effect === "read" ? { result: "kept" } : await next(call),
      async (call, next) => {
        await next(call);
        return await next({ ...call, params: { ...call.params, again: true }, attempt: 2 });
      },
    ],
  });
  assert.deepEqual(await portal.callUnknown("user.get"), { result: "kept" });
  assert.deepEqual(sent, []);
  await portal.callUnknown("user.update", { ID: 1 });
  assert.deepEqual(sent.map(({ body }) => body), [
    '{"ID":1,"auth":"t0ken"}',
    '{"ID":1,"again":true,"auth":"t0ken"}',
  ]);
});

test("a layer leads no call elsewhere", async () => {
  const away: Layer = (call, next) => next({ ...call, method: "../../elsewhere" });
  const error = await refused(WEBHOOK, { layers: [away] }, (portal) => portal.callUnknown("user.get"));
  assert.equal(error.message, "The method's name is not one: it looks like user.get.");
});

test("totalTimeout holds for layers, too", async () => {
  const { portal, sent } = recording(WEBHOOK, { totalTimeout: 300, layers: [() => new Promise(() => {})] });
  await assert.rejects(portal.callUnknown("user.get"), {
    name: "TimeoutError",
    message: "user.get got no complete answer within 300 ms (totalTimeout).",
  });
  await assert.rejects(portal.callUnknown("user.update"), { name: "UnknownOutcomeError", method: "user.update" });
  assert.deepEqual(sent, []);
});
