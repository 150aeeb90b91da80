// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of profile. */
export const profileSamples = {
  "profile":
'{"result":{"ID":"1","ADMIN":true,"NAME":"Vadim","LAST_NAME":"Valeev","PERSONAL_GENDER":"","TIME_ZONE":""}}',
};
