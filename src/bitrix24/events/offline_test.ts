/** Offline events: none is lost, whatever ends the one who works on them. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { call, callAsApplication, freshPortal } from "../../../tests/support/sandbox/portal.ts";
import { FakeClock } from "../../sandbox/clock.ts";
import type { SandboxOptions } from "../sandbox/portal.ts";
import { Portal } from "../portal.ts";
import { offlineEvents, type OfflineEventsOptions } from "./offline.ts";

/** A portal on which so many deals were changed, and its client. */
async function changed(count: number, options: SandboxOptions = {}) {
  const clock = new FakeClock({ auto: true });
  const sandbox = freshPortal({ clock, rows: { deal: 1000 }, ...options });
  const portal = new Portal("portal.example", { token: "token", fetch: sandbox.fetch, limits: false, clock });
  await callAsApplication(sandbox, "event.bind", { event: "ONCRMDEALUPDATE", event_type: "offline" });
  const change = (id: number) => call(sandbox, "crm.deal.update", { id, fields: { TITLE: "x" } });
  for (let id = 1; id <= count; id++) await change(id);
  const waiting = async () => (await callAsApplication(sandbox, "event.offline.list")).body.total;
  return { sandbox, portal, clock, change, waiting };
}

/** Ids of the deals that come, until the queue is empty. */
async function idsOf(portal: Portal, options: OfflineEventsOptions = {}): Promise<number[]> {
  const ids: number[] = [];
  for await (const { event, data } of offlineEvents(portal, { interval: false, ...options })) {
    if (event === "ONCRMDEALUPDATE") ids.push(Number(data.FIELDS.ID));
  }
  return ids;
}
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

test("all events come, once, and are gone when they are done", async () => {
  const { portal, waiting } = await changed(120);
  assert.deepEqual(await idsOf(portal), upTo(120));
  assert.equal(await waiting(), 0);
  assert.deepEqual(await idsOf(portal), []);
});

test("an event says what it is", async () => {
  const { portal } = await changed(1);
  for await (const { fail, ...event } of offlineEvents(portal, { interval: false })) {
    assert.equal(typeof fail, "function");
    const { messageId, processId, ...rest } = event;
    for (const id of [messageId, processId]) assert.match(id, /^[0-9a-f]{32}$/);
    assert.deepEqual(rest, {
      event: "ONCRMDEALUPDATE",
      data: { FIELDS: { ID: "1" } },
      id: "1",
      timestamp: "2024-01-01T00:00:00+00:00",
      userId: "1",
    });
  }
});

test("an event is confirmed when the next one is asked for, and not before", async () => {
  const { portal, waiting } = await changed(3);
  const events = offlineEvents(portal, { interval: false });
  assert.equal(await waiting(), 3);
  await events.next();
  assert.equal(await waiting(), 3);
  await events.next();
  assert.equal(await waiting(), 2);
  await events.next();
  assert.equal((await events.next()).done, true);
  assert.equal(await waiting(), 0);
});

test("wherever a run crashes, the next one gets all that was not done", async () => {
  for (let crash = 1; crash <= 7; crash++) {
    const { portal, waiting } = await changed(7);
    // Nobody ever comes back for the next one.
    const events = offlineEvents(portal, { limit: 3 });
    const done: string[] = [];
    for (let count = 0; count < crash; count++) done.push((await events.next()).value!.id);
    const left = await idsOf(portal, { alone: true });
    // The last one may have been done: who crashes cannot tell.
    assert.deepEqual([...new Set([...done.map(Number), ...left])], upTo(7));
    assert.equal(left.length, 7 - crash + 1);
    assert.equal(await waiting(), 0);
  }
});

