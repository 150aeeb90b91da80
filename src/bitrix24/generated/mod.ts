// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export * from "./settings_and_administration.ts";
export * from "./users_management.ts";
export type { RestMethods } from "./rest_methods.ts";
export type * from "./rest/server.ts";
export type * from "./rest/user.ts";
