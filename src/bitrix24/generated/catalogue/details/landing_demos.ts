// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const paramsOfMethods: readonly FieldTable[] = [
  { name: "type", type: "string", required: true, values: ["page", "store", "knowledge", "group", "mainpage"] },
  { name: "filter", type: "object" },
];

/** Methods of Bitrix24 in the segment `landing.demos`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "landing.demos.getList": {
    scope: ["landing"],
    page: "api-reference/landing/demos/landing-demos-get-list",
    params: [
      {
        name: "params",
        type: "object",
        fields: [
          { name: "select", type: "string[]" },
          { name: "filter", type: "object" },
          { name: "order", type: "object" },
          { name: "group", type: "object | any[]" },
          { name: "limit", type: "integer" },
          { name: "offset", type: "integer" },
        ],
      },
    ],
    result: "{ ID, XML_ID, APP_CODE, ACTIVE, TITLE, DESCRIPTION, TYPE, TPL_TYPE, … }[]",
    errors: ["ERROR_ARGUMENT", "ACCESS_DENIED", "TYPE_ERROR", "SYSTEM_ERROR"],
    paging: "pages",
    example: { params: { select: ["ID", "XML_ID", "TITLE", "TYPE", "DATE_MODIFY"], filter: { ACTIVE: "Y" } } },
  },
  "landing.demos.getPageList": {
    scope: ["landing"],
    page: "api-reference/landing/demos/landing-demos-get-page-list",
    params: paramsOfMethods,
    result: "object",
    errors: ["ERROR_ARGUMENT", "MISSING_PARAMS", "ACCESS_DENIED", "TYPE_ERROR", "SYSTEM_ERROR"],
    example: { type: "page", filter: { TYPE: "PAGE" } },
  },
  "landing.demos.getSiteList": {
    scope: ["landing"],
    page: "api-reference/landing/demos/landing-demos-get-site-list",
    params: paramsOfMethods,
    result: "object",
    errors: ["ERROR_ARGUMENT", "MISSING_PARAMS", "ACCESS_DENIED", "TYPE_ERROR", "SYSTEM_ERROR"],
    example: { type: "page", filter: { TYPE: "page" } },
  },
  "landing.demos.register": {
    scope: ["landing"],
    page: "api-reference/landing/demos/landing-demos-register",
    params: [
      {
        name: "data",
        type: "object",
        required: true,
        fields: [
          { name: "charset", type: "string" },
          { name: "code", type: "string", required: true },
          { name: "site_code", type: "string" },
          { name: "name", type: "string" },
          { name: "description", type: "string | null" },
          { name: "type", type: "string", values: ["page", "store", "knowledge", "group", "mainpage"] },
          { name: "tpl_type", type: "string", values: ["S", "P"] },
          { name: "fields", type: "object" },
          { name: "folders", type: "object | any[]" },
          { name: "items", type: "object" },
          { name: "layout", type: "object | any[]" },
          { name: "preview", type: "string" },
          { name: "preview2x", type: "string" },
          { name: "preview3x", type: "string" },
          { name: "preview_url", type: "string" },
          { name: "show_in_list", type: "string", values: ["Y", "N"] },
          { name: "syspages", type: "object | any[]" },
          { name: "version", type: "integer" },
        ],
      },
      {
        name: "params",
        type: "object",
        fields: [
          { name: "site_template_id", type: "string | integer" },
          { name: "lang", type: "object" },
          { name: "lang_original", type: "string" },
        ],
      },
    ],
    result: "integer[]",
    errors: ["ERROR_ARGUMENT", "REGISTER_ERROR_DATA", "CONTENT_IS_BAD", "BX_EMPTY_REQUIRED", "ACCESS_DENIED"],
    example: { data: { code: "ftmlt", charset: "UTF-8", site_code: "/ftmlt/", name: "Business" } },
  },
  "landing.demos.unregister": {
    scope: ["landing"],
    page: "api-reference/landing/demos/landing-demos-unregister",
    params: [{ name: "code", type: "string", required: true }],
    result: "boolean",
    errors: ["ACCESS_DENIED", "MISSING_PARAMS"],
    example: { code: "ftmlt" },
  },
};