test("an error and a break leave the event where it is; its reservation gives it again", async () => {
  const { portal, waiting } = await changed(3);
  let process = "";
  await assert.rejects(async () => {
    for await (const { id, processId } of offlineEvents(portal)) {
      process = processId;
      if (id === "2") throw new Error("the other side is down");
    }
  }, /the other side is down/);
  assert.equal(await waiting(), 2);
  // Without it, they are somebody's who may still be working.
  assert.deepEqual(await idsOf(portal), []);
  assert.deepEqual(await idsOf(portal, { processId: process }), [2, 3]);
  assert.equal(await waiting(), 0);
});

test("an event that has failed is marked, and not confirmed", async () => {
  const { sandbox, portal } = await changed(2);
  for await (const event of offlineEvents(portal, { interval: false })) if (event.id === "1") await event.fail();
  const { body } = await callAsApplication(sandbox, "event.offline.get", { error: 1 });
  assert.deepEqual((body.result as { events: { ID: string }[] }).events.map(({ ID }) => ID), ["1"]);
});

test("two who work at once get different events", async () => {
  const { portal } = await changed(40);
  const both = await Promise.all([idsOf(portal, { limit: 5 }), idsOf(portal, { limit: 5 })]);
  assert.deepEqual(both.flat().sort((one, other) => one - other), upTo(40));
});

test("where nothing has happened it is waited, by the portal's clock, until something has", async () => {
  const { sandbox, portal, clock, change } = await changed(0);
  const start = clock.now();
  const events = offlineEvents(portal, { interval: 7000 });
  const first = events.next();
  await clock.sleep(20_000);
  await change(5);
  assert.deepEqual((await first).value?.data, { FIELDS: { ID: "5" } });
  assert.equal(clock.now() - start, 21_000);
  const asked = sandbox.control.requests().filter(({ method }) => method === "event.offline.get");
  assert.deepEqual(asked.map(({ at }) => at - start), [0, 7000, 14_000, 21_000]);
});

test("a signal ends it with its reason, when what is done was confirmed", async () => {
  const { portal, waiting } = await changed(2);
  const controller = new AbortController();
  const events = offlineEvents(portal, { signal: controller.signal });
  await events.next();
  controller.abort(new Error("stop"));
  await assert.rejects(events.next(), /stop/);
  assert.equal(await waiting(), 1);
  const waits = offlineEvents(portal, { signal: AbortSignal.abort(new Error("stop")) });
  await assert.rejects(waits.next(), /stop/);
});

test("a plan without reservations says so, and what to do", async () => {
  const { portal, waiting } = await changed(1, { features: { rest_offline_extended: false } });
  await assert.rejects(offlineEvents(portal).next(), {
    name: "ApiError",
    code: "WRONG_LICENSE",
    status: 403,
    message: /plan cannot reserve offline events.*event\.offline\.get with clear: 1/,
  });
  assert.equal(await waiting(), 1);
});

test("where nobody knows whether events were reserved, they come again to who is alone", async () => {
  const { sandbox, portal } = await changed(4);
  sandbox.control.faults([{ method: "event.offline.get", on: [1], fault: "reset-after-work" }]);
  await assert.rejects(offlineEvents(portal).next(), { name: "UnknownOutcomeError" });
  assert.deepEqual(await idsOf(portal, { alone: true }), upTo(4));
});

test("a confirmation whose answer is lost is made again: twice is as good as once", async () => {
  for (const fault of ["reset-after-work", "502-html-after-work"] as const) {
    const { sandbox, portal, waiting } = await changed(3);
    sandbox.control.faults([
      { method: "event.offline.clear", on: [1, 2], fault },
      { method: "event.offline.error", on: [1], fault },
    ]);
    const ids: number[] = [];
    for await (const { event, data, fail } of offlineEvents(portal, { interval: false })) {
      if (event !== "ONCRMDEALUPDATE") continue;
      ids.push(Number(data.FIELDS.ID));
      if (ids.length === 2) await fail();
    }
    assert.deepEqual(ids, [1, 2, 3]);
    assert.equal(await waiting(), 1, "the one that has failed");
    sandbox.control.faults([{ method: "event.offline.clear", fault }]);
    await call(sandbox, "crm.deal.update", { id: 4, fields: { TITLE: "x" } });
    await assert.rejects(idsOf(portal), { name: "UnknownOutcomeError" });
  }
});

