// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogRatioGetFieldsParams,
  CatalogRatioGetFieldsResult,
  CatalogRatioGetParams,
  CatalogRatioGetResult,
  CatalogRatioListParams,
  CatalogRatioListResult,
} from "../types/catalog_ratio.ts";

/** Methods of Bitrix24 whose names begin with `catalog.ratio`. */
export interface CatalogRatioRestMethods {
  /** Returns one measurement ratio of a product and whether it is the default one. */
  "catalog.ratio.get": { params: CatalogRatioGetParams; result: CatalogRatioGetResult };
  /** Describes the fields of a product's measurement ratio, such as productId and ratio. */
  "catalog.ratio.getFields": { params: CatalogRatioGetFieldsParams; result: CatalogRatioGetFieldsResult };
  /** Lists measurement ratios of products by filter, in pages of 50. */
  "catalog.ratio.list": { params: CatalogRatioListParams; result: CatalogRatioListResult };
}
