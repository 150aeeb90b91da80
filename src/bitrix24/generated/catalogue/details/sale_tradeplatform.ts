// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `sale.tradeplatform`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.tradePlatform.getFields": {
    scope: ["sale"],
    page: "api-reference/sale/trade-platform/sale-trade-platform-get-fields",
    params: [],
    result: "{ tradePlatform: { catalogSectionTabClassName, class, id, code, active, name, description, sett…",
    errors: ["200040300010"],
    example: {},
  },
  "sale.tradePlatform.list": {
    scope: ["sale"],
    page: "api-reference/sale/trade-platform/sale-trade-platform-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ tradePlatforms: { id, code, active, name, description, settings, catalogSectionTabClassName, …",
    errors: ["200040300010"],
    paging: "windows",
    example: { select: ["id", "code"], filter: { "%code": "smart" }, order: { code: "asc" }, start: 0 },
  },
};
