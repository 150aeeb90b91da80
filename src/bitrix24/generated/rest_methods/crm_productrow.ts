// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmProductrowFieldsParams,
  CrmProductrowFieldsResult,
  CrmProductrowListParams,
  CrmProductrowListResult,
} from "../types/crm_productrow.ts";

/** Methods of Bitrix24 whose names begin with `crm.productrow`. */
export interface CrmProductrowRestMethods {
  /**
   * Describes the fields of a product row in the older upper-case format.
   * @deprecated The documentation advises against it. Use crm.item.productrow.fields.
   */
  "crm.productrow.fields": { params: CrmProductrowFieldsParams; result: CrmProductrowFieldsResult };
  /**
   * Lists product rows across CRM items; crm.item.productrow.list replaces this older call.
   * @deprecated The documentation advises against it. Use crm.item.productrow.list.
   */
  "crm.productrow.list": { params: CrmProductrowListParams; result: CrmProductrowListResult };
}
