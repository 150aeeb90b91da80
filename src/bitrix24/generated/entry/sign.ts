// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../rest_methods/sign.ts";
export type * from "../rest/sign.ts";
