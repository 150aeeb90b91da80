// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CreateLead. */
export const command: CommandTable = {
  name: "CreateLead",
  title: "Create lead",
  summary: "Creates a lead in the CRM and returns its id.",
  notes: ["Bitrix24 has deprecated the method crm.lead.add: use crm.item.add in new code."],
  options: [{
    flag: "fields",
    param: "fields",
    name: "FieldsStructure",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: true,
    about: "Fields of the new lead with their values; phones, e-mails and the like are lists. See GetLeadStructure.",
  }],
  connects: true,
  method: "crm.lead.add",
  docs: "https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html",
  returns: "The API's answer; `result` is the id of the new lead",
  example: "oint bitrix24 CreateLead --url \"b24-ar17wx.bitrix24.by\" --fields \"{'TITLE':'Stand for a trade " +
    "fair','COMPANY_TITLE':'Northwind " +
    "Traders','STATUS_ID':'NEW','SOURCE_ID':'WEB','OPENED':'Y','ASSIGNED_BY_ID':2164,'CURRENCY_ID':'" +
    "EUR','OPPORTUNITY':12500,'PHONE':[{'VALUE':'+49 341 " +
    "5550199','VALUE_TYPE':'WORK'}],'EMAIL':[{'VALUE':'buying@northwind.example','VALUE_TYPE':'WORK'" +
    '}]}" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../leads_management.ts");
    return api.createLead(client as Portal, params as unknown as Parameters<typeof api.createLead>[1], options);
  },
};
