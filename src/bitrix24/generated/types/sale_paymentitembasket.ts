// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SalePaymentItemBasket } from "./shared.ts";

/**
 * Parameters of sale.paymentitembasket.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-add.html
 */
export interface SalePaymentitembasketAddParams {
  /** Fields of the record by their names. See sale.paymentitembasket.getfields. */
  fields: {
    /** Id of the payment: sale.payment.list. Cannot be changed later. */
    paymentId: number | string;
    /** Id of the item of the order: sale.basketitem.list. Cannot be changed later. */
    basketId: number | string;
    /** How many or how much. */
    quantity?: number | string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.paymentitembasket.add. */
export interface SalePaymentitembasketAddResult {
  /** What of the order the payment is for. */
  paymentItemBasket: SalePaymentItemBasket;
}

/**
 * Parameters of sale.paymentitembasket.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-delete.html
 */
export interface SalePaymentitembasketDeleteParams {
  /** Id, unique among its kind. See sale.paymentitembasket.list. */
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
  /** Id, unique among its kind. See sale.paymentitembasket.list. */
  id: number | string;
}

/** Result of sale.paymentitembasket.get. */
export interface SalePaymentitembasketGetResult {
  /** What of the order the payment is for. */
  paymentItemBasket: SalePaymentItemBasket;
}

/** How sale.paymentitembasket.getfields describes a field. */
export interface SalePaymentitembasketGetfieldsField {
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
  /** What of the order the payment is for. */
  paymentItemBasket: {
    /** Id of the item of the order: sale.basketitem.list. Cannot be changed later. */
    basketId?: SalePaymentitembasketGetfieldsField;
    /** When it was created. Read-only. */
    dateInsert?: SalePaymentitembasketGetfieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: SalePaymentitembasketGetfieldsField;
    /** Id of the payment: sale.payment.list. Cannot be changed later. */
    paymentId?: SalePaymentitembasketGetfieldsField;
    /** How many or how much. */
    quantity?: SalePaymentitembasketGetfieldsField;
    /** Id in an outside system. */
    xmlId?: SalePaymentitembasketGetfieldsField;
  };
}

/**
 * Parameters of sale.paymentitembasket.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-list.html
 */
export interface SalePaymentitembasketListParams {
  /** Names of the fields to return. See sale.paymentitembasket.getfields. */
  select?: ("basketId" | "dateInsert" | "id" | "paymentId" | "quantity" | "xmlId" | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.paymentitembasket.getfields. */
  filter?:
    | {
      [Name in "basketId" | "dateInsert" | "id" | "paymentId" | "quantity" | "xmlId"]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.paymentitembasket.getfields. */
  order?:
    | {
      [Name in "basketId" | "dateInsert" | "id" | "paymentId" | "quantity" | "xmlId"]?:
        | ("ASC" | "DESC" | "asc" | "desc" | (string & {}))
        | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of sale.paymentitembasket.list. */
export interface SalePaymentitembasketListResult {
  /** What of the order the payment is for. */
  paymentItemBasket?: SalePaymentItemBasket[];
  paymentItemsBasket: {
    /** Id of the item of the order: sale.basketitem.list. Cannot be changed later. */
    basketId?: number;
    /** When it was created. Read-only. */
    dateInsert?: string;
    /** Id, unique among its kind. Read-only. */
    id?: number;
    /** Id of the payment: sale.payment.list. Cannot be changed later. */
    paymentId?: number;
    /** How many or how much. */
    quantity?: number;
    /** Id in an outside system. */
    xmlId?: string;
  }[];
}

/**
 * Parameters of sale.paymentitembasket.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-update.html
 */
export interface SalePaymentitembasketUpdateParams {
  /** Id, unique among its kind. See sale.paymentitembasket.list. */
  id: number | string;
  /** Fields of the record by their names. See sale.paymentitembasket.getfields. */
  fields: {
    /** How many or how much. */
    quantity: number | string;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.paymentitembasket.update. */
export interface SalePaymentitembasketUpdateResult {
  /** What of the order the payment is for. */
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
  /**
   * Lists which basket items are tied to which payments, by filter, 50 per page.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "sale.paymentitembasket.list": { params: SalePaymentitembasketListParams; result: SalePaymentitembasketListResult };
  /** Changes the quantity or external id in the tie of a basket item to a payment. */
  "sale.paymentitembasket.update": {
    params: SalePaymentitembasketUpdateParams;
    result: SalePaymentitembasketUpdateResult;
  };
}
