// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogExtraGetFieldsParams,
  CatalogExtraGetFieldsResult,
  CatalogExtraGetParams,
  CatalogExtraGetResult,
  CatalogExtraListParams,
  CatalogExtraListResult,
} from "../types/catalog_extra.ts";

/** Methods of Bitrix24 whose names begin with `catalog.extra`. */
export interface CatalogExtraRestMethods {
  /** Returns name and percentage of one price markup. */
  "catalog.extra.get": { params: CatalogExtraGetParams; result: CatalogExtraGetResult };
  /** Describes the fields of a price markup, which are its id, name and percentage. */
  "catalog.extra.getFields": { params: CatalogExtraGetFieldsParams; result: CatalogExtraGetFieldsResult };
  /** Lists price markups of the catalog with their percentages, in pages of 50. */
  "catalog.extra.list": { params: CatalogExtraListParams; result: CatalogExtraListResult };
}
