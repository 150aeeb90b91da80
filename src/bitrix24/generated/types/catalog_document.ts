// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogDocument, CatalogDocumentElement } from "./shared.ts";

/**
 * Parameters of catalog.document.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html
 */
export interface CatalogDocumentAddParams {
  /** Fields of the record by their names. See catalog.document.getFields. */
  fields: {
    /** Cannot be changed later. */
    docType: "A" | "S" | "M" | "R" | "D";
    /** Code of the currency: crm.currency.list. Cannot be changed later. */
    currency: string;
    /** Id of the user who is responsible: user.get. */
    responsibleId: number | string;
    /** Id of the site. Default: s1. */
    siteId?: string | undefined;
    /** Date of the document. Date and time, ISO 8601. */
    dateDocument?: string | Date | undefined;
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** Remark for people. */
    commentary?: string | undefined;
    /** Amount in all. */
    total?: number | string | undefined;
    /** Number of the document. */
    docNumber?: string | undefined;
    /** Id of the user who created it: user.get. Cannot be changed later. */
    createdBy?: number | string | undefined;
    /** When it was created. Date and time, ISO 8601. Cannot be changed later. */
    dateCreate?: string | Date | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    dateModify?: string | Date | undefined;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: number | string | undefined;
    /** Id of the user who last changed the status: user.get. */
    statusBy?: number | string | undefined;
  };
}

/** Result of catalog.document.add. */
export interface CatalogDocumentAddResult {
  /** The document. */
  document: CatalogDocument;
}

/**
 * Parameters of catalog.document.cancelList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel-list.html
 */
export interface CatalogDocumentCancelListParams {
  /** See catalog.document.list. */
  documentIds: (number | string)[];
}

/** Result of catalog.document.cancelList. */
export type CatalogDocumentCancelListResult = boolean;

/**
 * Parameters of catalog.document.cancel.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel.html
 */
export interface CatalogDocumentCancelParams {
  /** Id of an inventory document: catalog.document.list. */
  id: number | string;
}

/** Result of catalog.document.cancel. */
export type CatalogDocumentCancelResult = boolean;

/**
 * Parameters of catalog.document.conductList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct-list.html
 */
export interface CatalogDocumentConductListParams {
  /** See catalog.document.list. */
  documentIds: (number | string)[];
}

/** Result of catalog.document.conductList. */
export type CatalogDocumentConductListResult = boolean;

/**
 * Parameters of catalog.document.conduct.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct.html
 */
export interface CatalogDocumentConductParams {
  /** Id of an inventory document: catalog.document.list. */
  id: number | string;
}

/** Result of catalog.document.conduct. */
export type CatalogDocumentConductResult = boolean;

/**
 * Parameters of catalog.document.confirm.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-confirm.html
 */
export interface CatalogDocumentConfirmParams {
  /** Id, unique among its kind. See catalog.document.list. */
  id: number | string;
}

/** Result of catalog.document.confirm. */
export type CatalogDocumentConfirmResult = boolean;

/**
 * Parameters of catalog.document.deleteList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete-list.html
 */
export interface CatalogDocumentDeleteListParams {
  /** See catalog.document.list. */
  documentIds: (number | string)[];
}

/** Result of catalog.document.deleteList. */
export type CatalogDocumentDeleteListResult = boolean;

/**
 * Parameters of catalog.document.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete.html
 */
export interface CatalogDocumentDeleteParams {
  /** Id of an inventory document: catalog.document.list. */
  id: number | string;
}

/** Result of catalog.document.delete. */
export type CatalogDocumentDeleteResult = boolean;

/**
 * Parameters of catalog.document.element.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-add.html
 */
export interface CatalogDocumentElementAddParams {
  /** Fields of the record by their names. See catalog.document.element.getFields. */
  fields: {
    /** Id of an inventory document: catalog.document.list. Cannot be changed later. */
    docId: number | string;
    /** Id of a product: catalog.product.list. Cannot be changed later. */
    elementId: number | string;
    /** Id of a store: catalog.store.list. */
    storeFrom?: number | string | undefined;
    /** Id of a store: catalog.store.list. */
    storeTo?: number | string | undefined;
    /** Amount. */
    amount?: number | string | undefined;
    /** Price that was paid for it. */
    purchasingPrice?: number | string | undefined;
  };
}

/** Result of catalog.document.element.add. */
export interface CatalogDocumentElementAddResult {
  /** An entry of the inventory document. */
  documentElement: CatalogDocumentElement;
}

/** Parameters of catalog.document.element.delete. */
export interface CatalogDocumentElementDeleteParams {
  /** Id, unique among its kind. See catalog.document.element.list. */
  id: number | string;
}

