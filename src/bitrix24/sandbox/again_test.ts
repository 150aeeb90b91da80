import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { MORNING } from "../../../tests/support/sandbox/portal.ts";
import { PlainHeaders, PlainRequest } from "../../core/exchange.ts";
import { FakeClock } from "../../sandbox/clock.ts";
import { createSandbox } from "./mod.ts";

type Sandbox = ReturnType<typeof createSandbox>;

const READS: [method: string, params: object][] = [
  ["user.get", { ID: 1 }],
  ["user.get", {}],
  ["user.current", {}],
  ["crm.deal.get", { id: 1 }],
  ["crm.deal.list", {}],
  ["crm.item.list", { entityTypeId: 2 }],
  ["crm.item.get", { entityTypeId: 2, id: 1 }],
  ["crm.lead.list", { start: -1 }],
  ["department.get", {}],
  ["tasks.task.get", { taskId: 1 }],
  ["tasks.task.list", {}],
  ["disk.folder.getchildren", { id: 1 }],
  ["crm.deal.productrows.get", { id: 1 }],
  ["event.get", {}],
  ["server.time", {}],
];

const WRITES: [method: string, params: object][] = [
  ["crm.deal.add", { fields: { TITLE: "Lamps", OPPORTUNITY: 7 } }],
  ["crm.deal.update", { id: 1, fields: { TITLE: "Desks", STAGE_ID: "WON" } }],
  ["crm.deal.delete", { id: 2 }],
  ["crm.item.update", { entityTypeId: 2, id: 1, fields: { title: "Chairs" } }],
  ["crm.deal.userfield.add", { fields: { FIELD_NAME: "COLOUR", USER_TYPE_ID: "string" } }],
  ["crm.deal.update", { id: 1, fields: { UF_CRM_COLOUR: "red" } }],
  ["crm.deal.productrows.set", { id: 1, rows: [{ PRODUCT_NAME: "Lamp", PRICE: 5, QUANTITY: 2 }] }],
  ["user.update", { ID: 1, NAME: "Ada" }],
  ["department.add", { NAME: "Stores", PARENT: 1 }],
  ["tasks.task.add", { fields: { TITLE: "Count", RESPONSIBLE_ID: 1 } }],
  ["task.checklistitem.add", { TASKID: 1, FIELDS: { TITLE: "First" } }],
  ["task.checklistitem.moveafteritem", { TASKID: 1, ITEMID: 2, AFTERITEMID: 0 }],
  ["crm.lead.delete", { id: 1 }],
];

const encoder = new TextEncoder();

/** Asks as a server does, whose requests are kept. */
async function served(sandbox: Sandbox, [method, params]: (typeof READS)[number], user = 1): Promise<string> {
  const request = PlainRequest.of(`https://portal.example/rest/${user}/code/${method}`, {
    method: "POST",
    headers: PlainHeaders.of({ "content-type": "application/json" }),
    signal: () => new AbortController().signal,
    body: encoder.encode(JSON.stringify(params)),
  });
  const response = await sandbox.fetch(request);
  return `${response.status} ${response.headers.get("x-oint-sandbox")} ${await response.text()}`;
}

/** Asks in process, where nothing is kept. */
async function asked(sandbox: Sandbox, [method, params]: (typeof READS)[number]): Promise<string> {
  const response = await sandbox.fetch(`https://portal.example/rest/1/code/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(params),
  });
  return `${response.status} ${response.headers.get("x-oint-sandbox")} ${await response.text()}`;
}

test("whatever is written between requests that are sent again, their answers are those of a portal that keeps none", async () => {
  const property = fc.asyncProperty(
    fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...READS) }, fc.constantFrom(...WRITES)), {
      maxLength: 40,
    }),
    async (requests) => {
      const [one, other] = [0, 1].map(() => createSandbox({ clock: new FakeClock({ start: MORNING }) }));
      for (const request of requests) {
        // Twice, so that the second answer can be the first one's.
        const answers = [await served(one!, request), await served(one!, request)];
        assert.deepEqual(answers, [await asked(other!, request), await asked(other!, request)]);
      }
      const methods = ({ control }: Sandbox) =>
        control.ledger().map(({ method, hash, effects }) => [method, hash, effects]);
      assert.deepEqual(methods(one!), methods(other!));
    },
  );
  await fc.assert(property, { numRuns: 40 });
});

test("a request that is sent again is answered anew after a reset, other rows, a snapshot, and to another user", async () => {
  const sandbox = createSandbox();
  const list = READS[4]!;
  const count = async (): Promise<number> => JSON.parse((await served(sandbox, list)).replace(/^\d+ \w+ /, "")).total;
  const before = await count();
  const snapshot = sandbox.control.snapshot();
  await served(sandbox, WRITES[0]!);
  assert.equal(await count(), before + 1);
  sandbox.reset();
  assert.equal(await count(), before);
  sandbox.control.rows({ deal: 70 });
  assert.equal(await count(), 70);
  sandbox.control.restore(snapshot);
  assert.equal(await count(), before);
  const names = [1, 3].map(async (user) =>
    JSON.parse((await served(sandbox, READS[2]!, user)).replace(/^\d+ \w+ /, "")).result.ID
  );
  assert.deepEqual(await Promise.all(names), ["1", "3"]);
});
