// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetLead. */
export const command: CommandTable = {
  name: "GetLead",
  title: "Get lead",
  summary: "Returns all fields of a lead, custom ones (`UF_CRM_…`) included, but not its products.",
  notes: ["Bitrix24 has deprecated the method crm.lead.get: use crm.item.get in new code."],
  options: [{
    flag: "lead",
    param: "leadId",
    name: "LeadID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the lead to read.",
  }],
  connects: true,
  method: "crm.lead.get",
  docs: "https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html",
  returns: "The API's answer; `result` is the lead",
  example: 'oint bitrix24 GetLead --url "b24-ar17wx.bitrix24.by" --lead 2 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../leads_management.ts");
    return api.getLead(client as Portal, params as unknown as Parameters<typeof api.getLead>[1], options);
  },
};
