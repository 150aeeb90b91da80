// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmOrderentity } from "./shared.ts";

/**
 * Parameters of crm.orderentity.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html
 */
export interface CrmOrderentityAddParams {
  fields: {
    orderId: number | string;
    ownerTypeId: number | string;
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
  fields: {
    orderId: number | string;
    ownerTypeId: number | string;
    ownerId: number | string;
  };
}

/** Result of crm.orderentity.deleteByFilter. */
export type CrmOrderentityDeleteByFilterResult = boolean;

/** How crm.orderentity.getFields describes a field. */
export interface CrmOrderentityGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
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
    orderId?: CrmOrderentityGetFieldsField;
    ownerId?: CrmOrderentityGetFieldsField;
    ownerTypeId?: CrmOrderentityGetFieldsField;
  };
}

/**
 * Parameters of crm.orderentity.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-list.html
 */
export interface CrmOrderentityListParams {
  select?: string[];
  filter?: object;
  order?: object;
  start?: number | string;
}

/** Result of crm.orderentity.list. */
export interface CrmOrderentityListResult {
  orderEntity: CrmOrderentity[];
}
