// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What crm.status holds. Which members arrive depends on the call. */
export interface CrmStatus {
  ID?: number | string;
  ENTITY_ID?: string;
  STATUS_ID?: string;
  NAME?: string;
  NAME_INIT?: string;
  SORT?: number | string;
  SYSTEM?: string;
  CATEGORY_ID?: number | string | null;
  COLOR?: string;
  SEMANTICS?: string | null;
  EXTRA?: {
    SEMANTICS?: string;
    COLOR?: string;
  };
}

/**
 * Parameters of crm.status.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html
 */
export interface CrmStatusAddParams {
  fields: {
    ENTITY_ID: string | number;
    STATUS_ID: string | number;
    NAME: string;
    SORT?: number | string | undefined;
    COLOR?: string | undefined;
    SEMANTICS?: "S" | "F" | "" | undefined;
    CATEGORY_ID?: number | string | undefined;
    EXTRA?: unknown;
  };
}

/** Result of crm.status.add. */
export type CrmStatusAddResult = number;

/**
 * Parameters of crm.status.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-delete.html
 */
export interface CrmStatusDeleteParams {
  id: number | string;
  params?: string | undefined;
}

/** Result of crm.status.delete. */
export type CrmStatusDeleteResult = boolean;

/**
 * Parameters of crm.status.entity.items.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html
 */
export interface CrmStatusEntityItemsParams {
  entityId: string | number;
}

/** Result of crm.status.entity.items. */
export type CrmStatusEntityItemsResult = {
  NAME?: string;
  SORT?: number;
  STATUS_ID?: string;
}[];

/**
 * Parameters of crm.status.entity.types.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-types.html
 */
export interface CrmStatusEntityTypesParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.status.entity.types. */
export type CrmStatusEntityTypesResult = {
  ID?: string;
  NAME?: string;
  ENTITY_TYPE_ID?: number;
  SEMANTIC_INFO?: {
    START_FIELD?: string;
    FINAL_SUCCESS_FIELD?: string;
    FINAL_UNSUCCESS_FIELD?: string;
    FINAL_SORT?: number;
  } | unknown[];
  PREFIX?: string;
  FIELD_ATTRIBUTE_SCOPE?: string;
  IS_ENABLED?: boolean;
  CATEGORY_ID?: number | string;
  PARENT_ID?: string;
  CATEGORY_NAME?: string;
  CATEGORY_SORT?: number;
  IS_DEFAULT_CATEGORY?: boolean;
}[];

/** How crm.status.fields describes a field. */
export interface CrmStatusFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
}

/**
 * Parameters of crm.status.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-fields.html
 */
export interface CrmStatusFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.status.fields. */
export interface CrmStatusFieldsResult {
  ID?: CrmStatusFieldsField;
  ENTITY_ID?: CrmStatusFieldsField;
  STATUS_ID?: CrmStatusFieldsField;
  SORT?: CrmStatusFieldsField;
  NAME?: CrmStatusFieldsField;
  NAME_INIT?: CrmStatusFieldsField;
  SYSTEM?: CrmStatusFieldsField;
  CATEGORY_ID?: CrmStatusFieldsField;
  COLOR?: CrmStatusFieldsField;
  SEMANTICS?: CrmStatusFieldsField;
  EXTRA?: CrmStatusFieldsField;
}

/**
 * Parameters of crm.status.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-get.html
 */
export interface CrmStatusGetParams {
  id: number | string;
}

/** Result of crm.status.get. */
export type CrmStatusGetResult = CrmStatus;

/**
 * Parameters of crm.status.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html
 */
export interface CrmStatusListParams {
  order?: object | undefined;
  filter?: object | undefined;
}

/** Result of crm.status.list. */
export type CrmStatusListResult = CrmStatus[];

/**
 * Parameters of crm.status.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-update.html
 */
export interface CrmStatusUpdateParams {
  id: number | string;
  fields: {
    NAME?: string | undefined;
    SORT?: number | string | undefined;
    COLOR?: string | undefined;
    EXTRA?: unknown;
  };
}

/** Result of crm.status.update. */
export type CrmStatusUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `crm.status`. */
export interface CrmStatusRestMethods {
  /** Adds a value to a CRM directory, such as a deal stage or a source, and returns its ID. */
  "crm.status.add": { params: CrmStatusAddParams; result: CrmStatusAddResult };
  /** Deletes a value (stage, source and so on) of a CRM directory; a system one only when forced. */
  "crm.status.delete": { params: CrmStatusDeleteParams; result: CrmStatusDeleteResult };
  /** Lists the names and codes of one CRM directory, for example all stages of a deal funnel. */
  "crm.status.entity.items": { params: CrmStatusEntityItemsParams; result: CrmStatusEntityItemsResult };
  /** Lists the CRM directories (stages, sources, company types and so on) with their codes. */
  "crm.status.entity.types": { params: CrmStatusEntityTypesParams; result: CrmStatusEntityTypesResult };
  /** Describes the fields of a CRM directory value, such as directory, code, colour and semantics. */
  "crm.status.fields": { params: CrmStatusFieldsParams; result: CrmStatusFieldsResult };
  /** Returns one value (stage, source and so on) of a CRM directory by its numeric ID. */
  "crm.status.get": { params: CrmStatusGetParams; result: CrmStatusGetResult };
  /** Lists values of CRM directories by filter, with colours and stage semantics. */
  "crm.status.list": { params: CrmStatusListParams; result: CrmStatusListResult };
  /** Changes the name, sort order or colour of a stage, source or other CRM directory value. */
  "crm.status.update": { params: CrmStatusUpdateParams; result: CrmStatusUpdateResult };
}
