// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.measure`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.measure.add": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/measure/crm-measure-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "CODE", type: "integer", required: true },
          { name: "MEASURE_TITLE", type: "string", required: true },
          { name: "SYMBOL_RUS", type: "string", empty: "" },
          { name: "SYMBOL_INTL", type: "string", empty: "" },
          { name: "SYMBOL_LETTER_INTL", type: "string", empty: "" },
          { name: "IS_DEFAULT", type: "string" },
        ],
      },
    ],
    result: "any",
    errors: [],
    example: { fields: { CODE: "212", MEASURE_TITLE: "Watt", SYMBOL_RUS: "W", SYMBOL_INTL: "W" } },
  },
  "crm.measure.delete": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/measure/crm-measure-delete",
    params: [{ name: "id", type: "string | integer", required: true }],
    result: "any",
    errors: [],
    example: { id: 1 },
  },
  "crm.measure.fields": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/measure/crm-measure-fields",
    params: [],
    result: "{ CODE, ID, IS_DEFAULT, MEASURE_TITLE, SYMBOL_INTL, SYMBOL_LETTER_INTL, SYMBOL_RUS }",
    errors: [],
    example: {},
  },
  "crm.measure.get": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/measure/crm-measure-get",
    params: [{ name: "id", type: "string | integer", required: true }],
    result: "any",
    errors: [],
    example: { id: 1 },
  },
  "crm.measure.list": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/measure/crm-measure-list",
    params: [
      { name: "order", type: "object" },
      { name: "filter", type: "object" },
      { name: "select", type: "string[]" },
    ],
    result: "any",
    errors: [],
    example: {
      order: { ID: "ASC" },
      filter: { IS_DEFAULT: "Y" },
      select: ["ID", "CODE", "STAGE_ID", "SYMBOL_INTL", "SYMBOL_INTL"],
    },
  },
  "crm.measure.update": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/measure/crm-measure-update",
    params: [{ name: "id", type: "string | integer", required: true }, { name: "fields", type: "object | any[]" }],
    result: "any",
    errors: [],
    example: { id: 1, fields: { MEASURE_TITLE: "Example" } },
  },
};
