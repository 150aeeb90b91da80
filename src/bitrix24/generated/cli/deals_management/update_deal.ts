// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command UpdateDeal. */
export const command: CommandTable = {
  name: "UpdateDeal",
  title: "Update deal",
  summary: "Changes the given fields of a deal, its stage among them, and leaves all others as they are.",
  notes: [
    "A deal stays in its funnel; stages of any but the general one begin with its number, e.g. `C1:WON`.",
    "Bitrix24 has deprecated the method crm.deal.update: use crm.item.update in new code.",
  ],
  options: [{
    flag: "deal",
    param: "dealId",
    name: "DealID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the deal to change.",
  }, {
    flag: "fields",
    param: "fields",
    name: "FieldsStructure",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: true,
    about: "Fields to change, with their new values. See GetDealStructure.",
  }],
  connects: true,
  method: "crm.deal.update",
  docs: "https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html",
  returns: "The API's answer; `result` is true once the deal is changed",
  example: "oint bitrix24 UpdateDeal --url \"b24-ar17wx.bitrix24.by\" --deal 2 --fields \"{'TITLE':'Stand and " +
    "badges for a trade fair','OPPORTUNITY':14200,'CLOSEDATE':'2024-12-06'}\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../deals_management.ts");
    return api.updateDeal(client as Portal, params as unknown as Parameters<typeof api.updateDeal>[1], options);
  },
};
