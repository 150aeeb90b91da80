// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SalePaymentItemShipment } from "./shared.ts";

/**
 * Parameters of sale.paymentItemShipment.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html
 */
export interface SalePaymentItemShipmentAddParams {
  /** Fields of the record by their names. See sale.paymentItemShipment.getFields. */
  fields: {
    /** Id of the shipment: sale.shipment.list. Cannot be changed later. */
    shipmentId: string | number;
    /** Id of the payment: sale.payment.list. Cannot be changed later. */
    paymentId: number | string;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.paymentItemShipment.add. */
export interface SalePaymentItemShipmentAddResult {
  /** The shipment that the payment is for. */
  paymentItemShipment: SalePaymentItemShipment;
}

/**
 * Parameters of sale.paymentItemShipment.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-delete.html
 */
export interface SalePaymentItemShipmentDeleteParams {
  /** Id, unique among its kind. See sale.paymentItemShipment.list. */
  id: number | string;
}

/** Result of sale.paymentItemShipment.delete. */
export type SalePaymentItemShipmentDeleteResult = boolean;

/** How sale.paymentItemShipment.getFields describes a field. */
export interface SalePaymentItemShipmentGetFieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
  type?: string;
}

/** Parameters of sale.paymentItemShipment.getFields. */
export interface SalePaymentItemShipmentGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.paymentItemShipment.getFields. */
export interface SalePaymentItemShipmentGetFieldsResult {
  /** The shipment that the payment is for. */
  paymentItemShipment: {
    /** When it was created. Read-only. */
    dateInsert?: SalePaymentItemShipmentGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: SalePaymentItemShipmentGetFieldsField;
    /** Id of the payment: sale.payment.list. Cannot be changed later. */
    paymentId?: SalePaymentItemShipmentGetFieldsField;
    /** Id of the shipment: sale.shipment.list. Cannot be changed later. */
    shipmentId?: SalePaymentItemShipmentGetFieldsField;
    /** Id in an outside system. */
    xmlId?: SalePaymentItemShipmentGetFieldsField;
  };
}

/**
 * Parameters of sale.paymentItemShipment.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get.html
 */
export interface SalePaymentItemShipmentGetParams {
  /** Id, unique among its kind. See sale.paymentItemShipment.list. */
  id: number | string;
}

/** Result of sale.paymentItemShipment.get. */
export interface SalePaymentItemShipmentGetResult {
  /** The shipment that the payment is for. */
  paymentItemShipment: SalePaymentItemShipment;
}

/**
 * Parameters of sale.paymentItemShipment.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-list.html
 */
export interface SalePaymentItemShipmentListParams {
  /** Names of the fields to return. See sale.paymentItemShipment.getFields. */
  select?: (keyof SalePaymentItemShipment | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.paymentItemShipment.getFields. */
  filter?:
    | {
      [Name in keyof SalePaymentItemShipment]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.paymentItemShipment.getFields. */
  order?:
    | {
      [Name in keyof SalePaymentItemShipment]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
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
  /** Id, unique among its kind. See sale.paymentItemShipment.list. */
  id: number | string;
  /** Fields of the record by their names. See sale.paymentItemShipment.getFields. */
  fields: {
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.paymentItemShipment.update. */
export interface SalePaymentItemShipmentUpdateResult {
  /** The shipment that the payment is for. */
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
  /**
   * Lists which shipments are tied to which payments, by filter, 50 per page.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
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
