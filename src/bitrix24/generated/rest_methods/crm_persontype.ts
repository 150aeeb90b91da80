// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmPersontypeFieldsParams,
  CrmPersontypeFieldsResult,
  CrmPersontypeListParams,
  CrmPersontypeListResult,
} from "../types/crm_persontype.ts";

/** Methods of Bitrix24 whose names begin with `crm.persontype`. */
export interface CrmPersontypeRestMethods {
  /**
   * Describes the fields of a payer type used by old-type invoices.
   * @deprecated The documentation advises against it.
   */
  "crm.persontype.fields": { params: CrmPersontypeFieldsParams; result: CrmPersontypeFieldsResult };
  /**
   * Lists the payer types of old-type invoices, such as a person or a company.
   * @deprecated The documentation advises against it.
   */
  "crm.persontype.list": { params: CrmPersontypeListParams; result: CrmPersontypeListResult };
}
