// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SalePaymentItemShipment } from "./shared.ts";

/**
 * Parameters of sale.paymentItemShipment.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html
 */
export interface SalePaymentItemShipmentAddParams {
  fields: {
    shipmentId: string | number;
    paymentId: number | string;
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.paymentItemShipment.add. */
export interface SalePaymentItemShipmentAddResult {
  paymentItemShipment: SalePaymentItemShipment;
}

/**
 * Parameters of sale.paymentItemShipment.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-delete.html
 */
export interface SalePaymentItemShipmentDeleteParams {
  id: number | string;
}

/** Result of sale.paymentItemShipment.delete. */
export type SalePaymentItemShipmentDeleteResult = boolean;

/** How sale.paymentItemShipment.getFields describes a field. */
export interface SalePaymentItemShipmentGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/** Parameters of sale.paymentItemShipment.getFields. */
export interface SalePaymentItemShipmentGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.paymentItemShipment.getFields. */
export interface SalePaymentItemShipmentGetFieldsResult {
  paymentItemShipment: {
    dateInsert?: SalePaymentItemShipmentGetFieldsField;
    id?: SalePaymentItemShipmentGetFieldsField;
    paymentId?: SalePaymentItemShipmentGetFieldsField;
    shipmentId?: SalePaymentItemShipmentGetFieldsField;
    xmlId?: SalePaymentItemShipmentGetFieldsField;
  };
}

/**
 * Parameters of sale.paymentItemShipment.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get.html
 */
export interface SalePaymentItemShipmentGetParams {
  id: number | string;
}

/** Result of sale.paymentItemShipment.get. */
export interface SalePaymentItemShipmentGetResult {
  paymentItemShipment: SalePaymentItemShipment;
}

/**
 * Parameters of sale.paymentItemShipment.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-list.html
 */
export interface SalePaymentItemShipmentListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.paymentItemShipment.list. */
export interface SalePaymentItemShipmentListResult {
  paymentItemsShipment: SalePaymentItemShipment[];
}

/**
 * Parameters of sale.paymentItemShipment.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-update.html
 */
export interface SalePaymentItemShipmentUpdateParams {
  id: number | string;
  fields: {
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.paymentItemShipment.update. */
export interface SalePaymentItemShipmentUpdateResult {
  paymentItemShipment: SalePaymentItemShipment;
}

/** Methods of Bitrix24 whose names begin with `sale.paymentitemshipment`. */
export interface SalePaymentitemshipmentRestMethods {
  /** Ties a shipment of an order to one of its payments. */
  "sale.paymentItemShipment.add": {
    params: SalePaymentItemShipmentAddParams;
    result: SalePaymentItemShipmentAddResult;
  };
  /** Unties a shipment of an order from a payment by the id of the tie. */
  "sale.paymentItemShipment.delete": {
    params: SalePaymentItemShipmentDeleteParams;
    result: SalePaymentItemShipmentDeleteResult;
  };
  /** Returns one tie of a shipment to a payment by its id. */
  "sale.paymentItemShipment.get": {
    params: SalePaymentItemShipmentGetParams;
    result: SalePaymentItemShipmentGetResult;
  };
  /** Describes the fields of the tie between a shipment and a payment. */
  "sale.paymentItemShipment.getFields": {
    params: SalePaymentItemShipmentGetFieldsParams;
    result: SalePaymentItemShipmentGetFieldsResult;
  };
  /** Lists which shipments are tied to which payments, by filter, 50 per page. */
  "sale.paymentItemShipment.list": {
    params: SalePaymentItemShipmentListParams;
    result: SalePaymentItemShipmentListResult;
  };
  /** Changes the external id of a tie between a shipment and a payment; nothing else can be changed. */
  "sale.paymentItemShipment.update": {
    params: SalePaymentItemShipmentUpdateParams;
    result: SalePaymentItemShipmentUpdateResult;
  };
}
