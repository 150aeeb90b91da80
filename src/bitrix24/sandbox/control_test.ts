import assert from "node:assert/strict";
import { test } from "node:test";
import { call, freshPortal, MORNING } from "../../../tests/support/sandbox/portal.ts";
import { FakeClock } from "../../sandbox/clock.ts";
import type { ControlledSandbox } from "../../sandbox/control.ts";
import type { FaultName } from "../../sandbox/faults.ts";
import type { RefusalCode } from "./refusals.ts";

type Sandbox = ControlledSandbox<RefusalCode>;

const add = (sandbox: Sandbox, title = "Lamps") => call(sandbox, "crm.deal.add", { fields: { TITLE: title } });
const deals = async (sandbox: Sandbox): Promise<number> => (await call(sandbox, "crm.deal.list")).body.total as number;

test("the ledger tells what was carried out, in which request, and what it did", async () => {
  const sandbox = freshPortal();
  const response = await sandbox.fetch(`${sandbox.url}crm.deal.add.json?auth=secret`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-request-id": "r-1" },
    body: JSON.stringify({ Fields: { TITLE: "Lamps" }, auth: "hush" }),
  });
  const { result: id } = await response.json();
  await call(sandbox, "crm.deal.update", { id, fields: { TITLE: "Two lamps" } });
  await call(sandbox, "crm.deal.get", { id });
  await call(sandbox, "crm.deal.get", { id: 9999 });
  await call(sandbox, "crm.deal.nope");
  await call(sandbox, "crm.deal.delete", { id });
  const at = MORNING.getTime();
  const entries = sandbox.control.ledger();
  assert.deepEqual(entries.map(({ hash: _, ...entry }) => entry), [
    {
      number: 1,
      request: 1,
      requestId: "r-1",
      method: "crm.deal.add",
      params: { Fields: { TITLE: "Lamps" } },
      at,
      effects: [{ entity: "deal", id, change: "added" }],
    },
    {
      number: 2,
      request: 2,
      method: "crm.deal.update",
      params: { id, fields: { TITLE: "Two lamps" } },
      at,
      effects: [{ entity: "deal", id, change: "changed" }],
    },
    { number: 3, request: 3, method: "crm.deal.get", params: { id }, at, effects: [] },
    { number: 4, request: 4, method: "crm.deal.get", params: { id: 9999 }, at, effects: [], refused: "" },
    {
      number: 5,
      request: 6,
      method: "crm.deal.delete",
      params: { id },
      at,
      effects: [{ entity: "deal", id, change: "deleted" }],
    },
  ]);
  assert.deepEqual(sandbox.control.requests(), [
    { number: 1, at, requestId: "r-1", method: "crm.deal.add", status: 200 },
    { number: 2, at, method: "crm.deal.update", status: 200 },
    { number: 3, at, method: "crm.deal.get", status: 200 },
    { number: 4, at, method: "crm.deal.get", status: 400 },
    { number: 5, at, method: "crm.deal.nope", status: 404 },
    { number: 6, at, method: "crm.deal.delete", status: 200 },
  ]);
});

test("tokens are given in the ledger without a secret", async () => {
  const sandbox = freshPortal();
  const query = "grant_type=authorization_code&client_id=a&client_secret=hush&code=hush";
  await sandbox.fetch(`https://oauth.bitrix.info/oauth/token/?${query}`);
  const [entry] = sandbox.control.ledger().map(({ hash: _, ...entry }) => entry);
  assert.deepEqual(entry, {
    number: 1,
    request: 1,
    method: "oauth/token",
    params: { grant_type: "authorization_code" },
    at: MORNING.getTime(),
    effects: [],
  });
});

test("REST 3.0 has names of its own in the ledger", async () => {
  const sandbox = freshPortal();
  await call(sandbox, "v3:tasks.task.get", { id: 1 });
  assert.deepEqual(sandbox.control.ledger().map(({ method }) => method), ["v3:tasks.task.get"]);
});

