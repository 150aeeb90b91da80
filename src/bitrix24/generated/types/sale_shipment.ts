// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderShipment } from "./shared.ts";

/**
 * Parameters of sale.shipment.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html
 */
export interface SaleShipmentAddParams {
  fields: {
    orderId: number | string;
    allowDelivery: "Y" | "N";
    deducted: "Y" | "N";
    deliveryId: number | string;
    statusId?: string | number | undefined;
    deliveryDocDate?: string | Date | undefined;
    deliveryDocNum?: string | undefined;
    trackingNumber?: string | undefined;
    basePriceDelivery?: number | string | undefined;
    comments?: string | undefined;
    companyId?: number | string | undefined;
    responsibleId?: number | string | undefined;
    xmlId?: string | number | undefined;
    priceDelivery?: number | string | undefined;
  };
}

/** Result of sale.shipment.add. */
export interface SaleShipmentAddResult {
  shipment: SaleOrderShipment;
}

/**
 * Parameters of sale.shipment.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-delete.html
 */
export interface SaleShipmentDeleteParams {
  id: string | number;
}

/** Result of sale.shipment.delete. */
export type SaleShipmentDeleteResult = boolean;

/** How sale.shipment.getFields describes a field. */
export interface SaleShipmentGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of sale.shipment.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get-fields.html
 */
export interface SaleShipmentGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.shipment.getFields. */
export interface SaleShipmentGetFieldsResult {
  shipment: {
    accountNumber?: SaleShipmentGetFieldsField;
    allowDelivery?: SaleShipmentGetFieldsField;
    basePriceDelivery?: SaleShipmentGetFieldsField;
    canceled?: SaleShipmentGetFieldsField;
    comments?: SaleShipmentGetFieldsField;
    companyId?: SaleShipmentGetFieldsField;
    currency?: SaleShipmentGetFieldsField;
    customPriceDelivery?: SaleShipmentGetFieldsField;
    dateAllowDelivery?: SaleShipmentGetFieldsField;
    dateCanceled?: SaleShipmentGetFieldsField;
    dateDeducted?: SaleShipmentGetFieldsField;
    dateInsert?: SaleShipmentGetFieldsField;
    dateMarked?: SaleShipmentGetFieldsField;
    dateResponsibleId?: SaleShipmentGetFieldsField;
    deducted?: SaleShipmentGetFieldsField;
    deliveryDocDate?: SaleShipmentGetFieldsField;
    deliveryDocNum?: SaleShipmentGetFieldsField;
    deliveryId?: SaleShipmentGetFieldsField;
    deliveryName?: SaleShipmentGetFieldsField;
    deliveryXmlId?: SaleShipmentGetFieldsField;
    discountPrice?: SaleShipmentGetFieldsField;
    empAllowDeliveryId?: SaleShipmentGetFieldsField;
    empCanceledId?: SaleShipmentGetFieldsField;
    empDeductedId?: SaleShipmentGetFieldsField;
    empMarkedId?: SaleShipmentGetFieldsField;
    empResponsibleId?: SaleShipmentGetFieldsField;
    externalDelivery?: SaleShipmentGetFieldsField;
    id?: SaleShipmentGetFieldsField;
    id1c?: SaleShipmentGetFieldsField;
    marked?: SaleShipmentGetFieldsField;
    orderId?: SaleShipmentGetFieldsField;
    priceDelivery?: SaleShipmentGetFieldsField;
    reasonMarked?: SaleShipmentGetFieldsField;
    reasonUndoDeducted?: SaleShipmentGetFieldsField;
    responsibleId?: SaleShipmentGetFieldsField;
    statusId?: SaleShipmentGetFieldsField;
    statusXmlId?: SaleShipmentGetFieldsField;
    system?: SaleShipmentGetFieldsField;
    trackingDescription?: SaleShipmentGetFieldsField;
    trackingLastCheck?: SaleShipmentGetFieldsField;
    trackingNumber?: SaleShipmentGetFieldsField;
    trackingStatus?: SaleShipmentGetFieldsField;
    updated1c?: SaleShipmentGetFieldsField;
    version1c?: SaleShipmentGetFieldsField;
    xmlId?: SaleShipmentGetFieldsField;
  };
}