test("an answer that is none is an error that says so; one without events needs no reservation", async () => {
  const record = { ID: "1", EVENT_NAME: "ONCRMDEALUPDATE", EVENT_DATA: {}, MESSAGE_ID: "m", TIMESTAMP_X: "" };
  const portalOf = (answers: Record<string, unknown>): Portal => {
    const fetch = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const method = new URL(new Request(input, init).url).pathname.split("/").at(-1)!;
      return Promise.resolve(Response.json({ result: answers[method], time: {} }));
    };
    return new Portal("answers.example", { token: "token", fetch, limits: false, retry: false });
  };
  const wrong: [answers: Record<string, unknown>, method: string][] = [
    ...[null, [], 5, { process_id: "p" }, { events: [record] }, { process_id: 5, events: [record] }, {
      process_id: "p",
      events: "none",
    }].map((answer): [Record<string, unknown>, string] => [{ "event.offline.get": answer }, "event.offline.get"]),
    ...[null, 5, "x", { ...record, ID: undefined }, { ...record, EVENT_NAME: 5 }, { ...record, MESSAGE_ID: null }].map(
      (one): [Record<string, unknown>, string] => [
        { "event.offline.get": { process_id: "p", events: [one] } },
        "event.offline.get",
      ],
    ),
    ...[null, 5, "x", { a: 1 }, [null], [5]].map((
      answer,
    ): [Record<string, unknown>, string] => [{ "event.offline.list": answer }, "event.offline.list"]),
  ];
  for (const [answers, method] of wrong) {
    const alone = method === "event.offline.list";
    await assert.rejects(idsOf(portalOf(answers), { alone }), {
      name: "ResponseError",
      message: new RegExp(`^${method.replaceAll(".", "\\.")} answered `),
    }, JSON.stringify(answers));
  }
  for (const answer of [{ process_id: null, events: [] }, { events: [] }, { process_id: "", events: [] }]) {
    assert.deepEqual(await idsOf(portalOf({ "event.offline.get": answer })), []);
  }
});

test("a connector has a queue of its own, and a filter takes a part of it", async () => {
  const { sandbox, portal, change } = await changed(0);
  await callAsApplication(sandbox, "event.bind", {
    event: "ONCRMDEALUPDATE",
    event_type: "offline",
    auth_connector: "mine",
  });
  for (const id of [1, 2, 3]) await change(id);
  assert.deepEqual(await idsOf(portal, { connector: "mine", filter: { "<=ID": 4 } }), [1, 2]);
  assert.deepEqual(await idsOf(portal, { connector: "mine" }), [3]);
  assert.deepEqual(await idsOf(portal), [1, 2, 3]);
});

test("what is no option is no way to take events, and is said at once", () => {
  const wrong: Record<string, unknown[]> = {
    interval: [0, -1, NaN, "5", true, null],
    limit: [0, 1.5, "5", null],
    processId: [5, "", [""], ["a", 5], null],
    alone: ["yes", 1, null],
    connector: [5, "", null],
    filter: ["=EVENT_NAME", [], 5, null],
    signal: [{}, "now", null],
  };
  const portal = new Portal("portal.example", { token: "t" });
  for (const [name, values] of Object.entries(wrong)) {
    for (const value of values) {
      assert.throws(() => offlineEvents(portal, { [name]: value }), {
        name: "UsageError",
        message: new RegExp(`^Option ${name} must be `),
      }, `${name}: ${JSON.stringify(value)}`);
    }
  }
  for (const options of [null, 5, []]) {
    assert.throws(() => offlineEvents(portal, options as never), { name: "UsageError" });
  }
  for (const none of [undefined, null, {}]) {
    assert.throws(() => offlineEvents(none as never), { name: "UsageError", message: /must be a Portal/ });
  }
});
