import assert from "node:assert/strict";
import { test } from "node:test";
import { call, freshPortal, MORNING } from "../../../tests/support/sandbox/portal.ts";
import { FakeClock } from "../../sandbox/clock.ts";
import type { Json } from "../../sandbox/table.ts";

type Sandbox = ReturnType<typeof freshPortal>;

const total = async (sandbox: Sandbox, method: string): Promise<Json | undefined> =>
  (await call(sandbox, method)).body.total;
const counts = async (sandbox: Sandbox): Promise<unknown[]> =>
  await Promise.all(
    ["crm.deal.list", "crm.lead.list", "tasks.task.list", "user.get"].map((one) => total(sandbox, one)),
  );

const FRESH = await counts(freshPortal());
const DEMO = [7, 3, 5, 10];

test("the demo is a small company, the same on every run", async () => {
  const sandbox = freshPortal({ seed: ["demo"] });
  assert.deepEqual(await counts(sandbox), DEMO);
  const { result } = (await call(sandbox, "crm.deal.list", { filter: { STAGE_ID: "EXECUTING" } })).body;
  const [deal] = result as Record<string, Json>[];
  assert.deepEqual([deal!.TITLE, deal!.CLOSEDATE, deal!.OPPORTUNITY], [
    "Vending machine for the waiting room",
    "2024-10-11T00:00:00+00:00",
    "5900.00",
  ]);
  const { result: found } = (await call(sandbox, "user.get", { filter: { ID: deal!.ASSIGNED_BY_ID! } })).body;
  assert.equal((found as Record<string, Json>[])[0]!.EMAIL, "lena.brandt@example.org");
  const { result: task } = (await call(sandbox, "tasks.task.get", { taskId: 1, select: ["*", "UF_CRM_TASK"] })).body;
  const { title, responsible, ufCrmTask } = (task as { task: Record<string, Json> }).task;
  assert.deepEqual([title, (responsible as { name: string }).name, ufCrmTask], [
    "Install the machine in the waiting room",
    "Tomás Ferreira",
    [`D_${deal!.ID}`],
  ]);
  assert.deepEqual(sandbox.control.ledger().map(({ method }) => method), [
    ...["crm.deal.list", "crm.lead.list", "tasks.task.list", "user.get"],
    ...["crm.deal.list", "user.get", "tasks.task.get"],
  ]);
  assert.deepEqual(
    (await call(freshPortal({ seed: ["demo"] }), "crm.deal.list")).body.result,
    (await call(sandbox, "crm.deal.list")).body.result,
  );
});

test("seeds stand beside each other, and come back with a reset", async () => {
  const sandbox = freshPortal({ seed: ["demo", "crm.lead=1000000"] });
  assert.deepEqual(await counts(sandbox), [7, 1_000_003, 5, 10]);
  for (const reset of [() => sandbox.reset(), () => sandbox.control.reset()]) {
    await call(sandbox, "crm.deal.add", { fields: { TITLE: "One more" } });
    assert.equal(await total(sandbox, "crm.deal.list"), 8);
    reset();
    assert.deepEqual(await counts(sandbox), [7, 1_000_003, 5, 10]);
  }
  sandbox.control.seed(["crm.deal=12"]);
  sandbox.reset();
  assert.deepEqual(await counts(sandbox), [12, ...FRESH.slice(1)]);
  sandbox.control.seed([]);
  assert.deepEqual(await counts(sandbox), FRESH);
  sandbox.control.reset();
  assert.deepEqual(await counts(sandbox), [7, 1_000_003, 5, 10]);
});

test("rows are called by their methods or by the ledger's names", async () => {
  for (const rows of [{ deal: 9 }, { "crm.deal": 9 }]) {
    const sandbox = freshPortal({ rows });
    assert.equal(await total(sandbox, "crm.deal.list"), 9);
    sandbox.control.rows({});
    assert.deepEqual(await counts(sandbox), FRESH);
  }
});

for (const seed of ["demo", ["nothing"], ["crm.deal"], ["crm.deal=-1"], ["crm.deal=x"], ["crm.nope=1"], [7], [null]]) {
  test(`${JSON.stringify(seed)} is no seed`, async () => {
    assert.throws(() => freshPortal({ seed: seed as string[] }), TypeError);
    const sandbox = freshPortal();
    assert.throws(() => sandbox.control.seed(seed as string[]), TypeError);
    assert.deepEqual(await counts(sandbox), FRESH);
  });
}

