// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteDeal. */
export const command: CommandTable = {
  name: "DeleteDeal",
  title: "Delete deal",
  summary: "Deletes a deal; the template of a recurring deal takes its schedule along.",
  notes: [
    "Deletes without asking; whether the deal can be restored depends on the recycle bin of the portal.",
    "Bitrix24 has deprecated the method crm.deal.delete: use crm.item.delete in new code.",
  ],
  options: [{
    flag: "deal",
    param: "dealId",
    name: "DealID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the deal to delete.",
  }],
  connects: true,
  method: "crm.deal.delete",
  docs: "https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html",
  returns: "The API's answer; `result` is true once the deal is deleted",
  example: 'oint bitrix24 DeleteDeal --url "b24-ar17wx.bitrix24.by" --deal 6 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../deals_management.ts");
    return api.deleteDeal(client as Portal, params as unknown as Parameters<typeof api.deleteDeal>[1], options);
  },
};
