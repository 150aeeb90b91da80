// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderTradePlatform } from "./shared.ts";

/** How sale.tradePlatform.getFields describes a field. */
export interface SaleTradePlatformGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of sale.tradePlatform.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-get-fields.html
 */
export interface SaleTradePlatformGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.tradePlatform.getFields. */
export interface SaleTradePlatformGetFieldsResult {
  tradePlatform: {
    catalogSectionTabClassName?: SaleTradePlatformGetFieldsField;
    class?: SaleTradePlatformGetFieldsField;
  };
}

/**
 * Parameters of sale.tradePlatform.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-list.html
 */
export interface SaleTradePlatformListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.tradePlatform.list. */
export interface SaleTradePlatformListResult {
  tradePlatforms: SaleOrderTradePlatform[];
}

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
