// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `sale.status`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.status.add": {
    scope: ["sale"],
    page: "api-reference/sale/status/sale-status-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "id", type: "string | integer", required: true },
          { name: "type", type: "string", required: true, values: ["O", "D"] },
          { name: "notify", type: "string", values: ["Y", "N"] },
          { name: "sort", type: "integer" },
          { name: "color", type: "string" },
          { name: "xmlId", type: "string | integer" },
        ],
      },
    ],
    result: "{ status }",
    errors: ["201350000001", "201350000003", "201350000004", "201350000005", "200040300020", "100", "0"],
    example: { fields: { id: "MS", type: "O", notify: "Y", sort: 500, color: "#FF0000" } },
  },
  "sale.status.delete": {
    scope: ["sale"],
    page: "api-reference/sale/status/sale-status-delete",
    params: [{ name: "id", type: "string | integer", required: true }],
    result: "boolean",
    errors: ["201340400001", "200040300020", "201350000002", "100", "0"],
    example: { id: "MS" },
  },
  "sale.status.get": {
    scope: ["sale"],
    page: "api-reference/sale/status/sale-status-get",
    params: [{ name: "id", type: "string | integer", required: true }],
    result: "{ status }",
    errors: ["201340400001", "200040300010", "100", "0"],
    example: { id: "N" },
  },
  "sale.status.getFields": {
    scope: ["sale"],
    page: "api-reference/sale/status/sale-status-get-fields",
    params: [],
    result: "{ status: { color, id, notify, sort, type, xmlId } }",
    errors: ["0", "200040300010"],
    example: {},
  },
  "sale.status.list": {
    scope: ["sale"],
    page: "api-reference/sale/status/sale-status-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ status: { id, type, notify, color, sort, xmlId }[], statuses: { color, id, notify, sort, type…",
    errors: ["0", "200040300010"],
    paging: "pages",
    example: {
      select: ["id", "type", "notify", "color", "sort", "xmlId"],
      filter: { id: "N" },
      order: { type: "asc" },
    },
  },
  "sale.status.update": {
    scope: ["sale"],
    page: "api-reference/sale/status/sale-status-update",
    params: [
      { name: "id", type: "string | integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "type", type: "string", required: true, values: ["O", "D"] },
          { name: "notify", type: "string", values: ["Y", "N"] },
          { name: "sort", type: "integer" },
          { name: "color", type: "string" },
          { name: "xmlId", type: "string | integer" },
        ],
      },
    ],
    result: "{ status }",
    errors: [
      "0",
      "201340400001",
      "200040300020",
      "201350000003",
      "201350000006",
      "201350000007",
      "201350000008",
      "100",
    ],
    example: { id: "MS", fields: { type: "D", notify: "N", sort: 100, color: "#00FF00", xmlId: "updatedXmlId" } },
  },
};
