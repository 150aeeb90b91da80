/** The queue of offline events: what is taken, reserved, confirmed, failed; expected values stand in the documentation. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { callAsApplication as call, freshPortal, type Got, MORNING } from "../../../../tests/support/sandbox/portal.ts";
import { FakeClock } from "../../../sandbox/clock.ts";
import type { SandboxOptions } from "../portal.ts";

type Sandbox = ReturnType<typeof freshPortal>;
type Taken = { process_id: string | null; events: Record<string, string>[] };

const take = async (sandbox: Sandbox, params: object = {}): Promise<Taken> =>
  (await call(sandbox, "event.offline.get", params)).body.result as unknown as Taken;
const list = (sandbox: Sandbox, params: object = {}): Promise<Got> => call(sandbox, "event.offline.list", params);
const waiting = async (sandbox: Sandbox): Promise<unknown> => (await list(sandbox)).body.total;
const idsOf = (events: Taken["events"]): number[] => events.map(({ ID }) => Number(ID));
const refused = ({ status, body }: Got): unknown[] => [status, body.error, body.error_description];

/** A portal whose application waits for changed deals, with so many of them changed. */
async function withChanges(count: number, options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = freshPortal({ rows: { deal: 1000 }, ...options });
  await call(sandbox, "event.bind", { event: "ONCRMDEALUPDATE", event_type: "offline" });
  for (let id = 1; id <= count; id++) await call(sandbox, "crm.deal.update", { id, fields: { TITLE: "x" } });
  return sandbox;
}

test("an object that is changed again stands once in the queue, with the time of the last change", async () => {
  const clock = new FakeClock({ start: MORNING });
  const sandbox = await withChanges(2, { clock });
  await clock.advance(60_000);
  await call(sandbox, "crm.deal.update", { id: 1, fields: { TITLE: "y" } });
  const { body } = await list(sandbox);
  const records = body.result as Record<string, string>[];
  for (const { MESSAGE_ID } of records) assert.match(String(MESSAGE_ID), /^[0-9a-f]{32}$/);
  assert.deepEqual(records.map(({ MESSAGE_ID: _, ...record }) => record), [
    {
      ID: "1",
      TIMESTAMP_X: "2024-10-09T06:23:17+00:00",
      EVENT_NAME: "ONCRMDEALUPDATE",
      EVENT_DATA: { FIELDS: { ID: "1" } },
      EVENT_ADDITIONAL: { user_id: "1" },
      PROCESS_ID: "",
      ERROR: "0",
    },
    {
      ID: "2",
      TIMESTAMP_X: "2024-10-09T06:22:17+00:00",
      EVENT_NAME: "ONCRMDEALUPDATE",
      EVENT_DATA: { FIELDS: { ID: "2" } },
      EVENT_ADDITIONAL: { user_id: "1" },
      PROCESS_ID: "",
      ERROR: "0",
    },
  ]);
  assert.equal(body.total, 2);
  const { process_id: process, events } = await take(sandbox);
  assert.equal(process, null);
  // The oldest time comes first; what is one's own of the queue is not shown.
  assert.deepEqual(idsOf(events), [2, 1]);
  assert.deepEqual(Object.keys(events[0]!), [
    "ID",
    "TIMESTAMP_X",
    "EVENT_NAME",
    "EVENT_DATA",
    "EVENT_ADDITIONAL",
    "MESSAGE_ID",
  ]);
});

test("fifty are taken at once, and gone; the list takes nothing, page by page", async () => {
  const sandbox = await withChanges(60);
  const page = await list(sandbox, { start: 50 });
  assert.deepEqual([(page.body.result as unknown[]).length, page.body.total, page.body.next], [10, 60, undefined]);
  const sizes: number[] = [];
  for (let count = 0; count < 3; count++) sizes.push((await take(sandbox)).events.length);
  assert.deepEqual(sizes, [50, 10, 0]);
  assert.equal(await waiting(sandbox), 0);
});

test("parallel calls get different records", async () => {
  const sandbox = await withChanges(60);
  const taken = await Promise.all(Array.from({ length: 8 }, (_, at) => take(sandbox, { limit: 10, clear: at % 2 })));
  const ids = taken.flatMap(({ events }) => idsOf(events));
  assert.deepEqual([ids.length, new Set(ids).size], [60, 60]);
});

test("what is reserved is hidden until it is confirmed; by ids, by keys, or as a whole", async () => {
  const sandbox = await withChanges(6);
  const { process_id: process, events } = await take(sandbox, { clear: 0 });
  assert.match(String(process), /^[0-9a-f]{32}$/);
  assert.deepEqual((await take(sandbox)).events, []);
  const left = async (): Promise<number[]> => idsOf((await take(sandbox, { process_id: process, clear: 0 })).events);
  const clear = (params: object) => call(sandbox, "event.offline.clear", { process_id: process, ...params });
  assert.equal((await clear({ id: [2] })).body.result, true);
  assert.deepEqual(await left(), [1, 3, 4, 5, 6]);
  await clear({ message_id: [events[2]?.MESSAGE_ID] });
  assert.deepEqual(await left(), [1, 4, 5, 6]);
  // Where there are ids, keys are ignored.
  await clear({ id: [4], message_id: [events[0]?.MESSAGE_ID] });
  assert.deepEqual(await left(), [1, 5, 6]);
  await call(sandbox, "event.offline.clear", { process_id: "another" });
  assert.deepEqual(await left(), [1, 5, 6]);
  await clear({});
  assert.equal(await waiting(sandbox), 0);
});

