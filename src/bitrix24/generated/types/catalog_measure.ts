// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtraListTime } from "./catalog_extra.ts";
import type { CatalogMeasure } from "./shared.ts";

/**
 * Parameters of catalog.measure.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html
 */
export interface CatalogMeasureAddParams {
  fields: {
    code: number | string;
    isDefault?: "Y" | "N" | undefined;
    measureTitle: string;
    symbol?: string | undefined;
    symbolIntl?: string | undefined;
    symbolLetterIntl?: string | undefined;
  };
}

/** Result of catalog.measure.add. */
export interface CatalogMeasureAddResult {
  measure: CatalogMeasure;
}

/**
 * Parameters of catalog.measure.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-delete.html
 */
export interface CatalogMeasureDeleteParams {
  id: number | string;
}

/** Result of catalog.measure.delete. */
export type CatalogMeasureDeleteResult = boolean;

/** How catalog.measure.getFields describes a field. */
export interface CatalogMeasureGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of catalog.measure.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get-fields.html
 */
export interface CatalogMeasureGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.measure.getFields. */
export interface CatalogMeasureGetFieldsResult {
  measure: {
    code?: CatalogMeasureGetFieldsField;
    id?: CatalogMeasureGetFieldsField;
    isDefault?: CatalogMeasureGetFieldsField;
    measureTitle?: CatalogMeasureGetFieldsField;
    symbol?: CatalogMeasureGetFieldsField;
    symbolIntl?: CatalogMeasureGetFieldsField;
    symbolLetterIntl?: CatalogMeasureGetFieldsField;
  };
}

/**
 * Parameters of catalog.measure.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get.html
 */
export interface CatalogMeasureGetParams {
  id: number | string;
}

/** Result of catalog.measure.get. */
export interface CatalogMeasureGetResult {
  measure: CatalogMeasure;
}

/**
 * Parameters of catalog.measure.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html
 */
export interface CatalogMeasureListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.measure.list. */
export interface CatalogMeasureListResult {
  measure?: CatalogMeasure[];
  measures: {
    code?: number;
    id?: number;
    symbolIntl?: string;
  }[];
  total?: number;
  time: CatalogExtraListTime;
}

/**
 * Parameters of catalog.measure.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-update.html
 */
export interface CatalogMeasureUpdateParams {
  id: number | string;
  fields: {
    code?: number | string | undefined;
    isDefault?: "Y" | "N" | undefined;
    measureTitle?: string | undefined;
    symbol?: string | undefined;
    symbolIntl?: string | undefined;
    symbolLetterIntl?: string | undefined;
  };
}

/** Result of catalog.measure.update. */
export interface CatalogMeasureUpdateResult {
  measure: CatalogMeasure;
}

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
