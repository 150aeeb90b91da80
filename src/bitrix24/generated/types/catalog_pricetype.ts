// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtraListTime } from "./catalog_extra.ts";
import type { CatalogPriceType } from "./shared.ts";

/** Stands in several types. */
export interface CatalogPriceTypeAddFields {
  name: string;
  base?: "Y" | "N" | undefined;
  sort?: number | string | undefined;
  xmlId?: string | number | undefined;
}

/**
 * Parameters of catalog.priceType.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-add.html
 */
export interface CatalogPriceTypeAddParams {
  fields: CatalogPriceTypeAddFields;
}

/** Result of catalog.priceType.add. */
export interface CatalogPriceTypeAddResult {
  priceType: CatalogPriceType;
}

/**
 * Parameters of catalog.priceType.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-delete.html
 */
export interface CatalogPriceTypeDeleteParams {
  id: number | string;
}

/** Result of catalog.priceType.delete. */
export type CatalogPriceTypeDeleteResult = boolean;

/** How catalog.priceType.getFields describes a field. */
export interface CatalogPriceTypeGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
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
  priceType: {
    base?: CatalogPriceTypeGetFieldsField;
    createdBy?: CatalogPriceTypeGetFieldsField;
    dateCreate?: CatalogPriceTypeGetFieldsField;
    id?: CatalogPriceTypeGetFieldsField;
    modifiedBy?: CatalogPriceTypeGetFieldsField;
    name?: CatalogPriceTypeGetFieldsField;
    sort?: CatalogPriceTypeGetFieldsField;
    timestampX?: CatalogPriceTypeGetFieldsField;
    xmlId?: CatalogPriceTypeGetFieldsField;
  };
}

/**
 * Parameters of catalog.priceType.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get.html
 */
export interface CatalogPriceTypeGetParams {
  id: number | string;
}

/** Result of catalog.priceType.get. */
export interface CatalogPriceTypeGetResult {
  priceType: CatalogPriceType;
}

/**
 * Parameters of catalog.priceType.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-list.html
 */
export interface CatalogPriceTypeListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.priceType.list. */
export interface CatalogPriceTypeListResult {
  priceTypes: {
    id?: number;
    name?: string;
    xmlId?: string;
  }[];
  total?: number;
  time: CatalogExtraListTime;
}

/**
 * Parameters of catalog.priceType.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-update.html
 */
export interface CatalogPriceTypeUpdateParams {
  id: number | string;
  fields: CatalogPriceTypeAddFields;
}

/** Result of catalog.priceType.update. */
export interface CatalogPriceTypeUpdateResult {
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
  /** Lists price types of the catalog by filter, in pages of 50. */
  "catalog.priceType.list": { params: CatalogPriceTypeListParams; result: CatalogPriceTypeListResult };
  /** Changes name, sorting, external id or base mark of a price type. */
  "catalog.priceType.update": { params: CatalogPriceTypeUpdateParams; result: CatalogPriceTypeUpdateResult };
}
