/** The operating time, against the sandbox's, and against answers that a sandbox does not give. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeClock } from "../sandbox/clock.ts";
import { ApiError, Portal, type PortalOptions } from "./mod.ts";
import { createSandbox } from "./sandbox/mod.ts";

/** 20 seconds into a minute: what is used now is forgotten in 580 seconds. */
const START = Date.UTC(2024, 9, 9, 6, 0, 20);

function portalOf(options: PortalOptions = {}) {
  const clock = new FakeClock({ start: START, auto: true });
  const sandbox = createSandbox({ clock });
  const portal = new Portal(sandbox.url, { fetch: sandbox.fetch, clock, ...options });
  const times = (method: string): number[] =>
    // Whole seconds: what is waited between two attempts is a fraction.
    sandbox.control.requests().filter((each) => each.method === method).map(({ at }) =>
      Math.floor((at - START) / 1000)
    );
  return { clock, control: sandbox.control, portal, times };
}

test("a method that has used up its time waits until it has some again, and is refused nothing; others go on", async () => {
  const lines: string[] = [];
  const { control, portal, times } = portalOf({ logger: { info: (message) => lines.push(message) } });
  control.operating({ limit: 480, cost: { "crm.deal.list": 480, "*": 1 } });
  await portal.call("crm.deal.list");
  await Promise.all([portal.call("crm.deal.list"), portal.call("server.time")]);
  assert.deepEqual(times("crm.deal.list"), [0, 580]);
  assert.deepEqual(times("server.time"), [0]);
  assert.ok(control.requests().every(({ status }) => status === 200));
  assert.deepEqual(lines, ["crm.deal.list waits for 580000 ms: its operating time is used up."]);
});

test("of many calls of a method that rests, one says so, and again when it rests anew", async () => {
  const lines: string[] = [];
  const { control, portal } = portalOf({ logger: { info: (message) => lines.push(message) } });
  control.operating({ limit: 480, cost: 480 });
  await portal.call("server.time");
  control.operating({ limit: 480, cost: 1 });
  await Promise.all(Array.from({ length: 20 }, () => portal.call("server.time")));
  assert.equal(lines.filter((line) => line.includes("operating time")).length, 1, `${lines}`);
  control.operating({ limit: 480, cost: 480 });
  await portal.call("server.time");
  await portal.call("server.time");
  assert.equal(lines.filter((line) => line.includes("operating time")).length, 2, `${lines}`);
});

test("a method below its time waits for nothing", async () => {
  const { clock, control, portal } = portalOf();
  control.operating({ limit: 480, cost: 159.9 });
  for (let count = 0; count < 3; count++) await portal.call("crm.deal.list");
  assert.equal(clock.now(), START);
});

test("the two APIs of a portal count apart, and so do two portals", async () => {
  const { clock, control, portal } = portalOf();
  control.operating({ limit: 480, cost: 480 });
  const other = new Portal("https://sandbox.invalid/rest/1/other/", { fetch: createSandbox({ clock }).fetch, clock });
  await portal.callUnknown("crm.deal.list");
  // The classic API's is another method, if one at all.
  await portal.v3.callUnknown("crm.deal.list").catch((error) => assert.equal(error.code, "ERROR_METHOD_NOT_FOUND"));
  await other.callUnknown("crm.deal.list");
  assert.equal(clock.now(), START);
});

test("where the caller's own limit ends before that, the call is refused at once, and nothing is sent", async () => {
  const { clock, control, portal } = portalOf();
  control.operating({ limit: 480, cost: 480 });
  await portal.call("crm.deal.list");
  for (const [totalTimeout, wait] of [[60_000, 580_000], [579_999, 580_000]] as const) {
    await assert.rejects(portal.call("crm.deal.list", {}, { totalTimeout }), (error: Error) => {
      assert.ok(error instanceof ApiError);
      const { code, status, retryable, refused, retryAfter, method } = error;
      assert.deepEqual({ code, status, retryable, refused, retryAfter, method }, {
        code: "OPERATION_TIME_LIMIT",
        status: 429,
        retryable: true,
        refused: true,
        retryAfter: wait,
        method: "crm.deal.list",
      });
      assert.equal(
        error.message,
        "crm.deal.list was not sent: Its operating time is used up for another 580000 ms, longer than totalTimeout leaves.",
      );
      return true;
    });
  }
  assert.equal(clock.now(), START);
  assert.equal(control.requests().length, 1);
  await portal.call("crm.deal.list", {}, { totalTimeout: 600_000 });
  assert.equal(clock.now(), START + 580_000);
});

test("without a reset it is 5 s, twice as long each further time, and 5 s again after an answer", async () => {
  const { control, portal, times } = portalOf({ retry: { attempts: 8 } });
  control.faults([{ method: "crm.deal.list", on: [1, 2, 3, 5], fault: "OPERATION_TIME_LIMIT" }]);
  await portal.call("crm.deal.list");
  await portal.call("crm.deal.list");
  assert.deepEqual(times("crm.deal.list"), [0, 5, 15, 35, 35, 40]);
});

