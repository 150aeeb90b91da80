// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmMultifield from "../types/crm_multifield.ts";

/** Methods of Bitrix24 whose names begin with `crm.multifield`. */
export interface CrmMultifieldRestMethodsTree {
  /** Describes the parts of a multiple field, such as a phone or email - type, value and value type. */
  readonly fields: RestMethod<
    typesCrmMultifield.CrmMultifieldFieldsParams,
    typesCrmMultifield.CrmMultifieldFieldsResult
  >;
}
