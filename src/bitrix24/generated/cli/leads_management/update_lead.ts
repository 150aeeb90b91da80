// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command UpdateLead. */
export const command: CommandTable = {
  name: "UpdateLead",
  title: "Update lead",
  summary: "Changes the given fields of a lead, its status among them, and leaves all others as they are.",
  notes: [
    "A phone, an e-mail or the like with an `ID` changes the one with that id; without an `ID` it is " +
    "added to the others.",
    "Bitrix24 has deprecated the method crm.lead.update: use crm.item.update in new code.",
  ],
  options: [{
    flag: "lead",
    param: "leadId",
    name: "LeadID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the lead to change.",
  }, {
    flag: "fields",
    param: "fields",
    name: "FieldsStructure",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: true,
    about: "Fields to change, with their new values. See GetLeadStructure.",
  }],
  connects: true,
  method: "crm.lead.update",
  docs: "https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html",
  returns: "The API's answer; `result` is true once the lead is changed",
  example: "oint bitrix24 UpdateLead --url \"b24-ar17wx.bitrix24.by\" --lead 2 --fields \"{'TITLE':'Stand and " +
    "badges for a trade fair','OPPORTUNITY':14200,'PHONE':[{'VALUE':'+49 341 " +
    "5550142','VALUE_TYPE':'MOBILE'}]}\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../leads_management.ts");
    return api.updateLead(client as Portal, params as unknown as Parameters<typeof api.updateLead>[1], options);
  },
};
