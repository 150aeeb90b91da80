// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmOrderentity } from "./shared.ts";

/**
 * Parameters of crm.orderentity.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html
 */
export interface CrmOrderentityAddParams {
  /** Fields of the record by their names. See crm.orderentity.getFields. */
  fields: {
    /** Id of the order: sale.order.list. Cannot be changed later. */
    orderId: number | string;
    /** Kind of what it belongs to: crm.enum.ownertype. Cannot be changed later. */
    ownerTypeId: number | string;
    /** Id of what it belongs to. Cannot be changed later. */
    ownerId: number | string;
  };
}

/** Result of crm.orderentity.add. */
export interface CrmOrderentityAddResult {
  dealOrder: CrmOrderentity;
}

/**
 * Parameters of crm.orderentity.deleteByFilter.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-delete-by-filter.html
 */
export interface CrmOrderentityDeleteByFilterParams {
  /** Fields of the record by their names. See crm.orderentity.getFields. */
  fields: {
    /** Id of the order: sale.order.list. Cannot be changed later. */
    orderId: number | string;
    /** Kind of what it belongs to: crm.enum.ownertype. Cannot be changed later. */
    ownerTypeId: number | string;
    /** Id of what it belongs to. Cannot be changed later. */
    ownerId: number | string;
  };
}

/** Result of crm.orderentity.deleteByFilter. */
export type CrmOrderentityDeleteByFilterResult = boolean;

/** How crm.orderentity.getFields describes a field. */
export interface CrmOrderentityGetFieldsField {
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
 * Parameters of crm.orderentity.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-get-fields.html
 */
export interface CrmOrderentityGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.orderentity.getFields. */
export interface CrmOrderentityGetFieldsResult {
  orderEntity: {
    /** Id of the order: sale.order.list. Cannot be changed later. */
    orderId?: CrmOrderentityGetFieldsField;
    /** Id of what it belongs to. Cannot be changed later. */
    ownerId?: CrmOrderentityGetFieldsField;
    /** Kind of what it belongs to: crm.enum.ownertype. Cannot be changed later. */
    ownerTypeId?: CrmOrderentityGetFieldsField;
  };
}

/**
 * Parameters of crm.orderentity.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-list.html
 */
export interface CrmOrderentityListParams {
  /** Names of the fields to return. See crm.orderentity.getFields. */
  select?: (keyof CrmOrderentity | (string & {}))[] | undefined;
  /** Conditions that all must hold. See crm.orderentity.getFields. */
  filter?:
    | {
      [Name in keyof CrmOrderentity]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See crm.orderentity.getFields. */
  order?:
    | {
      [Name in keyof CrmOrderentity]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of crm.orderentity.list. */
export interface CrmOrderentityListResult {
  orderEntity: CrmOrderentity[];
}

/** Methods of Bitrix24 whose names begin with `crm.orderentity`. */
export interface CrmOrderentityRestMethods {
  /** Links an online store order to a CRM object; online store administrators only. */
  "crm.orderentity.add": { params: CrmOrderentityAddParams; result: CrmOrderentityAddResult };
  /** Removes the link between an online store order and a CRM object, given by order and owner. */
  "crm.orderentity.deleteByFilter": {
    params: CrmOrderentityDeleteByFilterParams;
    result: CrmOrderentityDeleteByFilterResult;
  };
  /** Describes the fields of a link between an online store order and a CRM object. */
  "crm.orderentity.getFields": { params: CrmOrderentityGetFieldsParams; result: CrmOrderentityGetFieldsResult };
  /**
   * Lists links between online store orders and CRM objects by filter, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.orderentity.list": { params: CrmOrderentityListParams; result: CrmOrderentityListResult };
}
