// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCatalogStoreproduct from "../types/catalog_storeproduct.ts";

/** Methods of Bitrix24 whose names begin with `catalog.storeproduct`. */
export interface CatalogStoreproductRestMethodsTree {
  /** Returns one stock record with the amount and reserve of a product in a warehouse. */
  readonly get: RestMethod<
    typesCatalogStoreproduct.CatalogStoreproductGetParams,
    typesCatalogStoreproduct.CatalogStoreproductGetResult
  >;
  /** Describes the fields of a stock record, which holds a product's amount in a warehouse. */
  readonly getFields: RestMethod<
    typesCatalogStoreproduct.CatalogStoreproductGetFieldsParams,
    typesCatalogStoreproduct.CatalogStoreproductGetFieldsResult
  >;
  /**
   * Lists amounts of products in warehouses by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<
    typesCatalogStoreproduct.CatalogStoreproductListParams,
    typesCatalogStoreproduct.CatalogStoreproductListResult
  >;
}
