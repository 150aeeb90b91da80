// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCall from "../types/call.ts";

/** Methods of Bitrix24 whose names begin with `call`. */
export interface CallRestMethodsV3Tree {
  readonly followup: {
    readonly field: {
      /** Describes one field of a call follow-up by name with type and filter and sort flags. */
      readonly get: RestMethod<typesCall.V3CallFollowupFieldGetParams, typesCall.V3CallFollowupFieldGetResult>;
      /** Describes every field that a call follow-up record can return, with type and meaning. */
      readonly list: RestMethod<typesCall.V3CallFollowupFieldListParams, typesCall.V3CallFollowupFieldListResult>;
    };
    /** Returns the AI follow-up of one call with its times and initiator; needs access to that call. */
    readonly get: RestMethod<typesCall.V3CallFollowupGetParams, typesCall.V3CallFollowupGetResult>;
    /**
     * Lists call follow-ups that start within a required from-to range, page by page through a cursor.
     * All records: `list`, each page from where the last one ended: every record that was there from start to end comes
     * exactly once.
     */
    readonly list: RestMethod<typesCall.V3CallFollowupListParams, typesCall.V3CallFollowupListResult>;
  };
}
