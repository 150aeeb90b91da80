// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of landing.syspage.deleteForLanding.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html
 */
export interface LandingSyspageDeleteForLandingParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of landing.syspage.deleteForLanding. */
export type LandingSyspageDeleteForLandingResult = boolean;

/**
 * Parameters of landing.syspage.deleteForSite.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-site.html
 */
export interface LandingSyspageDeleteForSiteParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of landing.syspage.deleteForSite. */
export type LandingSyspageDeleteForSiteResult = boolean;

/**
 * Parameters of landing.syspage.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get.html
 */
export interface LandingSyspageGetParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Whether it is published. Default: false. */
  active?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.syspage.get. */
export interface LandingSyspageGetResult {
  [name: string]: {
    /** What kind it is of. */
    TYPE?: string;
    LANDING_ID?: string;
    /** What it is called, for people to read. */
    TITLE?: string;
    /** Whether it was deleted. */
    DELETED?: string;
    /** Whether it is published. */
    ACTIVE?: string;
  };
}

/**
 * Parameters of landing.syspage.getSpecialPage.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get-special-page.html
 */
export interface LandingSyspageGetSpecialPageParams {
  /** Id of the site. */
  siteId: number | string;
  /** What kind it is of. */
  type: null | ("mainpage" | "catalog" | "personal" | "cart" | "order" | "payment" | "compare" | "feedback");
  /** What else is known of it. */
  additional?: object | undefined;
}

/** Result of landing.syspage.getSpecialPage. */
export type LandingSyspageGetSpecialPageResult = string | null;

/**
 * Parameters of landing.syspage.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-set.html
 */
export interface LandingSyspageSetParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** What kind it is of. */
  type: "mainpage" | "catalog" | "personal" | "cart" | "order" | "payment" | "compare" | "feedback";
  /** Id of the page. */
  lid?: number | string | undefined;
}

/** Result of landing.syspage.set. */
export type LandingSyspageSetResult = boolean;

/** Methods of Bitrix24 whose names begin with `landing.syspage`. */
export interface LandingSyspageRestMethods {
  /** Clears all special roles (cart, catalog, order and others) of one page; the page itself stays. */
  "landing.syspage.deleteForLanding": {
    params: LandingSyspageDeleteForLandingParams;
    result: LandingSyspageDeleteForLandingResult;
  };
  /** Clears the special page assignments of a whole site; the pages themselves stay. */
  "landing.syspage.deleteForSite": {
    params: LandingSyspageDeleteForSiteParams;
    result: LandingSyspageDeleteForSiteResult;
  };
  /** Lists which page of a site serves as home page, catalog, cart, order or other special page. */
  "landing.syspage.get": { params: LandingSyspageGetParams; result: LandingSyspageGetResult };
  /** Returns the address of a site's special page of one type, with extra query parameters if given. */
  "landing.syspage.getSpecialPage": {
    params: LandingSyspageGetSpecialPageParams;
    result: LandingSyspageGetSpecialPageResult;
  };
  /** Makes a page the special page of a type on its site, such as cart; without lid clears that type. */
  "landing.syspage.set": { params: LandingSyspageSetParams; result: LandingSyspageSetResult };
}
