// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of catalog.documentcontractor.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html
 */
export interface CatalogDocumentcontractorAddParams {
  fields: {
    documentId: number | string;
    entityTypeId: 3 | 4;
    entityId: number | string;
  };
}

/** Result of catalog.documentcontractor.add. */
export interface CatalogDocumentcontractorAddResult {
  documentContractor: {
    documentId?: number;
    entityId?: number;
    entityTypeId?: number;
    id?: number;
  };
}

/**
 * Parameters of catalog.documentcontractor.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-delete.html
 */
export interface CatalogDocumentcontractorDeleteParams {
  id: number | string;
}

/** Result of catalog.documentcontractor.delete. */
export type CatalogDocumentcontractorDeleteResult = boolean;

/** How catalog.documentcontractor.getFields describes a field. */
export interface CatalogDocumentcontractorGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/** Parameters of catalog.documentcontractor.getFields. */
export interface CatalogDocumentcontractorGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.documentcontractor.getFields. */
export interface CatalogDocumentcontractorGetFieldsResult {
  documentContractor: {
    documentId?: CatalogDocumentcontractorGetFieldsField;
    entityId?: CatalogDocumentcontractorGetFieldsField;
    entityTypeId?: CatalogDocumentcontractorGetFieldsField;
    id?: CatalogDocumentcontractorGetFieldsField;
  };
}

/**
 * Parameters of catalog.documentcontractor.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-list.html
 */
export interface CatalogDocumentcontractorListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.documentcontractor.list. */
export interface CatalogDocumentcontractorListResult {
  documentContractor: {
    documentId?: number;
    id?: number;
  }[];
}

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
