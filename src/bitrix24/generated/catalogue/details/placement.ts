// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `placement`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "placement.bind": {
    scope: ["placement"],
    page: "api-reference/widgets/placement-bind",
    params: [
      { name: "PLACEMENT", type: "string", required: true },
      { name: "HANDLER", type: "string", required: true },
      { name: "TITLE", type: "string" },
      { name: "DESCRIPTION", type: "string" },
      { name: "GROUP_NAME", type: "string" },
      { name: "LANG_ALL", type: "object" },
      { name: "OPTIONS", type: "object" },
      { name: "USER_ID", type: "integer" },
    ],
    result: "boolean",
    errors: [
      "ERROR_ARGUMENT",
      "ERROR_PLACEMENT_MAX_COUNT",
      "ERROR_PLACEMENT_USER_MODE",
      "EMPTY_ERROR_HANDLER_URL",
      "WRONG_AUTH_TYPE",
    ],
    example: {
      PLACEMENT: "PLACEMENT_CODE",
      HANDLER: "http://myapp.com/handler/?type=1",
      TITLE: "title",
      DESCRIPTION: "description",
      GROUP_NAME: "group",
    },
  },
  "placement.get": {
    scope: ["placement"],
    page: "api-reference/widgets/placement-get",
    params: [],
    result: "boolean | { placement, userId, handler, options, title, description, langAll }[]",
    errors: ["INVALID_REQUEST", "WRONG_AUTH_TYPE"],
    example: {},
  },
  "placement.list": {
    scope: ["placement"],
    page: "api-reference/widgets/placement-list",
    params: [{ name: "SCOPE", type: "string" }, { name: "FULL", type: "boolean" }],
    result: "string[]",
    errors: ["WRONG_AUTH_TYPE"],
    example: { SCOPE: "crm" },
  },
  "placement.unbind": {
    scope: ["placement"],
    page: "api-reference/widgets/placement-unbind",
    params: [
      { name: "PLACEMENT", type: "string", required: true },
      { name: "HANDLER", type: "string" },
      { name: "USER_ID", type: "integer" },
    ],
    result: "{ count }",
    errors: ["WRONG_AUTH_TYPE", "ACCESS_DENIED", "ERROR_ARGUMENT"],
    example: { PLACEMENT: "CRM_LEAD_DETAIL_TAB", HANDLER: "https://www.myapplicationhost.com/placement/" },
  },
};
