// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What crm.status holds. Which members arrive depends on the call. */
export interface CrmStatus {
  /** Id, unique among its kind. Read-only. */
  ID?: number | string;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID?: string;
  /** Status that it is in. Cannot be changed later. */
  STATUS_ID?: string;
  /** What it is called. */
  NAME?: string;
  /** Default Name. Read-only. */
  NAME_INIT?: string;
  /** Place in the order; what has less comes first. */
  SORT?: number | string;
  /** Whether it came with the portal. Read-only. */
  SYSTEM?: string;
  /** Id of what it is grouped under; of a CRM record the funnel. Cannot be changed later. */
  CATEGORY_ID?: number | string | null;
  /** Color that it is shown in. */
  COLOR?: string;
  /** What it means: S success, F failure, nothing for in progress. Cannot be changed later. */
  SEMANTICS?: string | null;
  /** What else is known of it. */
  EXTRA?: {
    /** What it means: S success, F failure, nothing for in progress. Cannot be changed later. */
    SEMANTICS?: string;
    /** Color that it is shown in. */
    COLOR?: string;
  };
}

/**
 * Parameters of crm.status.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html
 */
export interface CrmStatusAddParams {
  /** Fields of the record by their names. See crm.status.fields. */
  fields: {
    /** Id of the record that it belongs to. Cannot be changed later. */
    ENTITY_ID: string | number;
    /** Status that it is in. Cannot be changed later. */
    STATUS_ID: string | number;
    /** What it is called. */
    NAME: string;
    /** Place in the order; what has less comes first. Default: 10. */
    SORT?: number | string | undefined;
    /** Color that it is shown in. */
    COLOR?: string | undefined;
    /** What it means: S success, F failure, nothing for in progress. Cannot be changed later. */
    SEMANTICS?: "S" | "F" | "" | undefined;
    /** Id of what it is grouped under; of a CRM record the funnel. Cannot be changed later. */
    CATEGORY_ID?: number | string | undefined;
    /** What else is known of it. */
    EXTRA?: unknown;
  };
}

/** Result of crm.status.add. */
export type CrmStatusAddResult = number;

/** Options for deleting a value of a CRM directory. */
export interface CrmStatusDeleteOptions {
  /** Y deletes a value that came with the portal, too. */
  FORCED?: "Y" | "N" | undefined;
}

/**
 * Parameters of crm.status.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-delete.html
 */
export interface CrmStatusDeleteParams {
  /** Id, unique among its kind. See crm.status.list. */
  id: number | string;
  /** Further parameters. */
  params?: CrmStatusDeleteOptions | undefined;
}

/** Result of crm.status.delete. */
export type CrmStatusDeleteResult = boolean;

/**
 * Parameters of crm.status.entity.items.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html
 */
export interface CrmStatusEntityItemsParams {
  /** Id of the record that it belongs to. */
  entityId: string | number;
}

/** Result of crm.status.entity.items. */
export type CrmStatusEntityItemsResult = {
  /** What it is called. */
  NAME?: string;
  /** Place in the order; what has less comes first. */
  SORT?: number;
  /** Status that it is in. */
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
  /** Id, unique among its kind. */
  ID?: string;
  /** What it is called. */
  NAME?: string;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  ENTITY_TYPE_ID?: number;
  SEMANTIC_INFO?: {
    START_FIELD?: string;
    FINAL_SUCCESS_FIELD?: string;
    FINAL_UNSUCCESS_FIELD?: string;
    FINAL_SORT?: number;
  } | unknown[];
  PREFIX?: string;
  FIELD_ATTRIBUTE_SCOPE?: string;
  /** Whether it is in use. */
  IS_ENABLED?: boolean;
  /** Id of what it is grouped under; of a CRM record the funnel. */
  CATEGORY_ID?: number | string;
  /** Id of what it is a part of; 0 or nothing at the top. */
  PARENT_ID?: string;
  CATEGORY_NAME?: string;
  CATEGORY_SORT?: number;
  IS_DEFAULT_CATEGORY?: boolean;
}[];

/** How crm.status.fields describes a field. */
export interface CrmStatusFieldsField {
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
  /** Id, unique among its kind. Read-only. */
  ID?: CrmStatusFieldsField;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID?: CrmStatusFieldsField;
  /** Status that it is in. Cannot be changed later. */
  STATUS_ID?: CrmStatusFieldsField;
  /** Place in the order; what has less comes first. */
  SORT?: CrmStatusFieldsField;
  /** What it is called. */
  NAME?: CrmStatusFieldsField;
  /** Default Name. Read-only. */
  NAME_INIT?: CrmStatusFieldsField;
  /** Whether it came with the portal. Read-only. */
  SYSTEM?: CrmStatusFieldsField;
  /** Id of what it is grouped under; of a CRM record the funnel. Cannot be changed later. */
  CATEGORY_ID?: CrmStatusFieldsField;
  /** Color that it is shown in. */
  COLOR?: CrmStatusFieldsField;
  /** What it means: S success, F failure, nothing for in progress. Cannot be changed later. */
  SEMANTICS?: CrmStatusFieldsField;
  /** What else is known of it. */
  EXTRA?: CrmStatusFieldsField;
}

/**
 * Parameters of crm.status.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-get.html
 */
export interface CrmStatusGetParams {
  /** Id, unique among its kind. See crm.status.list. */
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
  /** Fields to sort by, each with ASC or DESC. See crm.status.fields. */
  order?:
    | {
      [Name in keyof CrmStatus]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** Conditions that all must hold. See crm.status.fields. */
  filter?:
    | {
      [Name in keyof CrmStatus]?: unknown;
    }
    | object
    | undefined;
}

/** Result of crm.status.list. */
export type CrmStatusListResult = CrmStatus[];

/**
 * Parameters of crm.status.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-update.html
 */
export interface CrmStatusUpdateParams {
  /** Id, unique among its kind. See crm.status.list. */
  id: number | string;
  /** Fields of the record by their names. See crm.status.fields. */
  fields: {
    /** What it is called. */
    NAME?: string | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
    /** Color that it is shown in. */
    COLOR?: string | undefined;
    /** What else is known of it. */
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
  /**
   * Lists values of CRM directories by filter, with colours and stage semantics.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.status.list": { params: CrmStatusListParams; result: CrmStatusListResult };
  /** Changes the name, sort order or colour of a stage, source or other CRM directory value. */
  "crm.status.update": { params: CrmStatusUpdateParams; result: CrmStatusUpdateResult };
}
