// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderTradeBinding } from "./shared.ts";

/** How sale.tradeBinding.getFields describes a field. */
export interface SaleTradeBindingGetFieldsField {
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
    /** Cannot be changed later. */
    externalOrderId?: SaleTradeBindingGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: SaleTradeBindingGetFieldsField;
    /** Id in an outside system. */
    xmlId?: SaleTradeBindingGetFieldsField;
    /** Id of the order: sale.order.list. */
    orderId?: SaleTradeBindingGetFieldsField;
    tradingPlatformId?: SaleTradeBindingGetFieldsField;
    tradingPlatformXmlId?: SaleTradeBindingGetFieldsField;
    /** Further parameters. */
    params?: SaleTradeBindingGetFieldsField;
  };
}

/**
 * Parameters of sale.tradeBinding.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-list.html
 */
export interface SaleTradeBindingListParams {
  /** Names of the fields to return. See sale.tradeBinding.getFields. */
  select?: (keyof SaleOrderTradeBinding | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.tradeBinding.getFields. */
  filter?:
    | {
      [Name in keyof SaleOrderTradeBinding]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.tradeBinding.getFields. */
  order?:
    | {
      [Name in keyof SaleOrderTradeBinding]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of sale.tradeBinding.list. */
export interface SaleTradeBindingListResult {
  /** Where the order came from. */
  tradeBindings: SaleOrderTradeBinding[];
}

/** Methods of Bitrix24 whose names begin with `sale.tradebinding`. */
export interface SaleTradebindingRestMethods {
  /** Describes the fields that tie an order to the sales source it came from. */
  "sale.tradeBinding.getFields": { params: SaleTradeBindingGetFieldsParams; result: SaleTradeBindingGetFieldsResult };
  /**
   * Lists which orders came from which sales source, by filter, 50 per page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "sale.tradeBinding.list": { params: SaleTradeBindingListParams; result: SaleTradeBindingListResult };
}
