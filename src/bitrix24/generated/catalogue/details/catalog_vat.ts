// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `catalog.vat`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.vat.add": {
    scope: ["catalog"],
    page: "api-reference/catalog/vat/catalog-vat-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "name", type: "string", required: true },
          { name: "active", type: "string", default: "Y", values: ["Y", "N"] },
          { name: "rate", type: "number", required: true },
          { name: "sort", type: "integer", default: 100 },
          { name: "timestampX", type: "string" },
        ],
      },
    ],
    result: "{ vat }",
    errors: ["200040300020", "100", "0"],
    example: { fields: { name: "Tax 13%", rate: 13, sort: 10, active: "Y" } },
  },
  "catalog.vat.delete": {
    scope: ["catalog"],
    page: "api-reference/catalog/vat/catalog-vat-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["200040300020", "200800000000", "100", "0"],
    example: { id: 7 },
  },
  "catalog.vat.get": {
    scope: ["catalog"],
    page: "api-reference/catalog/vat/catalog-vat-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ vat, active, id, name, rate, sort, timestampX }",
    errors: ["200040300010", "200800000000", "100", "0"],
    example: { id: 7 },
  },
  "catalog.vat.getFields": {
    scope: ["catalog"],
    page: "api-reference/catalog/vat/catalog-vat-get-fields",
    params: [],
    result: "{ vat: { active, id, name, rate, sort, timestampX } }",
    errors: ["200040300010", "0"],
    example: {},
  },
  "catalog.vat.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/vat/catalog-vat-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ vat, vats, total, time }",
    errors: ["200040300010", "0"],
    paging: "windows",
    example: { select: ["id", "name", "rate"], filter: { ">=sort": 200 }, order: { id: "ASC" } },
  },
  "catalog.vat.update": {
    scope: ["catalog"],
    page: "api-reference/catalog/vat/catalog-vat-update",
    params: [
      { name: "id", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "name", type: "string", required: true },
          { name: "active", type: "string", values: ["Y", "N"] },
          { name: "rate", type: "number", required: true },
          { name: "sort", type: "integer" },
          { name: "timestampX", type: "string" },
        ],
      },
    ],
    result: "{ vat }",
    errors: ["0", "200040300020", "200800000000", "100"],
    example: { id: 6, fields: { name: "Tax 23%", rate: 23, sort: 20, active: "Y" } },
  },
};
