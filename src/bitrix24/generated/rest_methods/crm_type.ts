// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmTypeAddParams,
  CrmTypeAddResult,
  CrmTypeDeleteParams,
  CrmTypeDeleteResult,
  CrmTypeFieldsParams,
  CrmTypeFieldsResult,
  CrmTypeGetByEntityTypeIdParams,
  CrmTypeGetByEntityTypeIdResult,
  CrmTypeGetParams,
  CrmTypeGetResult,
  CrmTypeListParams,
  CrmTypeListResult,
  CrmTypeUpdateParams,
  CrmTypeUpdateResult,
} from "../types/crm_type.ts";

/** Methods of Bitrix24 whose names begin with `crm.type`. */
export interface CrmTypeRestMethods {
  /** Creates a smart process with its options - stages, funnels, client, products, automation. */
  "crm.type.add": { params: CrmTypeAddParams; result: CrmTypeAddResult };
  /** Deletes a smart process; refused while it still has items. */
  "crm.type.delete": { params: CrmTypeDeleteParams; result: CrmTypeDeleteResult };
  /** Describes the settings of a smart process with their types and flags. */
  "crm.type.fields": { params: CrmTypeFieldsParams; result: CrmTypeFieldsResult };
  /** Returns the settings of a smart process by its own ID, not by its entityTypeId. */
  "crm.type.get": { params: CrmTypeGetParams; result: CrmTypeGetResult };
  /** Returns the settings of a smart process by the entityTypeId that its items use. */
  "crm.type.getByEntityTypeId": { params: CrmTypeGetByEntityTypeIdParams; result: CrmTypeGetByEntityTypeIdResult };
  /** Lists smart processes with their settings by filter, in pages of 50. */
  "crm.type.list": { params: CrmTypeListParams; result: CrmTypeListResult };
  /** Renames a smart process or switches its options, such as stages, funnels or products. */
  "crm.type.update": { params: CrmTypeUpdateParams; result: CrmTypeUpdateResult };
}
