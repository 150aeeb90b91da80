// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogEnum } from "./shared.ts";

/**
 * Parameters of catalog.enum.getRoundTypes.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html
 */
export interface CatalogEnumGetRoundTypesParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.enum.getRoundTypes. */
export interface CatalogEnumGetRoundTypesResult {
  /** Entries of the list. */
  enum: CatalogEnum[];
}

/**
 * Parameters of catalog.enum.getStoreDocumentTypes.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-store-document-types.html
 */
export interface CatalogEnumGetStoreDocumentTypesParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.enum.getStoreDocumentTypes. */
export interface CatalogEnumGetStoreDocumentTypesResult {
  /** Entries of the list. */
  enum: CatalogEnum[];
}

/** Methods of Bitrix24 whose names begin with `catalog.enum`. */
export interface CatalogEnumRestMethods {
  /** Lists the ways to round prices: mathematical, in favor of the store or of the customer. */
  "catalog.enum.getRoundTypes": { params: CatalogEnumGetRoundTypesParams; result: CatalogEnumGetRoundTypesResult };
  /** Lists the types of store documents with their letter codes, such as A, S, M, R and D. */
  "catalog.enum.getStoreDocumentTypes": {
    params: CatalogEnumGetStoreDocumentTypesParams;
    result: CatalogEnumGetStoreDocumentTypesResult;
  };
}
