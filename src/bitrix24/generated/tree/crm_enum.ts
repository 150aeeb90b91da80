// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmEnum from "../types/crm_enum.ts";

/** Methods of Bitrix24 whose names begin with `crm.enum`. */
export interface CrmEnumRestMethodsTree {
  /**
   * Lists the directions of an activity - incoming and outgoing - with their IDs.
   * @deprecated The documentation advises against it. Use crm.activity.todo.*.
   */
  readonly activitydirection: RestMethod<
    typesCrmEnum.CrmEnumActivitydirectionParams,
    typesCrmEnum.CrmEnumActivitydirectionResult
  >;
  /**
   * Lists the time units for activity reminders, such as minutes and hours, with their IDs.
   * @deprecated The documentation advises against it. Use crm.activity.todo.*.
   */
  readonly activitynotifytype: RestMethod<
    typesCrmEnum.CrmEnumActivitynotifytypeParams,
    typesCrmEnum.CrmEnumActivitynotifytypeResult
  >;
  /**
   * Lists the priority levels of an activity, such as low and medium, with their IDs.
   * @deprecated The documentation advises against it. Use crm.activity.todo.*.
   */
  readonly activitypriority: RestMethod<
    typesCrmEnum.CrmEnumActivitypriorityParams,
    typesCrmEnum.CrmEnumActivitypriorityResult
  >;
  /**
   * Lists the states of an activity, such as pending and completed, with their IDs.
   * @deprecated The documentation advises against it. Use crm.activity.todo.*.
   */
  readonly activitystatus: RestMethod<
    typesCrmEnum.CrmEnumActivitystatusParams,
    typesCrmEnum.CrmEnumActivitystatusResult
  >;
  /**
   * Lists the kinds of activity, such as meeting and call, with their IDs.
   * @deprecated The documentation advises against it. Use crm.activity.todo.*.
   */
  readonly activitytype: RestMethod<typesCrmEnum.CrmEnumActivitytypeParams, typesCrmEnum.CrmEnumActivitytypeResult>;
  /** Lists the address types, such as legal or shipping, with the IDs that addresses use. */
  readonly addresstype: RestMethod<typesCrmEnum.CrmEnumAddresstypeParams, typesCrmEnum.CrmEnumAddresstypeResult>;
  /**
   * Lists the formats of an activity description, such as plain text and bbCode, with their IDs.
   * @deprecated The documentation advises against it. Use crm.activity.todo.*.
   */
  readonly contenttype: RestMethod<typesCrmEnum.CrmEnumContenttypeParams, typesCrmEnum.CrmEnumContenttypeResult>;
  /** Describes the fields of a CRM enumeration item - ID, name and symbolic codes. */
  readonly fields: RestMethod<typesCrmEnum.CrmEnumFieldsParams, typesCrmEnum.CrmEnumFieldsResult>;
  /** Lists the CRM object types that an online store order can be linked to. */
  readonly getorderownertypes: RestMethod<
    typesCrmEnum.CrmEnumGetorderownertypesParams,
    typesCrmEnum.CrmEnumGetorderownertypesResult
  >;
  /** Lists CRM object types (lead, deal, contact and so on) with their numeric IDs and codes. */
  readonly ownertype: RestMethod<typesCrmEnum.CrmEnumOwnertypeParams, typesCrmEnum.CrmEnumOwnertypeResult>;
  readonly settings: {
    /** Lists the CRM work modes - 1 for classic and 2 for simple - to decode the current mode. */
    readonly mode: RestMethod<typesCrmEnum.CrmEnumSettingsModeParams, typesCrmEnum.CrmEnumSettingsModeResult>;
  };
}
