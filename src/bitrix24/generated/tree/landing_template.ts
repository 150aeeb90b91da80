// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesLandingTemplate from "../types/landing_template.ts";

/** Methods of Bitrix24 whose names begin with `landing.template`. */
export interface LandingTemplateRestMethodsTree {
  /** Returns which pages fill the areas of the view template of a page, by area number. */
  readonly getLandingRef: RestMethod<
    typesLandingTemplate.LandingTemplateGetLandingRefParams,
    typesLandingTemplate.LandingTemplateGetLandingRefResult
  >;
  /** Returns which pages fill the areas of the view template of a site, by area number. */
  readonly getSiteRef: RestMethod<
    typesLandingTemplate.LandingTemplateGetSiteRefParams,
    typesLandingTemplate.LandingTemplateGetSiteRefResult
  >;
  /**
   * Lists the view templates for sites and pages, such as with header and footer or with a sidebar.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly getlist: RestMethod<
    typesLandingTemplate.LandingTemplateGetlistParams,
    typesLandingTemplate.LandingTemplateGetlistResult
  >;
  /** Sets the pages shown in the areas of a page's own view template. */
  readonly setLandingRef: RestMethod<
    typesLandingTemplate.LandingTemplateSetLandingRefParams,
    typesLandingTemplate.LandingTemplateSetLandingRefResult
  >;
  /** Sets the pages shown in the areas of a site's view template. */
  readonly setSiteRef: RestMethod<
    typesLandingTemplate.LandingTemplateSetSiteRefParams,
    typesLandingTemplate.LandingTemplateSetSiteRefResult
  >;
}
