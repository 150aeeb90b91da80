// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCatalogUserfield from "../types/catalog_userfield.ts";

/** Methods of Bitrix24 whose names begin with `catalog.userfield`. */
export interface CatalogUserfieldRestMethodsTree {
  readonly document: {
    /**
     * Lists custom field values of store documents; select and filter must name documentType.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesCatalogUserfield.CatalogUserfieldDocumentListParams,
      typesCatalogUserfield.CatalogUserfieldDocumentListResult
    >;
    /** Writes custom field values of a store document whose documentType must be passed too. */
    readonly update: RestMethod<
      typesCatalogUserfield.CatalogUserfieldDocumentUpdateParams,
      typesCatalogUserfield.CatalogUserfieldDocumentUpdateResult
    >;
  };
}
