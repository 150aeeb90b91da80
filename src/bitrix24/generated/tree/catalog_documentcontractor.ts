// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCatalogDocumentcontractor from "../types/catalog_documentcontractor.ts";

/** Methods of Bitrix24 whose names begin with `catalog.documentcontractor`. */
export interface CatalogDocumentcontractorRestMethodsTree {
  /** Ties a CRM company or contact as supplier to an unprocessed store document of incoming goods. */
  readonly add: RestMethod<
    typesCatalogDocumentcontractor.CatalogDocumentcontractorAddParams,
    typesCatalogDocumentcontractor.CatalogDocumentcontractorAddResult
  >;
  /** Removes the tie of a CRM supplier to a store document by the tie's id. */
  readonly delete: RestMethod<
    typesCatalogDocumentcontractor.CatalogDocumentcontractorDeleteParams,
    typesCatalogDocumentcontractor.CatalogDocumentcontractorDeleteResult
  >;
  /** Describes the fields that tie a CRM company or contact as supplier to a store document. */
  readonly getFields: RestMethod<
    typesCatalogDocumentcontractor.CatalogDocumentcontractorGetFieldsParams,
    typesCatalogDocumentcontractor.CatalogDocumentcontractorGetFieldsResult
  >;
  /**
   * Lists ties of CRM suppliers to store documents; needs suppliers to be kept in CRM.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<
    typesCatalogDocumentcontractor.CatalogDocumentcontractorListParams,
    typesCatalogDocumentcontractor.CatalogDocumentcontractorListResult
  >;
}
