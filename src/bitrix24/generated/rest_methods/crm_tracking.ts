// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmTrackingTraceAddParams,
  CrmTrackingTraceAddResult,
  CrmTrackingTraceDeleteParams,
  CrmTrackingTraceDeleteResult,
} from "../types/crm_tracking.ts";

/** Methods of Bitrix24 whose names begin with `crm.tracking`. */
export interface CrmTrackingRestMethods {
  /** Stores a sales intelligence trace of a visit and may link it to leads, deals and so on; returns its ID. */
  "crm.tracking.trace.add": { params: CrmTrackingTraceAddParams; result: CrmTrackingTraceAddResult };
  /** Deletes a sales intelligence trace by its ID; linked items require the right to change them. */
  "crm.tracking.trace.delete": { params: CrmTrackingTraceDeleteParams; result: CrmTrackingTraceDeleteResult };
}
