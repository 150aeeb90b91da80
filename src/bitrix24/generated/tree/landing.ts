// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { LandingBlockRestMethodsTree } from "./landing_block.ts";
import type { LandingDemosRestMethodsTree } from "./landing_demos.ts";
import type { LandingLandingRestMethodsTree } from "./landing_landing.ts";
import type { LandingRepoRestMethodsTree } from "./landing_repo.ts";
import type { LandingRepowidgetRestMethodsTree } from "./landing_repowidget.ts";
import type { LandingRoleRestMethodsTree } from "./landing_role.ts";
import type { LandingSiteRestMethodsTree } from "./landing_site.ts";
import type { LandingSyspageRestMethodsTree } from "./landing_syspage.ts";
import type { LandingTemplateRestMethodsTree } from "./landing_template.ts";

/** Methods of Bitrix24 whose names begin with `landing`. */
export interface LandingRestMethodsTree {
  readonly block: LandingBlockRestMethodsTree;
  readonly demos: LandingDemosRestMethodsTree;
  readonly landing: LandingLandingRestMethodsTree;
  readonly repo: LandingRepoRestMethodsTree;
  readonly repowidget: LandingRepowidgetRestMethodsTree;
  readonly role: LandingRoleRestMethodsTree;
  readonly site: LandingSiteRestMethodsTree;
  readonly syspage: LandingSyspageRestMethodsTree;
  readonly template: LandingTemplateRestMethodsTree;
}
