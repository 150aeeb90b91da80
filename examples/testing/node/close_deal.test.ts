/** The integration's tests, with what Node brings: `node --test`. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Portal } from "oint/bitrix24";
import { createSandbox } from "oint/sandbox";
import { closeDeal } from "../close_deal.ts";

const sandbox = createSandbox({ seed: ["demo"], clock: "2024-10-09T06:22:17Z" });
const portal = new Portal(sandbox.url, { fetch: sandbox.fetch });

beforeEach(() => sandbox.control.reset());

test("a deal that is closed is won, and has a task for the accountant", async () => {
  const task = await closeDeal(portal, 1, 3);
  const { result: deal } = await portal.call("crm.deal.get", { id: 1 });
  assert.equal(deal.STAGE_ID, "WON");
  const { result } = await portal.call("tasks.task.get", { taskId: Number(task), select: ["TITLE", "RESPONSIBLE_ID"] });
  assert.equal(result.task.title, "Write the invoice for deal 1");
  assert.equal(result.task.responsibleId, "3");
});

test("nothing is done twice where the portal's answer is lost", async () => {
  sandbox.control.faults([{ method: "tasks.task.add", on: [1], fault: "reset-after-work" }]);
  await assert.rejects(closeDeal(portal, 1, 3), { name: "UnknownOutcomeError" });
  const added = sandbox.control.ledger().filter(({ method }) => method === "tasks.task.add");
  assert.equal(added.length, 1);
});

test("a portal that is busy is asked again", async () => {
  sandbox.control.faults([{ method: "crm.deal.update", on: [1], fault: "QUERY_LIMIT_EXCEEDED" }]);
  await closeDeal(portal, 1, 3);
  assert.deepEqual(sandbox.control.requests().map(({ status }) => status), [503, 200, 200]);
});
