// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCatalogRatio from "../types/catalog_ratio.ts";

/** Methods of Bitrix24 whose names begin with `catalog.ratio`. */
export interface CatalogRatioRestMethodsTree {
  /** Returns one measurement ratio of a product and whether it is the default one. */
  readonly get: RestMethod<typesCatalogRatio.CatalogRatioGetParams, typesCatalogRatio.CatalogRatioGetResult>;
  /** Describes the fields of a product's measurement ratio, such as productId and ratio. */
  readonly getFields: RestMethod<
    typesCatalogRatio.CatalogRatioGetFieldsParams,
    typesCatalogRatio.CatalogRatioGetFieldsResult
  >;
  /**
   * Lists measurement ratios of products by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<typesCatalogRatio.CatalogRatioListParams, typesCatalogRatio.CatalogRatioListResult>;
}
