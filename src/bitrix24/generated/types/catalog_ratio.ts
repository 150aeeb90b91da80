// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogRatio } from "./shared.ts";

/** How catalog.ratio.getFields describes a field. */
export interface CatalogRatioGetFieldsField {
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
 * Parameters of catalog.ratio.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get-fields.html
 */
export interface CatalogRatioGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.ratio.getFields. */
export interface CatalogRatioGetFieldsResult {
  /** How much of a unit is sold at once. */
  ratio: {
    /** Id, unique among its kind. Read-only. */
    id?: CatalogRatioGetFieldsField;
    /** Whether it is taken unless told. */
    isDefault?: CatalogRatioGetFieldsField;
    /** Id of the product: catalog.product.list. */
    productId?: CatalogRatioGetFieldsField;
    /** How much of a unit is sold at once. */
    ratio?: CatalogRatioGetFieldsField;
  };
}

/**
 * Parameters of catalog.ratio.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get.html
 */
export interface CatalogRatioGetParams {
  /** Id, unique among its kind. See catalog.ratio.list. */
  id: number | string;
}

/** Result of catalog.ratio.get. */
export interface CatalogRatioGetResult {
  /** How much of a unit is sold at once. */
  ratio: CatalogRatio;
}

/**
 * Parameters of catalog.ratio.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-list.html
 */
export interface CatalogRatioListParams {
  /** Names of the fields to return. See catalog.ratio.getFields. */
  select?: (keyof CatalogRatio | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.ratio.getFields. */
  filter?:
    | {
      [Name in keyof CatalogRatio]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.ratio.getFields. */
  order?:
    | {
      [Name in keyof CatalogRatio]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of catalog.ratio.list. */
export interface CatalogRatioListResult {
  ratios: CatalogRatio[];
}

/** Methods of Bitrix24 whose names begin with `catalog.ratio`. */
export interface CatalogRatioRestMethods {
  /** Returns one measurement ratio of a product and whether it is the default one. */
  "catalog.ratio.get": { params: CatalogRatioGetParams; result: CatalogRatioGetResult };
  /** Describes the fields of a product's measurement ratio, such as productId and ratio. */
  "catalog.ratio.getFields": { params: CatalogRatioGetFieldsParams; result: CatalogRatioGetFieldsResult };
  /**
   * Lists measurement ratios of products by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.ratio.list": { params: CatalogRatioListParams; result: CatalogRatioListResult };
}
