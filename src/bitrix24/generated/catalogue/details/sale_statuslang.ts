// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `sale.statuslang`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.statusLang.add": {
    scope: ["sale"],
    page: "api-reference/sale/status-lang/sale-status-lang-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "statusId", type: "string | integer", required: true },
          { name: "lid", type: "string", required: true },
          { name: "name", type: "string", required: true },
          { name: "description", type: "string" },
        ],
      },
    ],
    result: "{ statusLang }",
    errors: ["201750000003", "201750000004", "200040300020", "100", "0"],
    example: { fields: { statusId: "RD", lid: "de", name: "Returned by Customer" } },
  },
  "sale.statusLang.deleteByFilter": {
    scope: ["sale"],
    page: "api-reference/sale/status-lang/sale-status-lang-delete-by-filter",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "statusId", type: "string | integer", required: true },
          { name: "lid", type: "string", required: true },
          { name: "name", type: "string", required: true },
        ],
      },
    ],
    result: "boolean",
    errors: ["0", "201740400001", "201750000004", "200040300010", "100"],
    example: { fields: { statusId: "RD", lid: "la", name: "-" } },
  },
  "sale.statusLang.getFields": {
    scope: ["sale"],
    page: "api-reference/sale/status-lang/sale-status-lang-get-fields",
    params: [],
    result: "{ statusLang: { description, lid, name, statusId } }",
    errors: ["0", "200040300010"],
    example: {},
  },
  "sale.statusLang.getListLangs": {
    scope: ["sale"],
    page: "api-reference/sale/status-lang/sale-status-lang-get-list-langs",
    params: [],
    result: "{ langs: { active, lid, name }[] }",
    errors: ["0", "200040300010"],
    paging: "pages",
    example: {},
  },
  "sale.statusLang.list": {
    scope: ["sale"],
    page: "api-reference/sale/status-lang/sale-status-lang-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ statusLangs: { statusId, lid, name, description }[] }",
    errors: ["0", "200040300010"],
    paging: "pages",
    example: {
      select: ["statusId", "lid", "name", "description"],
      filter: { statusId: "N", lid: "de" },
      order: { statusId: "asc" },
    },
  },
};
