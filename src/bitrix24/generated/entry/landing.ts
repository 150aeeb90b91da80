// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../types/landing_block.ts";
export type * from "../types/landing_demos.ts";
export type * from "../types/landing_landing.ts";
export type * from "../types/landing_repo.ts";
export type * from "../types/landing_repowidget.ts";
export type * from "../types/landing_role.ts";
export type * from "../types/landing_site.ts";
export type * from "../types/landing_syspage.ts";
export type * from "../types/landing_template.ts";
