// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogCatalog } from "./shared.ts";

/** How catalog.catalog.getFields describes a field. */
export interface CatalogCatalogGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of catalog.catalog.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get-fields.html
 */
export interface CatalogCatalogGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.catalog.getFields. */
export interface CatalogCatalogGetFieldsResult {
  catalog: {
    iblockId?: CatalogCatalogGetFieldsField;
    iblockTypeId?: CatalogCatalogGetFieldsField;
    id?: CatalogCatalogGetFieldsField;
    lid?: CatalogCatalogGetFieldsField;
    name?: CatalogCatalogGetFieldsField;
    productIblockId?: CatalogCatalogGetFieldsField;
    skuPropertyId?: CatalogCatalogGetFieldsField;
    subscription?: CatalogCatalogGetFieldsField;
    vatId?: CatalogCatalogGetFieldsField;
  };
}

/**
 * Parameters of catalog.catalog.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html
 */
export interface CatalogCatalogGetParams {
  id: number | string;
}

/** Result of catalog.catalog.get. */
export interface CatalogCatalogGetResult {
  catalog: CatalogCatalog;
}

/**
 * Parameters of catalog.catalog.isOffers.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-is-offers.html
 */
export interface CatalogCatalogIsOffersParams {
  id: number | string;
}

/** Result of catalog.catalog.isOffers. */
export type CatalogCatalogIsOffersResult = boolean;

/**
 * Parameters of catalog.catalog.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-list.html
 */
export interface CatalogCatalogListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.catalog.list. */
export interface CatalogCatalogListResult {
  catalogs: CatalogCatalog[];
}

/** Methods of Bitrix24 whose names begin with `catalog.catalog`. */
export interface CatalogCatalogRestMethods {
  /** Returns one commercial catalog by information block id, with its links to variations and VAT. */
  "catalog.catalog.get": { params: CatalogCatalogGetParams; result: CatalogCatalogGetResult };
  /** Describes the fields of a commercial catalog, such as iblockId, productIblockId and vatId. */
  "catalog.catalog.getFields": { params: CatalogCatalogGetFieldsParams; result: CatalogCatalogGetFieldsResult };
  /** Tells whether a commercial catalog is a catalog of variations. */
  "catalog.catalog.isOffers": { params: CatalogCatalogIsOffersParams; result: CatalogCatalogIsOffersResult };
  /** Lists commercial catalogs, both of products and of variations, by filter, 50 per page. */
  "catalog.catalog.list": { params: CatalogCatalogListParams; result: CatalogCatalogListResult };
}
