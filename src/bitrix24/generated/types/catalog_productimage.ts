// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogProductImage } from "./shared.ts";

/**
 * Parameters of catalog.productImage.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-add.html
 */
export interface CatalogProductImageAddParams {
  fields: {
    productId: number | string;
    type?: "DETAIL_PICTURE" | "PREVIEW_PICTURE" | "MORE_PHOTO" | undefined;
  };
  fileContent: object | unknown[];
}

/** Result of catalog.productImage.add. */
export interface CatalogProductImageAddResult {
  productImage: CatalogProductImage;
}

/**
 * Parameters of catalog.productImage.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-delete.html
 */
export interface CatalogProductImageDeleteParams {
  productId: number | string;
  id: number | string;
}

/** Result of catalog.productImage.delete. */
export type CatalogProductImageDeleteResult = boolean;

/** How catalog.productImage.getFields describes a field. */
export interface CatalogProductImageGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of catalog.productImage.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get-fields.html
 */
export interface CatalogProductImageGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.productImage.getFields. */
export interface CatalogProductImageGetFieldsResult {
  productImage: {
    createTime?: CatalogProductImageGetFieldsField;
    detailUrl?: CatalogProductImageGetFieldsField;
    downloadUrl?: CatalogProductImageGetFieldsField;
    id?: CatalogProductImageGetFieldsField;
    name?: CatalogProductImageGetFieldsField;
    productId?: CatalogProductImageGetFieldsField;
    type?: CatalogProductImageGetFieldsField;
  };
}

/**
 * Parameters of catalog.productImage.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get.html
 */
export interface CatalogProductImageGetParams {
  productId: number | string;
  id: number | string;
}

/** Result of catalog.productImage.get. */
export interface CatalogProductImageGetResult {
  productImage: CatalogProductImage;
}

/**
 * Parameters of catalog.productImage.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-list.html
 */
export interface CatalogProductImageListParams {
  productId: number | string;
  select?: string[] | undefined;
}

/** Result of catalog.productImage.list. */
export interface CatalogProductImageListResult {
  productImages: CatalogProductImage[];
}

/** Methods of Bitrix24 whose names begin with `catalog.productimage`. */
export interface CatalogProductimageRestMethods {
  /** Uploads a picture of a product or variation and returns its addresses for viewing and download. */
  "catalog.productImage.add": { params: CatalogProductImageAddParams; result: CatalogProductImageAddResult };
  /** Deletes one picture of a product or variation by product id and picture id. */
  "catalog.productImage.delete": { params: CatalogProductImageDeleteParams; result: CatalogProductImageDeleteResult };
  /** Returns one picture of a product or variation with its view and download addresses. */
  "catalog.productImage.get": { params: CatalogProductImageGetParams; result: CatalogProductImageGetResult };
  /** Describes the fields of a product picture, such as type, detailUrl and downloadUrl. */
  "catalog.productImage.getFields": {
    params: CatalogProductImageGetFieldsParams;
    result: CatalogProductImageGetFieldsResult;
  };
  /** Lists all pictures of one product or variation with their addresses. */
  "catalog.productImage.list": { params: CatalogProductImageListParams; result: CatalogProductImageListResult };
}
