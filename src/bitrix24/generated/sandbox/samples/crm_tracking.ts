// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.tracking. */
export const crmTrackingSamples = {
  "crm.tracking.trace.add":
'{"result":1581}',
  "crm.tracking.trace.delete":
'{"result":null}',
};
