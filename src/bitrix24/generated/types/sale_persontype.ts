// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtraListTime } from "./catalog_extra.ts";
import type { SalePersonType } from "./shared.ts";

/** Stands in several types. */
export interface SalePersontypeAddFields {
  name: string;
  code?: string | undefined;
  sort?: string | undefined;
  active?: "Y" | "N" | undefined;
  xmlId?: string | number | undefined;
}

/**
 * Parameters of sale.persontype.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html
 */
export interface SalePersontypeAddParams {
  fields: SalePersontypeAddFields;
}

/** Result of sale.persontype.add. */
export interface SalePersontypeAddResult {
  personType: SalePersonType;
}

/**
 * Parameters of sale.persontype.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-delete.html
 */
export interface SalePersontypeDeleteParams {
  id: number | string;
}

/** Result of sale.persontype.delete. */
export type SalePersontypeDeleteResult = boolean;

/** How sale.persontype.getFields describes a field. */
export interface SalePersontypeGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of sale.persontype.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get-fields.html
 */
export interface SalePersontypeGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.persontype.getFields. */
export interface SalePersontypeGetFieldsResult {
  personType: {
    active?: SalePersontypeGetFieldsField;
    code?: SalePersontypeGetFieldsField;
    id?: SalePersontypeGetFieldsField;
    name?: SalePersontypeGetFieldsField;
    sort?: SalePersontypeGetFieldsField;
    xmlId?: SalePersontypeGetFieldsField;
  };
}

/**
 * Parameters of sale.persontype.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get.html
 */
export interface SalePersontypeGetParams {
  id: number | string;
}

/** Result of sale.persontype.get. */
export interface SalePersontypeGetResult {
  personType: SalePersonType;
}

/**
 * Parameters of sale.persontype.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-list.html
 */
export interface SalePersontypeListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.persontype.list. */
export interface SalePersontypeListResult {
  personTypes: {
    id?: number;
    name?: string;
    sort?: string;
  }[];
  total?: number;
  time: CatalogExtraListTime;
}

/**
 * Parameters of sale.persontype.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-update.html
 */
export interface SalePersontypeUpdateParams {
  id: number | string;
  fields: SalePersontypeAddFields;
}

/** Result of sale.persontype.update. */
export interface SalePersontypeUpdateResult {
  personType: SalePersonType;
}

/** Methods of Bitrix24 whose names begin with `sale.persontype`. */
export interface SalePersontypeRestMethods {
  /** Creates a payer type, such as individual or legal entity; its code must be unique. */
  "sale.persontype.add": { params: SalePersontypeAddParams; result: SalePersontypeAddResult };
  /** Deletes a payer type; refused while orders use it. */
  "sale.persontype.delete": { params: SalePersontypeDeleteParams; result: SalePersontypeDeleteResult };
  /** Returns name, code, sorting and activity of one payer type. */
  "sale.persontype.get": { params: SalePersontypeGetParams; result: SalePersontypeGetResult };
  /** Describes the fields of a payer type, with types and required or read-only marks. */
  "sale.persontype.getFields": { params: SalePersontypeGetFieldsParams; result: SalePersontypeGetFieldsResult };
  /** Lists payer types of the online store by filter, in pages of 50. */
  "sale.persontype.list": { params: SalePersontypeListParams; result: SalePersontypeListResult };
  /** Changes name, code, sorting or activity of a payer type; the name is always required. */
  "sale.persontype.update": { params: SalePersontypeUpdateParams; result: SalePersontypeUpdateResult };
}
