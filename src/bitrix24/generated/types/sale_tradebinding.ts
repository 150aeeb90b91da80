// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderTradeBinding } from "./shared.ts";

/** How sale.tradeBinding.getFields describes a field. */
export interface SaleTradeBindingGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of sale.tradeBinding.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-get-fields.html
 */
export interface SaleTradeBindingGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.tradeBinding.getFields. */
export interface SaleTradeBindingGetFieldsResult {
  tradeBinding: {
    externalOrderId?: SaleTradeBindingGetFieldsField;
    id?: SaleTradeBindingGetFieldsField;
  };
}

/**
 * Parameters of sale.tradeBinding.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-list.html
 */
export interface SaleTradeBindingListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.tradeBinding.list. */
export interface SaleTradeBindingListResult {
  tradeBindings: SaleOrderTradeBinding[];
}

/** Methods of Bitrix24 whose names begin with `sale.tradebinding`. */
export interface SaleTradebindingRestMethods {
  /** Describes the fields that tie an order to the sales source it came from. */
  "sale.tradeBinding.getFields": { params: SaleTradeBindingGetFieldsParams; result: SaleTradeBindingGetFieldsResult };
  /** Lists which orders came from which sales source, by filter, 50 per page. */
  "sale.tradeBinding.list": { params: SaleTradeBindingListParams; result: SaleTradeBindingListResult };
}
