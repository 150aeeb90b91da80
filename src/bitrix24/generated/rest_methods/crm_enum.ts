// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmEnumActivitydirectionParams,
  CrmEnumActivitydirectionResult,
  CrmEnumActivitynotifytypeParams,
  CrmEnumActivitynotifytypeResult,
  CrmEnumActivitypriorityParams,
  CrmEnumActivitypriorityResult,
  CrmEnumActivitystatusParams,
  CrmEnumActivitystatusResult,
  CrmEnumActivitytypeParams,
  CrmEnumActivitytypeResult,
  CrmEnumAddresstypeParams,
  CrmEnumAddresstypeResult,
  CrmEnumContenttypeParams,
  CrmEnumContenttypeResult,
  CrmEnumFieldsParams,
  CrmEnumFieldsResult,
  CrmEnumGetorderownertypesParams,
  CrmEnumGetorderownertypesResult,
  CrmEnumOwnertypeParams,
  CrmEnumOwnertypeResult,
  CrmEnumSettingsModeParams,
  CrmEnumSettingsModeResult,
} from "../types/crm_enum.ts";

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
