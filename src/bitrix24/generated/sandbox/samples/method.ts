// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of method. */
export const methodSamples = {
  "method.get":
'{"result":{"isExisting":true,"isAvailable":true}}',
};
