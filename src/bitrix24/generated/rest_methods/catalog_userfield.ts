// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogUserfieldDocumentListParams,
  CatalogUserfieldDocumentListResult,
  CatalogUserfieldDocumentUpdateParams,
  CatalogUserfieldDocumentUpdateResult,
} from "../types/catalog_userfield.ts";

/** Methods of Bitrix24 whose names begin with `catalog.userfield`. */
export interface CatalogUserfieldRestMethods {
  /** Lists custom field values of store documents; select and filter must name documentType. */
  "catalog.userfield.document.list": {
    params: CatalogUserfieldDocumentListParams;
    result: CatalogUserfieldDocumentListResult;
  };
  /** Writes custom field values of a store document whose documentType must be passed too. */
  "catalog.userfield.document.update": {
    params: CatalogUserfieldDocumentUpdateParams;
    result: CatalogUserfieldDocumentUpdateResult;
  };
}
