// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmMultifieldFieldsParams, CrmMultifieldFieldsResult } from "../types/crm_multifield.ts";

/** Methods of Bitrix24 whose names begin with `crm.multifield`. */
export interface CrmMultifieldRestMethods {
  /** Describes the parts of a multiple field, such as a phone or email - type, value and value type. */
  "crm.multifield.fields": { params: CrmMultifieldFieldsParams; result: CrmMultifieldFieldsResult };
}
