// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.stagehistory. */
export const crmStagehistorySamples = {
  "crm.stagehistory.list":
'{"result":{"items":[{"ID":35,"TYPE_ID":1,"OWNER_ID":21,"CREATED_TIME":"2024-04-25T14:59:11+00:00","CATEGORY_ID":0,"ST\
AGE_SEMANTIC_ID":"P","STAGE_ID":"NEW"}]},"total":1}',
};
