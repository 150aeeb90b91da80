// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CreateDeal. */
export const command: CommandTable = {
  name: "CreateDeal",
  title: "Create deal",
  summary: "Creates a deal in a funnel of the CRM and returns its id.",
  notes: ["Bitrix24 has deprecated the method crm.deal.add: use crm.item.add in new code."],
  options: [{
    flag: "fields",
    param: "fields",
    name: "FieldsStructure",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: true,
    about: "Fields of the new deal with their values; without `CATEGORY_ID` it goes to the general funnel " +
      "(0). See GetDealStructure.",
  }],
  connects: true,
  method: "crm.deal.add",
  docs: "https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html",
  returns: "The API's answer; `result` is the id of the new deal",
  example: "oint bitrix24 CreateDeal --url \"b24-ar17wx.bitrix24.by\" --fields \"{'TITLE':'Stand for a trade " +
    "fair','TYPE_ID':'SALE','CATEGORY_ID':0,'STAGE_ID':'PREPARATION','CURRENCY_ID':'EUR','OPPORTUNIT" +
    "Y':12500,'PROBABILITY':40,'BEGINDATE':'2024-10-14','CLOSEDATE':'2024-11-29','OPENED':'Y','ASSIG" +
    "NED_BY_ID':2164,'SOURCE_ID':'WEB','COMMENTS':'The hall opens on the 25th.'}\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../deals_management.ts");
    return api.createDeal(client as Portal, params as unknown as Parameters<typeof api.createDeal>[1], options);
  },
};
