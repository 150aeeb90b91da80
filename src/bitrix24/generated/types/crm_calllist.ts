// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.calllist.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html
 */
export interface CrmCalllistAddParams {
  /** Kind of the record that it belongs to. */
  ENTITY_TYPE: "CONTACT" | "COMPANY";
  /** See crm.item.list. */
  ENTITIES: (number | string)[];
  /** Id of the form that it came through. */
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
  /** Id, unique among its kind. See crm.calllist.list. */
  ID: number | string;
}

/** Result of crm.calllist.get. */
export interface CrmCalllistGetResult {
  /** Id, unique among its kind. */
  ID?: number | string;
  /** When it was created. Date and time, ISO 8601. */
  DATE_CREATE?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY_ID?: number | string;
  /** Id of the form that it came through. */
  WEBFORM_ID?: number | string;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  ENTITY_TYPE_ID?: number | string;
  /** Kind of the record that it belongs to. */
  ENTITY_TYPE?: string;
}

/**
 * Parameters of crm.calllist.items.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html
 */
export interface CrmCalllistItemsGetParams {
  /** Id of the list. */
  LIST_ID: number | string;
  /** Conditions that all must hold. See crm.calllist.statuslist. */
  FILTER?:
    | {
      [Name in "ID" | "STATUS" | "ENTITY_TYPE"]?: unknown;
    }
    | object
    | undefined;
}

/** Result of crm.calllist.items.get. */
export type CrmCalllistItemsGetResult = {
  /** Id, unique among its kind. */
  ID?: number;
  /** State that it is in. */
  STATUS?: string;
  /** Kind of the record that it belongs to. */
  ENTITY_TYPE?: number;
}[];

/**
 * Parameters of crm.calllist.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-list.html
 */
export interface CrmCalllistListParams {
  /** Names of the fields to return. */
  SELECT?: ("ID" | "DATE_CREATE" | "CREATED_BY_ID" | "WEBFORM_ID" | "ENTITY_TYPE_ID" | (string & {}))[] | undefined;
  /** Conditions that all must hold. */
  FILTER?:
    | {
      [Name in "ID" | "CREATED_BY_ID" | "WEBFORM_ID" | "ENTITY_TYPE_ID"]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  ORDER?:
    | {
      [Name in "ID" | "CREATED_BY_ID"]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
}

/** Result of crm.calllist.list. */
export type CrmCalllistListResult = {
  /** Id, unique among its kind. */
  ID?: string;
  /** Id of the user who created it: user.get. */
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
  /** Id, unique among its kind. */
  ID?: number;
  /** What it is called. */
  NAME?: string;
  /** Place in the order; what has less comes first. */
  SORT?: number;
  /** Status that it is in. */
  STATUS_ID?: string;
}[];

/**
 * Parameters of crm.calllist.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-update.html
 */
export interface CrmCalllistUpdateParams {
  /** Id of the list. */
  LIST_ID: number | string;
  /** Kind of the record that it belongs to. */
  ENTITY_TYPE: "CONTACT" | "COMPANY";
  /** See crm.item.list. */
  ENTITIES: object | unknown[];
  /** Id of the form that it came through. */
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
