// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../rest_methods/humanresources.ts";
export type * from "../rest_methods_v3/humanresources.ts";
export type * from "../rest/humanresources.ts";
