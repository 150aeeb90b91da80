// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { LandingDemosGetListParams2 } from "./landing_demos.ts";

/**
 * Parameters of landing.template.getLandingRef.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html
 */
export interface LandingTemplateGetLandingRefParams {
  id: number | string;
}

/** Result of landing.template.getLandingRef. */
export type LandingTemplateGetLandingRefResult = boolean | {
  [id: number]: number;
};

/**
 * Parameters of landing.template.getSiteRef.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-site-ref.html
 */
export interface LandingTemplateGetSiteRefParams {
  id: number | string;
}

/** Result of landing.template.getSiteRef. */
export type LandingTemplateGetSiteRefResult = boolean | {
  [id: number]: number;
};

/**
 * Parameters of landing.template.getlist.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-list.html
 */
export interface LandingTemplateGetlistParams {
  params?: LandingDemosGetListParams2 | undefined;
}

/** Result of landing.template.getlist. */
export type LandingTemplateGetlistResult = {
  FIELD?: string | number | null;
  ID?: string;
  TITLE?: string;
  XML_ID?: string;
  SORT?: string;
  ACTIVE?: string;
  DATE_MODIFY?: string;
}[];

/**
 * Parameters of landing.template.setLandingRef.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-landing-ref.html
 */
export interface LandingTemplateSetLandingRefParams {
  id: number | string;
  data?: {
    [id: number]: number | string;
  } | undefined;
}

/** Result of landing.template.setLandingRef. */
export type LandingTemplateSetLandingRefResult = boolean;

/**
 * Parameters of landing.template.setSiteRef.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-site-ref.html
 */
export interface LandingTemplateSetSiteRefParams {
  id: number | string;
  data?: {
    [id: number]: number | string;
  } | undefined;
}

/** Result of landing.template.setSiteRef. */
export type LandingTemplateSetSiteRefResult = boolean;

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
