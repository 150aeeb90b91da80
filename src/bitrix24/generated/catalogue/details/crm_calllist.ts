// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.calllist`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.calllist.add": {
    scope: ["crm"],
    page: "api-reference/crm/call-list/crm-calllist-add",
    params: [
      { name: "ENTITY_TYPE", type: "string", required: true, values: ["CONTACT", "COMPANY"] },
      { name: "ENTITIES", type: "integer[]", required: true },
      { name: "WEBFORM_ID", type: "integer" },
    ],
    result: "integer",
    errors: ["ENTITIES_ERROR", "ERROR_ARGUMENT", "ENTITY_TYPE_ERROR", "ENTITY_ERROR", "WEBFORM_ERROR", "ACCESS_ERROR"],
    example: { ENTITY_TYPE: "CONTACT", ENTITIES: [1, 2, 3], WEBFORM_ID: 5 },
  },
  "crm.calllist.get": {
    scope: ["crm"],
    page: "api-reference/crm/call-list/crm-calllist-get",
    params: [{ name: "ID", type: "integer", required: true }],
    result: "{ ID, DATE_CREATE, CREATED_BY_ID, WEBFORM_ID, ENTITY_TYPE_ID, ENTITY_TYPE }",
    errors: ["LIST_ID_ERROR", "ERROR_ARGUMENT"],
    example: { ID: 123 },
  },
  "crm.calllist.items.get": {
    scope: ["crm"],
    page: "api-reference/crm/call-list/crm-calllist-items-get",
    params: [{ name: "LIST_ID", type: "integer", required: true }, { name: "FILTER", type: "object" }],
    result: "{ ID, STATUS, ENTITY_TYPE }[]",
    errors: ["LIST_ID_ERROR", "ERROR_ARGUMENT", "STATUS_ERROR", "ACCESS_ERROR"],
    example: { LIST_ID: 13, FILTER: { STATUS: "IN_WORK" } },
  },
  "crm.calllist.list": {
    scope: ["crm"],
    page: "api-reference/crm/call-list/crm-calllist-list",
    params: [
      { name: "SELECT", type: "string[]" },
      { name: "FILTER", type: "object" },
      { name: "ORDER", type: "object" },
    ],
    result: "{ ID, CREATED_BY_ID }[]",
    errors: ["100"],
    example: { SELECT: ["ID", "CREATED_BY_ID"], FILTER: { ENTITY_TYPE_ID: 3 }, ORDER: { ID: "DESC" } },
  },
  "crm.calllist.statuslist": {
    scope: ["crm"],
    page: "api-reference/crm/call-list/crm-calllist-statuslist",
    params: [],
    result: "{ ID, NAME, SORT, STATUS_ID }[]",
    errors: [],
    example: {},
  },
  "crm.calllist.update": {
    scope: ["crm"],
    page: "api-reference/crm/call-list/crm-calllist-update",
    params: [
      { name: "LIST_ID", type: "integer", required: true },
      { name: "ENTITY_TYPE", type: "string", required: true, values: ["CONTACT", "COMPANY"] },
      { name: "ENTITIES", type: "object | any[]", required: true },
      { name: "WEBFORM_ID", type: "integer" },
    ],
    result: "boolean",
    errors: ["ENTITY_TYPE_ERROR", "ERROR_ARGUMENT", "ENTITIES_ERROR", "LIST_ID_ERROR", "WEBFORM_ERROR", "ACCESS_ERROR"],
    example: { LIST_ID: 123, ENTITY_TYPE: "CONTACT", ENTITIES: [1, 2, 3], WEBFORM_ID: 5 },
  },
};
