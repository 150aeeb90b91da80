// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../rest/landing_block.ts";
export type * from "../rest/landing_demos.ts";
export type * from "../rest/landing_landing.ts";
export type * from "../rest/landing_repo.ts";
export type * from "../rest/landing_repowidget.ts";
export type * from "../rest/landing_role.ts";
export type * from "../rest/landing_site.ts";
export type * from "../rest/landing_syspage.ts";
export type * from "../rest/landing_template.ts";
