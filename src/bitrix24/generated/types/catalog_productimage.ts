// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogProductImage } from "./shared.ts";

/**
 * Parameters of catalog.productImage.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-add.html
 */
export interface CatalogProductImageAddParams {
  /** Fields of the record by their names. See catalog.productImage.getFields. */
  fields: {
    /** Id of the product: catalog.product.list. */
    productId: number | string;
    /** What kind it is of. */
    type?: "DETAIL_PICTURE" | "PREVIEW_PICTURE" | "MORE_PHOTO" | undefined;
  };
  /** Name and content of the file, as Base64. */
  fileContent: object | unknown[];
}

/** Result of catalog.productImage.add. */
export interface CatalogProductImageAddResult {
  /** The picture of the product. */
  productImage: CatalogProductImage;
}

/**
 * Parameters of catalog.productImage.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-delete.html
 */
export interface CatalogProductImageDeleteParams {
  /** Id of the product: catalog.product.list. */
  productId: number | string;
  /** Id, unique among its kind. See catalog.productImage.list. */
  id: number | string;
}

/** Result of catalog.productImage.delete. */
export type CatalogProductImageDeleteResult = boolean;

/** How catalog.productImage.getFields describes a field. */
export interface CatalogProductImageGetFieldsField {
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
  /** The picture of the product. */
  productImage: {
    /** When it was created. Read-only. */
    createTime?: CatalogProductImageGetFieldsField;
    /** Address of its page. Read-only. */
    detailUrl?: CatalogProductImageGetFieldsField;
    /** Address to download it from. Read-only. */
    downloadUrl?: CatalogProductImageGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogProductImageGetFieldsField;
    /** What it is called. Read-only. */
    name?: CatalogProductImageGetFieldsField;
    /** Id of the product: catalog.product.list. */
    productId?: CatalogProductImageGetFieldsField;
    /** What kind it is of. */
    type?: CatalogProductImageGetFieldsField;
  };
}

/**
 * Parameters of catalog.productImage.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get.html
 */
export interface CatalogProductImageGetParams {
  /** Id of the product: catalog.product.list. */
  productId: number | string;
  /** Id, unique among its kind. See catalog.productImage.list. */
  id: number | string;
}

/** Result of catalog.productImage.get. */
export interface CatalogProductImageGetResult {
  /** The picture of the product. */
  productImage: CatalogProductImage;
}

/**
 * Parameters of catalog.productImage.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-list.html
 */
export interface CatalogProductImageListParams {
  /** Id of the product: catalog.product.list. */
  productId: number | string;
  /** Names of the fields to return. See catalog.productImage.getFields. */
  select?: (keyof CatalogProductImage | (string & {}))[] | undefined;
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
  /**
   * Lists all pictures of one product or variation with their addresses.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "catalog.productImage.list": { params: CatalogProductImageListParams; result: CatalogProductImageListResult };
}
