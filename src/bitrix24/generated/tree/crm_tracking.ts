// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmTracking from "../types/crm_tracking.ts";

/** Methods of Bitrix24 whose names begin with `crm.tracking`. */
export interface CrmTrackingRestMethodsTree {
  readonly trace: {
    /** Stores a sales intelligence trace of a visit and may link it to leads, deals and so on; returns its ID. */
    readonly add: RestMethod<typesCrmTracking.CrmTrackingTraceAddParams, typesCrmTracking.CrmTrackingTraceAddResult>;
    /** Deletes a sales intelligence trace by its ID; linked items require the right to change them. */
    readonly delete: RestMethod<
      typesCrmTracking.CrmTrackingTraceDeleteParams,
      typesCrmTracking.CrmTrackingTraceDeleteResult
    >;
  };
}
