// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Stands in several types. */
export interface CrmEnumActivitydirectionItem {
  /** Id, unique among its kind. */
  ID?: number;
  /** What it is called. */
  NAME?: string;
  /** Symbolic code. */
  SYMBOL_CODE?: string | null;
  SYMBOL_CODE_SHORT?: string | null;
}

/**
 * Parameters of crm.enum.activitydirection.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html
 */
export interface CrmEnumActivitydirectionParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.enum.activitydirection. */
export type CrmEnumActivitydirectionResult = CrmEnumActivitydirectionItem[];

/**
 * Parameters of crm.enum.activitynotifytype.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-notify-type.html
 */
export interface CrmEnumActivitynotifytypeParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.enum.activitynotifytype. */
export type CrmEnumActivitynotifytypeResult = CrmEnumActivitydirectionItem[];

/**
 * Parameters of crm.enum.activitypriority.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-priority.html
 */
export interface CrmEnumActivitypriorityParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.enum.activitypriority. */
export type CrmEnumActivitypriorityResult = CrmEnumActivitydirectionItem[];

/**
 * Parameters of crm.enum.activitystatus.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-status.html
 */
export interface CrmEnumActivitystatusParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.enum.activitystatus. */
export type CrmEnumActivitystatusResult = CrmEnumActivitydirectionItem[];

/**
 * Parameters of crm.enum.activitytype.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-type.html
 */
export interface CrmEnumActivitytypeParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.enum.activitytype. */
export type CrmEnumActivitytypeResult = CrmEnumActivitydirectionItem[];

/**
 * Parameters of crm.enum.addresstype.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-address-type.html
 */
export interface CrmEnumAddresstypeParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.enum.addresstype. */
export type CrmEnumAddresstypeResult = CrmEnumActivitydirectionItem[];

/**
 * Parameters of crm.enum.contenttype.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-content-type.html
 */
export interface CrmEnumContenttypeParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.enum.contenttype. */
export type CrmEnumContenttypeResult = CrmEnumActivitydirectionItem[];

/** How crm.enum.fields describes a field. */
export interface CrmEnumFieldsField {
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
 * Parameters of crm.enum.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-fields.html
 */
export interface CrmEnumFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.enum.fields. */
export interface CrmEnumFieldsResult {
  /** Id, unique among its kind. Read-only. */
  ID?: CrmEnumFieldsField;
  /** What it is called. Read-only. */
  NAME?: CrmEnumFieldsField;
  /** Symbolic code. Read-only. */
  SYMBOL_CODE?: CrmEnumFieldsField;
  /** Short symbol code. Read-only. */
  SYMBOL_CODE_SHORT?: CrmEnumFieldsField;
}

/**
 * Parameters of crm.enum.getorderownertypes.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-get-order-owner-types.html
 */
export interface CrmEnumGetorderownertypesParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.enum.getorderownertypes. */
export type CrmEnumGetorderownertypesResult = {
  attribute?: string;
  /** Symbolic code. */
  code?: string;
  /** Id, unique among its kind. */
  id?: number;
  /** What it is called. */
  name?: string;
}[];

/**
 * Parameters of crm.enum.ownertype.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-owner-type.html
 */
export interface CrmEnumOwnertypeParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.enum.ownertype. */
export type CrmEnumOwnertypeResult = {
  /** Id, unique among its kind. Read-only. */
  ID?: number;
  /** What it is called. Read-only. */
  NAME?: string;
  /** Symbolic code. Read-only. */
  SYMBOL_CODE?: string;
  /** Short symbol code. Read-only. */
  SYMBOL_CODE_SHORT?: string;
}[];

/**
 * Parameters of crm.enum.settings.mode.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html
 */
export interface CrmEnumSettingsModeParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.enum.settings.mode. */
export type CrmEnumSettingsModeResult = CrmEnumActivitydirectionItem[];

/** Methods of Bitrix24 whose names begin with `crm.enum`. */
export interface CrmEnumRestMethods {
  /**
   * Lists the directions of an activity - incoming and outgoing - with their IDs.
   * @deprecated The documentation advises against it. Use crm.activity.todo.*.
   */
  "crm.enum.activitydirection": { params: CrmEnumActivitydirectionParams; result: CrmEnumActivitydirectionResult };
  /**
   * Lists the time units for activity reminders, such as minutes and hours, with their IDs.
   * @deprecated The documentation advises against it. Use crm.activity.todo.*.
   */
  "crm.enum.activitynotifytype": { params: CrmEnumActivitynotifytypeParams; result: CrmEnumActivitynotifytypeResult };
  /**
   * Lists the priority levels of an activity, such as low and medium, with their IDs.
   * @deprecated The documentation advises against it. Use crm.activity.todo.*.
   */
  "crm.enum.activitypriority": { params: CrmEnumActivitypriorityParams; result: CrmEnumActivitypriorityResult };
  /**
   * Lists the states of an activity, such as pending and completed, with their IDs.
   * @deprecated The documentation advises against it. Use crm.activity.todo.*.
   */
  "crm.enum.activitystatus": { params: CrmEnumActivitystatusParams; result: CrmEnumActivitystatusResult };
  /**
   * Lists the kinds of activity, such as meeting and call, with their IDs.
   * @deprecated The documentation advises against it. Use crm.activity.todo.*.
   */
  "crm.enum.activitytype": { params: CrmEnumActivitytypeParams; result: CrmEnumActivitytypeResult };
  /** Lists the address types, such as legal or shipping, with the IDs that addresses use. */
  "crm.enum.addresstype": { params: CrmEnumAddresstypeParams; result: CrmEnumAddresstypeResult };
  /**
   * Lists the formats of an activity description, such as plain text and bbCode, with their IDs.
   * @deprecated The documentation advises against it. Use crm.activity.todo.*.
   */
  "crm.enum.contenttype": { params: CrmEnumContenttypeParams; result: CrmEnumContenttypeResult };
  /** Describes the fields of a CRM enumeration item - ID, name and symbolic codes. */
  "crm.enum.fields": { params: CrmEnumFieldsParams; result: CrmEnumFieldsResult };
  /** Lists the CRM object types that an online store order can be linked to. */
  "crm.enum.getorderownertypes": { params: CrmEnumGetorderownertypesParams; result: CrmEnumGetorderownertypesResult };
  /** Lists CRM object types (lead, deal, contact and so on) with their numeric IDs and codes. */
  "crm.enum.ownertype": { params: CrmEnumOwnertypeParams; result: CrmEnumOwnertypeResult };
  /** Lists the CRM work modes - 1 for classic and 2 for simple - to decode the current mode. */
  "crm.enum.settings.mode": { params: CrmEnumSettingsModeParams; result: CrmEnumSettingsModeResult };
}
