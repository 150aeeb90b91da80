// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of server. */
export const serverSamples = {
  "server.time":
'{"result":"2024-08-05T09:02:13+00:00"}',
};
