// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCatalogEnum from "../types/catalog_enum.ts";

/** Methods of Bitrix24 whose names begin with `catalog.enum`. */
export interface CatalogEnumRestMethodsTree {
  /** Lists the ways to round prices: mathematical, in favor of the store or of the customer. */
  readonly getRoundTypes: RestMethod<
    typesCatalogEnum.CatalogEnumGetRoundTypesParams,
    typesCatalogEnum.CatalogEnumGetRoundTypesResult
  >;
  /** Lists the types of store documents with their letter codes, such as A, S, M, R and D. */
  readonly getStoreDocumentTypes: RestMethod<
    typesCatalogEnum.CatalogEnumGetStoreDocumentTypesParams,
    typesCatalogEnum.CatalogEnumGetStoreDocumentTypesResult
  >;
}
