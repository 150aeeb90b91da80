// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../types/telephony.ts";
