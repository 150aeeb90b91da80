// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.calllist.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html
 */
export interface CrmCalllistAddParams {
  ENTITY_TYPE: "CONTACT" | "COMPANY";
  ENTITIES: (number | string)[];
  WEBFORM_ID?: number | string | undefined;
}

/** Result of crm.calllist.add. */
export type CrmCalllistAddResult = number;

/**
 * Parameters of crm.calllist.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-get.html
 */
export interface CrmCalllistGetParams {
  ID: number | string;
}

/** Result of crm.calllist.get. */
export interface CrmCalllistGetResult {
  ID?: number | string;
  DATE_CREATE?: string;
  CREATED_BY_ID?: number | string;
  WEBFORM_ID?: number | string;
  ENTITY_TYPE_ID?: number | string;
  ENTITY_TYPE?: string;
}

/**
 * Parameters of crm.calllist.items.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html
 */
export interface CrmCalllistItemsGetParams {
  LIST_ID: number | string;
  FILTER?: object | undefined;
}

/** Result of crm.calllist.items.get. */
export type CrmCalllistItemsGetResult = {
  ID?: number;
  STATUS?: string;
  ENTITY_TYPE?: number;
}[];

/**
 * Parameters of crm.calllist.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-list.html
 */
export interface CrmCalllistListParams {
  SELECT?: string[] | undefined;
  FILTER?: object | undefined;
  ORDER?: object | undefined;
}

/** Result of crm.calllist.list. */
export type CrmCalllistListResult = {
  ID?: string;
  CREATED_BY_ID?: string;
}[];

/**
 * Parameters of crm.calllist.statuslist.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-statuslist.html
 */
export interface CrmCalllistStatuslistParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.calllist.statuslist. */
export type CrmCalllistStatuslistResult = {
  ID?: number;
  NAME?: string;
  SORT?: number;
  STATUS_ID?: string;
}[];

/**
 * Parameters of crm.calllist.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-update.html
 */
export interface CrmCalllistUpdateParams {
  LIST_ID: number | string;
  ENTITY_TYPE: "CONTACT" | "COMPANY";
  ENTITIES: object | unknown[];
  WEBFORM_ID?: number | string | undefined;
}

/** Result of crm.calllist.update. */
export type CrmCalllistUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `crm.calllist`. */
export interface CrmCalllistRestMethods {
  /** Creates a call list over the given contacts or companies, optionally with a CRM form; returns its ID. */
  "crm.calllist.add": { params: CrmCalllistAddParams; result: CrmCalllistAddResult };
  /** Returns a call list's author, creation date, client type and attached CRM form. */
  "crm.calllist.get": { params: CrmCalllistGetParams; result: CrmCalllistGetResult };
  /** Lists the participants of a call list with the call status of each. */
  "crm.calllist.items.get": { params: CrmCalllistItemsGetParams; result: CrmCalllistItemsGetResult };
  /** Lists call lists filtered by author, CRM form or client type, with the fields asked for. */
  "crm.calllist.list": { params: CrmCalllistListParams; result: CrmCalllistListResult };
  /** Lists the statuses a call can have in a call list, such as successful or wrong number. */
  "crm.calllist.statuslist": { params: CrmCalllistStatuslistParams; result: CrmCalllistStatuslistResult };
  /** Overwrites the participants of a call list; the attached CRM form is cleared unless passed again. */
  "crm.calllist.update": { params: CrmCalllistUpdateParams; result: CrmCalllistUpdateResult };
}
