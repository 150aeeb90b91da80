// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogStoreproduct } from "./shared.ts";

/** How catalog.storeproduct.getFields describes a field. */
export interface CatalogStoreproductGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
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
  storeProduct: {
    amount?: CatalogStoreproductGetFieldsField;
    id?: CatalogStoreproductGetFieldsField;
    productId?: CatalogStoreproductGetFieldsField;
    quantityReserved?: CatalogStoreproductGetFieldsField;
    storeId?: CatalogStoreproductGetFieldsField;
  };
}

/**
 * Parameters of catalog.storeproduct.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get.html
 */
export interface CatalogStoreproductGetParams {
  id: number | string;
}

/** Result of catalog.storeproduct.get. */
export interface CatalogStoreproductGetResult {
  storeProduct: CatalogStoreproduct;
}

/**
 * Parameters of catalog.storeproduct.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-list.html
 */
export interface CatalogStoreproductListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
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
  /** Lists amounts of products in warehouses by filter, in pages of 50. */
  "catalog.storeproduct.list": { params: CatalogStoreproductListParams; result: CatalogStoreproductListResult };
}
