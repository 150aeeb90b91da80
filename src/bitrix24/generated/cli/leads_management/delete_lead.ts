// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteLead. */
export const command: CommandTable = {
  name: "DeleteLead",
  title: "Delete lead",
  summary: "Deletes a lead.",
  notes: [
    "Deletes without asking; whether the lead can be restored depends on the recycle bin of the portal.",
    "Bitrix24 has deprecated the method crm.lead.delete: use crm.item.delete in new code.",
  ],
  options: [{
    flag: "lead",
    param: "leadId",
    name: "LeadID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the lead to delete.",
  }],
  connects: true,
  method: "crm.lead.delete",
  docs: "https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html",
  returns: "The API's answer; `result` is true once the lead is deleted",
  example: 'oint bitrix24 DeleteLead --url "b24-ar17wx.bitrix24.by" --lead 6 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../leads_management.ts");
    return api.deleteLead(client as Portal, params as unknown as Parameters<typeof api.deleteLead>[1], options);
  },
};
