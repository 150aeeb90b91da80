// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { LandingDemosGetListParams2 } from "./landing_demos.ts";

/**
 * Parameters of landing.repo.checkContent.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html
 */
export interface LandingRepoCheckContentParams {
  content: string;
  splitter?: string | undefined;
}

/** Result of landing.repo.checkContent. */
export interface LandingRepoCheckContentResult {
  is_bad?: boolean;
  content?: string;
}

/**
 * Parameters of landing.repo.getList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-get-list.html
 */
export interface LandingRepoGetListParams {
  params?: LandingDemosGetListParams2 | undefined;
}

/** Result of landing.repo.getList. */
export type LandingRepoGetListResult = {
  ID?: string;
  XML_ID?: string;
  APP_CODE?: string | null;
  ACTIVE?: "Y" | "N";
  NAME?: string;
  DESCRIPTION?: string;
  SECTIONS?: string;
  SITE_TEMPLATE_ID?: string | null;
  PREVIEW?: string;
  MANIFEST?: boolean | {
    block?: {
      name?: string;
    };
    nodes?: {
      [name: string]: {
        name?: string;
        type?: string;
      };
    };
  } | unknown[];
  CONTENT?: string;
  CREATED_BY_ID?: string;
  MODIFIED_BY_ID?: string;
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
}[];

/**
 * Parameters of landing.repo.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-register.html
 */
export interface LandingRepoRegisterParams {
  code: string;
  fields: {
    NAME: string;
    CONTENT: string;
    SECTIONS: string;
    PREVIEW: string;
    DESCRIPTION?: string | undefined;
    ACTIVE?: "Y" | "N" | undefined;
    SITE_TEMPLATE_ID?: string | number | undefined;
    RESET?: string | undefined;
  };
  manifest?: object | undefined;
}

/** Result of landing.repo.register. */
export type LandingRepoRegisterResult = number;

/**
 * Parameters of landing.repo.unbind.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/landing-repo-unbind.html
 */
export interface LandingRepoUnbindParams {
  code: string;
  handler?: string | undefined;
}

/** Result of landing.repo.unbind. */
export type LandingRepoUnbindResult = true | null;

/**
 * Parameters of landing.repo.unregister.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-unregister.html
 */
export interface LandingRepoUnregisterParams {
  code: string;
}

/** Result of landing.repo.unregister. */
export type LandingRepoUnregisterResult = boolean;

/** Methods of Bitrix24 whose names begin with `landing.repo`. */
export interface LandingRepoRestMethods {
  /** Checks HTML for dangerous pieces and returns it with the found spots marked by a splitter. */
  "landing.repo.checkContent": { params: LandingRepoCheckContentParams; result: LandingRepoCheckContentResult };
  /** Lists the page blocks that the calling application has added to the block repository. */
  "landing.repo.getList": { params: LandingRepoGetListParams; result: LandingRepoGetListResult };
  /** Adds a block of the application to the repository, or updates it by code; returns the block id. */
  "landing.repo.register": { params: LandingRepoRegisterParams; result: LandingRepoRegisterResult };
  /** Removes embedding placements of the application in the sites section, all by code or a single handler. */
  "landing.repo.unbind": { params: LandingRepoUnbindParams; result: LandingRepoUnbindResult };
  /** Removes a block of the application from the block repository by its code. */
  "landing.repo.unregister": { params: LandingRepoUnregisterParams; result: LandingRepoUnregisterResult };
}
