// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `catalog.ratio`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.ratio.get": {
    scope: ["catalog"],
    page: "api-reference/catalog/ratio/catalog-ratio-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ ratio }",
    errors: ["200040300010", "100", "0"],
    example: { id: 1 },
  },
  "catalog.ratio.getFields": {
    scope: ["catalog"],
    page: "api-reference/catalog/ratio/catalog-ratio-get-fields",
    params: [],
    result: "{ ratio: { id, isDefault, productId, ratio } }",
    errors: ["200040300010", "0"],
    example: {},
  },
  "catalog.ratio.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/ratio/catalog-ratio-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ ratios: { id, productId, ratio, isDefault }[] }",
    errors: ["200040300010", "0"],
    paging: "windows",
    example: {
      select: ["id", "productId", "ratio", "isDefault"],
      filter: { "@productId": [1, 2], ">ratio": 0.5, isDefault: "Y" },
      order: { id: "desc" },
    },
  },
};
