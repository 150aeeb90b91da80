// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `sale.tradebinding`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.tradeBinding.getFields": {
    scope: ["sale"],
    page: "api-reference/sale/trade-binding/sale-trade-binding-get-fields",
    params: [],
    result: "{ tradeBinding: { externalOrderId, id, xmlId, orderId, tradingPlatformId, tradingPlatformXmlId,…",
    errors: ["200040300010", "0"],
    example: {},
  },
  "sale.tradeBinding.list": {
    scope: ["sale"],
    page: "api-reference/sale/trade-binding/sale-trade-binding-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ tradeBindings: { id, xmlId, externalOrderId, orderId, tradingPlatformId, tradingPlatformXmlId…",
    errors: ["200040300010", "0"],
    paging: "windows",
    example: {
      select: ["orderId", "tradingPlatformId"],
      filter: { "!=tradingPlatformID": 10 },
      order: { tradingPlatformId: "DESC" },
    },
  },
};
