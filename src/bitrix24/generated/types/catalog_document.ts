// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogDocument, CatalogDocumentElement } from "./shared.ts";

/**
 * Parameters of catalog.document.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html
 */
export interface CatalogDocumentAddParams {
  fields: {
    docType: "A" | "S" | "M" | "R" | "D";
    currency: string;
    responsibleId: number | string;
    siteId?: string | undefined;
    dateDocument?: string | Date | undefined;
    title?: string | undefined;
    commentary?: string | undefined;
    total?: number | string | undefined;
    docNumber?: string | undefined;
    createdBy?: number | string | undefined;
    dateCreate?: string | Date | undefined;
    dateModify?: string | Date | undefined;
    modifiedBy?: number | string | undefined;
    statusBy?: number | string | undefined;
  };
}

/** Result of catalog.document.add. */
export interface CatalogDocumentAddResult {
  document: CatalogDocument;
}

/**
 * Parameters of catalog.document.cancelList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel-list.html
 */
export interface CatalogDocumentCancelListParams {
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
  fields: {
    docId: number | string;
    elementId: number | string;
    storeFrom?: number | string | undefined;
    storeTo?: number | string | undefined;
    amount?: number | string | undefined;
    purchasingPrice?: number | string | undefined;
  };
}

/** Result of catalog.document.element.add. */
export interface CatalogDocumentElementAddResult {
  documentElement: CatalogDocumentElement;
}

/** Parameters of catalog.document.element.delete. */
export interface CatalogDocumentElementDeleteParams {
  id: number | string;
}

/** Result of catalog.document.element.delete. */
export type CatalogDocumentElementDeleteResult = boolean;

/** Stands in several types. */
export interface CatalogDocumentElementFieldsItemId {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
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
  id?: CatalogDocumentElementFieldsItemId;
}[];

/** How catalog.document.element.getFields describes a field. */
export interface CatalogDocumentElementGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/** Parameters of catalog.document.element.getFields. */
export interface CatalogDocumentElementGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.document.element.getFields. */
export interface CatalogDocumentElementGetFieldsResult {
  documentElement: {
    amount?: CatalogDocumentElementGetFieldsField;
    docId?: CatalogDocumentElementGetFieldsField;
    elementId?: CatalogDocumentElementGetFieldsField;
    id?: CatalogDocumentElementGetFieldsField;
    purchasingPrice?: CatalogDocumentElementGetFieldsField;
    storeFrom?: CatalogDocumentElementGetFieldsField;
    storeTo?: CatalogDocumentElementGetFieldsField;
  };
}

/** Parameters of catalog.document.element.list. */
export interface CatalogDocumentElementListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.document.element.list. */
export interface CatalogDocumentElementListResult {
  documentElements: CatalogDocumentElement[];
}

/** Parameters of catalog.document.element.update. */
export interface CatalogDocumentElementUpdateParams {
  id: number | string;
  fields: {
    storeFrom?: number | string | undefined;
    storeTo?: number | string | undefined;
    amount?: number | string | undefined;
    purchasingPrice?: number | string | undefined;
  };
}

/** Result of catalog.document.element.update. */
export interface CatalogDocumentElementUpdateResult {
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
  id?: CatalogDocumentElementFieldsItemId;
}[];

/** How catalog.document.getFields describes a field. */
export interface CatalogDocumentGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
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
  document: {
    commentary?: CatalogDocumentGetFieldsField;
    createdBy?: CatalogDocumentGetFieldsField;
    currency?: CatalogDocumentGetFieldsField;
    dateCreate?: CatalogDocumentGetFieldsField;
    dateDocument?: CatalogDocumentGetFieldsField;
    dateModify?: CatalogDocumentGetFieldsField;
    dateStatus?: CatalogDocumentGetFieldsField;
    docNumber?: CatalogDocumentGetFieldsField;
    docType?: CatalogDocumentGetFieldsField;
    id?: CatalogDocumentGetFieldsField;
    modifiedBy?: CatalogDocumentGetFieldsField;
    responsibleId?: CatalogDocumentGetFieldsField;
    siteId?: CatalogDocumentGetFieldsField;
    status?: CatalogDocumentGetFieldsField;
    statusBy?: CatalogDocumentGetFieldsField;
    title?: CatalogDocumentGetFieldsField;
    total?: CatalogDocumentGetFieldsField;
  };
}

/**
 * Parameters of catalog.document.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-list.html
 */
export interface CatalogDocumentListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.document.list. */
export interface CatalogDocumentListResult {
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
  id: number | string;
  fields: {
    responsibleId?: number | string | undefined;
    dateModify?: string | Date | undefined;
    dateDocument?: string | Date | undefined;
    total?: number | string | undefined;
    commentary?: string | undefined;
    title?: string | undefined;
    docNumber?: string | undefined;
    modifiedBy?: number | string | undefined;
    siteId?: string | undefined;
    statusBy?: number | string | undefined;
  };
}

/** Result of catalog.document.update. */
export interface CatalogDocumentUpdateResult {
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
  /** Lists product lines of store documents by filter, for example all lines of one document. */
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
  /** Lists store documents with type, title and status by filter, in pages of 50. */
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
