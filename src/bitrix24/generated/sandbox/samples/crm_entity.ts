// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.entity. */
export const crmEntitySamples = {
  "crm.entity.mergeBatch":
'{"result":{"STATUS":"SUCCESS","ENTITY_IDS":[101,102]}}',
};
