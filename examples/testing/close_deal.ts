/**
 * A small integration: it wins a deal, and asks somebody to write the invoice.
 *
 * @module
 */

import { createTask, type Portal, updateDeal } from "oint/bitrix24";

/**
 * Wins a deal.
 *
 * @returns Id of the task.
 */
export async function closeDeal(portal: Portal, dealId: number, accountantId: number): Promise<string> {
  await updateDeal(portal, { dealId, fields: { STAGE_ID: "WON" } });
  const { result } = await createTask(portal, {
    fields: {
      TITLE: `Write the invoice for deal ${dealId}`,
      CREATED_BY: 1,
      RESPONSIBLE_ID: accountantId,
      UF_CRM_TASK: [`D_${dealId}`],
    },
  });
  return String(result.task.id);
}
