// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderShipment } from "./shared.ts";

/**
 * Parameters of sale.shipment.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html
 */
export interface SaleShipmentAddParams {
  /** Fields of the record by their names. See sale.shipment.getFields. */
  fields: {
    /** Id of the order: sale.order.list. Cannot be changed later. */
    orderId: number | string;
    /** Whether it may be delivered. */
    allowDelivery: "Y" | "N";
    /** Whether it has left the store. */
    deducted: "Y" | "N";
    /** Id of the delivery service: sale.delivery.getlist. */
    deliveryId: number | string;
    /** Status that it is in. */
    statusId?: string | number | undefined;
    /** Date of the document of the delivery. Date and time, ISO 8601. */
    deliveryDocDate?: string | Date | undefined;
    /** Number of the document of the delivery. */
    deliveryDocNum?: string | undefined;
    /** Number to follow the parcel by. */
    trackingNumber?: string | undefined;
    /** Price of the delivery before discounts. */
    basePriceDelivery?: number | string | undefined;
    /** Remark for people. */
    comments?: string | undefined;
    /** Id of the company: crm.company.list. */
    companyId?: number | string | undefined;
    /** Id of the user who is responsible: user.get. */
    responsibleId?: number | string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Price of the delivery. */
    priceDelivery?: number | string | undefined;
  };
}

/** Result of sale.shipment.add. */
export interface SaleShipmentAddResult {
  /** The shipment. */
  shipment: SaleOrderShipment;
}

/**
 * Parameters of sale.shipment.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-delete.html
 */
export interface SaleShipmentDeleteParams {
  /** Id of a shipment: sale.shipment.list. */
  id: string | number;
}

/** Result of sale.shipment.delete. */
export type SaleShipmentDeleteResult = boolean;

/** How sale.shipment.getFields describes a field. */
export interface SaleShipmentGetFieldsField {
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
  /** The shipment. */
  shipment: {
    /** Number that people know it by. Read-only. */
    accountNumber?: SaleShipmentGetFieldsField;
    /** Whether it may be delivered. */
    allowDelivery?: SaleShipmentGetFieldsField;
    /** Price of the delivery before discounts. */
    basePriceDelivery?: SaleShipmentGetFieldsField;
    /** Whether it was canceled. Read-only. */
    canceled?: SaleShipmentGetFieldsField;
    /** Remark for people. */
    comments?: SaleShipmentGetFieldsField;
    /** Id of the company: crm.company.list. */
    companyId?: SaleShipmentGetFieldsField;
    /** Code of the currency: crm.currency.list. Read-only. */
    currency?: SaleShipmentGetFieldsField;
    /** Read-only. */
    customPriceDelivery?: SaleShipmentGetFieldsField;
    /** Read-only. */
    dateAllowDelivery?: SaleShipmentGetFieldsField;
    /** When it was canceled. Read-only. */
    dateCanceled?: SaleShipmentGetFieldsField;
    /** When it left the store. Read-only. */
    dateDeducted?: SaleShipmentGetFieldsField;
    /** When it was created. Read-only. */
    dateInsert?: SaleShipmentGetFieldsField;
    /** When it was marked as troublesome. Read-only. */
    dateMarked?: SaleShipmentGetFieldsField;
    /** When somebody was made responsible. Read-only. */
    dateResponsibleId?: SaleShipmentGetFieldsField;
    /** Whether it has left the store. */
    deducted?: SaleShipmentGetFieldsField;
    /** Date of the document of the delivery. */
    deliveryDocDate?: SaleShipmentGetFieldsField;
    /** Number of the document of the delivery. */
    deliveryDocNum?: SaleShipmentGetFieldsField;
    /** Id of the delivery service: sale.delivery.getlist. */
    deliveryId?: SaleShipmentGetFieldsField;
    /** Name of the delivery service. Read-only. */
    deliveryName?: SaleShipmentGetFieldsField;
    /** Read-only. */
    deliveryXmlId?: SaleShipmentGetFieldsField;
    /** Discount as an amount. Read-only. */
    discountPrice?: SaleShipmentGetFieldsField;
    /** Read-only. */
    empAllowDeliveryId?: SaleShipmentGetFieldsField;
    /** Id of the user who canceled it: user.get. Read-only. */
    empCanceledId?: SaleShipmentGetFieldsField;
    /** Read-only. */
    empDeductedId?: SaleShipmentGetFieldsField;
    /** Id of the user who marked it as troublesome: user.get. Read-only. */
    empMarkedId?: SaleShipmentGetFieldsField;
    /** Id of the user who made somebody responsible: user.get. Read-only. */
    empResponsibleId?: SaleShipmentGetFieldsField;
    /** Read-only. */
    externalDelivery?: SaleShipmentGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: SaleShipmentGetFieldsField;
    /** Id in 1C. Read-only. */
    id1c?: SaleShipmentGetFieldsField;
    /** Whether it is marked as troublesome. Read-only. */
    marked?: SaleShipmentGetFieldsField;
    /** Id of the order: sale.order.list. Cannot be changed later. */
    orderId?: SaleShipmentGetFieldsField;
    /** Price of the delivery. */
    priceDelivery?: SaleShipmentGetFieldsField;
    /** Why it is marked as troublesome. Read-only. */
    reasonMarked?: SaleShipmentGetFieldsField;
    /** Read-only. */
    reasonUndoDeducted?: SaleShipmentGetFieldsField;
    /** Id of the user who is responsible: user.get. */
    responsibleId?: SaleShipmentGetFieldsField;
    /** Status that it is in. */
    statusId?: SaleShipmentGetFieldsField;
    /** Id of the status in an outside system. Read-only. */
    statusXmlId?: SaleShipmentGetFieldsField;
    /** Whether it came with the portal. Read-only. */
    system?: SaleShipmentGetFieldsField;
    /** Read-only. */
    trackingDescription?: SaleShipmentGetFieldsField;
    /** Read-only. */
    trackingLastCheck?: SaleShipmentGetFieldsField;
    /** Number to follow the parcel by. */
    trackingNumber?: SaleShipmentGetFieldsField;
    /** Read-only. */
    trackingStatus?: SaleShipmentGetFieldsField;
    /** Whether 1C changed it. Read-only. */
    updated1c?: SaleShipmentGetFieldsField;
    /** Version in 1C. Read-only. */
    version1c?: SaleShipmentGetFieldsField;
    /** Id in an outside system. */
    xmlId?: SaleShipmentGetFieldsField;
  };
}