/** What came of a call: the status, or that the connection broke, and the number of deals that it has added. */
async function outcome(fault: FaultName<RefusalCode>): Promise<[number | string, number]> {
  const sandbox = freshPortal();
  const before = await deals(sandbox);
  sandbox.control.faults([{ method: "crm.deal.add", fault }]);
  const got = await sandbox.fetch(`${sandbox.url}crm.deal.add?fields[TITLE]=x`)
    .then(async (response) => [response.status, await response.text()] as const)
    .catch((error) => [error instanceof TypeError ? String(error.message) : "strange", ""] as const);
  return [got[0], await deals(sandbox) - before];
}

for (
  const [fault, answered, added] of [
    ["reset", "fetch failed", 0],
    ["reset-before-work", "fetch failed", 0],
    ["reset-after-work", "fetch failed", 1],
    ["close", "fetch failed", 0],
    ["close-after-work", "fetch failed", 1],
    ["refused", "fetch failed", 0],
    ["half-headers", "fetch failed", 0],
    ["half-headers-after-work", "fetch failed", 1],
    ["cut-body", "fetch failed", 1],
    ["truncated-json", 200, 1],
    ["empty-body", 200, 0],
    ["empty-body-after-work", 200, 1],
    ["200-html", 200, 0],
    ["500-html", 500, 0],
    ["502-html", 502, 0],
    ["502-html-after-work", 502, 1],
    ["503-html", 503, 0],
    ["421", 421, 0],
    ["QUERY_LIMIT_EXCEEDED", 503, 0],
    ["OVERLOAD_LIMIT", 503, 0],
    ["OPERATION_TIME_LIMIT", 429, 0],
    ["INTERNAL_SERVER_ERROR", 500, 0],
    ["INTERNAL_SERVER_ERROR-after-work", 500, 1],
    ["expired_token", 401, 0],
  ] as const
) {
  test(`${fault}: ${answered}, and ${added ? "the work is done" : "nothing is done"}`, async () => {
    assert.deepEqual(await outcome(fault), [answered, added]);
  });
}

test("the portal words its own refusals, for each of its APIs", async () => {
  const sandbox = freshPortal();
  sandbox.control.faults([{ fault: "OVERLOAD_LIMIT" }]);
  const { body } = await add(sandbox);
  assert.deepEqual(body, { error: "OVERLOAD_LIMIT", error_description: "REST API is blocked due to overload" });
  assert.deepEqual((await call(sandbox, "v3:tasks.task.get", { id: 1 })).body, {
    error: { code: "OVERLOAD_LIMIT", message: "REST API is blocked due to overload" },
  });
});

test("a refusal of the method itself may get lost, too", async () => {
  const sandbox = freshPortal();
  sandbox.control.faults([{ fault: "truncated-json" }]);
  const response = await sandbox.fetch(`${sandbox.url}crm.deal.get?id=9999`);
  assert.equal(response.status, 400);
  await assert.rejects(response.json(), SyntaxError);
});

test("the third call alone meets its fault, and is written down with it", async () => {
  const sandbox = freshPortal();
  sandbox.control.faults([{ method: "crm.deal.add", on: [3], fault: "reset-after-work" }]);
  const before = await deals(sandbox);
  const outcomes: unknown[] = [];
  for (let count = 0; count < 4; count++) {
    outcomes.push(await add(sandbox).then(({ status }) => status, (error) => error.connection));
  }
  assert.deepEqual(outcomes, [200, 200, "reset", 200]);
  assert.equal(await deals(sandbox), before + 4);
  const { control } = sandbox;
  assert.equal(control.ledger().filter(({ method }) => method === "crm.deal.add").length, 4);
  assert.deepEqual(control.requests().filter(({ fault }) => fault !== undefined), [
    { number: 4, at: MORNING.getTime(), method: "crm.deal.add", fault: "reset-after-work" },
  ]);
});

