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
  enum: CatalogEnum[];
}
