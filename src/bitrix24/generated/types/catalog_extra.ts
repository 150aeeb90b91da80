// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtra } from "./shared.ts";

/** How catalog.extra.getFields describes a field. */
export interface CatalogExtraGetFieldsField {
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
  /** What else is known of it. */
  extra: {
    /** Id, unique among its kind. Read-only. */
    id?: CatalogExtraGetFieldsField;
    /** What it is called. */
    name?: CatalogExtraGetFieldsField;
    /** Share in per cent. */
    percentage?: CatalogExtraGetFieldsField;
  };
}

/**
 * Parameters of catalog.extra.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get.html
 */
export interface CatalogExtraGetParams {
  /** Id of a markup: catalog.extra.list. */
  id: number | string;
}

/** Result of catalog.extra.get. */
export interface CatalogExtraGetResult {
  /** What else is known of it. */
  extra: CatalogExtra;
}

/**
 * Parameters of catalog.extra.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-list.html
 */
export interface CatalogExtraListParams {
  /** Names of the fields to return. See catalog.extra.getFields. */
  select?: ("id" | "percentage" | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.extra.getFields. */
  filter?:
    | {
      [Name in "id" | "percentage"]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.extra.getFields. */
  order?:
    | {
      [Name in "id" | "percentage"]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of catalog.extra.list. */
export interface CatalogExtraListResult {
  /** What the layout is for: the funnel, or the kind of leads. */
  extras: {
    /** Id, unique among its kind. Read-only. */
    id?: number;
    /** Share in per cent. */
    percentage?: number;
  }[];
  /** How many there are in all. */
  total?: number;
  /** How long the call took on the server, or a moment. */
  time: CatalogExtraListTime;
}

/** Stands in several types. */
export interface CatalogExtraListTime {
  /** How many records to skip, a multiple of 50. */
  start?: number;
  /** When the server ended the call, in seconds since 1970. */
  finish?: number;
  /** How long it takes or took. */
  duration?: number;
  /** How long the server worked, in seconds. */
  processing?: number;
  /** When it begins or began. */
  date_start?: string;
  /** When it ends or ended. */
  date_finish?: string;
  /** How long the method has run within the counted time, in seconds. */
  operating?: number;
}

/** Methods of Bitrix24 whose names begin with `catalog.extra`. */
export interface CatalogExtraRestMethods {
  /** Returns name and percentage of one price markup. */
  "catalog.extra.get": { params: CatalogExtraGetParams; result: CatalogExtraGetResult };
  /** Describes the fields of a price markup, which are its id, name and percentage. */
  "catalog.extra.getFields": { params: CatalogExtraGetFieldsParams; result: CatalogExtraGetFieldsResult };
  /**
   * Lists price markups of the catalog with their percentages, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.extra.list": { params: CatalogExtraListParams; result: CatalogExtraListResult };
}