test("no answer comes until the caller gives up; the work is done or not", async () => {
  for (const [fault, done] of [["no-answer", 0], ["no-answer-after-work", 1]] as const) {
    const sandbox = freshPortal();
    sandbox.control.faults([{ method: "crm.deal.add", fault }]);
    const before = await deals(sandbox);
    const controller = new AbortController();
    const { signal } = controller;
    setTimeout(() => controller.abort(), 20);
    await assert.rejects(sandbox.fetch(`${sandbox.url}crm.deal.add?fields[TITLE]=x`, { signal }), {
      name: "AbortError",
    });
    assert.equal(await deals(sandbox), before + done);
  }
});

test("a slow answer comes late, by the sandbox's clock; a slow request is carried out late", async () => {
  for (const [fault, done] of [["slow-answer", 1], ["slow-answer-before-work", 0]] as const) {
    const clock = new FakeClock();
    const sandbox = freshPortal({ clock });
    const before = await deals(sandbox);
    sandbox.control.faults([{ method: "crm.deal.add", fault, delay: 3000 }]);
    let isAnswered = false;
    const answered = add(sandbox).then(() => isAnswered = true);
    await clock.advance(2999);
    assert.deepEqual([isAnswered, await deals(sandbox) - before], [false, done]);
    await clock.advance(1);
    assert.deepEqual([isAnswered, await deals(sandbox) - before], [true, 1]);
    await answered;
  }
});

test("the server works on when the caller of a slow request has gone", async () => {
  const clock = new FakeClock();
  const sandbox = freshPortal({ clock });
  const before = await deals(sandbox);
  sandbox.control.faults([{ method: "crm.deal.add", fault: "slow-answer-before-work" }]);
  const controller = new AbortController();
  const { signal } = controller;
  const left = sandbox.fetch(`${sandbox.url}crm.deal.add?fields[TITLE]=x`, { signal });
  await clock.advance(1);
  controller.abort();
  await assert.rejects(left);
  await clock.advance(10_000);
  assert.equal(await deals(sandbox), before + 1);
});

test("faults strike the authorisation server, too", async () => {
  const sandbox = freshPortal();
  sandbox.control.faults([{ method: "oauth/token", on: [1], fault: "reset-after-work" }]);
  const query = "grant_type=authorization_code&client_id=a&client_secret=b&code=c";
  const ask = () => sandbox.fetch(`https://oauth.bitrix.info/oauth/token/?${query}`);
  await assert.rejects(ask(), TypeError);
  // The code was used.
  assert.equal((await ask()).status, 400);
});

test("reset of the control makes all as it was, reset of the sandbox leaves the rules", async () => {
  const sandbox = freshPortal();
  const before = await deals(sandbox);
  sandbox.control.faults([{ method: "crm.deal.add", on: [2, 3], fault: "502-html" }]);
  const statuses: number[] = [];
  const twice = async (): Promise<void> => {
    for (let count = 0; count < 2; count++) {
      const response = await sandbox.fetch(`${sandbox.url}crm.deal.add?fields[TITLE]=x`);
      statuses.push(response.status);
    }
  };
  await twice();
  sandbox.reset();
  assert.deepEqual([sandbox.control.ledger(), sandbox.control.requests()], [[], []]);
  assert.equal(await deals(sandbox), before);
  await twice();
  sandbox.control.faults([{ fault: "reset" }]);
  sandbox.control.reset();
  await twice();
  assert.deepEqual(statuses, [200, 502, 502, 200, 200, 200]);
  assert.equal(sandbox.control.ledger().length, 2);
});

test("a sandbox takes one clock", () => {
  assert.throws(
    () => freshPortal({ clock: new FakeClock(), now: () => MORNING }),
    /^TypeError: A sandbox takes clock or now, not both\.$/,
  );
});
