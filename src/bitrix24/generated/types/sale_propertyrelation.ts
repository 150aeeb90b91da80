// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderPropertyRelation } from "./shared.ts";

/**
 * Parameters of sale.propertyRelation.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html
 */
export interface SalePropertyRelationAddParams {
  /** Fields of the record by their names. See sale.propertyRelation.getFields. */
  fields: {
    /** Id of the record that it belongs to. Cannot be changed later. */
    entityId: number | string;
    /** Kind of the record that it belongs to. Cannot be changed later. */
    entityType: "P" | "D" | "L" | "T";
    /** Id of a property of orders: sale.property.list. Cannot be changed later. */
    propertyId: number | string;
  };
}

/** Result of sale.propertyRelation.add. */
export interface SalePropertyRelationAddResult {
  /** What the property is used with. */
  propertyRelation: SaleOrderPropertyRelation;
}

/**
 * Parameters of sale.propertyRelation.deleteByFilter.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html
 */
export interface SalePropertyRelationDeleteByFilterParams {
  /** Fields of the record by their names. See sale.propertyRelation.getFields. */
  fields: {
    /** Id of the record that it belongs to. Cannot be changed later. */
    entityId: number | string;
    /** Kind of the record that it belongs to. Cannot be changed later. */
    entityType: "P" | "D" | "L" | "T";
    /** Id of a property of orders: sale.property.list. Cannot be changed later. */
    propertyId: number | string;
  };
}

/** Result of sale.propertyRelation.deleteByFilter. */
export type SalePropertyRelationDeleteByFilterResult = boolean;

/** How sale.propertyRelation.getFields describes a field. */
export interface SalePropertyRelationGetFieldsField {
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
  /** What the property is used with. */
  propertyRelation: {
    /** Id of the record that it belongs to. Cannot be changed later. */
    entityId?: SalePropertyRelationGetFieldsField;
    /** Kind of the record that it belongs to. Cannot be changed later. */
    entityType?: SalePropertyRelationGetFieldsField;
    /** Id of the property: catalog.productProperty.list. Cannot be changed later. */
    propertyId?: SalePropertyRelationGetFieldsField;
  };
}

/**
 * Parameters of sale.propertyRelation.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html
 */
export interface SalePropertyRelationListParams {
  /** Names of the fields to return. See sale.propertyRelation.getFields. */
  select?: (keyof SaleOrderPropertyRelation | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.propertyRelation.getFields. */
  filter?:
    | {
      [Name in keyof SaleOrderPropertyRelation]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.propertyRelation.getFields. */
  order?:
    | {
      [Name in keyof SaleOrderPropertyRelation]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of sale.propertyRelation.list. */
export interface SalePropertyRelationListResult {
  propertyRelations: SaleOrderPropertyRelation | {
    /** Id of the record that it belongs to. Cannot be changed later. */
    entityId?: number;
    /** Kind of the record that it belongs to. Cannot be changed later. */
    entityType?: string;
    /** Id of the property: catalog.productProperty.list. Cannot be changed later. */
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
  /**
   * Lists the ties of order properties to delivery services, payment systems and other entities.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "sale.propertyRelation.list": { params: SalePropertyRelationListParams; result: SalePropertyRelationListResult };
}
