// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SaleTradeBindingGetFieldsParams,
  SaleTradeBindingGetFieldsResult,
  SaleTradeBindingListParams,
  SaleTradeBindingListResult,
} from "../types/sale_tradebinding.ts";

/** Methods of Bitrix24 whose names begin with `sale.tradebinding`. */
export interface SaleTradebindingRestMethods {
  /** Describes the fields that tie an order to the sales source it came from. */
  "sale.tradeBinding.getFields": { params: SaleTradeBindingGetFieldsParams; result: SaleTradeBindingGetFieldsResult };
  /** Lists which orders came from which sales source, by filter, 50 per page. */
  "sale.tradeBinding.list": { params: SaleTradeBindingListParams; result: SaleTradeBindingListResult };
}
