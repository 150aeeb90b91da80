// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderPropertyRelation } from "./shared.ts";

/**
 * Parameters of sale.propertyRelation.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html
 */
export interface SalePropertyRelationAddParams {
  fields: {
    entityId: number | string;
    entityType: "P" | "D" | "L" | "T";
    propertyId: number | string;
  };
}

/** Result of sale.propertyRelation.add. */
export interface SalePropertyRelationAddResult {
  propertyRelation: SaleOrderPropertyRelation;
}

/**
 * Parameters of sale.propertyRelation.deleteByFilter.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html
 */
export interface SalePropertyRelationDeleteByFilterParams {
  fields: {
    entityId: number | string;
    entityType: "P" | "D" | "L" | "T";
    propertyId: number | string;
  };
}

/** Result of sale.propertyRelation.deleteByFilter. */
export type SalePropertyRelationDeleteByFilterResult = boolean;

/** How sale.propertyRelation.getFields describes a field. */
export interface SalePropertyRelationGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of sale.propertyRelation.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-get-fields.html
 */
export interface SalePropertyRelationGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.propertyRelation.getFields. */
export interface SalePropertyRelationGetFieldsResult {
  propertyRelation: {
    entityId?: SalePropertyRelationGetFieldsField;
    entityType?: SalePropertyRelationGetFieldsField;
    propertyId?: SalePropertyRelationGetFieldsField;
  };
}

/**
 * Parameters of sale.propertyRelation.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html
 */
export interface SalePropertyRelationListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.propertyRelation.list. */
export interface SalePropertyRelationListResult {
  propertyRelations: SaleOrderPropertyRelation | {
    entityId?: number;
    entityType?: string;
    propertyId?: number;
  }[];
}

/** Methods of Bitrix24 whose names begin with `sale.propertyrelation`. */
export interface SalePropertyrelationRestMethods {
  /** Ties an order property to an entity such as a delivery service or a payment system. */
  "sale.propertyRelation.add": { params: SalePropertyRelationAddParams; result: SalePropertyRelationAddResult };
  /** Removes the tie of an order property to an entity, found by property, entity type and id. */
  "sale.propertyRelation.deleteByFilter": {
    params: SalePropertyRelationDeleteByFilterParams;
    result: SalePropertyRelationDeleteByFilterResult;
  };
  /** Describes the fields that tie an order property to an entity of a given type. */
  "sale.propertyRelation.getFields": {
    params: SalePropertyRelationGetFieldsParams;
    result: SalePropertyRelationGetFieldsResult;
  };
  /** Lists the ties of order properties to delivery services, payment systems and other entities. */
  "sale.propertyRelation.list": { params: SalePropertyRelationListParams; result: SalePropertyRelationListResult };
}