test("a snapshot holds what was done, custom fields and made rows included, and goes into another sandbox", async () => {
  const sandbox = freshPortal({ seed: ["crm.lead=1000"] });
  const field = { FIELD_NAME: "SIZE", USER_TYPE_ID: "string" };
  await call(sandbox, "user.userfield.add", { fields: field });
  await call(sandbox, "user.update", { ID: 3, UF_USR_SIZE: "XL" });
  const { result: id } =
    (await call(sandbox, "crm.deal.add", { fields: { TITLE: "Kept", UF_CRM_1712000000: "C-9" } })).body;
  await call(sandbox, "crm.deal.delete", { id: 1 });
  await call(sandbox, "crm.lead.update", { id: 500, fields: { TITLE: "Changed" } });
  await call(sandbox, "crm.lead.delete", { id: 501 });
  const text = JSON.stringify(sandbox.control.snapshot());
  const snapshot = JSON.parse(text);
  const before = await counts(sandbox);
  const other = freshPortal({ snapshot });
  for (const each of [other, sandbox]) {
    await call(each, "crm.deal.add", { fields: { TITLE: "Later" } });
    each.control.restore(snapshot);
    assert.deepEqual(await counts(each), before);
    const { result } = (await call(each, "crm.deal.get", { id: id as number })).body;
    const { TITLE, UF_CRM_1712000000: own } = result as Record<string, Json>;
    assert.deepEqual([TITLE, own], ["Kept", "C-9"]);
    const { result: users } = (await call(each, "user.get", { ID: 3 })).body;
    assert.equal((users as Record<string, Json>[])[0]!.UF_USR_SIZE, "XL");
    assert.equal((await call(each, "crm.deal.get", { id: 1 })).status, 400);
    const { result: lead } = (await call(each, "crm.lead.get", { id: 500 })).body;
    assert.equal((lead as Record<string, Json>).TITLE, "Changed");
    assert.equal((await call(each, "crm.lead.get", { id: 501 })).status, 400);
    assert.equal((await call(each, "crm.deal.add", { fields: { TITLE: "Next" } })).body.result, (id as number) + 1);
    each.control.restore(snapshot);
    assert.equal(JSON.stringify(each.control.snapshot()), text);
  }
  other.control.reset();
  assert.deepEqual(await counts(other), before);
});

test("what is no snapshot changes nothing", async () => {
  const sandbox = freshPortal();
  const good = sandbox.control.snapshot();
  const deal = good.entities.deal!;
  const withDeal = (changed: unknown): unknown => ({ ...good, entities: { ...good.entities, deal: changed } });
  const bad: unknown[] = [
    ...[null, 7, "x", [], {}, { snapshot: 2, entities: {} }, { snapshot: 1 }, { snapshot: 1, entities: [] }],
    { snapshot: 1, entities: { nope: deal } },
    ...[null, {}, { ...deal, last: -1 }, { ...deal, last: "9" }, { ...deal, records: {} }].map(withDeal),
    ...[[[1]], [[0, {}]], [[1, []]], [[1, {}], [1, {}]], [[1, { NOPE: 1 }]]].map((records) =>
      withDeal({ ...deal, records })
    ),
    withDeal({ ...deal, made: { count: "many" }, gone: [] }),
    withDeal({ ...deal, made: 5, gone: [0.5] }),
  ];
  await call(sandbox, "crm.deal.add", { fields: { TITLE: "One more" } });
  const before = await counts(sandbox);
  for (const snapshot of bad) {
    assert.throws(() => sandbox.control.restore(snapshot as never), TypeError, JSON.stringify(snapshot));
    assert.deepEqual(await counts(sandbox), before);
  }
  const made = freshPortal({ rows: { deal: { count: 3, values: (number) => ({ TITLE: `${number}` }) } } });
  assert.throws(() => made.control.snapshot(), { name: "TypeError", message: /made by functions/ });
});

test("settings are there from the beginning, and again after a reset", async () => {
  const clock = new FakeClock({ start: MORNING });
  const sandbox = freshPortal({
    clock,
    limits: { burst: 2, perSecond: 1 },
    faults: [{ method: "user.admin", fault: "ACCESS_DENIED" }],
  });
  for (let round = 0; round < 2; round++) {
    const status = async (method: string): Promise<number> => (await call(sandbox, method)).status;
    assert.deepEqual([await status("user.admin"), await status("user.current"), await status("user.current")], [
      403,
      200,
      503,
    ]);
    sandbox.control.limits(false);
    sandbox.control.faults([]);
    assert.equal(await status("user.admin"), 200);
    sandbox.control.reset();
  }
  assert.throws(() => freshPortal({ latency: { request: -1 } }), TypeError);
});

test("the clock stands when it is told to, and after a reset where it stood first", async () => {
  const time = async (sandbox: Sandbox): Promise<unknown> => (await call(sandbox, "server.time")).body.result;
  const sandbox = freshPortal({ now: undefined as never, clock: "2024-10-09T06:22:17Z" });
  assert.equal(await time(sandbox), "2024-10-09T06:22:17+00:00");
  sandbox.control.clock(new Date("2025-01-01T00:00:00Z"));
  assert.equal(await time(sandbox), "2025-01-01T00:00:00+00:00");
  sandbox.control.reset();
  assert.equal(await time(sandbox), "2024-10-09T06:22:17+00:00");
  const other = freshPortal({ clock: new FakeClock({ start: MORNING }) });
  other.control.clock("2020-02-29T12:00:00Z");
  assert.equal(await time(other), "2020-02-29T12:00:00+00:00");
  other.control.clock(false);
  assert.equal(await time(other), "2024-10-09T06:22:17+00:00");
  for (const moment of ["today", NaN, null, {}, true]) {
    assert.throws(() => other.control.clock(moment as string), { name: "TypeError", message: /^A clock stands at/ });
  }
});
