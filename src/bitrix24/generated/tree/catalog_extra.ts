// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCatalogExtra from "../types/catalog_extra.ts";

/** Methods of Bitrix24 whose names begin with `catalog.extra`. */
export interface CatalogExtraRestMethodsTree {
  /** Returns name and percentage of one price markup. */
  readonly get: RestMethod<typesCatalogExtra.CatalogExtraGetParams, typesCatalogExtra.CatalogExtraGetResult>;
  /** Describes the fields of a price markup, which are its id, name and percentage. */
  readonly getFields: RestMethod<
    typesCatalogExtra.CatalogExtraGetFieldsParams,
    typesCatalogExtra.CatalogExtraGetFieldsResult
  >;
  /**
   * Lists price markups of the catalog with their percentages, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<typesCatalogExtra.CatalogExtraListParams, typesCatalogExtra.CatalogExtraListResult>;
}