/**
 * Parameters of sale.shipment.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get.html
 */
export interface SaleShipmentGetParams {
  id: string | number;
}

/** Result of sale.shipment.get. */
export interface SaleShipmentGetResult {
  property?: SaleOrderShipment;
  shipment: {
    accountNumber?: string;
    allowDelivery?: string;
    basePriceDelivery?: number;
    canceled?: string;
    comments?: string;
    companyId?: number;
    currency?: string;
    customPriceDelivery?: string;
    dateAllowDelivery?: null;
    dateCanceled?: null;
    dateDeducted?: null;
    dateInsert?: string;
    dateMarked?: null;
    dateResponsibleId?: string;
    deducted?: string;
    deliveryDocDate?: null;
    deliveryDocNum?: string;
    deliveryId?: number;
    deliveryName?: string;
    deliveryXmlId?: string;
    discountPrice?: number;
    empAllowDeliveryId?: null;
    empCanceledId?: null;
    empDeductedId?: null;
    empMarkedId?: null;
    empResponsibleId?: null;
    externalDelivery?: string;
    id?: number;
    id1c?: string;
    marked?: string;
    orderId?: number;
    priceDelivery?: number;
    reasonMarked?: string;
    reasonUndoDeducted?: string;
    responsibleId?: number;
    shipmentItems?: {
      basketId?: number;
      dateInsert?: string;
      id?: number;
      orderDeliveryId?: number;
      quantity?: number;
      reservedQuantity?: number;
      xmlId?: string;
    }[];
    statusId?: string;
    statusXmlId?: string;
    system?: string;
    trackingDescription?: string;
    trackingLastCheck?: string;
    trackingNumber?: string;
    trackingStatus?: string;
    updated1c?: string;
    version1c?: string;
    xmlId?: string;
  };
}

/**
 * Parameters of sale.shipment.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-list.html
 */
export interface SaleShipmentListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.shipment.list. */
export interface SaleShipmentListResult {
  shipments: SaleOrderShipment[];
}

/**
 * Parameters of sale.shipment.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-update.html
 */
export interface SaleShipmentUpdateParams {
  id: string | number;
  fields: {
    allowDelivery: "Y" | "N";
    deducted: "Y" | "N";
    deliveryId: number | string;
    statusId?: string | number | undefined;
    deliveryDocDate?: string | Date | undefined;
    deliveryDocNum?: string | undefined;
    trackingNumber?: string | undefined;
    basePriceDelivery?: number | string | undefined;
    priceDelivery?: number | string | undefined;
    comments?: string | undefined;
    companyId?: number | string | undefined;
    responsibleId?: number | string | undefined;
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.shipment.update. */
export interface SaleShipmentUpdateResult {
  shipment: SaleOrderShipment;
}

/** Methods of Bitrix24 whose names begin with `sale.shipment`. */
export interface SaleShipmentRestMethods {
  /** Creates a shipment of an order with a delivery service and status, and returns it. */
  "sale.shipment.add": { params: SaleShipmentAddParams; result: SaleShipmentAddResult };
  /** Deletes a shipment of an order; refused if the shipment has already been shipped. */
  "sale.shipment.delete": { params: SaleShipmentDeleteParams; result: SaleShipmentDeleteResult };
  /** Returns one shipment of an order with its number, delivery price and permission dates. */
  "sale.shipment.get": { params: SaleShipmentGetParams; result: SaleShipmentGetResult };
  /** Describes the fields of an order's shipment, with types and required or read-only marks. */
  "sale.shipment.getFields": { params: SaleShipmentGetFieldsParams; result: SaleShipmentGetFieldsResult };
  /** Lists shipments of orders by filter, in pages of 50. */
  "sale.shipment.list": { params: SaleShipmentListParams; result: SaleShipmentListResult };
  /** Changes status, delivery price, tracking number and other fields of a shipment. */
  "sale.shipment.update": { params: SaleShipmentUpdateParams; result: SaleShipmentUpdateResult };
}
