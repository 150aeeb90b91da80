// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogMeasureAddParams,
  CatalogMeasureAddResult,
  CatalogMeasureDeleteParams,
  CatalogMeasureDeleteResult,
  CatalogMeasureGetFieldsParams,
  CatalogMeasureGetFieldsResult,
  CatalogMeasureGetParams,
  CatalogMeasureGetResult,
  CatalogMeasureListParams,
  CatalogMeasureListResult,
  CatalogMeasureUpdateParams,
  CatalogMeasureUpdateResult,
} from "../types/catalog_measure.ts";

/** Methods of Bitrix24 whose names begin with `catalog.measure`. */
export interface CatalogMeasureRestMethods {
  /** Adds a unit of measurement with a numeric code, title and symbols to the catalog. */
  "catalog.measure.add": { params: CatalogMeasureAddParams; result: CatalogMeasureAddResult };
  /** Deletes a unit of measurement of the catalog by its id; for administrators only. */
  "catalog.measure.delete": { params: CatalogMeasureDeleteParams; result: CatalogMeasureDeleteResult };
  /** Returns code, title and symbols of one unit of measurement in the catalog. */
  "catalog.measure.get": { params: CatalogMeasureGetParams; result: CatalogMeasureGetResult };
  /** Describes the fields of a catalog unit of measurement, such as code, symbol and isDefault. */
  "catalog.measure.getFields": { params: CatalogMeasureGetFieldsParams; result: CatalogMeasureGetFieldsResult };
  /** Lists the catalog's units of measurement by filter, in pages of 50. */
  "catalog.measure.list": { params: CatalogMeasureListParams; result: CatalogMeasureListResult };
  /** Changes title, symbols or default mark of a unit of measurement in the catalog. */
  "catalog.measure.update": { params: CatalogMeasureUpdateParams; result: CatalogMeasureUpdateResult };
}
