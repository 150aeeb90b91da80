// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogUserfieldDocument } from "./shared.ts";

/**
 * Parameters of catalog.userfield.document.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html
 */
export interface CatalogUserfieldDocumentListParams {
  /** Names of the fields to return. See catalog.enum.getStoreDocumentTypes. */
  select: (keyof CatalogUserfieldDocument | (string & {}))[];
  /** Conditions that all must hold. See catalog.enum.getStoreDocumentTypes. */
  filter:
    | {
      [Name in keyof CatalogUserfieldDocument]?: unknown;
    }
    | object;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in keyof CatalogUserfieldDocument]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of catalog.userfield.document.list. */
export interface CatalogUserfieldDocumentListResult {
  /** The documents. */
  documents: CatalogUserfieldDocument[];
}

/**
 * Parameters of catalog.userfield.document.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-update.html
 */
export interface CatalogUserfieldDocumentUpdateParams {
  /** Id of an inventory document: catalog.document.list. */
  documentId: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** Kind of the document. */
    documentType: string;
    [name: `field${string}`]: unknown;
  };
}

/** Result of catalog.userfield.document.update. */
export interface CatalogUserfieldDocumentUpdateResult {
  /** The document. */
  document: CatalogUserfieldDocument;
}

/** Methods of Bitrix24 whose names begin with `catalog.userfield`. */
export interface CatalogUserfieldRestMethods {
  /**
   * Lists custom field values of store documents; select and filter must name documentType.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
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
