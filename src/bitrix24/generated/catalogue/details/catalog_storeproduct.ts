// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `catalog.storeproduct`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.storeproduct.get": {
    scope: ["catalog"],
    page: "api-reference/catalog/store-product/catalog-store-product-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ storeProduct }",
    errors: ["200040300010", "100", "0"],
    example: { id: 1 },
  },
  "catalog.storeproduct.getFields": {
    scope: ["catalog"],
    page: "api-reference/catalog/store-product/catalog-store-product-get-fields",
    params: [],
    result: "{ storeProduct: { amount, id, productId, quantityReserved, storeId } }",
    errors: ["200040300010", "0"],
    example: {},
  },
  "catalog.storeproduct.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/store-product/catalog-store-product-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ storeProducts: { id, productId, storeId, amount, quantityReserved }[] }",
    errors: ["200040300010", "0"],
    paging: "windows",
    example: { select: ["id", "productId", "storeId", "amount"], filter: { productId: 6973 }, order: { id: "ASC" } },
  },
};
