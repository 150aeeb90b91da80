// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderTradePlatform } from "./shared.ts";

/** How sale.tradePlatform.getFields describes a field. */
export interface SaleTradePlatformGetFieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
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
    /** Class. */
    class?: SaleTradePlatformGetFieldsField;
    /** Id, unique among its kind. */
    id?: SaleTradePlatformGetFieldsField;
    /** Symbolic code. */
    code?: SaleTradePlatformGetFieldsField;
    /** Whether it is in use. */
    active?: SaleTradePlatformGetFieldsField;
    /** What it is called. */
    name?: SaleTradePlatformGetFieldsField;
    /** What it is about, in words. */
    description?: SaleTradePlatformGetFieldsField;
    /** How it is set up. */
    settings?: SaleTradePlatformGetFieldsField;
    /** Id in an outside system. */
    xmlId?: SaleTradePlatformGetFieldsField;
  };
}

/**
 * Parameters of sale.tradePlatform.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-list.html
 */
export interface SaleTradePlatformListParams {
  /** Names of the fields to return. See sale.tradePlatform.getFields. */
  select?: (keyof SaleOrderTradePlatform | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.tradePlatform.getFields. */
  filter?:
    | {
      [Name in keyof SaleOrderTradePlatform]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.tradePlatform.getFields. */
  order?:
    | {
      [Name in keyof SaleOrderTradePlatform]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
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
  /**
   * Lists the sources that orders may come from, by filter, with their codes and ids.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "sale.tradePlatform.list": { params: SaleTradePlatformListParams; result: SaleTradePlatformListResult };
}
