// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetDealsList. */
export const command: CommandTable = {
  name: "GetDealsList",
  title: "Get deals list",
  summary: "Lists the deals that pass a filter, 50 at a time.",
  notes: ["Bitrix24 has deprecated the method crm.deal.list: use crm.item.list in new code."],
  options: [{
    flag: "filter",
    param: "filter",
    name: "Filter",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: false,
    default: "",
    about: "Conditions, all of which a deal must meet; a name may begin with a comparison, e.g. " +
      "`>=OPPORTUNITY` or `%TITLE`. All deals when left out. See GetDealsFilterStructure.",
  }, {
    flag: "offset",
    param: "indent",
    name: "Indent",
    kind: "integer",
    types: "String, Number",
    required: false,
    default: 0,
    about: "How many deals to skip, a multiple of 50; an answer's `next` is the value for the next page.",
  }],
  connects: true,
  method: "crm.deal.list",
  docs: "https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html",
  paging: "windows",
  pagedBy: ["offset"],
  returns: "The API's answer; `result` is the list of the deals found, at most 50, and `total` counts all that match",
  example: 'oint bitrix24 GetDealsList --url "b24-ar17wx.bitrix24.by" --filter ' +
    "\"{'ASSIGNED_BY_ID':1,'>=OPPORTUNITY':1000}\" --offset 0 --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../deals_management.ts");
    return api.getDealsList(client as Portal, params as unknown as Parameters<typeof api.getDealsList>[1], options);
  },
};
