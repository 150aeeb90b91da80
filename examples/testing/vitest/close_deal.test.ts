/** The integration's tests with Vitest: `npx vitest run`. */

import { Portal } from "oint/bitrix24";
import { createSandbox } from "oint/sandbox";
import { beforeEach, expect, test } from "vitest";
import { closeDeal } from "../close_deal.ts";

const sandbox = createSandbox({ seed: ["demo"], clock: "2024-10-09T06:22:17Z" });
const portal = new Portal(sandbox.url, { fetch: sandbox.fetch });

beforeEach(() => sandbox.control.reset());

test("a deal that is closed is won, and has a task for the accountant", async () => {
  const task = await closeDeal(portal, 1, 3);
  const { result: deal } = await portal.call("crm.deal.get", { id: 1 });
  expect(deal.STAGE_ID).toBe("WON");
  const { result } = await portal.call("tasks.task.get", { taskId: Number(task), select: ["TITLE", "RESPONSIBLE_ID"] });
  expect(result.task).toMatchObject({ title: "Write the invoice for deal 1", responsibleId: "3" });
});

test("nothing is done twice where the portal's answer is lost", async () => {
  sandbox.control.faults([{ method: "tasks.task.add", on: [1], fault: "reset-after-work" }]);
  await expect(closeDeal(portal, 1, 3)).rejects.toMatchObject({ name: "UnknownOutcomeError" });
  expect(sandbox.control.ledger().filter(({ method }) => method === "tasks.task.add")).toHaveLength(1);
});
