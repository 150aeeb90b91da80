// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtraListTime } from "./catalog_extra.ts";
import type { CatalogMeasure } from "./shared.ts";

/**
 * Parameters of catalog.measure.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html
 */
export interface CatalogMeasureAddParams {
  /** Fields of the record by their names. See catalog.measure.getFields. */
  fields: {
    /** Symbolic code. */
    code: number | string;
    /** Whether it is taken unless told. */
    isDefault?: "Y" | "N" | undefined;
    /** Name of the unit of measure. */
    measureTitle: string;
    /** Short name. */
    symbol?: string | undefined;
    /** International short name. */
    symbolIntl?: string | undefined;
    /** International code in letters. */
    symbolLetterIntl?: string | undefined;
  };
}

/** Result of catalog.measure.add. */
export interface CatalogMeasureAddResult {
  /** Unit of measure. */
  measure: CatalogMeasure;
}

/**
 * Parameters of catalog.measure.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-delete.html
 */
export interface CatalogMeasureDeleteParams {
  /** Id of a unit of measure: catalog.measure.list. */
  id: number | string;
}

/** Result of catalog.measure.delete. */
export type CatalogMeasureDeleteResult = boolean;

/** How catalog.measure.getFields describes a field. */
export interface CatalogMeasureGetFieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
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
  /** Unit of measure. */
  measure: {
    /** Symbolic code. */
    code?: CatalogMeasureGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogMeasureGetFieldsField;
    /** Whether it is taken unless told. */
    isDefault?: CatalogMeasureGetFieldsField;
    /** Name of the unit of measure. */
    measureTitle?: CatalogMeasureGetFieldsField;
    /** Short name. */
    symbol?: CatalogMeasureGetFieldsField;
    /** International short name. */
    symbolIntl?: CatalogMeasureGetFieldsField;
    /** International code in letters. */
    symbolLetterIntl?: CatalogMeasureGetFieldsField;
  };
}

/**
 * Parameters of catalog.measure.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get.html
 */
export interface CatalogMeasureGetParams {
  /** Id of a unit of measure: catalog.measure.list. */
  id: number | string;
}

/** Result of catalog.measure.get. */
export interface CatalogMeasureGetResult {
  /** Unit of measure. */
  measure: CatalogMeasure;
}

/**
 * Parameters of catalog.measure.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html
 */
export interface CatalogMeasureListParams {
  /** Names of the fields to return. See catalog.measure.getFields. */
  select?:
    | ("code" | "id" | "isDefault" | "measureTitle" | "symbol" | "symbolIntl" | "symbolLetterIntl" | (string & {}))[]
    | undefined;
  /** Conditions that all must hold. See catalog.measure.getFields. */
  filter?:
    | {
      [Name in "code" | "id" | "isDefault" | "measureTitle" | "symbol" | "symbolIntl" | "symbolLetterIntl"]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.measure.getFields. */
  order?:
    | {
      [Name in "code" | "id" | "isDefault" | "measureTitle" | "symbol" | "symbolIntl" | "symbolLetterIntl"]?:
        | ("ASC" | "DESC" | "asc" | "desc" | (string & {}))
        | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of catalog.measure.list. */
export interface CatalogMeasureListResult {
  /** Unit of measure. */
  measure?: CatalogMeasure[];
  measures: {
    /** Symbolic code. */
    code?: number;
    /** Id, unique among its kind. Read-only. */
    id?: number;
    /** International short name. */
    symbolIntl?: string;
  }[];
  /** How many there are in all. */
  total?: number;
  /** How long the call took on the server, or a moment. */
  time: CatalogExtraListTime;
}

/**
 * Parameters of catalog.measure.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-update.html
 */
export interface CatalogMeasureUpdateParams {
  /** Id of a unit of measure: catalog.measure.list. */
  id: number | string;
  /** Fields of the record by their names. See catalog.measure.getFields. */
  fields: {
    /** Symbolic code. */
    code?: number | string | undefined;
    /** Whether it is taken unless told. */
    isDefault?: "Y" | "N" | undefined;
    /** Name of the unit of measure. */
    measureTitle?: string | undefined;
    /** Short name. */
    symbol?: string | undefined;
    /** International short name. */
    symbolIntl?: string | undefined;
    /** International code in letters. */
    symbolLetterIntl?: string | undefined;
  };
}

/** Result of catalog.measure.update. */
export interface CatalogMeasureUpdateResult {
  /** Unit of measure. */
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
  /**
   * Lists the catalog's units of measurement by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.measure.list": { params: CatalogMeasureListParams; result: CatalogMeasureListResult };
  /** Changes title, symbols or default mark of a unit of measurement in the catalog. */
  "catalog.measure.update": { params: CatalogMeasureUpdateParams; result: CatalogMeasureUpdateResult };
}
