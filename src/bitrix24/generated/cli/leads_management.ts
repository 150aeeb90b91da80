// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Leads management". */
export const commands: Record<string, CommandTable> = {
  CreateLead: {
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
    example: "oint bitrix24 CreateLead --url \"b24-ar17wx.bitrix24.by\" --fields \"{'TITLE':'Stand for a " +
      "trade fair','COMPANY_TITLE':'Northwind " +
      "Traders','STATUS_ID':'NEW','SOURCE_ID':'WEB','OPENED':'Y','ASSIGNED_BY_ID':2164,'CURRENCY_ID':'EUR','OPPORTUNITY':12500,'PHONE':[{'VALUE':'+49 " +
      "341 " + "5550199','VALUE_TYPE':'WORK'}],'EMAIL':[{'VALUE':'buying@northwind.example','VALUE_TYPE':'WORK'}]}\" " +
      '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../leads_management.ts");
      return api.createLead(client as Portal, params as unknown as Parameters<typeof api.createLead>[1], options);
    },
  },
  DeleteLead: {
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
    example: 'oint bitrix24 DeleteLead --url "b24-ar17wx.bitrix24.by" --lead 6 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../leads_management.ts");
      return api.deleteLead(client as Portal, params as unknown as Parameters<typeof api.deleteLead>[1], options);
    },
  },
  GetLead: {
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
    example: 'oint bitrix24 GetLead --url "b24-ar17wx.bitrix24.by" --lead 2 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../leads_management.ts");
      return api.getLead(client as Portal, params as unknown as Parameters<typeof api.getLead>[1], options);
    },
  },
  GetLeadsList: {
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
    example: 'oint bitrix24 GetLeadsList --url "b24-ar17wx.bitrix24.by" --filter ' +
      "\"{'ASSIGNED_BY_ID':1,'>=OPPORTUNITY':1000}\" --offset 0 --token \"***\"",
    run: async (client, params, options) => {
      const api = await import("../leads_management.ts");
      return api.getLeadsList(client as Portal, params as unknown as Parameters<typeof api.getLeadsList>[1], options);
    },
  },
  UpdateLead: {
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
    example: "oint bitrix24 UpdateLead --url \"b24-ar17wx.bitrix24.by\" --lead 2 --fields \"{'TITLE':'Stand " +
      "and badges for a trade fair','OPPORTUNITY':14200,'PHONE':[{'VALUE':'+49 341 " +
      "5550142','VALUE_TYPE':'MOBILE'}]}\" --token \"***\"",
    run: async (client, params, options) => {
      const api = await import("../leads_management.ts");
      return api.updateLead(client as Portal, params as unknown as Parameters<typeof api.updateLead>[1], options);
    },
  },
  GetLeadStructure: {
    name: "GetLeadStructure",
    title: "Get lead structure",
    summary: "Describes the fields that a lead has on this portal, custom ones (`UF_CRM_…`) included.",
    notes: ["Bitrix24 has deprecated the method crm.lead.fields: use crm.item.fields in new code."],
    options: [],
    connects: true,
    method: "crm.lead.fields",
    docs: "https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html",
    example: 'oint bitrix24 GetLeadStructure --url "b24-ar17wx.bitrix24.by" --token "***"',
    run: async (client, _params, options) => {
      const api = await import("../leads_management.ts");
      return api.getLeadStructure(client as Portal, options);
    },
  },
  GetLeadFilterStructure: {
    name: "GetLeadFilterStructure",
    title: "Get lead filter structure",
    summary: "Returns a template of the filter that GetLeadsList takes; nothing is sent to the portal.",
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
    example: "oint bitrix24 GetLeadFilterStructure --empty false",
    run: async (_client, params) => {
      const api = await import("../leads_management.ts");
      return api.getLeadFilterStructure(params as unknown as Parameters<typeof api.getLeadFilterStructure>[0]);
    },
  },
};
