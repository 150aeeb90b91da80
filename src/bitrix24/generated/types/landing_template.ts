// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { LandingDemosGetListParams2 } from "./landing_demos.ts";

/**
 * Parameters of landing.template.getLandingRef.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html
 */
export interface LandingTemplateGetLandingRefParams {
  /** Id, unique among its kind. See landing.template.getlist. */
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
  /** Id, unique among its kind. See landing.template.getlist. */
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
  /** Further parameters. */
  params?: LandingDemosGetListParams2 | undefined;
}

/** Result of landing.template.getlist. */
export type LandingTemplateGetlistResult = {
  /** The field. */
  FIELD?: string | number | null;
  /** Id, unique among its kind. */
  ID?: string;
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Id in an outside system. */
  XML_ID?: string;
  /** Place in the order; what has less comes first. */
  SORT?: string;
  /** Whether it is published. */
  ACTIVE?: string;
  /** When it was last changed. */
  DATE_MODIFY?: string;
}[];

/**
 * Parameters of landing.template.setLandingRef.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-landing-ref.html
 */
export interface LandingTemplateSetLandingRefParams {
  /** Id, unique among its kind. See landing.template.getlist. */
  id: number | string;
  /** What is carried along. */
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
  /** Id, unique among its kind. See landing.template.getlist. */
  id: number | string;
  /** What is carried along. */
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
  /**
   * Lists the view templates for sites and pages, such as with header and footer or with a sidebar.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "landing.template.getlist": { params: LandingTemplateGetlistParams; result: LandingTemplateGetlistResult };
  /** Sets the pages shown in the areas of a page's own view template. */
  "landing.template.setLandingRef": {
    params: LandingTemplateSetLandingRefParams;
    result: LandingTemplateSetLandingRefResult;
  };
  /** Sets the pages shown in the areas of a site's view template. */
  "landing.template.setSiteRef": { params: LandingTemplateSetSiteRefParams; result: LandingTemplateSetSiteRefResult };
}
