import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeClock } from "./clock.ts";
import { Controller } from "./controller.ts";

/** A controller of a made-up service, and how often it was reset and its tokens have expired. */
function made() {
  const installed: unknown[] = [];
  const delivery = { number: 1, event: "E", handler: "", at: 0, body: "", outcome: "kept" } as const;
  const counts = { reset: 0, expired: 0, rows: {} };
  const control = new Controller({
    clock: new FakeClock(),
    refusals: { TOO_BUSY: { status: 503, text: "Come back later" } },
    full: "TOO_BUSY",
    usedUp: "TOO_BUSY",
    reset: () => counts.reset++,
    expireTokens: () => counts.expired++,
    applications: {
      deliveries: () => Promise.resolve([delivery]),
      install: (handler, origin) => Promise.resolve((installed.push([handler, origin]), delivery)),
      uninstall: (origin) => Promise.resolve((installed.push([origin]), [])),
    },
    fill: (rows) => counts.rows = rows as object,
  });
  const ask = async (path: string, body?: unknown): Promise<[number, unknown]> => {
    const init = body === undefined
      ? {}
      : { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) };
    const response = await control.fetch(new Request(`http://127.0.0.1:8024/_sandbox/${path}`, init));
    const text = await response.text();
    return [response.status, text === "" ? undefined : JSON.parse(text)];
  };
  /** Sends a request through the controller to a command; its status, or how the connection ended. */
  const send = async (): Promise<unknown> => {
    const request = new Request("http://127.0.0.1:8024/item.get");
    return await control.layer(request, async (request) => {
      await control.enter(request, "item.get", "here");
      return await control.command(
        request,
        { method: "item.get", params: { id: 7 }, at: control.arrival(request) },
        () => new Response("done"),
      );
    }).then(({ status }) => status, (error) => error.connection ?? error.code);
  };
  return { ask, send, counts, installed };
}

test("what there is, is told", async () => {
  const [status, told] = await made().ask("");
  assert.equal(status, 200);
  const { GET, POST } = told as Record<"GET" | "POST", object>;
  assert.deepEqual(Object.keys(GET), ["ledger", "requests", "deliveries", "snapshot", "refreshes"]);
  assert.deepEqual(Object.keys(POST), [
    "faults",
    "limits",
    "operating",
    "latency",
    "rows",
    "seed",
    "snapshot",
    "clock",
    "move",
    "install",
    "uninstall",
    "expireTokens",
    "reset",
  ]);
});

test("an application is installed where the sandbox is served, and taken away, and what was posted is told", async () => {
  const { ask, installed } = made();
  assert.deepEqual(await ask("install", '"http://127.0.0.1:9000/install"'), [204, undefined]);
  assert.deepEqual(await ask("uninstall", ""), [204, undefined]);
  const origin = "http://127.0.0.1:8024";
  assert.deepEqual(installed, [["http://127.0.0.1:9000/install", origin], [origin]]);
  assert.deepEqual(await ask("deliveries"), [200, [
    { number: 1, event: "E", handler: "", at: 0, body: "", outcome: "kept" },
  ]]);
  assert.deepEqual(await ask("refreshes"), [200, { exchanges: 0, refusals: 0, secondUses: 0 }]);
  assert.equal((await ask("install", "7"))[0], 400);
});

test("a service without applications says so", async () => {
  const clock = new FakeClock();
  const nothing = (): void => {};
  const control = new Controller({
    clock,
    refusals: {},
    full: "" as never,
    usedUp: "" as never,
    reset: nothing,
    fill: nothing,
  });
  await assert.rejects(control.install("http://127.0.0.1/"), /^TypeError: This service has no applications\.$/);
  await assert.rejects(control.uninstall(), TypeError);
  assert.deepEqual(await control.deliveries(), []);
});

test("faults, limits and times are set, and what was done is told", async () => {
  const { ask, send, counts } = made();
  assert.deepEqual(await ask("faults", [{ method: "item.get", on: [2], fault: "reset" }]), [204, undefined]);
  assert.deepEqual([await send(), await send(), await send()], [200, "reset", 200]);
  assert.deepEqual(await ask("limits", { burst: 1, perSecond: 1 }), [204, undefined]);
  assert.deepEqual([await send(), await send()], [200, "TOO_BUSY"]);
  assert.deepEqual(await ask("limits", false), [204, undefined]);
  assert.deepEqual(await ask("operating", { limit: 480 }), [204, undefined]);
  assert.deepEqual(await ask("latency", { command: 0 }), [204, undefined]);
  assert.deepEqual(await ask("rows", { item: { count: 1000, step: 7 } }), [204, undefined]);
  assert.deepEqual(await ask("expireTokens", ""), [204, undefined]);
  assert.deepEqual(counts, { reset: 0, expired: 1, rows: { item: { count: 1000, step: 7 } } });
  const [, ledger] = await ask("ledger");
  assert.deepEqual((ledger as { request: number; params: unknown }[]).map(({ request, params }) => [request, params]), [
    [1, { id: 7 }],
    [3, { id: 7 }],
    [4, { id: 7 }],
  ]);
  const at = 1704067200000;
  assert.deepEqual(await ask("requests"), [200, [
    { number: 1, at, method: "item.get", status: 200 },
    { number: 2, at, method: "item.get", fault: "reset" },
    { number: 3, at, method: "item.get", status: 200 },
    { number: 4, at, method: "item.get", status: 200 },
    { number: 5, at, method: "item.get" },
  ]]);
  assert.deepEqual(await ask("reset", ""), [204, undefined]);
  assert.deepEqual([counts.reset, await ask("ledger"), await ask("requests")], [1, [200, []], [200, []]]);
});

for (
  const [path, body, status, error] of [
    [
      "nope",
      undefined,
      404,
      "Nothing stands at /_sandbox/nope. Below /_sandbox/ there is ledger, requests, deliveries, snapshot, refreshes, faults, limits, operating, latency, rows, seed, clock, move, install, uninstall, expireTokens, reset.",
    ],
    ["constructor", undefined, 404, /^Nothing stands at/],
    ["ledger/1", undefined, 404, /^Nothing stands at/],
    ["ledger", {}, 405, "/_sandbox/ledger takes GET, not POST."],
    ["reset", undefined, 405, "/_sandbox/reset takes POST, not GET."],
    ["faults", "{", 400, /^The body is no JSON\. \/_sandbox\/faults takes \[\{ "method"/],
    ["limits", "", 400, /^The body is no JSON\. \/_sandbox\/limits takes/],
    ["faults", [{ fault: "rest" }], 400, /there is no fault "rest"/],
    ["limits", true, 400, /^Limits are false, or/],
    ["operating", {}, 400, /^Operating time is false, or/],
    ["latency", null, 400, /^Latency is milliseconds/],
  ] as [string, unknown, number, string | RegExp][]
) {
  test(`${body === undefined ? "GET" : "POST"} /_sandbox/${path} ${JSON.stringify(body) ?? ""} is refused with a sentence`, async () => {
    const [got, told] = await made().ask(path, body);
    assert.equal(got, status);
    const sentence = (told as { error: string }).error;
    if (typeof error === "string") assert.equal(sentence, error);
    else assert.match(sentence, error);
  });
}
