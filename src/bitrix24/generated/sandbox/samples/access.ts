// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of access. */
export const accessSamples = {
  "access.name":
'{"result":{"G2":{"provider":"","name":"All visitors","provider_id":"other"},"AU":{"provider":"","name":"All \
authorized users","provider_id":"other"}}}',
};
