// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtraListTime } from "./catalog_extra.ts";
import type { CatalogPriceType } from "./shared.ts";

/** Stands in several types. */
export interface CatalogPriceTypeAddFields {
  /** What it is called. */
  name: string;
  /** Whether it is the base one. */
  base?: "Y" | "N" | undefined;
  /** Place in the order; what has less comes first. */
  sort?: number | string | undefined;
  /** Id in an outside system. */
  xmlId?: string | number | undefined;
}

/**
 * Parameters of catalog.priceType.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-add.html
 */
export interface CatalogPriceTypeAddParams {
  /** Fields of the record by their names. See catalog.priceType.getFields. */
  fields: CatalogPriceTypeAddFields;
}

/** Result of catalog.priceType.add. */
export interface CatalogPriceTypeAddResult {
  /** Kind of price. */
  priceType: CatalogPriceType;
}

/**
 * Parameters of catalog.priceType.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-delete.html
 */
export interface CatalogPriceTypeDeleteParams {
  /** Id of a kind of price: catalog.priceType.list. */
  id: number | string;
}

/** Result of catalog.priceType.delete. */
export type CatalogPriceTypeDeleteResult = boolean;

/** How catalog.priceType.getFields describes a field. */
export interface CatalogPriceTypeGetFieldsField {
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
 * Parameters of catalog.priceType.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get-fields.html
 */
export interface CatalogPriceTypeGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.priceType.getFields. */
export interface CatalogPriceTypeGetFieldsResult {
  /** Kind of price. */
  priceType: {
    /** Whether it is the base one. */
    base?: CatalogPriceTypeGetFieldsField;
    /** Id of the user who created it: user.get. Read-only. */
    createdBy?: CatalogPriceTypeGetFieldsField;
    /** When it was created. Read-only. */
    dateCreate?: CatalogPriceTypeGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogPriceTypeGetFieldsField;
    /** Id of the user who last changed it: user.get. Read-only. */
    modifiedBy?: CatalogPriceTypeGetFieldsField;
    /** What it is called. */
    name?: CatalogPriceTypeGetFieldsField;
    /** Place in the order; what has less comes first. */
    sort?: CatalogPriceTypeGetFieldsField;
    /** When it was last changed. Read-only. */
    timestampX?: CatalogPriceTypeGetFieldsField;
    /** Id in an outside system. */
    xmlId?: CatalogPriceTypeGetFieldsField;
  };
}

/**
 * Parameters of catalog.priceType.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get.html
 */
export interface CatalogPriceTypeGetParams {
  /** Id of a kind of price: catalog.priceType.list. */
  id: number | string;
}

/** Result of catalog.priceType.get. */
export interface CatalogPriceTypeGetResult {
  /** Kind of price. */
  priceType: CatalogPriceType;
}

/**
 * Parameters of catalog.priceType.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-list.html
 */
export interface CatalogPriceTypeListParams {
  /** Names of the fields to return. See catalog.priceType.getFields. */
  select?: ("id" | "name" | "xmlId" | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.priceType.getFields. */
  filter?:
    | {
      [Name in "id" | "name" | "xmlId" | "modifiedBy"]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.priceType.getFields. */
  order?:
    | {
      [Name in "id" | "name" | "xmlId"]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of catalog.priceType.list. */
export interface CatalogPriceTypeListResult {
  priceTypes: {
    /** Id, unique among its kind. Read-only. */
    id?: number;
    /** What it is called. */
    name?: string;
    /** Id in an outside system. */
    xmlId?: string;
  }[];
  /** How many there are in all. */
  total?: number;
  /** How long the call took on the server, or a moment. */
  time: CatalogExtraListTime;
}

/**
 * Parameters of catalog.priceType.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-update.html
 */
export interface CatalogPriceTypeUpdateParams {
  /** Id of a kind of price: catalog.priceType.list. */
  id: number | string;
  /** Fields of the record by their names. See catalog.priceType.getFields. */
  fields: CatalogPriceTypeAddFields;
}

/** Result of catalog.priceType.update. */
export interface CatalogPriceTypeUpdateResult {
  /** Kind of price. */
  priceType: CatalogPriceType;
}

/** Methods of Bitrix24 whose names begin with `catalog.pricetype`. */
export interface CatalogPricetypeRestMethods {
  /** Creates a price type, such as wholesale, that may be made the base one. */
  "catalog.priceType.add": { params: CatalogPriceTypeAddParams; result: CatalogPriceTypeAddResult };
  /** Deletes a price type by its id; for administrators only. */
  "catalog.priceType.delete": { params: CatalogPriceTypeDeleteParams; result: CatalogPriceTypeDeleteResult };
  /** Returns name, base mark and sorting of one price type. */
  "catalog.priceType.get": { params: CatalogPriceTypeGetParams; result: CatalogPriceTypeGetResult };
  /** Describes the fields of a price type, with types and required or read-only marks. */
  "catalog.priceType.getFields": { params: CatalogPriceTypeGetFieldsParams; result: CatalogPriceTypeGetFieldsResult };
  /**
   * Lists price types of the catalog by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.priceType.list": { params: CatalogPriceTypeListParams; result: CatalogPriceTypeListResult };
  /** Changes name, sorting, external id or base mark of a price type. */
  "catalog.priceType.update": { params: CatalogPriceTypeUpdateParams; result: CatalogPriceTypeUpdateResult };
}
