// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogUserfieldDocument } from "./shared.ts";

/**
 * Parameters of catalog.userfield.document.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html
 */
export interface CatalogUserfieldDocumentListParams {
  select: string[];
  filter: object;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.userfield.document.list. */
export interface CatalogUserfieldDocumentListResult {
  documents: CatalogUserfieldDocument[];
}

/**
 * Parameters of catalog.userfield.document.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-update.html
 */
export interface CatalogUserfieldDocumentUpdateParams {
  documentId: number | string;
  fields: {
    documentType: string;
    [name: `field${string}`]: unknown;
  };
}

/** Result of catalog.userfield.document.update. */
export interface CatalogUserfieldDocumentUpdateResult {
  document: CatalogUserfieldDocument;
}

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
