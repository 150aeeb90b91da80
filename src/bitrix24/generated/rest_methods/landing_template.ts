// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  LandingTemplateGetLandingRefParams,
  LandingTemplateGetLandingRefResult,
  LandingTemplateGetlistParams,
  LandingTemplateGetlistResult,
  LandingTemplateGetSiteRefParams,
  LandingTemplateGetSiteRefResult,
  LandingTemplateSetLandingRefParams,
  LandingTemplateSetLandingRefResult,
  LandingTemplateSetSiteRefParams,
  LandingTemplateSetSiteRefResult,
} from "../types/landing_template.ts";

/** Methods of Bitrix24 whose names begin with `landing.template`. */
export interface LandingTemplateRestMethods {
  /** Returns which pages fill the areas of the view template of a page, by area number. */
  "landing.template.getLandingRef": {
    params: LandingTemplateGetLandingRefParams;
    result: LandingTemplateGetLandingRefResult;
  };
  /** Returns which pages fill the areas of the view template of a site, by area number. */
  "landing.template.getSiteRef": { params: LandingTemplateGetSiteRefParams; result: LandingTemplateGetSiteRefResult };
  /** Lists the view templates for sites and pages, such as with header and footer or with a sidebar. */
  "landing.template.getlist": { params: LandingTemplateGetlistParams; result: LandingTemplateGetlistResult };
  /** Sets the pages shown in the areas of a page's own view template. */
  "landing.template.setLandingRef": {
    params: LandingTemplateSetLandingRefParams;
    result: LandingTemplateSetLandingRefResult;
  };
  /** Sets the pages shown in the areas of a site's view template. */
  "landing.template.setSiteRef": { params: LandingTemplateSetSiteRefParams; result: LandingTemplateSetSiteRefResult };
}
