// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../rest_methods/timeman.ts";
export type * from "../rest_methods_v3/timeman.ts";
export type * from "../rest/timeman.ts";