test("a change of what is reserved is a new record", async () => {
  const sandbox = await withChanges(1);
  await take(sandbox, { clear: 0 });
  await call(sandbox, "crm.deal.update", { id: 1, fields: { TITLE: "y" } });
  assert.deepEqual(idsOf((await take(sandbox)).events), [2]);
});

test("a failed record is free again, and given to who asks for failed ones", async () => {
  const sandbox = await withChanges(2);
  const { process_id: process, events } = await take(sandbox, { clear: 0 });
  const error = { process_id: process, message_id: [events[0]?.MESSAGE_ID] };
  assert.equal((await call(sandbox, "event.offline.error", error)).body.result, true);
  assert.deepEqual(((await list(sandbox, { filter: { ERROR: 1 } })).body.result as { ID: string }[]).length, 1);
  assert.deepEqual((await take(sandbox)).events, []);
  assert.deepEqual(idsOf((await take(sandbox, { error: 1 })).events), [1]);
});

test("a whole process is deleted where it is asked for once more to be cleared", async () => {
  const sandbox = await withChanges(3);
  const { process_id: process } = await take(sandbox, { clear: 0 });
  assert.deepEqual(idsOf((await take(sandbox, { process_id: process, limit: 1 })).events), [1]);
  assert.equal(await waiting(sandbox), 0);
});

test("the queue is filtered and ordered", async () => {
  const sandbox = await withChanges(4);
  const filter = { ">=ID": 2, "=EVENT_NAME": "ONCRMDEALUPDATE" };
  const { events } = await take(sandbox, { filter, order: { ID: "DESC" }, limit: 2 });
  assert.deepEqual(idsOf(events), [4, 3]);
  assert.deepEqual((await take(sandbox, { filter: { EVENT_NAME: "ONCRMDEALADD" } })).events, []);
});

test("an application is not told of its own changes, where it says which they are", async () => {
  const sandbox = freshPortal();
  await call(sandbox, "event.bind", { event: "ONCRMDEALUPDATE", event_type: "offline", auth_connector: "mine" });
  await call(sandbox, "crm.deal.update", { id: 1, fields: { TITLE: "x" }, auth_connector: "mine" });
  await call(sandbox, "batch", { cmd: ["crm.deal.update?id=2&fields[TITLE]=x"], auth_connector: "mine" });
  await call(sandbox, "batch", { cmd: ["crm.deal.update?id=3&fields[TITLE]=x&auth_connector=mine"] });
  await call(sandbox, "crm.deal.update", { id: 4, fields: { TITLE: "x" }, auth_connector: "theirs" });
  await call(sandbox, "crm.deal.update", { id: 5, fields: { TITLE: "x" } });
  // Its queue is one of its own.
  assert.deepEqual((await take(sandbox)).events, []);
  const { events } = await take(sandbox, { auth_connector: "mine" });
  assert.deepEqual(events.map(({ EVENT_DATA }) => EVENT_DATA), [{ FIELDS: { ID: "4" } }, { FIELDS: { ID: "5" } }]);
});

test("a plan may lack what is asked for", async () => {
  const sandbox = await withChanges(1, { features: { rest_offline_extended: false, rest_auth_connector: false } });
  const text = "This feature is not enabled for the current license: ";
  assert.deepEqual(refused(await call(sandbox, "event.offline.get", { clear: 0 })), [
    403,
    "WRONG_LICENSE",
    `${text}extended offline events handling`,
  ]);
  assert.deepEqual(refused(await list(sandbox, { auth_connector: "mine" })), [
    403,
    "WRONG_LICENSE",
    `${text}auth_connector`,
  ]);
  assert.equal((await take(sandbox)).events.length, 1);
});

for (
  const [method, params, text] of [
    ["event.offline.get", { limit: 0 }, "Value must be positive integer"],
    ["event.offline.get", { limit: "many" }, "Value must be positive integer"],
    ["event.offline.clear", {}, "Argument 'PROCESS_ID' is null or empty"],
    ["event.offline.error", { message_id: [] }, "Argument 'PROCESS_ID' is null or empty"],
    ["event.offline.error", { process_id: "x" }, "Value must be array of MESSAGE_ID values"],
  ] as const
) {
  test(`${method} refuses ${JSON.stringify(params)}`, async () => {
    assert.deepEqual(refused(await call(freshPortal(), method, params)), [400, "ERROR_ARGUMENT", text]);
  });
}

test("the ledger tells what was taken; a lost answer takes it all the same", async () => {
  const sandbox = await withChanges(1);
  sandbox.control.faults([{ method: "event.offline.get", on: [1], fault: "reset-after-work" }]);
  await assert.rejects(take(sandbox), TypeError);
  assert.deepEqual(sandbox.control.ledger().at(-1)?.effects, [{ entity: "offlineEvent", id: 1, change: "deleted" }]);
  // What made it tells of the deal alone.
  assert.deepEqual(sandbox.control.ledger().at(-2)?.effects, [{ entity: "deal", id: 1, change: "changed" }]);
  assert.deepEqual((await take(sandbox)).events, []);
});

test("a fresh sandbox waits for nothing", async () => {
  const sandbox = await withChanges(2);
  sandbox.control.reset();
  assert.deepEqual([(await call(sandbox, "event.get")).body.result, await waiting(sandbox)], [[], 0]);
});
