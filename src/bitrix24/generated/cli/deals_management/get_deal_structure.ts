// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetDealStructure. */
export const command: CommandTable = {
  name: "GetDealStructure",
  title: "Get deal structure",
  summary: "Describes the fields that a deal has on this portal, custom ones (`UF_CRM_…`) included.",
  notes: ["Bitrix24 has deprecated the method crm.deal.fields: use crm.item.fields in new code."],
  options: [],
  connects: true,
  method: "crm.deal.fields",
  docs: "https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html",
  returns: "The API's answer; `result` tells under each field's name its type and title, and whether it is " +
    "required, read-only or holds several values",
  example: 'oint bitrix24 GetDealStructure --url "b24-ar17wx.bitrix24.by" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, _params, options) => {
    const api = await import("../../deals_management.ts");
    return api.getDealStructure(client as Portal, options);
  },
};
