// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogProductImageAddParams,
  CatalogProductImageAddResult,
  CatalogProductImageDeleteParams,
  CatalogProductImageDeleteResult,
  CatalogProductImageGetFieldsParams,
  CatalogProductImageGetFieldsResult,
  CatalogProductImageGetParams,
  CatalogProductImageGetResult,
  CatalogProductImageListParams,
  CatalogProductImageListResult,
} from "../types/catalog_productimage.ts";

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
