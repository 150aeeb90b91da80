// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogCatalog } from "./shared.ts";

/** How catalog.catalog.getFields describes a field. */
export interface CatalogCatalogGetFieldsField {
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
  /** The catalog. */
  catalog: {
    /** Id of the list or catalog. Cannot be changed later. */
    iblockId?: CatalogCatalogGetFieldsField;
    /** Kind of lists: lists, bitrix_processes or lists_socnet. Read-only. */
    iblockTypeId?: CatalogCatalogGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogCatalogGetFieldsField;
    /** Id of the page, or of a site or language. Read-only. */
    lid?: CatalogCatalogGetFieldsField;
    /** What it is called. Read-only. */
    name?: CatalogCatalogGetFieldsField;
    /** Id of the catalog of the products that it has variations of. */
    productIblockId?: CatalogCatalogGetFieldsField;
    /** Id of the property that leads from a variation to its product. */
    skuPropertyId?: CatalogCatalogGetFieldsField;
    /** Whether it is sold by subscription. */
    subscription?: CatalogCatalogGetFieldsField;
    /** Id of the VAT rate: catalog.vat.list. */
    vatId?: CatalogCatalogGetFieldsField;
  };
}

/**
 * Parameters of catalog.catalog.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html
 */
export interface CatalogCatalogGetParams {
  /** Id of a catalog: catalog.catalog.list. */
  id: number | string;
}

/** Result of catalog.catalog.get. */
export interface CatalogCatalogGetResult {
  /** The catalog. */
  catalog: CatalogCatalog;
}

/**
 * Parameters of catalog.catalog.isOffers.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-is-offers.html
 */
export interface CatalogCatalogIsOffersParams {
  /** Id of a catalog: catalog.catalog.list. */
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
  /** Names of the fields to return. See catalog.catalog.getFields. */
  select?: (keyof CatalogCatalog | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.catalog.getFields. */
  filter?:
    | {
      [Name in keyof CatalogCatalog]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.catalog.getFields. */
  order?:
    | {
      [Name in keyof CatalogCatalog]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
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
  /**
   * Lists commercial catalogs, both of products and of variations, by filter, 50 per page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.catalog.list": { params: CatalogCatalogListParams; result: CatalogCatalogListResult };
}
