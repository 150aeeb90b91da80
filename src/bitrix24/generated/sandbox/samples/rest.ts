// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of rest. */
export const restSamples = {
  "v3:rest.documentation.openapi":
'{"openapi":"3.0.0","info":{"title":"Bitrix24 REST V3 API","version":"1.0.0"},"tags":[{"name":"tasks","description":"t\
asks module methods"}],"paths":{"/tasks.task.get":{}}}',
};
