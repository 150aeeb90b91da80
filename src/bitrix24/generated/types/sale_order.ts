// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrder } from "./shared.ts";

/**
 * Parameters of sale.order.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-add.html
 */
export interface SaleOrderAddParams {
  /** Fields of the record by their names. See sale.order.getFields. */
  fields: {
    /** Id of the page, or of a site or language. Cannot be changed later. */
    lid: string;
    /** Id of the type of payer: sale.persontype.list. Cannot be changed later. */
    personTypeId: number | string;
    /** Code of the currency: crm.currency.list. Cannot be changed later. */
    currency: string;
    /** Price of one. */
    price?: number | string | undefined;
    /** Discount as an amount. */
    discountValue?: number | string | undefined;
    /** Status that it is in. Code of a status: sale.status.list. */
    statusId?: string | number | undefined;
    /** Id of the user who last changed the status: user.get. */
    empStatusId?: number | string | undefined;
    /** When it was created. Date and time, ISO 8601. */
    dateInsert?: string | Date | undefined;
    /** Whether it is marked as troublesome. Default: N. */
    marked?: "Y" | "N" | undefined;
    /** Id of the user who marked it as troublesome: user.get. */
    empMarkedId?: number | string | undefined;
    /** Why it is marked as troublesome. */
    reasonMarked?: string | undefined;
    /** What the customer wrote. */
    userDescription?: string | undefined;
    /** What else there is to say of it. */
    additionalInfo?: string | undefined;
    /** Remark for people. */
    comments?: string | undefined;
    /** Id of the user who is responsible: user.get. */
    responsibleId?: number | string | undefined;
    /** Id of the subscription. */
    recurringId?: number | string | undefined;
    /** Id of the user who has it open: user.get. */
    lockedBy?: number | string | undefined;
    /** Whether it is to be recalculated. Default: Y. */
    recountFlag?: "Y" | "N" | undefined;
    /** Id of the partner who brought the customer. */
    affiliateId?: number | string | undefined;
    /** Whether 1C changed it. Default: N. */
    updated1c?: "Y" | "N" | undefined;
    /** What the order is about. */
    orderTopic?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Id in 1C. */
    id1c?: string | undefined;
    /** Version in 1C. */
    version1c?: string | undefined;
    /** Whether it came from outside. Default: N. */
    externalOrder?: "Y" | "N" | undefined;
    /** Whether it was canceled. Default: N. */
    canceled?: "Y" | "N" | undefined;
    /** Id of the user who canceled it: user.get. */
    empCanceledId?: number | string | undefined;
    /** Why it was canceled. */
    reasonCanceled?: string | undefined;
    /** Id of the user: user.get. Cannot be changed later. */
    userId?: number | string | undefined;
    /** Id of the company: crm.company.list. */
    companyId?: number | string | undefined;
  };
}

/** Result of sale.order.add. */
export interface SaleOrderAddResult {
  /** Fields to sort by, each with ASC or DESC. */
  order: SaleOrder;
}

/**
 * Parameters of sale.order.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-delete.html
 */
export interface SaleOrderDeleteParams {
  /** Id of an order: sale.order.list. */
  id: number | string;
}

/** Result of sale.order.delete. */
export type SaleOrderDeleteResult = boolean;

/** How sale.order.getFields describes a field. */
export interface SaleOrderGetFieldsField {
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
  /** Fields to sort by, each with ASC or DESC. */
  order: {
    /** Number that people know it by. Read-only. */
    accountNumber?: SaleOrderGetFieldsField;
    /** What else there is to say of it. */
    additionalInfo?: SaleOrderGetFieldsField;
    /** Id of the partner who brought the customer. */
    affiliateId?: SaleOrderGetFieldsField;
    /** Whether it was canceled. */
    canceled?: SaleOrderGetFieldsField;
    /** Remark for people. */
    comments?: SaleOrderGetFieldsField;
    /** Id of the company: crm.company.list. */
    companyId?: SaleOrderGetFieldsField;
    /** Code of the currency: crm.currency.list. Cannot be changed later. */
    currency?: SaleOrderGetFieldsField;
    /** When it was canceled. Read-only. */
    dateCanceled?: SaleOrderGetFieldsField;
    /** When it was created. */
    dateInsert?: SaleOrderGetFieldsField;
    /** Read-only. */
    dateLock?: SaleOrderGetFieldsField;
    /** When it was marked as troublesome. Read-only. */
    dateMarked?: SaleOrderGetFieldsField;
    /** When the status last changed. Read-only. */
    dateStatus?: SaleOrderGetFieldsField;
    /** When it was last changed. Read-only. */
    dateUpdate?: SaleOrderGetFieldsField;
    /** Whether it has left the store. Read-only. */
    deducted?: SaleOrderGetFieldsField;
    /** Discount as an amount. */
    discountValue?: SaleOrderGetFieldsField;
    /** Id of the user who canceled it: user.get. */
    empCanceledId?: SaleOrderGetFieldsField;
    /** Id of the user who marked it as troublesome: user.get. */
    empMarkedId?: SaleOrderGetFieldsField;
    /** Id of the user who last changed the status: user.get. */
    empStatusId?: SaleOrderGetFieldsField;
    /** Whether it came from outside. */
    externalOrder?: SaleOrderGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: SaleOrderGetFieldsField;
    /** Id in 1C. */
    id1c?: SaleOrderGetFieldsField;
    /** Id of the page, or of a site or language. Cannot be changed later. */
    lid?: SaleOrderGetFieldsField;
    /** Id of the user who has it open: user.get. */
    lockedBy?: SaleOrderGetFieldsField;
    /** Whether it is marked as troublesome. */
    marked?: SaleOrderGetFieldsField;
    /** What the order is about. */
    orderTopic?: SaleOrderGetFieldsField;
    /** Whether it is paid. Read-only. */
    payed?: SaleOrderGetFieldsField;
    /** Id of the type of payer: sale.persontype.list. Cannot be changed later. */
    personTypeId?: SaleOrderGetFieldsField;
    /** Read-only. */
    personTypeXmlId?: SaleOrderGetFieldsField;
    /** Price of one. */
    price?: SaleOrderGetFieldsField;
    /** Why it was canceled. */
    reasonCanceled?: SaleOrderGetFieldsField;
    /** Why it is marked as troublesome. */
    reasonMarked?: SaleOrderGetFieldsField;
    /** Whether it is to be recalculated. */
    recountFlag?: SaleOrderGetFieldsField;
    /** Id of the subscription. */
    recurringId?: SaleOrderGetFieldsField;
    /** Id of the user who is responsible: user.get. */
    responsibleId?: SaleOrderGetFieldsField;
    /** Status that it is in. */
    statusId?: SaleOrderGetFieldsField;
    /** Id of the status in an outside system. Read-only. */
    statusXmlId?: SaleOrderGetFieldsField;
    /** Amount of the tax. Read-only. */
    taxValue?: SaleOrderGetFieldsField;
    /** Whether 1C changed it. */
    updated1c?: SaleOrderGetFieldsField;
    /** What the customer wrote. */
    userDescription?: SaleOrderGetFieldsField;
    /** Id of the user: user.get. Cannot be changed later. */
    userId?: SaleOrderGetFieldsField;
    /** Number of the version. Read-only. */
    version?: SaleOrderGetFieldsField;
    /** Version in 1C. */
    version1c?: SaleOrderGetFieldsField;
    /** Id in an outside system. */
    xmlId?: SaleOrderGetFieldsField;
  };
}

