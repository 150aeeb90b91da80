// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `userfieldtype`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "userfieldtype.add": {
    scope: ["placement"],
    page: "api-reference/widgets/user-field/userfieldtype-add",
    params: [
      { name: "USER_TYPE_ID", type: "string | integer", required: true },
      { name: "HANDLER", type: "string", required: true },
      { name: "TITLE", type: "string" },
      { name: "DESCRIPTION", type: "string" },
      { name: "OPTIONS", type: "object | any[]", default: 0 },
    ],
    result: "boolean",
    errors: ["ERROR_CORE", "ERROR_ARGUMENT"],
    example: {
      USER_TYPE_ID: "test_type",
      HANDLER: "https://www.myapplication.com/handler/",
      TITLE: "Updated test type",
      OPTIONS: { height: 60 },
    },
  },
  "userfieldtype.delete": {
    scope: ["placement"],
    page: "api-reference/widgets/user-field/userfieldtype-delete",
    params: [{ name: "USER_TYPE_ID", type: "string | integer", required: true }],
    result: "boolean",
    errors: ["ERROR_NOT_FOUND", "ERROR_ARGUMENT"],
    example: { USER_TYPE_ID: "test" },
  },
  "userfieldtype.list": {
    scope: ["placement"],
    page: "api-reference/widgets/user-field/userfieldtype-list",
    params: [],
    result: "{ USER_TYPE_ID, HANDLER, TITLE, DESCRIPTION }[]",
    errors: [],
    paging: "pages",
    example: {},
  },
  "userfieldtype.update": {
    scope: ["placement"],
    page: "api-reference/widgets/user-field/userfieldtype-update",
    params: [
      { name: "USER_TYPE_ID", type: "string | integer", required: true },
      { name: "HANDLER", type: "string", required: true },
      { name: "TITLE", type: "string", required: true },
      { name: "DESCRIPTION", type: "string" },
      { name: "OPTIONS", type: "object | any[]", default: 0 },
    ],
    result: "boolean",
    errors: ["ERROR_NOT_FOUND", "ERROR_CORE", "ERROR_ARGUMENT"],
    example: {
      USER_TYPE_ID: "test_type",
      HANDLER: "https://www.myapplication.com/handler/",
      TITLE: "Updated test type",
      OPTIONS: { height: 60 },
    },
  },
};
