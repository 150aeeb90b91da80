// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmOrderentity from "../types/crm_orderentity.ts";

/** Methods of Bitrix24 whose names begin with `crm.orderentity`. */
export interface CrmOrderentityRestMethodsTree {
  /** Links an online store order to a CRM object; online store administrators only. */
  readonly add: RestMethod<typesCrmOrderentity.CrmOrderentityAddParams, typesCrmOrderentity.CrmOrderentityAddResult>;
  /** Removes the link between an online store order and a CRM object, given by order and owner. */
  readonly deleteByFilter: RestMethod<
    typesCrmOrderentity.CrmOrderentityDeleteByFilterParams,
    typesCrmOrderentity.CrmOrderentityDeleteByFilterResult
  >;
  /** Describes the fields of a link between an online store order and a CRM object. */
  readonly getFields: RestMethod<
    typesCrmOrderentity.CrmOrderentityGetFieldsParams,
    typesCrmOrderentity.CrmOrderentityGetFieldsResult
  >;
  /**
   * Lists links between online store orders and CRM objects by filter, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly list: RestMethod<typesCrmOrderentity.CrmOrderentityListParams, typesCrmOrderentity.CrmOrderentityListResult>;
}