/** Result of catalog.document.element.delete. */
export type CatalogDocumentElementDeleteResult = boolean;

/** Stands in several types. */
export interface CatalogDocumentElementFieldsItemId {
  /** What kind it is of. */
  type?: string;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether it holds several values. */
  isMultiple?: boolean;
  /** Whether it is the portal's own. */
  isDynamic?: boolean;
  /** What it is called, for people to read. */
  title?: string;
}

/**
 * Parameters of catalog.document.element.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-element-fields.html
 */
export interface CatalogDocumentElementFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.document.element.fields. */
export type CatalogDocumentElementFieldsResult = {
  /** Id, unique among its kind. Read-only. */
  id?: CatalogDocumentElementFieldsItemId;
  /** Cannot be changed later. */
  docId?: CatalogDocumentElementFieldsItemId;
  /** Id of the element. Cannot be changed later. */
  elementId?: CatalogDocumentElementFieldsItemId;
  /** Id of the store that goods leave. */
  storeFrom?: CatalogDocumentElementFieldsItemId;
  /** Id of the store that goods come to. */
  storeTo?: CatalogDocumentElementFieldsItemId;
  /** Amount. */
  amount?: CatalogDocumentElementFieldsItemId;
  /** Price that was paid for it. */
  purchasingPrice?: CatalogDocumentElementFieldsItemId;
}[];

/** How catalog.document.element.getFields describes a field. */
export interface CatalogDocumentElementGetFieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
  type?: string;
}

/** Parameters of catalog.document.element.getFields. */
export interface CatalogDocumentElementGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.document.element.getFields. */
export interface CatalogDocumentElementGetFieldsResult {
  /** An entry of the inventory document. */
  documentElement: {
    /** Amount. */
    amount?: CatalogDocumentElementGetFieldsField;
    /** Cannot be changed later. */
    docId?: CatalogDocumentElementGetFieldsField;
    /** Id of the element. Cannot be changed later. */
    elementId?: CatalogDocumentElementGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogDocumentElementGetFieldsField;
    /** Price that was paid for it. */
    purchasingPrice?: CatalogDocumentElementGetFieldsField;
    /** Id of the store that goods leave. */
    storeFrom?: CatalogDocumentElementGetFieldsField;
    /** Id of the store that goods come to. */
    storeTo?: CatalogDocumentElementGetFieldsField;
  };
}

