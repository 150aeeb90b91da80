// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesLandingDemos from "../types/landing_demos.ts";

/** Methods of Bitrix24 whose names begin with `landing.demos`. */
export interface LandingDemosRestMethodsTree {
  /**
   * Lists the site and page templates that the calling application has registered.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly getList: RestMethod<
    typesLandingDemos.LandingDemosGetListParams,
    typesLandingDemos.LandingDemosGetListResult
  >;
  /** Lists page templates offered for new pages of one site type, the stock ones and those of applications. */
  readonly getPageList: RestMethod<
    typesLandingDemos.LandingDemosGetPageListParams,
    typesLandingDemos.LandingDemosGetPageListResult
  >;
  /** Lists templates offered for creating a whole site of the given type, keyed by template code. */
  readonly getSiteList: RestMethod<
    typesLandingDemos.LandingDemosGetSiteListParams,
    typesLandingDemos.LandingDemosGetSiteListResult
  >;
  /** Registers site and page templates from an export of landing.site.fullExport and returns their ids. */
  readonly register: RestMethod<
    typesLandingDemos.LandingDemosRegisterParams,
    typesLandingDemos.LandingDemosRegisterResult
  >;
  /** Removes a site or page template that the application registered, by its code. */
  readonly unregister: RestMethod<
    typesLandingDemos.LandingDemosUnregisterParams,
    typesLandingDemos.LandingDemosUnregisterResult
  >;
}