/**
 * Parameters of sale.shipment.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get.html
 */
export interface SaleShipmentGetParams {
  /** Id of a shipment: sale.shipment.list. */
  id: string | number;
}

/** Result of sale.shipment.get. */
export interface SaleShipmentGetResult {
  /** The property. */
  property?: SaleOrderShipment;
  /** The shipment. */
  shipment: {
    /** Number that people know it by. Read-only. */
    accountNumber?: string;
    /** Whether it may be delivered. */
    allowDelivery?: string;
    /** Price of the delivery before discounts. */
    basePriceDelivery?: number;
    /** Whether it was canceled. Read-only. */
    canceled?: string;
    /** Remark for people. */
    comments?: string;
    /** Id of the company: crm.company.list. */
    companyId?: number;
    /** Code of the currency: crm.currency.list. Read-only. */
    currency?: string;
    /** Read-only. */
    customPriceDelivery?: string;
    /** Read-only. */
    dateAllowDelivery?: null;
    /** When it was canceled. Read-only. */
    dateCanceled?: null;
    /** When it left the store. Read-only. */
    dateDeducted?: null;
    /** When it was created. Read-only. */
    dateInsert?: string;
    /** When it was marked as troublesome. Read-only. */
    dateMarked?: null;
    /** When somebody was made responsible. Read-only. */
    dateResponsibleId?: string;
    /** Whether it has left the store. */
    deducted?: string;
    /** Date of the document of the delivery. */
    deliveryDocDate?: null;
    /** Number of the document of the delivery. */
    deliveryDocNum?: string;
    /** Id of the delivery service: sale.delivery.getlist. */
    deliveryId?: number;
    /** Name of the delivery service. Read-only. */
    deliveryName?: string;
    /** Read-only. */
    deliveryXmlId?: string;
    /** Discount as an amount. Read-only. */
    discountPrice?: number;
    /** Read-only. */
    empAllowDeliveryId?: null;
    /** Id of the user who canceled it: user.get. Read-only. */
    empCanceledId?: null;
    /** Read-only. */
    empDeductedId?: null;
    /** Id of the user who marked it as troublesome: user.get. Read-only. */
    empMarkedId?: null;
    /** Id of the user who made somebody responsible: user.get. Read-only. */
    empResponsibleId?: null;
    /** Read-only. */
    externalDelivery?: string;
    /** Id, unique among its kind. Read-only. */
    id?: number;
    /** Id in 1C. Read-only. */
    id1c?: string;
    /** Whether it is marked as troublesome. Read-only. */
    marked?: string;
    /** Id of the order: sale.order.list. Cannot be changed later. */
    orderId?: number;
    /** Price of the delivery. */
    priceDelivery?: number;
    /** Why it is marked as troublesome. Read-only. */
    reasonMarked?: string;
    /** Read-only. */
    reasonUndoDeducted?: string;
    /** Id of the user who is responsible: user.get. */
    responsibleId?: number;
    /** The items of the shipment. */
    shipmentItems?: {
      /** Id of the item of the order: sale.basketitem.list. */
      basketId?: number;
      /** When it was created. */
      dateInsert?: string;
      /** Id, unique among its kind. */
      id?: number;
      orderDeliveryId?: number;
      /** How many or how much. */
      quantity?: number;
      /** How much is reserved. */
      reservedQuantity?: number;
      /** Id in an outside system. */
      xmlId?: string;
    }[];
    /** Status that it is in. */
    statusId?: string;
    /** Id of the status in an outside system. Read-only. */
    statusXmlId?: string;
    /** Whether it came with the portal. Read-only. */
    system?: string;
    /** Read-only. */
    trackingDescription?: string;
    /** Read-only. */
    trackingLastCheck?: string;
    /** Number to follow the parcel by. */
    trackingNumber?: string;
    /** Read-only. */
    trackingStatus?: string;
    /** Whether 1C changed it. Read-only. */
    updated1c?: string;
    /** Version in 1C. Read-only. */
    version1c?: string;
    /** Id in an outside system. */
    xmlId?: string;
  };
}

