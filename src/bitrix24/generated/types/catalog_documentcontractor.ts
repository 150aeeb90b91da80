// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of catalog.documentcontractor.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html
 */
export interface CatalogDocumentcontractorAddParams {
  /** Fields of the record by their names. See catalog.documentcontractor.getFields. */
  fields: {
    /** Id of an inventory document: catalog.document.list. */
    documentId: number | string;
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    entityTypeId: 3 | 4;
    /** Id of the record that it belongs to. */
    entityId: number | string;
  };
}

/** Result of catalog.documentcontractor.add. */
export interface CatalogDocumentcontractorAddResult {
  /** The supplier of the inventory document. */
  documentContractor: {
    /** Id of the document. */
    documentId?: number;
    /** Id of the record that it belongs to. */
    entityId?: number;
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    entityTypeId?: number;
    /** Id, unique among its kind. Read-only. */
    id?: number;
  };
}

/**
 * Parameters of catalog.documentcontractor.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-delete.html
 */
export interface CatalogDocumentcontractorDeleteParams {
  /** Id, unique among its kind. See catalog.documentcontractor.list. */
  id: number | string;
}

/** Result of catalog.documentcontractor.delete. */
export type CatalogDocumentcontractorDeleteResult = boolean;

/** How catalog.documentcontractor.getFields describes a field. */
export interface CatalogDocumentcontractorGetFieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
  type?: string;
}

/** Parameters of catalog.documentcontractor.getFields. */
export interface CatalogDocumentcontractorGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.documentcontractor.getFields. */
export interface CatalogDocumentcontractorGetFieldsResult {
  /** The supplier of the inventory document. */
  documentContractor: {
    /** Id of the document. */
    documentId?: CatalogDocumentcontractorGetFieldsField;
    /** Id of the record that it belongs to. */
    entityId?: CatalogDocumentcontractorGetFieldsField;
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    entityTypeId?: CatalogDocumentcontractorGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogDocumentcontractorGetFieldsField;
  };
}

/**
 * Parameters of catalog.documentcontractor.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-list.html
 */
export interface CatalogDocumentcontractorListParams {
  /** Names of the fields to return. See catalog.documentcontractor.getFields. */
  select?: ("documentId" | "id" | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.documentcontractor.getFields. */
  filter?:
    | {
      [Name in "documentId" | "id"]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.documentcontractor.getFields. */
  order?:
    | {
      [Name in "documentId" | "id"]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of catalog.documentcontractor.list. */
export interface CatalogDocumentcontractorListResult {
  /** The supplier of the inventory document. */
  documentContractor: {
    /** Id of the document. */
    documentId?: number;
    /** Id, unique among its kind. Read-only. */
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
  /**
   * Lists ties of CRM suppliers to store documents; needs suppliers to be kept in CRM.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.documentcontractor.list": {
    params: CatalogDocumentcontractorListParams;
    result: CatalogDocumentcontractorListResult;
  };
}
