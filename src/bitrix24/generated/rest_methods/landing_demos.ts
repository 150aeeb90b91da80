// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  LandingDemosGetListParams,
  LandingDemosGetListResult,
  LandingDemosGetPageListParams,
  LandingDemosGetPageListResult,
  LandingDemosGetSiteListParams,
  LandingDemosGetSiteListResult,
  LandingDemosRegisterParams,
  LandingDemosRegisterResult,
  LandingDemosUnregisterParams,
  LandingDemosUnregisterResult,
} from "../types/landing_demos.ts";

/** Methods of Bitrix24 whose names begin with `landing.demos`. */
export interface LandingDemosRestMethods {
  /** Lists the site and page templates that the calling application has registered. */
  "landing.demos.getList": { params: LandingDemosGetListParams; result: LandingDemosGetListResult };
  /** Lists page templates offered for new pages of one site type, the stock ones and those of applications. */
  "landing.demos.getPageList": { params: LandingDemosGetPageListParams; result: LandingDemosGetPageListResult };
  /** Lists templates offered for creating a whole site of the given type, keyed by template code. */
  "landing.demos.getSiteList": { params: LandingDemosGetSiteListParams; result: LandingDemosGetSiteListResult };
  /** Registers site and page templates from an export of landing.site.fullExport and returns their ids. */
  "landing.demos.register": { params: LandingDemosRegisterParams; result: LandingDemosRegisterResult };
  /** Removes a site or page template that the application registered, by its code. */
  "landing.demos.unregister": { params: LandingDemosUnregisterParams; result: LandingDemosUnregisterResult };
}
