// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogRatio } from "./shared.ts";

/** How catalog.ratio.getFields describes a field. */
export interface CatalogRatioGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
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
  ratio: {
    id?: CatalogRatioGetFieldsField;
    isDefault?: CatalogRatioGetFieldsField;
    productId?: CatalogRatioGetFieldsField;
    ratio?: CatalogRatioGetFieldsField;
  };
}

/**
 * Parameters of catalog.ratio.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get.html
 */
export interface CatalogRatioGetParams {
  id: number | string;
}

/** Result of catalog.ratio.get. */
export interface CatalogRatioGetResult {
  ratio: CatalogRatio;
}

/**
 * Parameters of catalog.ratio.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-list.html
 */
export interface CatalogRatioListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
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
  /** Lists measurement ratios of products by filter, in pages of 50. */
  "catalog.ratio.list": { params: CatalogRatioListParams; result: CatalogRatioListResult };
}
