// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleStatus } from "./shared.ts";

/**
 * Parameters of sale.status.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html
 */
export interface SaleStatusAddParams {
  /** Fields of the record by their names. See sale.status.getFields. */
  fields: {
    /** Id, unique among its kind. Code of a status: sale.status.list. Cannot be changed later. */
    id: string | number;
    /** What kind it is of. */
    type: "O" | "D";
    /** Whether somebody is told. */
    notify?: "Y" | "N" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Color that it is shown in. */
    color?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.status.add. */
export interface SaleStatusAddResult {
  /** State that it is in. */
  status: SaleStatus;
}

/**
 * Parameters of sale.status.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-delete.html
 */
export interface SaleStatusDeleteParams {
  /** Id, unique among its kind. Code of a status: sale.status.list. */
  id: string | number;
}

/** Result of sale.status.delete. */
export type SaleStatusDeleteResult = boolean;

/** How sale.status.getFields describes a field. */
export interface SaleStatusGetFieldsField {
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
  /** State that it is in. */
  status: {
    /** Color that it is shown in. */
    color?: SaleStatusGetFieldsField;
    /** Id, unique among its kind. Cannot be changed later. */
    id?: SaleStatusGetFieldsField;
    /** Whether somebody is told. */
    notify?: SaleStatusGetFieldsField;
    /** Place in the order; what has less comes first. */
    sort?: SaleStatusGetFieldsField;
    /** What kind it is of. */
    type?: SaleStatusGetFieldsField;
    /** Id in an outside system. */
    xmlId?: SaleStatusGetFieldsField;
  };
}

/**
 * Parameters of sale.status.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get.html
 */
export interface SaleStatusGetParams {
  /** Id, unique among its kind. Code of a status: sale.status.list. */
  id: string | number;
}

/** Result of sale.status.get. */
export interface SaleStatusGetResult {
  /** State that it is in. */
  status: SaleStatus;
}

/**
 * Parameters of sale.status.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-list.html
 */
export interface SaleStatusListParams {
  /** Names of the fields to return. See sale.status.getFields. */
  select?: ("color" | "id" | "notify" | "sort" | "type" | "xmlId" | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.status.getFields. */
  filter?:
    | {
      [Name in "color" | "id" | "notify" | "sort" | "type" | "xmlId"]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.status.getFields. */
  order?:
    | {
      [Name in "color" | "id" | "notify" | "sort" | "type" | "xmlId"]?:
        | ("ASC" | "DESC" | "asc" | "desc" | (string & {}))
        | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of sale.status.list. */
export interface SaleStatusListResult {
  /** State that it is in. */
  status?: SaleStatus[];
  statuses: {
    /** Color that it is shown in. */
    color?: string;
    /** Id, unique among its kind. Cannot be changed later. */
    id?: string;
    /** Whether somebody is told. */
    notify?: string;
    /** Place in the order; what has less comes first. */
    sort?: number;
    /** What kind it is of. */
    type?: string;
    /** Id in an outside system. */
    xmlId?: null;
  }[];
}

/**
 * Parameters of sale.status.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-update.html
 */
export interface SaleStatusUpdateParams {
  /** Id, unique among its kind. Code of a status: sale.status.list. */
  id: string | number;
  /** Fields of the record by their names. See sale.status.getFields. */
  fields: {
    /** What kind it is of. */
    type: "O" | "D";
    /** Whether somebody is told. */
    notify?: "Y" | "N" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Color that it is shown in. */
    color?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.status.update. */
export interface SaleStatusUpdateResult {
  /** State that it is in. */
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
  /**
   * Lists order and delivery statuses with color and sorting; their names come from sale.statusLang.list.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "sale.status.list": { params: SaleStatusListParams; result: SaleStatusListResult };
  /** Changes type, color, sorting or notification mark of an order or delivery status. */
  "sale.status.update": { params: SaleStatusUpdateParams; result: SaleStatusUpdateResult };
}
