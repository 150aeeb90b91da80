// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderProperty } from "./shared.ts";

/** Stands in several types. */
export interface SalePropertyAddFields {
  personTypeId: number | string;
  propsGroupId: number | string;
  name: string;
  type: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "FILE" | "DATE" | "LOCATION" | "ADDRESS";
  code?: string;
  active?: "Y" | "N";
  util?: "Y" | "N";
  userProps?: "Y" | "N";
  isFiltered?: "Y" | "N";
  sort?: number | string;
  description?: string;
  required?: "Y" | "N";
  multiple?: "Y" | "N";
  xmlId?: string;
  defaultValue?: unknown;
  settings?: {
    minlength?: number | string;
    maxlength?: number | string;
    pattern?: string;
    multiline?: "Y" | "N";
    cols?: number | string;
    rows?: number | string;
    size?: number | string;
  } | {
    min?: number | string;
    max?: number | string;
    step?: number | string;
  } | {
    multielement?: "Y" | "N";
    size?: number | string;
  } | {
    maxsize?: number | string;
    accept?: string;
  } | {
    time?: "Y" | "N";
  };
}

/**
 * Parameters of sale.property.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html
 */
export interface SalePropertyAddParams {
  fields: SalePropertyAddFields;
}

/** Result of sale.property.add. */
export interface SalePropertyAddResult {
  property: SaleOrderProperty;
}

/**
 * Parameters of sale.property.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-delete.html
 */
export interface SalePropertyDeleteParams {
  id: number | string;
}

/** Result of sale.property.delete. */
export type SalePropertyDeleteResult = boolean;

/**
 * Parameters of sale.property.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get.html
 */
export interface SalePropertyGetParams {
  id: number | string;
}

/** Result of sale.property.get. */
export interface SalePropertyGetResult {
  property: SaleOrderProperty;
}

/**
 * Parameters of sale.property.getfieldsbytype.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get-fields-by-type.html
 */
export interface SalePropertyGetfieldsbytypeParams {
  type: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "FILE" | "DATE" | "LOCATION" | "ADDRESS";
}

/** Result of sale.property.getfieldsbytype. */
export type SalePropertyGetfieldsbytypeResult = unknown;

/**
 * Parameters of sale.property.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-list.html
 */
export interface SalePropertyListParams {
  select?: unknown[];
  filter?: {
    [key: string]: unknown;
  };
  order?: {
    [key: string]: unknown;
  };
  start?: number | string;
}

/** Result of sale.property.list. */
export interface SalePropertyListResult {
  properties: SaleOrderProperty[];
}

/** Stands in several types. */
export interface SalePropertyUpdateFields {
  name: string;
  code?: string;
  active?: "Y" | "N";
  util?: "Y" | "N";
  userProps?: "Y" | "N";
  isFiltered?: "Y" | "N";
  sort?: number | string;
  description?: string;
  required?: "Y" | "N";
  multiple?: "Y" | "N";
  xmlId?: string;
  defaultValue?: unknown;
  settings?: {
    [key: string]: unknown;
  };
}

/**
 * Parameters of sale.property.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-update.html
 */
export interface SalePropertyUpdateParams {
  id: number | string;
  fields: SalePropertyUpdateFields;
}

/** Result of sale.property.update. */
export interface SalePropertyUpdateResult {
  property: SaleOrderProperty;
}
