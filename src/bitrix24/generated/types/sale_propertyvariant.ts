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
    sort?: number | string;
    description?: string;
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
  select?: string[];
  filter?: object;
  order?: object;
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
    sort?: number | string;
    description?: string;
  };
}

/** Result of sale.propertyvariant.update. */
export interface SalePropertyvariantUpdateResult {
  propertyVariant: SaleOrderPropertyVariant;
}
