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
    siteId?: string;
    dateDocument?: string | Date;
    title?: string;
    commentary?: string;
    total?: number | string;
    docNumber?: string;
    createdBy?: number | string;
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
    storeFrom?: number | string;
    storeTo?: number | string;
    amount?: number | string;
    purchasingPrice?: number | string;
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
  select?: string[];
  filter?: object;
  order?: object;
  start?: number | string;
}

/** Result of catalog.document.element.list. */
export interface CatalogDocumentElementListResult {
  documentElements: CatalogDocumentElement[];
}

/** Parameters of catalog.document.element.update. */
export interface CatalogDocumentElementUpdateParams {
  id: number | string;
  fields: {
    storeFrom?: number | string;
    storeTo?: number | string;
    amount?: number | string;
    purchasingPrice?: number | string;
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
  select?: string[];
  filter?: object;
  order?: object;
  start?: number | string;
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
    responsibleId?: number | string;
    dateModify?: string | Date;
    dateDocument?: string | Date;
    total?: number | string;
    commentary?: string;
    title?: string;
    docNumber?: string;
    modifiedBy?: number | string;
  };
}

/** Result of catalog.document.update. */
export interface CatalogDocumentUpdateResult {
  document: CatalogDocument;
}
