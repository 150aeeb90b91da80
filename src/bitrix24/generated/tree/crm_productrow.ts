// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmProductrow from "../types/crm_productrow.ts";

/** Methods of Bitrix24 whose names begin with `crm.productrow`. */
export interface CrmProductrowRestMethodsTree {
  /**
   * Describes the fields of a product row in the older upper-case format.
   * @deprecated The documentation advises against it. Use crm.item.productrow.fields.
   */
  readonly fields: RestMethod<
    typesCrmProductrow.CrmProductrowFieldsParams,
    typesCrmProductrow.CrmProductrowFieldsResult
  >;
  /**
   * Lists product rows across CRM items; crm.item.productrow.list replaces this older call.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   * @deprecated The documentation advises against it. Use crm.item.productrow.list.
   */
  readonly list: RestMethod<typesCrmProductrow.CrmProductrowListParams, typesCrmProductrow.CrmProductrowListResult>;
}
