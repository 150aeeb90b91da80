// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtra } from "./shared.ts";

/** How catalog.extra.getFields describes a field. */
export interface CatalogExtraGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of catalog.extra.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get-fields.html
 */
export interface CatalogExtraGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.extra.getFields. */
export interface CatalogExtraGetFieldsResult {
  extra: {
    id?: CatalogExtraGetFieldsField;
    name?: CatalogExtraGetFieldsField;
    percentage?: CatalogExtraGetFieldsField;
  };
}

/**
 * Parameters of catalog.extra.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get.html
 */
export interface CatalogExtraGetParams {
  id: number | string;
}

/** Result of catalog.extra.get. */
export interface CatalogExtraGetResult {
  extra: CatalogExtra;
}

/**
 * Parameters of catalog.extra.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-list.html
 */
export interface CatalogExtraListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.extra.list. */
export interface CatalogExtraListResult {
  extras: {
    id?: number;
    percentage?: number;
  }[];
  total?: number;
  time: CatalogExtraListTime;
}

/** Stands in several types. */
export interface CatalogExtraListTime {
  start?: number;
  finish?: number;
  duration?: number;
  processing?: number;
  date_start?: string;
  date_finish?: string;
  operating?: number;
}

/** Methods of Bitrix24 whose names begin with `catalog.extra`. */
export interface CatalogExtraRestMethods {
  /** Returns name and percentage of one price markup. */
  "catalog.extra.get": { params: CatalogExtraGetParams; result: CatalogExtraGetResult };
  /** Describes the fields of a price markup, which are its id, name and percentage. */
  "catalog.extra.getFields": { params: CatalogExtraGetFieldsParams; result: CatalogExtraGetFieldsResult };
  /** Lists price markups of the catalog with their percentages, in pages of 50. */
  "catalog.extra.list": { params: CatalogExtraListParams; result: CatalogExtraListResult };
}
