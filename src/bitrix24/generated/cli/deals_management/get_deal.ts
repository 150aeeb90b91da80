// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetDeal. */
export const command: CommandTable = {
  name: "GetDeal",
  title: "Get deal",
  summary: "Returns all fields of a deal, custom ones (`UF_CRM_…`) included, but not its products.",
  notes: ["Bitrix24 has deprecated the method crm.deal.get: use crm.item.get in new code."],
  options: [{
    flag: "deal",
    param: "dealId",
    name: "DealID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the deal to read.",
  }],
  connects: true,
  method: "crm.deal.get",
  docs: "https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html",
  returns: "The API's answer; `result` is the deal",
  example: 'oint bitrix24 GetDeal --url "b24-ar17wx.bitrix24.by" --deal 2 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../deals_management.ts");
    return api.getDeal(client as Portal, params as unknown as Parameters<typeof api.getDeal>[1], options);
  },
};
