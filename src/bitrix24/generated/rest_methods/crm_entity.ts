// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmEntityMergeBatchParams, CrmEntityMergeBatchResult } from "../types/crm_entity.ts";

/** Methods of Bitrix24 whose names begin with `crm.entity`. */
export interface CrmEntityRestMethods {
  /** Merges CRM items of one type into the first of them and deletes the others, unless values conflict. */
  "crm.entity.mergeBatch": { params: CrmEntityMergeBatchParams; result: CrmEntityMergeBatchResult };
}
