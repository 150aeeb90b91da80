// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetLeadsList. */
export const command: CommandTable = {
  name: "GetLeadsList",
  title: "Get leads list",
  summary: "Lists the leads that pass a filter, 50 at a time.",
  notes: ["Bitrix24 has deprecated the method crm.lead.list: use crm.item.list in new code."],
  options: [{
    flag: "filter",
    param: "filter",
    name: "Filter",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: false,
    default: "",
    about: "Conditions, all of which a lead must meet; a name may begin with a comparison, e.g. " +
      "`>=OPPORTUNITY` or `%TITLE`. All leads when left out. See GetLeadFilterStructure.",
  }, {
    flag: "offset",
    param: "indent",
    name: "Indent",
    kind: "integer",
    types: "String, Number",
    required: false,
    default: 0,
    about: "How many leads to skip, a multiple of 50; an answer's `next` is the value for the next page.",
  }],
  connects: true,
  method: "crm.lead.list",
  docs: "https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html",
  paging: "windows",
  pagedBy: ["offset"],
  returns: "The API's answer; `result` is the list of the leads found, at most 50, and `total` counts all that match",
  example: 'oint bitrix24 GetLeadsList --url "b24-ar17wx.bitrix24.by" --filter ' +
    "\"{'ASSIGNED_BY_ID':1,'>=OPPORTUNITY':1000}\" --offset 0 --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../leads_management.ts");
    return api.getLeadsList(client as Portal, params as unknown as Parameters<typeof api.getLeadsList>[1], options);
  },
};
