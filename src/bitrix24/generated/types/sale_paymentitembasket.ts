// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SalePaymentItemBasket } from "./shared.ts";

/**
 * Parameters of sale.paymentitembasket.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-add.html
 */
export interface SalePaymentitembasketAddParams {
  fields: {
    paymentId: number | string;
    basketId: number | string;
    quantity?: number | string | undefined;
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.paymentitembasket.add. */
export interface SalePaymentitembasketAddResult {
  paymentItemBasket: SalePaymentItemBasket;
}

/**
 * Parameters of sale.paymentitembasket.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-delete.html
 */
export interface SalePaymentitembasketDeleteParams {
  id: number | string;
}

/** Result of sale.paymentitembasket.delete. */
export type SalePaymentitembasketDeleteResult = boolean;

/**
 * Parameters of sale.paymentitembasket.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get.html
 */
export interface SalePaymentitembasketGetParams {
  id: number | string;
}

/** Result of sale.paymentitembasket.get. */
export interface SalePaymentitembasketGetResult {
  paymentItemBasket: SalePaymentItemBasket;
}

/** How sale.paymentitembasket.getfields describes a field. */
export interface SalePaymentitembasketGetfieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of sale.paymentitembasket.getfields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get-fields.html
 */
export interface SalePaymentitembasketGetfieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.paymentitembasket.getfields. */
export interface SalePaymentitembasketGetfieldsResult {
  paymentItemBasket: {
    basketId?: SalePaymentitembasketGetfieldsField;
    dateInsert?: SalePaymentitembasketGetfieldsField;
    id?: SalePaymentitembasketGetfieldsField;
    paymentId?: SalePaymentitembasketGetfieldsField;
    quantity?: SalePaymentitembasketGetfieldsField;
    xmlId?: SalePaymentitembasketGetfieldsField;
  };
}

/**
 * Parameters of sale.paymentitembasket.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-list.html
 */
export interface SalePaymentitembasketListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.paymentitembasket.list. */
export interface SalePaymentitembasketListResult {
  paymentItemBasket?: SalePaymentItemBasket[];
  paymentItemsBasket: {
    basketId?: number;
    dateInsert?: string;
    id?: number;
    paymentId?: number;
    quantity?: number;
    xmlId?: string;
  }[];
}

/**
 * Parameters of sale.paymentitembasket.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-update.html
 */
export interface SalePaymentitembasketUpdateParams {
  id: number | string;
  fields: {
    quantity: number | string;
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.paymentitembasket.update. */
export interface SalePaymentitembasketUpdateResult {
  paymentItemBasket: SalePaymentItemBasket;
}

/** Methods of Bitrix24 whose names begin with `sale.paymentitembasket`. */
export interface SalePaymentitembasketRestMethods {
  /** Ties a basket item, in a given quantity, to a payment of the order. */
  "sale.paymentitembasket.add": { params: SalePaymentitembasketAddParams; result: SalePaymentitembasketAddResult };
  /** Unties a basket item of an order from a payment by the id of the tie. */
  "sale.paymentitembasket.delete": {
    params: SalePaymentitembasketDeleteParams;
    result: SalePaymentitembasketDeleteResult;
  };
  /** Returns one tie of a basket item to a payment, with the quantity it covers. */
  "sale.paymentitembasket.get": { params: SalePaymentitembasketGetParams; result: SalePaymentitembasketGetResult };
  /** Describes the fields of the tie between a basket item and a payment. */
  "sale.paymentitembasket.getfields": {
    params: SalePaymentitembasketGetfieldsParams;
    result: SalePaymentitembasketGetfieldsResult;
  };
  /** Lists which basket items are tied to which payments, by filter, 50 per page. */
  "sale.paymentitembasket.list": { params: SalePaymentitembasketListParams; result: SalePaymentitembasketListResult };
  /** Changes the quantity or external id in the tie of a basket item to a payment. */
  "sale.paymentitembasket.update": {
    params: SalePaymentitembasketUpdateParams;
    result: SalePaymentitembasketUpdateResult;
  };
}
