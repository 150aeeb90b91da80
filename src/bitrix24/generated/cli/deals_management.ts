// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Deals management". */
export const commands: Record<string, CommandTable> = {
  CreateDeal: {
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
    example: "oint bitrix24 CreateDeal --url \"b24-ar17wx.bitrix24.by\" --fields \"{'TITLE':'Stand for a " + "trade " +
      "fair','TYPE_ID':'SALE','CATEGORY_ID':0,'STAGE_ID':'PREPARATION','CURRENCY_ID':'EUR','OPPORTUNITY':12500,'PROBABILITY':40,'BEGINDATE':'2024-10-14','CLOSEDATE':'2024-11-29','OPENED':'Y','ASSIGNED_BY_ID':2164,'SOURCE_ID':'WEB','COMMENTS':'The " +
      'hall opens on the 25th.\'}" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../deals_management.ts");
      return api.createDeal(client as Portal, params as unknown as Parameters<typeof api.createDeal>[1], options);
    },
  },
  DeleteDeal: {
    name: "DeleteDeal",
    title: "Delete deal",
    summary: "Deletes a deal; the template of a recurring deal takes its schedule along.",
    notes: [
      "Deletes without asking; whether the deal can be restored depends on the recycle bin of the portal.",
      "Bitrix24 has deprecated the method crm.deal.delete: use crm.item.delete in new code.",
    ],
    options: [{
      flag: "deal",
      param: "dealId",
      name: "DealID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the deal to delete.",
    }],
    connects: true,
    method: "crm.deal.delete",
    docs: "https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html",
    example: 'oint bitrix24 DeleteDeal --url "b24-ar17wx.bitrix24.by" --deal 6 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../deals_management.ts");
      return api.deleteDeal(client as Portal, params as unknown as Parameters<typeof api.deleteDeal>[1], options);
    },
  },
  GetDeal: {
    name: "GetDeal",
    title: "Get deal",
    summary: "Returns all fields of a deal, custom ones (`UF_CRM_…`) included, but not its products.",
    notes: ["Bitrix24 has deprecated the method crm.deal.get: use crm.item.get in new code."],
    options: [{
      flag: "deal",
      param: "dealId",
      name: "DealID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the deal to read.",
    }],
    connects: true,
    method: "crm.deal.get",
    docs: "https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html",
    example: 'oint bitrix24 GetDeal --url "b24-ar17wx.bitrix24.by" --deal 2 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../deals_management.ts");
      return api.getDeal(client as Portal, params as unknown as Parameters<typeof api.getDeal>[1], options);
    },
  },
  GetDealsList: {
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
    example: 'oint bitrix24 GetDealsList --url "b24-ar17wx.bitrix24.by" --filter ' +
      "\"{'ASSIGNED_BY_ID':1,'>=OPPORTUNITY':1000}\" --offset 0 --token \"***\"",
    run: async (client, params, options) => {
      const api = await import("../deals_management.ts");
      return api.getDealsList(client as Portal, params as unknown as Parameters<typeof api.getDealsList>[1], options);
    },
  },
  UpdateDeal: {
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
    example: "oint bitrix24 UpdateDeal --url \"b24-ar17wx.bitrix24.by\" --deal 2 --fields \"{'TITLE':'Stand " +
      "and badges for a trade fair','OPPORTUNITY':14200,'CLOSEDATE':'2024-12-06'}\" --token \"***\"",
    run: async (client, params, options) => {
      const api = await import("../deals_management.ts");
      return api.updateDeal(client as Portal, params as unknown as Parameters<typeof api.updateDeal>[1], options);
    },
  },
  GetDealStructure: {
    name: "GetDealStructure",
    title: "Get deal structure",
    summary: "Describes the fields that a deal has on this portal, custom ones (`UF_CRM_…`) included.",
    notes: ["Bitrix24 has deprecated the method crm.deal.fields: use crm.item.fields in new code."],
    options: [],
    connects: true,
    method: "crm.deal.fields",
    docs: "https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html",
    example: 'oint bitrix24 GetDealStructure --url "b24-ar17wx.bitrix24.by" --token "***"',
    run: async (client, _params, options) => {
      const api = await import("../deals_management.ts");
      return api.getDealStructure(client as Portal, options);
    },
  },
  GetDealsFilterStructure: {
    name: "GetDealsFilterStructure",
    title: "Get deals filter structure",
    summary: "Returns a template of the filter that GetDealsList takes; nothing is sent to the portal.",
    options: [{
      flag: "empty",
      param: "clear",
      name: "Clear",
      kind: "boolean",
      types: "Boolean",
      required: false,
      default: false,
      about: "True returns empty values, false a hint in place of each value.",
    }],
    connects: false,
    example: "oint bitrix24 GetDealsFilterStructure --empty false",
    run: async (_client, params) => {
      const api = await import("../deals_management.ts");
      return api.getDealsFilterStructure(params as unknown as Parameters<typeof api.getDealsFilterStructure>[0]);
    },
  },
};
