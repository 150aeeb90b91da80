// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../rest_methods/lists.ts";
export type * from "../rest/lists.ts";
