// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.tracking.trace.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html
 */
export interface CrmTrackingTraceAddParams {
  /** What the visitor did on the web page, as JSON. */
  TRACE: string;
  ENTITIES?: {
    /** What kind it is of. */
    TYPE: "COMPANY" | "CONTACT" | "DEAL" | "LEAD" | "QUOTE";
    /** Id, unique among its kind. */
    ID: number | string;
  }[] | undefined;
}

/** Result of crm.tracking.trace.add. */
export type CrmTrackingTraceAddResult = number;

/**
 * Parameters of crm.tracking.trace.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-delete.html
 */
export interface CrmTrackingTraceDeleteParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of crm.tracking.trace.delete. */
export type CrmTrackingTraceDeleteResult = null;

/** Methods of Bitrix24 whose names begin with `crm.tracking`. */
export interface CrmTrackingRestMethods {
  /** Stores a sales intelligence trace of a visit and may link it to leads, deals and so on; returns its ID. */
  "crm.tracking.trace.add": { params: CrmTrackingTraceAddParams; result: CrmTrackingTraceAddResult };
  /** Deletes a sales intelligence trace by its ID; linked items require the right to change them. */
  "crm.tracking.trace.delete": { params: CrmTrackingTraceDeleteParams; result: CrmTrackingTraceDeleteResult };
}
