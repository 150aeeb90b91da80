// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmDuplicate from "../types/crm_duplicate.ts";

/** Methods of Bitrix24 whose names begin with `crm.duplicate`. */
export interface CrmDuplicateRestMethodsTree {
  /** Finds leads, contacts and companies that have any of up to 20 given phones or emails; returns IDs. */
  readonly findbycomm: RestMethod<
    typesCrmDuplicate.CrmDuplicateFindbycommParams,
    typesCrmDuplicate.CrmDuplicateFindbycommResult
  >;
  readonly volatileType: {
    /** Lists the lead, contact and company fields that can be added to the duplicate search; admins only. */
    readonly fields: RestMethod<
      typesCrmDuplicate.CrmDuplicateVolatileTypeFieldsParams,
      typesCrmDuplicate.CrmDuplicateVolatileTypeFieldsResult
    >;
    /** Lists the extra fields already used in the duplicate search; admins only. */
    readonly list: RestMethod<
      typesCrmDuplicate.CrmDuplicateVolatileTypeListParams,
      typesCrmDuplicate.CrmDuplicateVolatileTypeListResult
    >;
    /** Adds a lead, contact or company field to the duplicate search, seven at most in total; admins only. */
    readonly register: RestMethod<
      typesCrmDuplicate.CrmDuplicateVolatileTypeRegisterParams,
      typesCrmDuplicate.CrmDuplicateVolatileTypeRegisterResult
    >;
    /** Takes an extra field out of the duplicate search by its record ID; admins only. */
    readonly unregister: RestMethod<
      typesCrmDuplicate.CrmDuplicateVolatileTypeUnregisterParams,
      typesCrmDuplicate.CrmDuplicateVolatileTypeUnregisterResult
    >;
  };
}
