// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderPropertyValue } from "./shared.ts";

/**
 * Parameters of sale.propertyvalue.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-delete.html
 */
export interface SalePropertyvalueDeleteParams {
  /** Id, unique among its kind. See sale.propertyvalue.list. */
  id: number | string;
}

/** Result of sale.propertyvalue.delete. */
export type SalePropertyvalueDeleteResult = boolean;

/**
 * Parameters of sale.propertyvalue.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get.html
 */
export interface SalePropertyvalueGetParams {
  /** Id, unique among its kind. See sale.propertyvalue.list. */
  id: number | string;
}

/** Result of sale.propertyvalue.get. */
export interface SalePropertyvalueGetResult {
  /** The value of the property. */
  propertyValue: SaleOrderPropertyValue;
}

/** How sale.propertyvalue.getfields describes a field. */
export interface SalePropertyvalueGetfieldsField {
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
 * Parameters of sale.propertyvalue.getfields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get-fields.html
 */
export interface SalePropertyvalueGetfieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.propertyvalue.getfields. */
export interface SalePropertyvalueGetfieldsResult {
  /** The value of the property. */
  propertyValue: {
    /** Symbolic code. */
    code?: SalePropertyvalueGetfieldsField;
    /** Id, unique among its kind. Read-only. Cannot be changed later. */
    id?: SalePropertyvalueGetfieldsField;
    /** What it is called. */
    name?: SalePropertyvalueGetfieldsField;
    /** Id of the order: sale.order.list. Cannot be changed later. */
    orderId?: SalePropertyvalueGetfieldsField;
    /** Id of the property of orders: sale.property.list. */
    orderPropsId?: SalePropertyvalueGetfieldsField;
    /** Read-only. */
    orderPropsXmlId?: SalePropertyvalueGetfieldsField;
    /** The value itself. */
    value?: SalePropertyvalueGetfieldsField;
  };
}

/**
 * Parameters of sale.propertyvalue.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-list.html
 */
export interface SalePropertyvalueListParams {
  /** Names of the fields to return. See sale.propertyvalue.getfields. */
  select?: (keyof SaleOrderPropertyValue | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.propertyvalue.getfields. */
  filter?:
    | {
      [Name in keyof SaleOrderPropertyValue]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.propertyvalue.getfields. */
  order?:
    | {
      [Name in keyof SaleOrderPropertyValue]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of sale.propertyvalue.list. */
export interface SalePropertyvalueListResult {
  /** The values of the properties. */
  propertyValues: SaleOrderPropertyValue[];
}

/**
 * Parameters of sale.propertyvalue.modify.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-modify.html
 */
export interface SalePropertyvalueModifyParams {
  /** Fields of the record by their names. See sale.propertyvalue.getfields. */
  fields: {
    /** Fields to sort by, each with ASC or DESC. */
    order: {
      /** Id of an order: sale.order.list. */
      id: number | string;
      /** The values of the properties. */
      propertyValues: {
        /** Id of the property of orders: sale.property.list. */
        orderPropsId: number | string;
        /** The value itself. */
        value: unknown;
      }[];
    };
  };
}

/** Result of sale.propertyvalue.modify. */
export interface SalePropertyvalueModifyResult {
  /** The values of the properties. */
  propertyValues: SaleOrderPropertyValue[];
}

/** Methods of Bitrix24 whose names begin with `sale.propertyvalue`. */
export interface SalePropertyvalueRestMethods {
  /** Deletes the value that one order holds for an order property. */
  "sale.propertyvalue.delete": { params: SalePropertyvalueDeleteParams; result: SalePropertyvalueDeleteResult };
  /** Returns the value an order holds for a property, with the property's name and code. */
  "sale.propertyvalue.get": { params: SalePropertyvalueGetParams; result: SalePropertyvalueGetResult };
  /** Describes the fields of an order property's value, with types and read-only marks. */
  "sale.propertyvalue.getfields": {
    params: SalePropertyvalueGetfieldsParams;
    result: SalePropertyvalueGetfieldsResult;
  };
  /**
   * Lists property values of orders by filter, for example all values of one order.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "sale.propertyvalue.list": { params: SalePropertyvalueListParams; result: SalePropertyvalueListResult };
  /** Replaces the set of property values of an order; values left out of the request are deleted. */
  "sale.propertyvalue.modify": { params: SalePropertyvalueModifyParams; result: SalePropertyvalueModifyResult };
}
