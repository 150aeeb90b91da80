// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderPropertyValue } from "./shared.ts";

/**
 * Parameters of sale.propertyvalue.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-delete.html
 */
export interface SalePropertyvalueDeleteParams {
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
  id: number | string;
}

/** Result of sale.propertyvalue.get. */
export interface SalePropertyvalueGetResult {
  propertyValue: SaleOrderPropertyValue;
}

/** How sale.propertyvalue.getfields describes a field. */
export interface SalePropertyvalueGetfieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
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
  propertyValue: {
    code?: SalePropertyvalueGetfieldsField;
    id?: SalePropertyvalueGetfieldsField;
    name?: SalePropertyvalueGetfieldsField;
    orderId?: SalePropertyvalueGetfieldsField;
    orderPropsId?: SalePropertyvalueGetfieldsField;
    orderPropsXmlId?: SalePropertyvalueGetfieldsField;
    value?: SalePropertyvalueGetfieldsField;
  };
}

/**
 * Parameters of sale.propertyvalue.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-list.html
 */
export interface SalePropertyvalueListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.propertyvalue.list. */
export interface SalePropertyvalueListResult {
  propertyValues: SaleOrderPropertyValue[];
}

/**
 * Parameters of sale.propertyvalue.modify.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-modify.html
 */
export interface SalePropertyvalueModifyParams {
  fields: {
    order: {
      id: number | string;
      propertyValues: {
        orderPropsId: number | string;
        value: unknown;
      }[];
    };
  };
}

/** Result of sale.propertyvalue.modify. */
export interface SalePropertyvalueModifyResult {
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
  /** Lists property values of orders by filter, for example all values of one order. */
  "sale.propertyvalue.list": { params: SalePropertyvalueListParams; result: SalePropertyvalueListResult };
  /** Replaces the set of property values of an order; values left out of the request are deleted. */
  "sale.propertyvalue.modify": { params: SalePropertyvalueModifyParams; result: SalePropertyvalueModifyResult };
}
