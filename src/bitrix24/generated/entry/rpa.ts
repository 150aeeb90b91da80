// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../rest_methods/rpa.ts";
export type * from "../rest/rpa.ts";
