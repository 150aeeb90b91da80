// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.tracking.trace.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html
 */
export interface CrmTrackingTraceAddParams {
  TRACE: string;
  ENTITIES?: {
    TYPE: "COMPANY" | "CONTACT" | "DEAL" | "LEAD" | "QUOTE";
    ID: number | string;
  }[];
}

/** Result of crm.tracking.trace.add. */
export type CrmTrackingTraceAddResult = number;

/**
 * Parameters of crm.tracking.trace.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-delete.html
 */
export interface CrmTrackingTraceDeleteParams {
  id: number | string;
}

/** Result of crm.tracking.trace.delete. */
export type CrmTrackingTraceDeleteResult = null;
