// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetLeadStructure. */
export const command: CommandTable = {
  name: "GetLeadStructure",
  title: "Get lead structure",
  summary: "Describes the fields that a lead has on this portal, custom ones (`UF_CRM_…`) included.",
  notes: ["Bitrix24 has deprecated the method crm.lead.fields: use crm.item.fields in new code."],
  options: [],
  connects: true,
  method: "crm.lead.fields",
  docs: "https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html",
  returns: "The API's answer; `result` tells under each field's name its type and title, and whether it is " +
    "required, read-only or holds several values",
  example: 'oint bitrix24 GetLeadStructure --url "b24-ar17wx.bitrix24.by" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, _params, options) => {
    const api = await import("../../leads_management.ts");
    return api.getLeadStructure(client as Portal, options);
  },
};
