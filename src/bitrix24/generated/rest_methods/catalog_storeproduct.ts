// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogStoreproductGetFieldsParams,
  CatalogStoreproductGetFieldsResult,
  CatalogStoreproductGetParams,
  CatalogStoreproductGetResult,
  CatalogStoreproductListParams,
  CatalogStoreproductListResult,
} from "../types/catalog_storeproduct.ts";

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
