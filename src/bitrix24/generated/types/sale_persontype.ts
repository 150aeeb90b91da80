// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtraListTime } from "./catalog_extra.ts";
import type { SalePersonType } from "./shared.ts";

/** Stands in several types. */
export interface SalePersontypeAddFields {
  /** What it is called. */
  name: string;
  /** Symbolic code. */
  code?: string | undefined;
  /** Place in the order; what has less comes first. Default: 150. */
  sort?: string | undefined;
  /** Whether it is in use. Default: Y. */
  active?: "Y" | "N" | undefined;
  /** Id in an outside system. */
  xmlId?: string | number | undefined;
}

/**
 * Parameters of sale.persontype.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html
 */
export interface SalePersontypeAddParams {
  /** Fields of the record by their names. See sale.persontype.getFields. */
  fields: SalePersontypeAddFields;
}

/** Result of sale.persontype.add. */
export interface SalePersontypeAddResult {
  /** The type of payer. */
  personType: SalePersonType;
}

/**
 * Parameters of sale.persontype.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-delete.html
 */
export interface SalePersontypeDeleteParams {
  /** Id of a type of payer: sale.persontype.list. */
  id: number | string;
}

/** Result of sale.persontype.delete. */
export type SalePersontypeDeleteResult = boolean;

/** How sale.persontype.getFields describes a field. */
export interface SalePersontypeGetFieldsField {
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
  /** The type of payer. */
  personType: {
    /** Whether it is in use. */
    active?: SalePersontypeGetFieldsField;
    /** Symbolic code. */
    code?: SalePersontypeGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: SalePersontypeGetFieldsField;
    /** What it is called. */
    name?: SalePersontypeGetFieldsField;
    /** Place in the order; what has less comes first. */
    sort?: SalePersontypeGetFieldsField;
    /** Id in an outside system. */
    xmlId?: SalePersontypeGetFieldsField;
  };
}

/**
 * Parameters of sale.persontype.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get.html
 */
export interface SalePersontypeGetParams {
  /** Id of a type of payer: sale.persontype.list. */
  id: number | string;
}

/** Result of sale.persontype.get. */
export interface SalePersontypeGetResult {
  /** The type of payer. */
  personType: SalePersonType;
}

/**
 * Parameters of sale.persontype.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-list.html
 */
export interface SalePersontypeListParams {
  /** Names of the fields to return. See sale.persontype.getFields. */
  select?: ("id" | "name" | "sort" | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.persontype.getFields. */
  filter?:
    | {
      [Name in "id" | "name" | "sort"]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.persontype.getFields. */
  order?:
    | {
      [Name in "id" | "name" | "sort"]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of sale.persontype.list. */
export interface SalePersontypeListResult {
  personTypes: {
    /** Id, unique among its kind. Read-only. */
    id?: number;
    /** What it is called. */
    name?: string;
    /** Place in the order; what has less comes first. */
    sort?: string;
  }[];
  /** How many there are in all. */
  total?: number;
  /** How long the call took on the server, or a moment. */
  time: CatalogExtraListTime;
}

/**
 * Parameters of sale.persontype.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-update.html
 */
export interface SalePersontypeUpdateParams {
  /** Id of a type of payer: sale.persontype.list. */
  id: number | string;
  /** Fields of the record by their names. See sale.persontype.getFields. */
  fields: SalePersontypeAddFields;
}

/** Result of sale.persontype.update. */
export interface SalePersontypeUpdateResult {
  /** The type of payer. */
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
  /**
   * Lists payer types of the online store by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "sale.persontype.list": { params: SalePersontypeListParams; result: SalePersontypeListResult };
  /** Changes name, code, sorting or activity of a payer type; the name is always required. */
  "sale.persontype.update": { params: SalePersontypeUpdateParams; result: SalePersontypeUpdateResult };
}
