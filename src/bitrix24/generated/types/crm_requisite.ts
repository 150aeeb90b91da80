// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "./crm_requisite_1.ts";
export type * from "./crm_requisite_2.ts";
