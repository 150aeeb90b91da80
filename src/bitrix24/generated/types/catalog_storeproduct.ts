// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogStoreproduct } from "./shared.ts";

/** How catalog.storeproduct.getFields describes a field. */
export interface CatalogStoreproductGetFieldsField {
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
 * Parameters of catalog.storeproduct.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get-fields.html
 */
export interface CatalogStoreproductGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.storeproduct.getFields. */
export interface CatalogStoreproductGetFieldsResult {
  /** How much of a product a store has. */
  storeProduct: {
    /** Amount. Read-only. */
    amount?: CatalogStoreproductGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogStoreproductGetFieldsField;
    /** Id of the product: catalog.product.list. Read-only. */
    productId?: CatalogStoreproductGetFieldsField;
    /** How much is reserved. Read-only. */
    quantityReserved?: CatalogStoreproductGetFieldsField;
    /** Id of the store: catalog.store.list. Read-only. */
    storeId?: CatalogStoreproductGetFieldsField;
  };
}

/**
 * Parameters of catalog.storeproduct.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get.html
 */
export interface CatalogStoreproductGetParams {
  /** Id, unique among its kind. See catalog.storeproduct.list. */
  id: number | string;
}

/** Result of catalog.storeproduct.get. */
export interface CatalogStoreproductGetResult {
  /** How much of a product a store has. */
  storeProduct: CatalogStoreproduct;
}

/**
 * Parameters of catalog.storeproduct.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-list.html
 */
export interface CatalogStoreproductListParams {
  /** Names of the fields to return. See catalog.storeproduct.getFields. */
  select?: (keyof CatalogStoreproduct | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.storeproduct.getFields. */
  filter?:
    | {
      [Name in keyof CatalogStoreproduct]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.storeproduct.getFields. */
  order?:
    | {
      [Name in keyof CatalogStoreproduct]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of catalog.storeproduct.list. */
export interface CatalogStoreproductListResult {
  storeProducts: CatalogStoreproduct[];
}

/** Methods of Bitrix24 whose names begin with `catalog.storeproduct`. */
export interface CatalogStoreproductRestMethods {
  /** Returns one stock record with the amount and reserve of a product in a warehouse. */
  "catalog.storeproduct.get": { params: CatalogStoreproductGetParams; result: CatalogStoreproductGetResult };
  /** Describes the fields of a stock record, which holds a product's amount in a warehouse. */
  "catalog.storeproduct.getFields": {
    params: CatalogStoreproductGetFieldsParams;
    result: CatalogStoreproductGetFieldsResult;
  };
  /**
   * Lists amounts of products in warehouses by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.storeproduct.list": { params: CatalogStoreproductListParams; result: CatalogStoreproductListResult };
}
