// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmEntity from "../types/crm_entity.ts";

/** Methods of Bitrix24 whose names begin with `crm.entity`. */
export interface CrmEntityRestMethodsTree {
  /** Merges CRM items of one type into the first of them and deletes the others, unless values conflict. */
  readonly mergeBatch: RestMethod<typesCrmEntity.CrmEntityMergeBatchParams, typesCrmEntity.CrmEntityMergeBatchResult>;
}
