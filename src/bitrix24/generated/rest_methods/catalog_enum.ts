// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogEnumGetRoundTypesParams,
  CatalogEnumGetRoundTypesResult,
  CatalogEnumGetStoreDocumentTypesParams,
  CatalogEnumGetStoreDocumentTypesResult,
} from "../types/catalog_enum.ts";

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
