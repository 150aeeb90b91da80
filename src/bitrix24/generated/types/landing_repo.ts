// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { LandingDemosGetListParams2 } from "./landing_demos.ts";

/**
 * Parameters of landing.repo.checkContent.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html
 */
export interface LandingRepoCheckContentParams {
  /** What is in it. */
  content: string;
  /** Default: #SANITIZE#. */
  splitter?: string | undefined;
}

/** Result of landing.repo.checkContent. */
export interface LandingRepoCheckContentResult {
  is_bad?: boolean;
  /** What is in it. */
  content?: string;
}

/**
 * Parameters of landing.repo.getList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-get-list.html
 */
export interface LandingRepoGetListParams {
  /** Further parameters. */
  params?: LandingDemosGetListParams2 | undefined;
}

/** Result of landing.repo.getList. */
export type LandingRepoGetListResult = {
  /** Id, unique among its kind. */
  ID?: string;
  /** Id in an outside system. */
  XML_ID?: string;
  /** Code of the application that it belongs to. */
  APP_CODE?: string | null;
  /** Whether it is published. */
  ACTIVE?: "Y" | "N";
  /** What it is called. */
  NAME?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** Parts that it has. */
  SECTIONS?: string;
  /** Code of the template of the site. */
  SITE_TEMPLATE_ID?: string | null;
  /** Small version to look at first. */
  PREVIEW?: string;
  /** What the block or template is made of. See landing.block.getmanifestfile. */
  MANIFEST?: boolean | {
    /** Id of the block. */
    block?: {
      /** What it is called. */
      name?: string;
    };
    /** Parts of the block that can be edited. */
    nodes?: {
      [name: string]: {
        /** What it is called. */
        name?: string;
        /** What kind it is of. */
        type?: string;
      };
    };
  } | unknown[];
  /** What is in it. */
  CONTENT?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY_ID?: string;
  /** Id of the user who last changed it: user.get. */
  MODIFIED_BY_ID?: string;
  /** When it was created. */
  DATE_CREATE?: string;
  /** When it was last changed. */
  DATE_MODIFY?: string;
}[];

/**
 * Parameters of landing.repo.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-register.html
 */
export interface LandingRepoRegisterParams {
  /** Symbolic code. */
  code: string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    NAME: string;
    /** What is in it. */
    CONTENT: string;
    /** Parts that it has. */
    SECTIONS: string;
    /** Small version to look at first. */
    PREVIEW: string;
    /** What it is about, in words. */
    DESCRIPTION?: string | undefined;
    /** Whether it is published. */
    ACTIVE?: "Y" | "N" | undefined;
    /** Code of the template of the site. */
    SITE_TEMPLATE_ID?: string | number | undefined;
    RESET?: string | undefined;
  };
  /** What the block or template is made of. See landing.block.getmanifestfile. */
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
  /** Symbolic code. */
  code: string;
  /** Address that is called. */
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
  /** Symbolic code. */
  code: string;
}

/** Result of landing.repo.unregister. */
export type LandingRepoUnregisterResult = boolean;

/** Methods of Bitrix24 whose names begin with `landing.repo`. */
export interface LandingRepoRestMethods {
  /** Checks HTML for dangerous pieces and returns it with the found spots marked by a splitter. */
  "landing.repo.checkContent": { params: LandingRepoCheckContentParams; result: LandingRepoCheckContentResult };
  /**
   * Lists the page blocks that the calling application has added to the block repository.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "landing.repo.getList": { params: LandingRepoGetListParams; result: LandingRepoGetListResult };
  /** Adds a block of the application to the repository, or updates it by code; returns the block id. */
  "landing.repo.register": { params: LandingRepoRegisterParams; result: LandingRepoRegisterResult };
  /** Removes embedding placements of the application in the sites section, all by code or a single handler. */
  "landing.repo.unbind": { params: LandingRepoUnbindParams; result: LandingRepoUnbindResult };
  /** Removes a block of the application from the block repository by its code. */
  "landing.repo.unregister": { params: LandingRepoUnregisterParams; result: LandingRepoUnregisterResult };
}
