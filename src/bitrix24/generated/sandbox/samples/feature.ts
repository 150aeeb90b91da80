// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of feature. */
export const featureSamples = {
  "feature.get":
'{"result":{"value":"Y"}}',
};
