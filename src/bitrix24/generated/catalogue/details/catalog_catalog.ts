// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `catalog.catalog`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.catalog.get": {
    scope: ["catalog"],
    page: "api-reference/catalog/catalog/catalog-catalog-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ catalog }",
    errors: ["200040300010", "200040300030", "100", "0"],
    example: { id: 23 },
  },
  "catalog.catalog.getFields": {
    scope: ["catalog"],
    page: "api-reference/catalog/catalog/catalog-catalog-get-fields",
    params: [],
    result: "{ catalog: { iblockId, iblockTypeId, id, lid, name, productIblockId, skuPropertyId, subscriptio…",
    errors: ["0"],
    example: {},
  },
  "catalog.catalog.isOffers": {
    scope: ["catalog"],
    page: "api-reference/catalog/catalog/catalog-catalog-is-offers",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["0", "200040300010", "200040300030", "100"],
    example: { id: 23 },
  },
  "catalog.catalog.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/catalog/catalog-catalog-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ catalogs: { id, iblockId, iblockTypeId, lid, name, productIblockId, skuPropertyId, subscripti…",
    errors: ["0", "200040300010", "200040300030"],
    paging: "windows",
    example: { filter: { ">id": 10, "@vatId": [1, 2], skuPropertyId: 121 }, order: { id: "desc" } },
  },
};
