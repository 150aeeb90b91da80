// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmOrderentityAddParams,
  CrmOrderentityAddResult,
  CrmOrderentityDeleteByFilterParams,
  CrmOrderentityDeleteByFilterResult,
  CrmOrderentityGetFieldsParams,
  CrmOrderentityGetFieldsResult,
  CrmOrderentityListParams,
  CrmOrderentityListResult,
} from "../types/crm_orderentity.ts";

/** Methods of Bitrix24 whose names begin with `crm.orderentity`. */
export interface CrmOrderentityRestMethods {
  /** Links an online store order to a CRM object; online store administrators only. */
  "crm.orderentity.add": { params: CrmOrderentityAddParams; result: CrmOrderentityAddResult };
  /** Removes the link between an online store order and a CRM object, given by order and owner. */
  "crm.orderentity.deleteByFilter": {
    params: CrmOrderentityDeleteByFilterParams;
    result: CrmOrderentityDeleteByFilterResult;
  };
  /** Describes the fields of a link between an online store order and a CRM object. */
  "crm.orderentity.getFields": { params: CrmOrderentityGetFieldsParams; result: CrmOrderentityGetFieldsResult };
  /** Lists links between online store orders and CRM objects by filter, in pages of 50. */
  "crm.orderentity.list": { params: CrmOrderentityListParams; result: CrmOrderentityListResult };
}
