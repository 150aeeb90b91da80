// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrder } from "./shared.ts";

/**
 * Parameters of sale.order.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-add.html
 */
export interface SaleOrderAddParams {
  fields: {
    lid: string;
    personTypeId: number | string;
    currency: string;
    price?: number | string | undefined;
    discountValue?: number | string | undefined;
    statusId?: string | number | undefined;
    empStatusId?: number | string | undefined;
    dateInsert?: string | Date | undefined;
    marked?: "Y" | "N" | undefined;
    empMarkedId?: number | string | undefined;
    reasonMarked?: string | undefined;
    userDescription?: string | undefined;
    additionalInfo?: string | undefined;
    comments?: string | undefined;
    responsibleId?: number | string | undefined;
    recurringId?: number | string | undefined;
    lockedBy?: number | string | undefined;
    recountFlag?: "Y" | "N" | undefined;
    affiliateId?: number | string | undefined;
    updated1c?: "Y" | "N" | undefined;
    orderTopic?: string | undefined;
    xmlId?: string | number | undefined;
    id1c?: string | undefined;
    version1c?: string | undefined;
    externalOrder?: "Y" | "N" | undefined;
    canceled?: "Y" | "N" | undefined;
    empCanceledId?: number | string | undefined;
    reasonCanceled?: string | undefined;
    userId?: number | string | undefined;
    companyId?: number | string | undefined;
  };
}

/** Result of sale.order.add. */
export interface SaleOrderAddResult {
  order: SaleOrder;
}

/**
 * Parameters of sale.order.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-delete.html
 */
export interface SaleOrderDeleteParams {
  id: number | string;
}

/** Result of sale.order.delete. */
export type SaleOrderDeleteResult = boolean;

/** How sale.order.getFields describes a field. */
export interface SaleOrderGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of sale.order.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get-fields.html
 */
export interface SaleOrderGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.order.getFields. */
export interface SaleOrderGetFieldsResult {
  order: {
    accountNumber?: SaleOrderGetFieldsField;
    additionalInfo?: SaleOrderGetFieldsField;
    affiliateId?: SaleOrderGetFieldsField;
    canceled?: SaleOrderGetFieldsField;
    comments?: SaleOrderGetFieldsField;
    companyId?: SaleOrderGetFieldsField;
    currency?: SaleOrderGetFieldsField;
    dateCanceled?: SaleOrderGetFieldsField;
    dateInsert?: SaleOrderGetFieldsField;
    dateLock?: SaleOrderGetFieldsField;
    dateMarked?: SaleOrderGetFieldsField;
    dateStatus?: SaleOrderGetFieldsField;
    dateUpdate?: SaleOrderGetFieldsField;
    deducted?: SaleOrderGetFieldsField;
    discountValue?: SaleOrderGetFieldsField;
    empCanceledId?: SaleOrderGetFieldsField;
    empMarkedId?: SaleOrderGetFieldsField;
    empStatusId?: SaleOrderGetFieldsField;
    externalOrder?: SaleOrderGetFieldsField;
    id?: SaleOrderGetFieldsField;
    id1c?: SaleOrderGetFieldsField;
    lid?: SaleOrderGetFieldsField;
    lockedBy?: SaleOrderGetFieldsField;
    marked?: SaleOrderGetFieldsField;
    orderTopic?: SaleOrderGetFieldsField;
    payed?: SaleOrderGetFieldsField;
    personTypeId?: SaleOrderGetFieldsField;
    personTypeXmlId?: SaleOrderGetFieldsField;
    price?: SaleOrderGetFieldsField;
    reasonCanceled?: SaleOrderGetFieldsField;
    reasonMarked?: SaleOrderGetFieldsField;
    recountFlag?: SaleOrderGetFieldsField;
    recurringId?: SaleOrderGetFieldsField;
    responsibleId?: SaleOrderGetFieldsField;
    statusId?: SaleOrderGetFieldsField;
    statusXmlId?: SaleOrderGetFieldsField;
    taxValue?: SaleOrderGetFieldsField;
    updated1c?: SaleOrderGetFieldsField;
    userDescription?: SaleOrderGetFieldsField;
    userId?: SaleOrderGetFieldsField;
    version?: SaleOrderGetFieldsField;
    version1c?: SaleOrderGetFieldsField;
    xmlId?: SaleOrderGetFieldsField;
  };
}

/**
 * Parameters of sale.order.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get.html
 */
export interface SaleOrderGetParams {
  id: number | string;
}

/** Result of sale.order.get. */
export interface SaleOrderGetResult {
  order: SaleOrder;
}

/**
 * Parameters of sale.order.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-list.html
 */
export interface SaleOrderListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.order.list. */
export interface SaleOrderListResult {
  orders: SaleOrder[];
}

/**
 * Parameters of sale.order.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-update.html
 */
export interface SaleOrderUpdateParams {
  id: number | string;
  fields: {
    price?: number | string | undefined;
    discountValue?: number | string | undefined;
    statusId?: string | number | undefined;
    empStatusId?: number | string | undefined;
    dateInsert?: string | Date | undefined;
    marked?: "Y" | "N" | undefined;
    empMarkedId?: number | string | undefined;
    reasonMarked?: string | undefined;
    userDescription?: string | undefined;
    additionalInfo?: string | undefined;
    comments?: string | undefined;
    responsibleId?: number | string | undefined;
    recurringId?: number | string | undefined;
    lockedBy?: number | string | undefined;
    recountFlag?: "Y" | "N" | undefined;
    affiliateId?: number | string | undefined;
    updated1c?: "Y" | "N" | undefined;
    orderTopic?: string | undefined;
    xmlId?: string | number | undefined;
    id1c?: string | undefined;
    version1c?: string | undefined;
    externalOrder?: "Y" | "N" | undefined;
    canceled?: "Y" | "N" | undefined;
    empCanceledId?: number | string | undefined;
    reasonCanceled?: string | undefined;
    companyId?: number | string | undefined;
  };
}

/** Result of sale.order.update. */
export interface SaleOrderUpdateResult {
  order: SaleOrder;
}

/** Methods of Bitrix24 whose names begin with `sale.order`. */
export interface SaleOrderRestMethods {
  /** Creates an order of the online store for a site, payer type and currency, and returns it. */
  "sale.order.add": { params: SaleOrderAddParams; result: SaleOrderAddResult };
  /** Deletes an order together with its related objects; fails while the order has active payments. */
  "sale.order.delete": { params: SaleOrderDeleteParams; result: SaleOrderDeleteResult };
  /** Returns one order with its basket items and other related objects. */
  "sale.order.get": { params: SaleOrderGetParams; result: SaleOrderGetResult };
  /** Describes the fields of an order, such as accountNumber and statusId, with types and marks. */
  "sale.order.getFields": { params: SaleOrderGetFieldsParams; result: SaleOrderGetFieldsResult };
  /** Lists orders of the online store by filter, in pages of 50. */
  "sale.order.list": { params: SaleOrderListParams; result: SaleOrderListResult };
  /** Changes price, status, comments, responsible user and other fields of an order. */
  "sale.order.update": { params: SaleOrderUpdateParams; result: SaleOrderUpdateResult };
}
