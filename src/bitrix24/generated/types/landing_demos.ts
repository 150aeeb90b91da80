// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of landing.demos.getList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-list.html
 */
export interface LandingDemosGetListParams {
  params?: LandingDemosGetListParams2 | undefined;
}

/** Stands in several types. */
export interface LandingDemosGetListParams2 {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  group?: object | unknown[] | undefined;
  limit?: number | string | undefined;
  offset?: number | string | undefined;
}

/** Result of landing.demos.getList. */
export type LandingDemosGetListResult = {
  ID?: number | string;
  XML_ID?: string;
  APP_CODE?: string;
  ACTIVE?: "Y" | "N";
  TITLE?: string;
  DESCRIPTION?: string | null;
  TYPE?: "page" | "store" | "knowledge" | "group" | "mainpage";
  TPL_TYPE?: "S" | "P";
  SHOW_IN_LIST?: "Y" | "N";
  PREVIEW_URL?: string;
  PREVIEW?: string;
  PREVIEW2X?: string;
  PREVIEW3X?: string;
  MANIFEST?: boolean | object;
  LANG?: null | object;
  SITE_TEMPLATE_ID?: string | null;
  CREATED_BY_ID?: number;
  MODIFIED_BY_ID?: number;
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
}[];

/**
 * Parameters of landing.demos.getPageList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-page-list.html
 */
export interface LandingDemosGetPageListParams {
  type: "page" | "store" | "knowledge" | "group" | "mainpage";
  filter?: object | undefined;
}

/** Result of landing.demos.getPageList. */
export interface LandingDemosGetPageListResult {
  [name: string]: {
    ID?: string;
    XML_ID?: string;
    TYPE?: string | string[];
    TITLE?: string;
    ACTIVE?: boolean;
    PUBLICATION?: boolean;
    LOCK_DELETE?: boolean;
    AVAILABLE?: boolean;
    SINGLETON?: boolean;
    SECTION?: string[];
    DESCRIPTION?: string;
    PREVIEW?: string;
    PREVIEW2X?: string;
    PREVIEW3X?: string;
    APP_CODE?: string;
    REST?: number;
    DATA?: {
      code?: string;
      name?: string;
      type?: ("page" | "store" | "knowledge" | "group" | "mainpage" | "PAGE" | "KNOWLEDGE" | "GROUP" | "MAINPAGE")[];
      description?: string | null;
      active?: boolean;
      publication?: boolean;
      singleton?: boolean;
      lock_delete?: boolean;
      preview?: string;
      preview2x?: string;
      preview3x?: string;
      preview_url?: string;
      show_in_list?: "Y" | "N";
      sort?: number;
      section?: string[];
      parent?: string;
      disable_import?: string;
      is_webform_page?: string;
      fields?: object;
      items?: unknown[] | object | {
        [name: string]: {
          code?: string;
        };
      };
      layout?: unknown[] | object;
      folders?: unknown[] | object;
      syspages?: unknown[] | object;
      master_pages?: unknown[];
      version?: number;
      old_id?: number | string;
      encoded?: boolean;
      charset?: string;
    };
  };
}

/**
 * Parameters of landing.demos.getSiteList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-site-list.html
 */
export interface LandingDemosGetSiteListParams {
  type: "page" | "store" | "knowledge" | "group" | "mainpage";
  filter?: object | undefined;
}

/** Result of landing.demos.getSiteList. */
export interface LandingDemosGetSiteListResult {
  [name: string]: {
    ID?: string;
    XML_ID?: string;
    TYPE?: string | string[];
    TITLE?: string;
    ACTIVE?: boolean;
    PUBLICATION?: boolean;
    LOCK_DELETE?: boolean;
    AVAILABLE?: boolean;
    SINGLETON?: boolean;
    SECTION?: string[];
    DESCRIPTION?: string;
    PREVIEW?: string;
    PREVIEW2X?: string;
    PREVIEW3X?: string;
    APP_CODE?: string;
    REST?: number;
    DATA?: {
      code?: string;
      name?: string;
      type?: ("page" | "store" | "knowledge" | "group" | "mainpage")[];
      description?: string | null;
      active?: boolean;
      singleton?: boolean;
      lock_delete?: boolean;
      preview?: string;
      preview2x?: string;
      preview3x?: string;
      preview_url?: string;
      show_in_list?: "Y" | "N";
      sort?: number;
      fields?: object;
      items?: unknown[] | object;
      layout?: unknown[] | object;
      folders?: unknown[] | object;
      syspages?: unknown[] | object;
      master_pages?: unknown[];
      version?: number;
      old_id?: number | string;
      encoded?: boolean;
      charset?: string;
    };
  };
}

/**
 * Parameters of landing.demos.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-register.html
 */
export interface LandingDemosRegisterParams {
  data: {
    charset?: string | undefined;
    code: string;
    site_code?: string | undefined;
    name?: string | undefined;
    description?: string | null | undefined;
    type?: "page" | "store" | "knowledge" | "group" | "mainpage" | undefined;
    tpl_type?: "S" | "P" | undefined;
    fields?: object | undefined;
    folders?: object | unknown[] | object | undefined;
    items?: object | undefined;
    layout?: object | unknown[] | object | undefined;
    preview?: string | undefined;
    preview2x?: string | undefined;
    preview3x?: string | undefined;
    preview_url?: string | undefined;
    show_in_list?: "Y" | "N" | undefined;
    syspages?: object | unknown[] | object | undefined;
    version?: number | string | undefined;
  };
  params?: {
    site_template_id?: string | number | undefined;
    lang?: object | undefined;
    lang_original?: string | undefined;
  } | undefined;
}

/** Result of landing.demos.register. */
export type LandingDemosRegisterResult = number[];

/**
 * Parameters of landing.demos.unregister.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-unregister.html
 */
export interface LandingDemosUnregisterParams {
  code: string;
}

/** Result of landing.demos.unregister. */
export type LandingDemosUnregisterResult = boolean;

/** Methods of Bitrix24 whose names begin with `landing.demos`. */
export interface LandingDemosRestMethods {
  /** Lists the site and page templates that the calling application has registered. */
  "landing.demos.getList": { params: LandingDemosGetListParams; result: LandingDemosGetListResult };
  /** Lists page templates offered for new pages of one site type, the stock ones and those of applications. */
  "landing.demos.getPageList": { params: LandingDemosGetPageListParams; result: LandingDemosGetPageListResult };
  /** Lists templates offered for creating a whole site of the given type, keyed by template code. */
  "landing.demos.getSiteList": { params: LandingDemosGetSiteListParams; result: LandingDemosGetSiteListResult };
  /** Registers site and page templates from an export of landing.site.fullExport and returns their ids. */
  "landing.demos.register": { params: LandingDemosRegisterParams; result: LandingDemosRegisterResult };
  /** Removes a site or page template that the application registered, by its code. */
  "landing.demos.unregister": { params: LandingDemosUnregisterParams; result: LandingDemosUnregisterResult };
}