test("where the caller's own limit ends before the portal's silence does, its refusal comes at once", async () => {
  for (const totalTimeout of [1_000, 4_999, 5_000]) {
    const { clock, control, portal } = portalOf();
    control.faults([{ method: "crm.deal.list", fault: "OPERATION_TIME_LIMIT" }]);
    const calls = [1, 2].map(() => portal.call("crm.deal.list", {}, { totalTimeout }));
    for (const call of calls) {
      await assert.rejects(call, (error: Error) => {
        assert.ok(error instanceof ApiError);
        assert.deepEqual([error.code, error.status, error.retryAfter], ["OPERATION_TIME_LIMIT", 429, 5_000]);
        return true;
      });
    }
    assert.equal(clock.now(), START, `totalTimeout ${totalTimeout}`);
    assert.equal(control.requests().length, 2);
  }
});

test("a Retry-After tells it as well as a reset does", async () => {
  const clock = new FakeClock({ start: START, auto: true });
  const at: number[] = [];
  const fetch = () => {
    at.push(clock.now() - START);
    if (at.length > 1) return Promise.resolve(Response.json({ result: [] }));
    const refusal = { error: "OPERATION_TIME_LIMIT", error_description: "Blocked" };
    return Promise.resolve(Response.json(refusal, { status: 429, headers: { "retry-after": "30" } }));
  };
  const portal = new Portal("https://operating.example/rest/1/c0de/", { fetch, clock });
  await portal.call("crm.deal.list", {}, { totalTimeout: 60_000 });
  assert.deepEqual(at, [0, 30_000]);
  at.length = 0;
  await assert.rejects(portal.call("crm.deal.list", {}, { totalTimeout: 20_000 }), { retryAfter: 30_000 });
  assert.deepEqual(at.length, 1);
});

test("a limit of the caller's that is long enough for it is waited in", async () => {
  const { control, portal, times } = portalOf();
  control.faults([{ method: "crm.deal.list", on: [1, 2], fault: "OPERATION_TIME_LIMIT" }]);
  await portal.call("crm.deal.list", {}, { totalTimeout: 15_001 });
  assert.deepEqual(times("crm.deal.list"), [0, 5, 15]);
});

test("it doubles up to five minutes", async () => {
  const { control, portal, times } = portalOf({ retry: { attempts: 10 } });
  control.faults([{ method: "crm.deal.list", on: [1, 2, 3, 4, 5, 6, 7, 8], fault: "OPERATION_TIME_LIMIT" }]);
  await portal.call("crm.deal.list");
  const at = times("crm.deal.list");
  const waits = at.slice(1).map((time, index) => Math.round(time - at[index]!));
  assert.deepEqual(waits, [5, 10, 20, 40, 80, 160, 300, 300]);
});

test("calls that are refused at once wait together, and not each for longer than the other", async () => {
  const { control, portal, times } = portalOf();
  control.faults([{ method: "crm.deal.list", on: [2, 3, 4, 5, 6], fault: "OPERATION_TIME_LIMIT" }]);
  await portal.call("crm.deal.list");
  await Promise.all(Array.from({ length: 5 }, () => portal.call("crm.deal.list")));
  assert.deepEqual(times("crm.deal.list"), [...Array(6).fill(0), ...Array(5).fill(5)]);
});

test("after a reset that came too early, it is 5 s and not a multiple of the reset", async () => {
  const { control, portal, times } = portalOf();
  control.operating({ limit: 480, cost: 480 });
  await portal.call("crm.deal.list");
  control.operating(false);
  control.faults([{ method: "crm.deal.list", on: [1], fault: "OPERATION_TIME_LIMIT" }]);
  await portal.call("crm.deal.list");
  assert.deepEqual(times("crm.deal.list"), [0, 580, 585]);
});

test("a write that was refused for its time is made again: it surely did nothing", async () => {
  const { control, portal } = portalOf();
  control.faults([{ method: "crm.deal.add", on: [1], fault: "OPERATION_TIME_LIMIT" }]);
  await portal.callUnknown("crm.deal.add", { fields: { TITLE: "Lamps" } });
  assert.equal(control.ledger().flatMap(({ effects }) => effects).length, 1);
  assert.equal(control.requests().length, 2);
});

/** What a portal's answers may say of the time, and how long the next call waits. */
const answers: [what: string, time: unknown, wait: number][] = [
  ["no time at all", undefined, 0],
  ["no time of the method's", { start: 1, finish: 2 }, 0],
  ["a reset in 90.5 s", { finish: 1_000, operating: 480, operating_reset_at: 1_090.5 }, 90_500],
  ["a server whose clock is a day ahead", { finish: 9e9, operating: 500, operating_reset_at: 9e9 + 30 }, 30_000],
  ["a reset that has passed", { finish: 1_000, operating: 500, operating_reset_at: 999 }, 0],
  ["a reset in milliseconds by mistake: never later than ten minutes", {
    finish: 1_728_453_620,
    operating: 480,
    operating_reset_at: 1_728_453_620_000,
  }, 600_000],
  ["no reset", { finish: 1_000, operating: 500 }, 0],
  ["what is no number", { finish: "x", operating: "y", operating_reset_at: {} }, 0],
  ["null", null, 0],
];
for (const [what, time, wait] of answers) {
  test(`an answer with ${what}: the next call waits for ${wait} ms`, async () => {
    const clock = new FakeClock({ auto: true });
    const start = clock.now();
    const fetch = () => Promise.resolve(Response.json({ result: [], time }));
    const portal = new Portal("https://operating.example/rest/1/c0de/", { fetch, clock });
    await portal.call("crm.deal.list");
    await portal.call("crm.deal.list");
    assert.equal(clock.now() - start, wait);
  });
}
