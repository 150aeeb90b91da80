// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderPropertyVariant } from "./shared.ts";

/**
 * Parameters of sale.propertyvariant.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-add.html
 */
export interface SalePropertyvariantAddParams {
  /** Fields of the record by their names. See sale.propertyvariant.getFields. */
  fields: {
    /** Id of the property of orders: sale.property.list. Cannot be changed later. */
    orderPropsId: number | string;
    /** What it is called. */
    name: string;
    /** The value itself. */
    value: string;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** What it is about, in words. */
    description?: string | undefined;
    xnlId?: string | number | undefined;
  };
}

/** Result of sale.propertyvariant.add. */
export interface SalePropertyvariantAddResult {
  /** An entry of the property's list. */
  propertyVariant: SaleOrderPropertyVariant;
}

/**
 * Parameters of sale.propertyvariant.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-delete.html
 */
export interface SalePropertyvariantDeleteParams {
  /** Id, unique among its kind. See sale.propertyvariant.list. */
  id: number | string;
}

/** Result of sale.propertyvariant.delete. */
export type SalePropertyvariantDeleteResult = boolean;

/** How sale.propertyvariant.getFields describes a field. */
export interface SalePropertyvariantGetFieldsField {
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
  /** An entry of the property's list. */
  propertyVariant: {
    /** What it is about, in words. */
    description?: SalePropertyvariantGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: SalePropertyvariantGetFieldsField;
    /** What it is called. */
    name?: SalePropertyvariantGetFieldsField;
    /** Id of the property of orders: sale.property.list. Cannot be changed later. */
    orderPropsId?: SalePropertyvariantGetFieldsField;
    /** Place in the order; what has less comes first. */
    sort?: SalePropertyvariantGetFieldsField;
    /** The value itself. */
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
  /** Id, unique among its kind. See sale.propertyvariant.list. */
  id: number | string;
}

/** Result of sale.propertyvariant.get. */
export interface SalePropertyvariantGetResult {
  /** An entry of the property's list. */
  propertyVariant: SaleOrderPropertyVariant;
}

/**
 * Parameters of sale.propertyvariant.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-list.html
 */
export interface SalePropertyvariantListParams {
  /** Names of the fields to return. See sale.propertyvariant.getFields. */
  select?: (keyof SaleOrderPropertyVariant | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.propertyvariant.getFields. */
  filter?:
    | {
      [Name in keyof SaleOrderPropertyVariant]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.propertyvariant.getFields. */
  order?:
    | {
      [Name in keyof SaleOrderPropertyVariant]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
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
  /** Id, unique among its kind. See sale.propertyvariant.list. */
  id: number | string;
  /** Fields of the record by their names. See sale.propertyvariant.getFields. */
  fields: {
    /** What it is called. */
    name: string;
    /** The value itself. */
    value: string;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** What it is about, in words. */
    description?: string | undefined;
    xnlId?: string | number | undefined;
  };
}

/** Result of sale.propertyvariant.update. */
export interface SalePropertyvariantUpdateResult {
  /** An entry of the property's list. */
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
  /**
   * Lists the choices of order properties by filter, for example all colors of one property.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "sale.propertyvariant.list": { params: SalePropertyvariantListParams; result: SalePropertyvariantListResult };
  /** Changes name, value, sorting or description of an order property's choice. */
  "sale.propertyvariant.update": { params: SalePropertyvariantUpdateParams; result: SalePropertyvariantUpdateResult };
}
