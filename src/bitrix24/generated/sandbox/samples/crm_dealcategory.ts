// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.dealcategory. */
export const crmDealcategorySamples = {
  "crm.dealcategory.default.get":
'{"ID":0,"NAME":"Default"}',
};
