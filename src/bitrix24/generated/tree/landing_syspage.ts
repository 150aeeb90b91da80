// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesLandingSyspage from "../types/landing_syspage.ts";

/** Methods of Bitrix24 whose names begin with `landing.syspage`. */
export interface LandingSyspageRestMethodsTree {
  /** Clears all special roles (cart, catalog, order and others) of one page; the page itself stays. */
  readonly deleteForLanding: RestMethod<
    typesLandingSyspage.LandingSyspageDeleteForLandingParams,
    typesLandingSyspage.LandingSyspageDeleteForLandingResult
  >;
  /** Clears the special page assignments of a whole site; the pages themselves stay. */
  readonly deleteForSite: RestMethod<
    typesLandingSyspage.LandingSyspageDeleteForSiteParams,
    typesLandingSyspage.LandingSyspageDeleteForSiteResult
  >;
  /** Lists which page of a site serves as home page, catalog, cart, order or other special page. */
  readonly get: RestMethod<typesLandingSyspage.LandingSyspageGetParams, typesLandingSyspage.LandingSyspageGetResult>;
  /** Returns the address of a site's special page of one type, with extra query parameters if given. */
  readonly getSpecialPage: RestMethod<
    typesLandingSyspage.LandingSyspageGetSpecialPageParams,
    typesLandingSyspage.LandingSyspageGetSpecialPageResult
  >;
  /** Makes a page the special page of a type on its site, such as cart; without lid clears that type. */
  readonly set: RestMethod<typesLandingSyspage.LandingSyspageSetParams, typesLandingSyspage.LandingSyspageSetResult>;
}
