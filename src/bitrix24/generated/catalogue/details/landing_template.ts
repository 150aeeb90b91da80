// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const paramsOfMethods: readonly FieldTable[] = [
  { name: "id", type: "integer", required: true },
  { name: "data", type: "object", custom: ["\\d+$"] },
];

/** Methods of Bitrix24 in the segment `landing.template`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "landing.template.getLandingRef": {
    scope: ["landing"],
    page: "api-reference/landing/template/landing-template-get-landing-ref",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean | object",
    errors: ["ENTITY_NOT_FOUND", "MISSING_PARAMS", "ACCESS_DENIED"],
    example: { id: 557 },
  },
  "landing.template.getSiteRef": {
    scope: ["landing"],
    page: "api-reference/landing/template/landing-template-get-site-ref",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean | object",
    errors: ["ENTITY_NOT_FOUND", "MISSING_PARAMS", "ACCESS_DENIED"],
    example: { id: 157 },
  },
  "landing.template.getlist": {
    scope: ["landing"],
    page: "api-reference/landing/template/landing-template-get-list",
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
    result: "{ FIELD, ID, TITLE, XML_ID, SORT, ACTIVE, DATE_MODIFY }[]",
    errors: ["ACCESS_DENIED", "TYPE_ERROR", "SYSTEM_ERROR"],
    paging: "pages",
    example: { params: { select: ["ID", "TITLE", "XML_ID", "SORT", "ACTIVE", "DATE_MODIFY"], limit: 2 } },
  },
  "landing.template.setLandingRef": {
    scope: ["landing"],
    page: "api-reference/landing/template/landing-template-set-landing-ref",
    params: paramsOfMethods,
    result: "boolean",
    errors: ["ENTITY_NOT_FOUND", "MISSING_PARAMS", "ACCESS_DENIED"],
    example: { id: 557, data: { "1": 614, "2": 615, "3": 616 } },
  },
  "landing.template.setSiteRef": {
    scope: ["landing"],
    page: "api-reference/landing/template/landing-template-set-site-ref",
    params: paramsOfMethods,
    result: "boolean",
    errors: ["ENTITY_NOT_FOUND", "MISSING_PARAMS", "ACCESS_DENIED"],
    example: { id: 157, data: { "1": 614, "2": 615, "3": 616 } },
  },
};
