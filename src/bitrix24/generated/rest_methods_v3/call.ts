// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  V3CallFollowupFieldGetParams,
  V3CallFollowupFieldGetResult,
  V3CallFollowupFieldListParams,
  V3CallFollowupFieldListResult,
  V3CallFollowupGetParams,
  V3CallFollowupGetResult,
  V3CallFollowupListParams,
  V3CallFollowupListResult,
} from "../types/call.ts";

/** Methods of Bitrix24 whose names begin with `call`. */
export interface CallRestMethodsV3 {
  /** Describes one field of a call follow-up by name with type and filter and sort flags. */
  "call.followup.field.get": { params: V3CallFollowupFieldGetParams; result: V3CallFollowupFieldGetResult };
  /** Describes every field that a call follow-up record can return, with type and meaning. */
  "call.followup.field.list": { params: V3CallFollowupFieldListParams; result: V3CallFollowupFieldListResult };
  /** Returns the AI follow-up of one call with its times and initiator; needs access to that call. */
  "call.followup.get": { params: V3CallFollowupGetParams; result: V3CallFollowupGetResult };
  /** Lists call follow-ups that start within a required from-to range, page by page through a cursor. */
  "call.followup.list": { params: V3CallFollowupListParams; result: V3CallFollowupListResult };
}
