// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCatalogMeasure from "../types/catalog_measure.ts";

/** Methods of Bitrix24 whose names begin with `catalog.measure`. */
export interface CatalogMeasureRestMethodsTree {
  /** Adds a unit of measurement with a numeric code, title and symbols to the catalog. */
  readonly add: RestMethod<typesCatalogMeasure.CatalogMeasureAddParams, typesCatalogMeasure.CatalogMeasureAddResult>;
  /** Deletes a unit of measurement of the catalog by its id; for administrators only. */
  readonly delete: RestMethod<
    typesCatalogMeasure.CatalogMeasureDeleteParams,
    typesCatalogMeasure.CatalogMeasureDeleteResult
  >;
  /** Returns code, title and symbols of one unit of measurement in the catalog. */
  readonly get: RestMethod<typesCatalogMeasure.CatalogMeasureGetParams, typesCatalogMeasure.CatalogMeasureGetResult>;
  /** Describes the fields of a catalog unit of measurement, such as code, symbol and isDefault. */
  readonly getFields: RestMethod<
    typesCatalogMeasure.CatalogMeasureGetFieldsParams,
    typesCatalogMeasure.CatalogMeasureGetFieldsResult
  >;
  /**
   * Lists the catalog's units of measurement by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<typesCatalogMeasure.CatalogMeasureListParams, typesCatalogMeasure.CatalogMeasureListResult>;
  /** Changes title, symbols or default mark of a unit of measurement in the catalog. */
  readonly update: RestMethod<
    typesCatalogMeasure.CatalogMeasureUpdateParams,
    typesCatalogMeasure.CatalogMeasureUpdateResult
  >;
}
