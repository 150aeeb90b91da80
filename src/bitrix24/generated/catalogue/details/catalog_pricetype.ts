// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `catalog.pricetype`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.priceType.add": {
    scope: ["catalog"],
    page: "api-reference/catalog/price-type/catalog-price-type-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "name", type: "string", required: true },
          { name: "base", type: "string", default: "N", values: ["Y", "N"] },
          { name: "sort", type: "integer", default: 100 },
          { name: "xmlId", type: "string | integer" },
        ],
      },
    ],
    result: "{ priceType }",
    errors: ["200040300020", "100", "0"],
    example: { fields: { name: "Wholesale price", base: "N", sort: 10, xmlId: "wholesale" } },
  },
  "catalog.priceType.delete": {
    scope: ["catalog"],
    page: "api-reference/catalog/price-type/catalog-price-type-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["200040300020", "201000000000", "BASE", "100", "0"],
    example: { id: 2 },
  },
  "catalog.priceType.get": {
    scope: ["catalog"],
    page: "api-reference/catalog/price-type/catalog-price-type-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ priceType }",
    errors: ["200040300010", "201000000000", "100", "0"],
    example: { id: 1 },
  },
  "catalog.priceType.getFields": {
    scope: ["catalog"],
    page: "api-reference/catalog/price-type/catalog-price-type-get-fields",
    params: [],
    result: "{ priceType: { base, createdBy, dateCreate, id, modifiedBy, name, sort, timestampX, … } }",
    errors: ["200040300010", "0"],
    example: {},
  },
  "catalog.priceType.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/price-type/catalog-price-type-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ priceTypes, total, time }",
    errors: ["200040300010", "0"],
    paging: "windows",
    example: { select: ["id", "name", "xmlId"], filter: { modifiedBy: 1 }, order: { id: "ASC" } },
  },
  "catalog.priceType.update": {
    scope: ["catalog"],
    page: "api-reference/catalog/price-type/catalog-price-type-update",
    params: [
      { name: "id", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "name", type: "string", required: true },
          { name: "base", type: "string", values: ["Y", "N"] },
          { name: "sort", type: "integer" },
          { name: "xmlId", type: "string | integer" },
        ],
      },
    ],
    result: "{ priceType }",
    errors: ["0", "200040300020", "201000000000", "100"],
    example: { id: 2, fields: { name: "Base wholesale price", base: "Y", sort: 1, xmlId: "basewholesale" } },
  },
};