/**
 * Parameters of sale.shipment.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-list.html
 */
export interface SaleShipmentListParams {
  /** Names of the fields to return. See sale.shipment.getFields. */
  select?: (keyof SaleOrderShipment | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.shipment.getFields. */
  filter?:
    | {
      [Name in keyof SaleOrderShipment]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.shipment.getFields. */
  order?:
    | {
      [Name in keyof SaleOrderShipment]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of sale.shipment.list. */
export interface SaleShipmentListResult {
  /** The shipments. */
  shipments: SaleOrderShipment[];
}

/**
 * Parameters of sale.shipment.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-update.html
 */
export interface SaleShipmentUpdateParams {
  /** Id of a shipment: sale.shipment.list. */
  id: string | number;
  /** Fields of the record by their names. See sale.shipment.getFields. */
  fields: {
    /** Whether it may be delivered. */
    allowDelivery: "Y" | "N";
    /** Whether it has left the store. */
    deducted: "Y" | "N";
    /** Id of the delivery service: sale.delivery.getlist. */
    deliveryId: number | string;
    /** Status that it is in. */
    statusId?: string | number | undefined;
    /** Date of the document of the delivery. Date and time, ISO 8601. */
    deliveryDocDate?: string | Date | undefined;
    /** Number of the document of the delivery. */
    deliveryDocNum?: string | undefined;
    /** Number to follow the parcel by. */
    trackingNumber?: string | undefined;
    /** Price of the delivery before discounts. */
    basePriceDelivery?: number | string | undefined;
    /** Price of the delivery. */
    priceDelivery?: number | string | undefined;
    /** Remark for people. */
    comments?: string | undefined;
    /** Id of the company: crm.company.list. */
    companyId?: number | string | undefined;
    /** Id of the user who is responsible: user.get. */
    responsibleId?: number | string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.shipment.update. */
export interface SaleShipmentUpdateResult {
  /** The shipment. */
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
  /**
   * Lists shipments of orders by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "sale.shipment.list": { params: SaleShipmentListParams; result: SaleShipmentListResult };
  /** Changes status, delivery price, tracking number and other fields of a shipment. */
  "sale.shipment.update": { params: SaleShipmentUpdateParams; result: SaleShipmentUpdateResult };
}
