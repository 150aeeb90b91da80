// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogDocumentcontractorAddParams,
  CatalogDocumentcontractorAddResult,
  CatalogDocumentcontractorDeleteParams,
  CatalogDocumentcontractorDeleteResult,
  CatalogDocumentcontractorGetFieldsParams,
  CatalogDocumentcontractorGetFieldsResult,
  CatalogDocumentcontractorListParams,
  CatalogDocumentcontractorListResult,
} from "../types/catalog_documentcontractor.ts";

/** Methods of Bitrix24 whose names begin with `catalog.documentcontractor`. */
export interface CatalogDocumentcontractorRestMethods {
  /** Ties a CRM company or contact as supplier to an unprocessed store document of incoming goods. */
  "catalog.documentcontractor.add": {
    params: CatalogDocumentcontractorAddParams;
    result: CatalogDocumentcontractorAddResult;
  };
  /** Removes the tie of a CRM supplier to a store document by the tie's id. */
  "catalog.documentcontractor.delete": {
    params: CatalogDocumentcontractorDeleteParams;
    result: CatalogDocumentcontractorDeleteResult;
  };
  /** Describes the fields that tie a CRM company or contact as supplier to a store document. */
  "catalog.documentcontractor.getFields": {
    params: CatalogDocumentcontractorGetFieldsParams;
    result: CatalogDocumentcontractorGetFieldsResult;
  };
  /** Lists ties of CRM suppliers to store documents; needs suppliers to be kept in CRM. */
  "catalog.documentcontractor.list": {
    params: CatalogDocumentcontractorListParams;
    result: CatalogDocumentcontractorListResult;
  };
}
