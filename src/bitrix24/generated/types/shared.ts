// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "./shared_1.ts";
export type * from "./shared_2.ts";
