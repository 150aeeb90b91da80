// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmPaysystemFieldsParams,
  CrmPaysystemFieldsResult,
  CrmPaysystemListParams,
  CrmPaysystemListResult,
} from "../types/crm_paysystem.ts";

/** Methods of Bitrix24 whose names begin with `crm.paysystem`. */
export interface CrmPaysystemRestMethods {
  /**
   * Describes the fields of a payment system used by old-type invoices and estimates.
   * @deprecated The documentation advises against it.
   */
  "crm.paysystem.fields": { params: CrmPaysystemFieldsParams; result: CrmPaysystemFieldsResult };
  /**
   * Lists the payment systems that suit old-type invoices or estimates.
   * @deprecated The documentation advises against it.
   */
  "crm.paysystem.list": { params: CrmPaysystemListParams; result: CrmPaysystemListResult };
}
