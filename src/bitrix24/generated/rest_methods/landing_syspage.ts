// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  LandingSyspageDeleteForLandingParams,
  LandingSyspageDeleteForLandingResult,
  LandingSyspageDeleteForSiteParams,
  LandingSyspageDeleteForSiteResult,
  LandingSyspageGetParams,
  LandingSyspageGetResult,
  LandingSyspageGetSpecialPageParams,
  LandingSyspageGetSpecialPageResult,
  LandingSyspageSetParams,
  LandingSyspageSetResult,
} from "../types/landing_syspage.ts";

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
