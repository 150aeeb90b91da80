// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleStatus } from "./shared.ts";

/**
 * Parameters of sale.status.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html
 */
export interface SaleStatusAddParams {
  fields: {
    id: string | number;
    type: "O" | "D";
    notify?: "Y" | "N" | undefined;
    sort?: number | string | undefined;
    color?: string | undefined;
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.status.add. */
export interface SaleStatusAddResult {
  status: SaleStatus;
}

/**
 * Parameters of sale.status.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-delete.html
 */
export interface SaleStatusDeleteParams {
  id: string | number;
}

/** Result of sale.status.delete. */
export type SaleStatusDeleteResult = boolean;

/** How sale.status.getFields describes a field. */
export interface SaleStatusGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of sale.status.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get-fields.html
 */
export interface SaleStatusGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.status.getFields. */
export interface SaleStatusGetFieldsResult {
  status: {
    color?: SaleStatusGetFieldsField;
    id?: SaleStatusGetFieldsField;
    notify?: SaleStatusGetFieldsField;
    sort?: SaleStatusGetFieldsField;
    type?: SaleStatusGetFieldsField;
    xmlId?: SaleStatusGetFieldsField;
  };
}

/**
 * Parameters of sale.status.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get.html
 */
export interface SaleStatusGetParams {
  id: string | number;
}

/** Result of sale.status.get. */
export interface SaleStatusGetResult {
  status: SaleStatus;
}

/**
 * Parameters of sale.status.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-list.html
 */
export interface SaleStatusListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.status.list. */
export interface SaleStatusListResult {
  status?: SaleStatus[];
  statuses: {
    color?: string;
    id?: string;
    notify?: string;
    sort?: number;
    type?: string;
    xmlId?: null;
  }[];
}

/**
 * Parameters of sale.status.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-update.html
 */
export interface SaleStatusUpdateParams {
  id: string | number;
  fields: {
    type: "O" | "D";
    notify?: "Y" | "N" | undefined;
    sort?: number | string | undefined;
    color?: string | undefined;
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.status.update. */
export interface SaleStatusUpdateResult {
  status: SaleStatus;
}

/** Methods of Bitrix24 whose names begin with `sale.status`. */
export interface SaleStatusRestMethods {
  /** Creates an order or delivery status with its own letter code, color and notification mark. */
  "sale.status.add": { params: SaleStatusAddParams; result: SaleStatusAddResult };
  /** Deletes an order or delivery status by its letter code. */
  "sale.status.delete": { params: SaleStatusDeleteParams; result: SaleStatusDeleteResult };
  /** Returns type, color, sorting and notification mark of one order or delivery status. */
  "sale.status.get": { params: SaleStatusGetParams; result: SaleStatusGetResult };
  /** Describes the fields of an order or delivery status; the id is set once at creation. */
  "sale.status.getFields": { params: SaleStatusGetFieldsParams; result: SaleStatusGetFieldsResult };
  /** Lists order and delivery statuses with color and sorting; their names come from sale.statusLang.list. */
  "sale.status.list": { params: SaleStatusListParams; result: SaleStatusListResult };
  /** Changes type, color, sorting or notification mark of an order or delivery status. */
  "sale.status.update": { params: SaleStatusUpdateParams; result: SaleStatusUpdateResult };
}
