// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../rest_methods_v3/rest.ts";
export type * from "../rest/rest.ts";
