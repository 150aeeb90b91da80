// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmPaysystem from "../types/crm_paysystem.ts";

/** Methods of Bitrix24 whose names begin with `crm.paysystem`. */
export interface CrmPaysystemRestMethodsTree {
  /**
   * Describes the fields of a payment system used by old-type invoices and estimates.
   * @deprecated The documentation advises against it.
   */
  readonly fields: RestMethod<typesCrmPaysystem.CrmPaysystemFieldsParams, typesCrmPaysystem.CrmPaysystemFieldsResult>;
  /**
   * Lists the payment systems that suit old-type invoices or estimates.
   * @deprecated The documentation advises against it.
   */
  readonly list: RestMethod<typesCrmPaysystem.CrmPaysystemListParams, typesCrmPaysystem.CrmPaysystemListResult>;
}
