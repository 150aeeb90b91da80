// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SaleTradePlatformGetFieldsParams,
  SaleTradePlatformGetFieldsResult,
  SaleTradePlatformListParams,
  SaleTradePlatformListResult,
} from "../types/sale_tradeplatform.ts";

/** Methods of Bitrix24 whose names begin with `sale.tradeplatform`. */
export interface SaleTradeplatformRestMethods {
  /** Describes the fields of an order source, such as its code and class. */
  "sale.tradePlatform.getFields": {
    params: SaleTradePlatformGetFieldsParams;
    result: SaleTradePlatformGetFieldsResult;
  };
  /** Lists the sources that orders may come from, by filter, with their codes and ids. */
  "sale.tradePlatform.list": { params: SaleTradePlatformListParams; result: SaleTradePlatformListResult };
}
