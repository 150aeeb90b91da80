// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmDuplicateFindbycommParams,
  CrmDuplicateFindbycommResult,
  CrmDuplicateVolatileTypeFieldsParams,
  CrmDuplicateVolatileTypeFieldsResult,
  CrmDuplicateVolatileTypeListParams,
  CrmDuplicateVolatileTypeListResult,
  CrmDuplicateVolatileTypeRegisterParams,
  CrmDuplicateVolatileTypeRegisterResult,
  CrmDuplicateVolatileTypeUnregisterParams,
  CrmDuplicateVolatileTypeUnregisterResult,
} from "../types/crm_duplicate.ts";

/** Methods of Bitrix24 whose names begin with `crm.duplicate`. */
export interface CrmDuplicateRestMethods {
  /** Finds leads, contacts and companies that have any of up to 20 given phones or emails; returns IDs. */
  "crm.duplicate.findbycomm": { params: CrmDuplicateFindbycommParams; result: CrmDuplicateFindbycommResult };
  /** Lists the lead, contact and company fields that can be added to the duplicate search; admins only. */
  "crm.duplicate.volatileType.fields": {
    params: CrmDuplicateVolatileTypeFieldsParams;
    result: CrmDuplicateVolatileTypeFieldsResult;
  };
  /** Lists the extra fields already used in the duplicate search; admins only. */
  "crm.duplicate.volatileType.list": {
    params: CrmDuplicateVolatileTypeListParams;
    result: CrmDuplicateVolatileTypeListResult;
  };
  /** Adds a lead, contact or company field to the duplicate search, seven at most in total; admins only. */
  "crm.duplicate.volatileType.register": {
    params: CrmDuplicateVolatileTypeRegisterParams;
    result: CrmDuplicateVolatileTypeRegisterResult;
  };
  /** Takes an extra field out of the duplicate search by its record ID; admins only. */
  "crm.duplicate.volatileType.unregister": {
    params: CrmDuplicateVolatileTypeUnregisterParams;
    result: CrmDuplicateVolatileTypeUnregisterResult;
  };
}
