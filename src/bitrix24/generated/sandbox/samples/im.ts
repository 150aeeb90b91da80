// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of im. */
export const imSamples = {
  "im.notify":
'{"result":12345}',
};
