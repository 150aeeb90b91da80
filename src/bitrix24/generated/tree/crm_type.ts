// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmType from "../types/crm_type.ts";

/** Methods of Bitrix24 whose names begin with `crm.type`. */
export interface CrmTypeRestMethodsTree {
  /** Creates a smart process with its options - stages, funnels, client, products, automation. */
  readonly add: RestMethod<typesCrmType.CrmTypeAddParams, typesCrmType.CrmTypeAddResult>;
  /** Deletes a smart process; refused while it still has items. */
  readonly delete: RestMethod<typesCrmType.CrmTypeDeleteParams, typesCrmType.CrmTypeDeleteResult>;
  /** Describes the settings of a smart process with their types and flags. */
  readonly fields: RestMethod<typesCrmType.CrmTypeFieldsParams, typesCrmType.CrmTypeFieldsResult>;
  /** Returns the settings of a smart process by its own ID, not by its entityTypeId. */
  readonly get: RestMethod<typesCrmType.CrmTypeGetParams, typesCrmType.CrmTypeGetResult>;
  /** Returns the settings of a smart process by the entityTypeId that its items use. */
  readonly getByEntityTypeId: RestMethod<
    typesCrmType.CrmTypeGetByEntityTypeIdParams,
    typesCrmType.CrmTypeGetByEntityTypeIdResult
  >;
  /**
   * Lists smart processes with their settings by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<typesCrmType.CrmTypeListParams, typesCrmType.CrmTypeListResult>;
  /** Renames a smart process or switches its options, such as stages, funnels or products. */
  readonly update: RestMethod<typesCrmType.CrmTypeUpdateParams, typesCrmType.CrmTypeUpdateResult>;
}
