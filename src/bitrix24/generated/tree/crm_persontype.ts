// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmPersontype from "../types/crm_persontype.ts";

/** Methods of Bitrix24 whose names begin with `crm.persontype`. */
export interface CrmPersontypeRestMethodsTree {
  /**
   * Describes the fields of a payer type used by old-type invoices.
   * @deprecated The documentation advises against it.
   */
  readonly fields: RestMethod<
    typesCrmPersontype.CrmPersontypeFieldsParams,
    typesCrmPersontype.CrmPersontypeFieldsResult
  >;
  /**
   * Lists the payer types of old-type invoices, such as a person or a company.
   * @deprecated The documentation advises against it.
   */
  readonly list: RestMethod<typesCrmPersontype.CrmPersontypeListParams, typesCrmPersontype.CrmPersontypeListResult>;
}