/**
 * Parameters of sale.order.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get.html
 */
export interface SaleOrderGetParams {
  /** Id of an order: sale.order.list. */
  id: number | string;
}

/** Result of sale.order.get. */
export interface SaleOrderGetResult {
  /** Fields to sort by, each with ASC or DESC. */
  order: SaleOrder;
}

/**
 * Parameters of sale.order.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-list.html
 */
export interface SaleOrderListParams {
  /** Names of the fields to return. See sale.order.getFields. */
  select?: (keyof SaleOrder | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.order.getFields. */
  filter?:
    | {
      [Name in keyof SaleOrder]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.order.getFields. */
  order?:
    | {
      [Name in keyof SaleOrder]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
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
  /** Id of an order: sale.order.list. */
  id: number | string;
  /** Fields of the record by their names. See sale.order.getFields. */
  fields: {
    /** Price of one. */
    price?: number | string | undefined;
    /** Discount as an amount. */
    discountValue?: number | string | undefined;
    /** Status that it is in. Code of a status: sale.status.list. */
    statusId?: string | number | undefined;
    /** Id of the user who last changed the status: user.get. */
    empStatusId?: number | string | undefined;
    /** When it was created. Date and time, ISO 8601. */
    dateInsert?: string | Date | undefined;
    /** Whether it is marked as troublesome. Default: N. */
    marked?: "Y" | "N" | undefined;
    /** Id of the user who marked it as troublesome: user.get. */
    empMarkedId?: number | string | undefined;
    /** Why it is marked as troublesome. */
    reasonMarked?: string | undefined;
    /** What the customer wrote. */
    userDescription?: string | undefined;
    /** What else there is to say of it. */
    additionalInfo?: string | undefined;
    /** Remark for people. */
    comments?: string | undefined;
    /** Id of the user who is responsible: user.get. */
    responsibleId?: number | string | undefined;
    /** Id of the subscription. */
    recurringId?: number | string | undefined;
    /** Id of the user who has it open: user.get. */
    lockedBy?: number | string | undefined;
    /** Whether it is to be recalculated. Default: Y. */
    recountFlag?: "Y" | "N" | undefined;
    /** Id of the partner who brought the customer. */
    affiliateId?: number | string | undefined;
    /** Whether 1C changed it. Default: N. */
    updated1c?: "Y" | "N" | undefined;
    /** What the order is about. */
    orderTopic?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Id in 1C. */
    id1c?: string | undefined;
    /** Version in 1C. */
    version1c?: string | undefined;
    /** Whether it came from outside. Default: N. */
    externalOrder?: "Y" | "N" | undefined;
    /** Whether it was canceled. Default: N. */
    canceled?: "Y" | "N" | undefined;
    /** Id of the user who canceled it: user.get. */
    empCanceledId?: number | string | undefined;
    /** Why it was canceled. */
    reasonCanceled?: string | undefined;
    /** Id of the company: crm.company.list. */
    companyId?: number | string | undefined;
  };
}

/** Result of sale.order.update. */
export interface SaleOrderUpdateResult {
  /** Fields to sort by, each with ASC or DESC. */
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
  /**
   * Lists orders of the online store by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "sale.order.list": { params: SaleOrderListParams; result: SaleOrderListResult };
  /** Changes price, status, comments, responsible user and other fields of an order. */
  "sale.order.update": { params: SaleOrderUpdateParams; result: SaleOrderUpdateResult };
}