/** Parameters of catalog.document.element.list. */
export interface CatalogDocumentElementListParams {
  /** Names of the fields to return. See catalog.document.element.getFields. */
  select?: (keyof CatalogDocumentElement | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.document.element.getFields. */
  filter?:
    | {
      [Name in keyof CatalogDocumentElement]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.document.element.getFields. */
  order?:
    | {
      [Name in keyof CatalogDocumentElement]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of catalog.document.element.list. */
export interface CatalogDocumentElementListResult {
  documentElements: CatalogDocumentElement[];
}

/** Parameters of catalog.document.element.update. */
export interface CatalogDocumentElementUpdateParams {
  /** Id, unique among its kind. See catalog.document.element.list. */
  id: number | string;
  /** Fields of the record by their names. See catalog.document.element.getFields. */
  fields: {
    /** Id of a store: catalog.store.list. */
    storeFrom?: number | string | undefined;
    /** Id of a store: catalog.store.list. */
    storeTo?: number | string | undefined;
    /** Amount. */
    amount?: number | string | undefined;
    /** Price that was paid for it. */
    purchasingPrice?: number | string | undefined;
  };
}

/** Result of catalog.document.element.update. */
export interface CatalogDocumentElementUpdateResult {
  /** An entry of the inventory document. */
  documentElement: CatalogDocumentElement;
}

/**
 * Parameters of catalog.document.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-fields.html
 */
export interface CatalogDocumentFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.document.fields. */
export type CatalogDocumentFieldsResult = {
  /** Id, unique among its kind. Read-only. */
  id?: CatalogDocumentElementFieldsItemId;
  /** Cannot be changed later. */
  docType?: CatalogDocumentElementFieldsItemId;
  /** Number of the document. */
  docNumber?: CatalogDocumentElementFieldsItemId;
  /** What it is called, for people to read. */
  title?: CatalogDocumentElementFieldsItemId;
  /** Id of the site. */
  siteId?: CatalogDocumentElementFieldsItemId;
  /** Id of the user who is responsible: user.get. */
  responsibleId?: CatalogDocumentElementFieldsItemId;
  /** Id of the user who created it: user.get. Cannot be changed later. */
  createdBy?: CatalogDocumentElementFieldsItemId;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: CatalogDocumentElementFieldsItemId;
  /** State that it is in. Read-only. */
  status?: CatalogDocumentElementFieldsItemId;
  /** Id of the user who last changed the status: user.get. */
  statusBy?: CatalogDocumentElementFieldsItemId;
  /** When the status last changed. Read-only. */
  dateStatus?: CatalogDocumentElementFieldsItemId;
  /** When it was created. Cannot be changed later. */
  dateCreate?: CatalogDocumentElementFieldsItemId;
  /** When it was last changed. */
  dateModify?: CatalogDocumentElementFieldsItemId;
  /** Date of the document. */
  dateDocument?: CatalogDocumentElementFieldsItemId;
  /** Code of the currency: crm.currency.list. Cannot be changed later. */
  currency?: CatalogDocumentElementFieldsItemId;
  /** Amount in all. */
  total?: CatalogDocumentElementFieldsItemId;
  /** Remark for people. */
  commentary?: CatalogDocumentElementFieldsItemId;
}[];

/** How catalog.document.getFields describes a field. */
export interface CatalogDocumentGetFieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
  type?: string;
}

/**
 * Parameters of catalog.document.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-get-fields.html
 */
export interface CatalogDocumentGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.document.getFields. */
export interface CatalogDocumentGetFieldsResult {
  /** The document. */
  document: {
    /** Remark for people. */
    commentary?: CatalogDocumentGetFieldsField;
    /** Id of the user who created it: user.get. Cannot be changed later. */
    createdBy?: CatalogDocumentGetFieldsField;
    /** Code of the currency: crm.currency.list. Cannot be changed later. */
    currency?: CatalogDocumentGetFieldsField;
    /** When it was created. Cannot be changed later. */
    dateCreate?: CatalogDocumentGetFieldsField;
    /** Date of the document. */
    dateDocument?: CatalogDocumentGetFieldsField;
    /** When it was last changed. */
    dateModify?: CatalogDocumentGetFieldsField;
    /** When the status last changed. Read-only. */
    dateStatus?: CatalogDocumentGetFieldsField;
    /** Number of the document. */
    docNumber?: CatalogDocumentGetFieldsField;
    /** Cannot be changed later. */
    docType?: CatalogDocumentGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogDocumentGetFieldsField;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: CatalogDocumentGetFieldsField;
    /** Id of the user who is responsible: user.get. */
    responsibleId?: CatalogDocumentGetFieldsField;
    /** Id of the site. */
    siteId?: CatalogDocumentGetFieldsField;
    /** State that it is in. Read-only. */
    status?: CatalogDocumentGetFieldsField;
    /** Id of the user who last changed the status: user.get. */
    statusBy?: CatalogDocumentGetFieldsField;
    /** What it is called, for people to read. */
    title?: CatalogDocumentGetFieldsField;
    /** Amount in all. */
    total?: CatalogDocumentGetFieldsField;
  };
}

/**
 * Parameters of catalog.document.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-list.html
 */
export interface CatalogDocumentListParams {
  /** Names of the fields to return. See catalog.document.getFields. */
  select?: (keyof CatalogDocument | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.document.getFields. */
  filter?:
    | {
      [Name in keyof CatalogDocument]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.document.getFields. */
  order?:
    | {
      [Name in keyof CatalogDocument]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of catalog.document.list. */
export interface CatalogDocumentListResult {
  /** The documents. */
  documents: CatalogDocument[];
}

/**
 * Parameters of catalog.document.mode.status.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-mode-status.html
 */
export interface CatalogDocumentModeStatusParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.document.mode.status. */
export type CatalogDocumentModeStatusResult = "Y" | "N";

/**
 * Parameters of catalog.document.unconfirm.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-unconfirm.html
 */
export interface CatalogDocumentUnconfirmParams {
  /** Id, unique among its kind. See catalog.document.list. */
  id: number | string;
}

/** Result of catalog.document.unconfirm. */
export type CatalogDocumentUnconfirmResult = boolean;

/**
 * Parameters of catalog.document.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-update.html
 */
export interface CatalogDocumentUpdateParams {
  /** Id of an inventory document: catalog.document.list. */
  id: number | string;
  /** Fields of the record by their names. See catalog.document.getFields. */
  fields: {
    /** Id of the user who is responsible: user.get. */
    responsibleId?: number | string | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    dateModify?: string | Date | undefined;
    /** Date of the document. Date and time, ISO 8601. */
    dateDocument?: string | Date | undefined;
    /** Amount in all. */
    total?: number | string | undefined;
    /** Remark for people. */
    commentary?: string | undefined;
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** Number of the document. */
    docNumber?: string | undefined;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: number | string | undefined;
    /** Id of the site. */
    siteId?: string | undefined;
    /** Id of the user who last changed the status: user.get. */
    statusBy?: number | string | undefined;
  };
}

/** Result of catalog.document.update. */
export interface CatalogDocumentUpdateResult {
  /** The document. */
  document: CatalogDocument;
}

/** Methods of Bitrix24 whose names begin with `catalog.document`. */
export interface CatalogDocumentRestMethods {
  /** Creates a draft store document of a given type, such as a receipt or write-off, without products. */
  "catalog.document.add": { params: CatalogDocumentAddParams; result: CatalogDocumentAddResult };
  /** Cancels the processing of a store document and so reverts its stock movements. */
  "catalog.document.cancel": { params: CatalogDocumentCancelParams; result: CatalogDocumentCancelResult };
  /** Cancels the processing of several store documents given by their ids. */
  "catalog.document.cancelList": { params: CatalogDocumentCancelListParams; result: CatalogDocumentCancelListResult };
  /** Processes a store document, so that its products change the stock of warehouses. */
  "catalog.document.conduct": { params: CatalogDocumentConductParams; result: CatalogDocumentConductResult };
  /** Processes several store documents given by their ids, moving their products in stock. */
  "catalog.document.conductList": {
    params: CatalogDocumentConductListParams;
    result: CatalogDocumentConductListResult;
  };
  /**
   * Processes a store document the old way; catalog.document.conduct replaces it.
   * @deprecated The documentation advises against it. Use catalog.document.conduct.
   */
  "catalog.document.confirm": { params: CatalogDocumentConfirmParams; result: CatalogDocumentConfirmResult };
  /** Deletes one store document; needs the delete right for documents of its type. */
  "catalog.document.delete": { params: CatalogDocumentDeleteParams; result: CatalogDocumentDeleteResult };
  /** Deletes several store documents by ids; a processed document cannot be deleted. */
  "catalog.document.deleteList": { params: CatalogDocumentDeleteListParams; result: CatalogDocumentDeleteListResult };
  /** Adds a product line with amount, price and warehouses to a store document not yet processed. */
  "catalog.document.element.add": { params: CatalogDocumentElementAddParams; result: CatalogDocumentElementAddResult };
  /** Removes a product line from a store document that is not yet processed. */
  "catalog.document.element.delete": {
    params: CatalogDocumentElementDeleteParams;
    result: CatalogDocumentElementDeleteResult;
  };
  /**
   * Describes product line fields of store documents; catalog.document.element.getFields replaces it.
   * @deprecated The documentation advises against it. Use catalog.document.element.getFields.
   */
  "catalog.document.element.fields": {
    params: CatalogDocumentElementFieldsParams;
    result: CatalogDocumentElementFieldsResult;
  };
  /** Describes the fields of a store document's product line, such as docId, amount and storeTo. */
  "catalog.document.element.getFields": {
    params: CatalogDocumentElementGetFieldsParams;
    result: CatalogDocumentElementGetFieldsResult;
  };
  /**
   * Lists product lines of store documents by filter, for example all lines of one document.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.document.element.list": {
    params: CatalogDocumentElementListParams;
    result: CatalogDocumentElementListResult;
  };
  /** Changes amount, purchasing price or warehouses of a product line in an unprocessed store document. */
  "catalog.document.element.update": {
    params: CatalogDocumentElementUpdateParams;
    result: CatalogDocumentElementUpdateResult;
  };
  /**
   * Describes store document fields in the old format; catalog.document.getFields replaces it.
   * @deprecated The documentation advises against it. Use catalog.document.getFields.
   */
  "catalog.document.fields": { params: CatalogDocumentFieldsParams; result: CatalogDocumentFieldsResult };
  /** Describes the fields of a store document, with types and required or read-only marks. */
  "catalog.document.getFields": { params: CatalogDocumentGetFieldsParams; result: CatalogDocumentGetFieldsResult };
  /**
   * Lists store documents with type, title and status by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.document.list": { params: CatalogDocumentListParams; result: CatalogDocumentListResult };
  /** Tells whether inventory management is switched on, as Y or N. */
  "catalog.document.mode.status": { params: CatalogDocumentModeStatusParams; result: CatalogDocumentModeStatusResult };
  /**
   * Cancels processing of a store document the old way; catalog.document.cancel replaces it.
   * @deprecated The documentation advises against it. Use catalog.document.cancel.
   */
  "catalog.document.unconfirm": { params: CatalogDocumentUnconfirmParams; result: CatalogDocumentUnconfirmResult };
  /** Changes date, title, number, total, comment or responsible user of a store document. */
  "catalog.document.update": { params: CatalogDocumentUpdateParams; result: CatalogDocumentUpdateResult };
}
