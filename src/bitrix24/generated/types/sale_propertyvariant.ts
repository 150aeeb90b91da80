// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderPropertyVariant } from "./shared.ts";

/**
 * Parameters of sale.propertyvariant.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-add.html
 */
export interface SalePropertyvariantAddParams {
  fields: {
    orderPropsId: number | string;
    name: string;
    value: string;
    sort?: number | string | undefined;
    description?: string | undefined;
    xnlId?: string | number | undefined;
  };
}

/** Result of sale.propertyvariant.add. */
export interface SalePropertyvariantAddResult {
  propertyVariant: SaleOrderPropertyVariant;
}

/**
 * Parameters of sale.propertyvariant.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-delete.html
 */
export interface SalePropertyvariantDeleteParams {
  id: number | string;
}

/** Result of sale.propertyvariant.delete. */
export type SalePropertyvariantDeleteResult = boolean;

/** How sale.propertyvariant.getFields describes a field. */
export interface SalePropertyvariantGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of sale.propertyvariant.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get-fields.html
 */
export interface SalePropertyvariantGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.propertyvariant.getFields. */
export interface SalePropertyvariantGetFieldsResult {
  propertyVariant: {
    description?: SalePropertyvariantGetFieldsField;
    id?: SalePropertyvariantGetFieldsField;
    name?: SalePropertyvariantGetFieldsField;
    orderPropsId?: SalePropertyvariantGetFieldsField;
    sort?: SalePropertyvariantGetFieldsField;
    value?: SalePropertyvariantGetFieldsField;
    xnlId?: SalePropertyvariantGetFieldsField;
  };
}

/**
 * Parameters of sale.propertyvariant.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get.html
 */
export interface SalePropertyvariantGetParams {
  id: number | string;
}

/** Result of sale.propertyvariant.get. */
export interface SalePropertyvariantGetResult {
  propertyVariant: SaleOrderPropertyVariant;
}

/**
 * Parameters of sale.propertyvariant.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-list.html
 */
export interface SalePropertyvariantListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
}

/** Result of sale.propertyvariant.list. */
export interface SalePropertyvariantListResult {
  propertyVariants: SaleOrderPropertyVariant[];
}

/**
 * Parameters of sale.propertyvariant.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-update.html
 */
export interface SalePropertyvariantUpdateParams {
  id: number | string;
  fields: {
    name: string;
    value: string;
    sort?: number | string | undefined;
    description?: string | undefined;
    xnlId?: string | number | undefined;
  };
}

/** Result of sale.propertyvariant.update. */
export interface SalePropertyvariantUpdateResult {
  propertyVariant: SaleOrderPropertyVariant;
}

/** Methods of Bitrix24 whose names begin with `sale.propertyvariant`. */
export interface SalePropertyvariantRestMethods {
  /** Adds a choice with name and value to an order property that has a list of options. */
  "sale.propertyvariant.add": { params: SalePropertyvariantAddParams; result: SalePropertyvariantAddResult };
  /** Removes one choice from the options of an order property. */
  "sale.propertyvariant.delete": { params: SalePropertyvariantDeleteParams; result: SalePropertyvariantDeleteResult };
  /** Returns one choice of an order property with its name, value and description. */
  "sale.propertyvariant.get": { params: SalePropertyvariantGetParams; result: SalePropertyvariantGetResult };
  /** Describes the fields of an order property's choice, such as orderPropsId, name and value. */
  "sale.propertyvariant.getFields": {
    params: SalePropertyvariantGetFieldsParams;
    result: SalePropertyvariantGetFieldsResult;
  };
  /** Lists the choices of order properties by filter, for example all colors of one property. */
  "sale.propertyvariant.list": { params: SalePropertyvariantListParams; result: SalePropertyvariantListResult };
  /** Changes name, value, sorting or description of an order property's choice. */
  "sale.propertyvariant.update": { params: SalePropertyvariantUpdateParams; result: SalePropertyvariantUpdateResult };
}
