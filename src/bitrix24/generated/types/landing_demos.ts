// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of landing.demos.getList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-list.html
 */
export interface LandingDemosGetListParams {
  /** Further parameters. */
  params?: LandingDemosGetListParams2 | undefined;
}

/** Stands in several types. */
export interface LandingDemosGetListParams2 {
  /** Names of the fields to return. */
  select?: string[] | undefined;
  /** Conditions that all must hold. */
  filter?: object | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?: object | undefined;
  /** The group that it belongs to. */
  group?: object | unknown[] | undefined;
  /** How many records to return at most. */
  limit?: number | string | undefined;
  /** How many records to skip. */
  offset?: number | string | undefined;
}

/** Result of landing.demos.getList. */
export type LandingDemosGetListResult = {
  /** Id, unique among its kind. */
  ID?: number | string;
  /** Id in an outside system. */
  XML_ID?: string;
  /** Code of the application that it belongs to. */
  APP_CODE?: string;
  /** Whether it is published. */
  ACTIVE?: "Y" | "N";
  /** What it is called, for people to read. */
  TITLE?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string | null;
  /** What kind it is of. */
  TYPE?: "page" | "store" | "knowledge" | "group" | "mainpage";
  TPL_TYPE?: "S" | "P";
  /** Whether lists show it. */
  SHOW_IN_LIST?: "Y" | "N";
  /** Address of a small version, or of the page as it will look. */
  PREVIEW_URL?: string;
  /** Small version to look at first. */
  PREVIEW?: string;
  /** Picture in double size. */
  PREVIEW2X?: string;
  /** Picture in triple size. */
  PREVIEW3X?: string;
  /** What the block or template is made of. */
  MANIFEST?: boolean | object;
  /** Code of the language, e.g. en. */
  LANG?: null | object;
  /** Code of the template of the site. */
  SITE_TEMPLATE_ID?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY_ID?: number;
  /** Id of the user who last changed it: user.get. */
  MODIFIED_BY_ID?: number;
  /** When it was created. */
  DATE_CREATE?: string;
  /** When it was last changed. */
  DATE_MODIFY?: string;
}[];

/**
 * Parameters of landing.demos.getPageList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-page-list.html
 */
export interface LandingDemosGetPageListParams {
  /** What kind it is of. */
  type: "page" | "store" | "knowledge" | "group" | "mainpage";
  /** Conditions that all must hold. */
  filter?:
    | {
      [
        Name in
          | "ID"
          | "XML_ID"
          | "TYPE"
          | "TITLE"
          | "ACTIVE"
          | "PUBLICATION"
          | "LOCK_DELETE"
          | "AVAILABLE"
          | "SINGLETON"
          | "SECTION"
          | "DESCRIPTION"
          | "PREVIEW"
          | "PREVIEW2X"
          | "PREVIEW3X"
          | "APP_CODE"
          | "REST"
          | "DATA"
      ]?: unknown;
    }
    | object
    | undefined;
}

/** Result of landing.demos.getPageList. */
export interface LandingDemosGetPageListResult {
  [name: string]: {
    /** Id, unique among its kind. */
    ID?: string;
    /** Id in an outside system. */
    XML_ID?: string;
    /** What kind it is of. */
    TYPE?: string | string[];
    /** What it is called, for people to read. */
    TITLE?: string;
    /** Whether it is published. */
    ACTIVE?: boolean;
    /** Whether it is published. */
    PUBLICATION?: boolean;
    /** Whether nobody can delete it. */
    LOCK_DELETE?: boolean;
    /** Whether it can be had. */
    AVAILABLE?: boolean;
    /** Whether there can be only one. */
    SINGLETON?: boolean;
    /** Part that it stands in. */
    SECTION?: string[];
    /** What it is about, in words. */
    DESCRIPTION?: string;
    /** Small version to look at first. */
    PREVIEW?: string;
    /** Picture in double size. */
    PREVIEW2X?: string;
    /** Picture in triple size. */
    PREVIEW3X?: string;
    /** Code of the application that it belongs to. */
    APP_CODE?: string;
    REST?: number;
    /** What is carried along. */
    DATA?: {
      /** Symbolic code. */
      code?: string;
      /** What it is called. */
      name?: string;
      /** What kind it is of. */
      type?: ("page" | "store" | "knowledge" | "group" | "mainpage" | "PAGE" | "KNOWLEDGE" | "GROUP" | "MAINPAGE")[];
      /** What it is about, in words. */
      description?: string | null;
      /** Whether it is published. */
      active?: boolean;
      /** Whether it is published. */
      publication?: boolean;
      /** Whether there can be only one. */
      singleton?: boolean;
      /** Whether nobody can delete it. */
      lock_delete?: boolean;
      /** Small version to look at first. */
      preview?: string;
      /** Picture in double size. */
      preview2x?: string;
      /** Picture in triple size. */
      preview3x?: string;
      /** Address of a small version, or of the page as it will look. */
      preview_url?: string;
      /** Whether lists show it. */
      show_in_list?: "Y" | "N";
      /** Place in the order; what has less comes first. */
      sort?: number;
      /** Part that it stands in. */
      section?: string[];
      /** What it is a part of. */
      parent?: string;
      disable_import?: string;
      is_webform_page?: string;
      /** Fields of the record by their names. */
      fields?: object;
      /** The records. */
      items?: unknown[] | object | {
        [name: string]: {
          /** Symbolic code. */
          code?: string;
        };
      };
      layout?: unknown[] | object;
      /** The folders. */
      folders?: unknown[] | object;
      /** Special pages, e.g. of the catalog. */
      syspages?: unknown[] | object;
      master_pages?: unknown[];
      /** Number of the version. */
      version?: number;
      /** Id that it had before. */
      old_id?: number | string;
      encoded?: boolean;
      /** Encoding of the texts. */
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
  /** What kind it is of. */
  type: "page" | "store" | "knowledge" | "group" | "mainpage";
  /** Conditions that all must hold. */
  filter?:
    | {
      [
        Name in
          | "ID"
          | "XML_ID"
          | "TYPE"
          | "TITLE"
          | "ACTIVE"
          | "PUBLICATION"
          | "LOCK_DELETE"
          | "AVAILABLE"
          | "SINGLETON"
          | "SECTION"
          | "DESCRIPTION"
          | "PREVIEW"
          | "PREVIEW2X"
          | "PREVIEW3X"
          | "APP_CODE"
          | "REST"
          | "DATA"
      ]?: unknown;
    }
    | object
    | undefined;
}

/** Result of landing.demos.getSiteList. */
export interface LandingDemosGetSiteListResult {
  [name: string]: {
    /** Id, unique among its kind. */
    ID?: string;
    /** Id in an outside system. */
    XML_ID?: string;
    /** What kind it is of. */
    TYPE?: string | string[];
    /** What it is called, for people to read. */
    TITLE?: string;
    /** Whether it is published. */
    ACTIVE?: boolean;
    /** Whether it is published. */
    PUBLICATION?: boolean;
    /** Whether nobody can delete it. */
    LOCK_DELETE?: boolean;
    /** Whether it can be had. */
    AVAILABLE?: boolean;
    /** Whether there can be only one. */
    SINGLETON?: boolean;
    /** Part that it stands in. */
    SECTION?: string[];
    /** What it is about, in words. */
    DESCRIPTION?: string;
    /** Small version to look at first. */
    PREVIEW?: string;
    /** Picture in double size. */
    PREVIEW2X?: string;
    /** Picture in triple size. */
    PREVIEW3X?: string;
    /** Code of the application that it belongs to. */
    APP_CODE?: string;
    REST?: number;
    /** What is carried along. */
    DATA?: {
      /** Symbolic code. */
      code?: string;
      /** What it is called. */
      name?: string;
      /** What kind it is of. */
      type?: ("page" | "store" | "knowledge" | "group" | "mainpage")[];
      /** What it is about, in words. */
      description?: string | null;
      /** Whether it is published. */
      active?: boolean;
      /** Whether there can be only one. */
      singleton?: boolean;
      /** Whether nobody can delete it. */
      lock_delete?: boolean;
      /** Small version to look at first. */
      preview?: string;
      /** Picture in double size. */
      preview2x?: string;
      /** Picture in triple size. */
      preview3x?: string;
      /** Address of a small version, or of the page as it will look. */
      preview_url?: string;
      /** Whether lists show it. */
      show_in_list?: "Y" | "N";
      /** Place in the order; what has less comes first. */
      sort?: number;
      /** Fields of the record by their names. */
      fields?: object;
      /** The records. */
      items?: unknown[] | object;
      layout?: unknown[] | object;
      /** The folders. */
      folders?: unknown[] | object;
      /** Special pages, e.g. of the catalog. */
      syspages?: unknown[] | object;
      master_pages?: unknown[];
      /** Number of the version. */
      version?: number;
      /** Id that it had before. */
      old_id?: number | string;
      encoded?: boolean;
      /** Encoding of the texts. */
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
  /** What is carried along. */
  data: {
    /** Encoding of the texts. */
    charset?: string | undefined;
    /** Symbolic code. */
    code: string;
    site_code?: string | undefined;
    /** What it is called. */
    name?: string | undefined;
    /** What it is about, in words. */
    description?: string | null | undefined;
    /** What kind it is of. */
    type?: "page" | "store" | "knowledge" | "group" | "mainpage" | undefined;
    tpl_type?: "S" | "P" | undefined;
    /** Fields of the record by their names. */
    fields?: object | undefined;
    /** The folders. */
    folders?: object | unknown[] | object | undefined;
    /** The records. */
    items?: object | undefined;
    layout?: object | unknown[] | object | undefined;
    /** Small version to look at first. */
    preview?: string | undefined;
    /** Picture in double size. */
    preview2x?: string | undefined;
    /** Picture in triple size. */
    preview3x?: string | undefined;
    /** Address of a small version, or of the page as it will look. */
    preview_url?: string | undefined;
    /** Whether lists show it. */
    show_in_list?: "Y" | "N" | undefined;
    /** Special pages, e.g. of the catalog. */
    syspages?: object | unknown[] | object | undefined;
    /** Number of the version. */
    version?: number | string | undefined;
  };
  /** Further parameters. */
  params?: {
    /** Code of the template of the site. */
    site_template_id?: string | number | undefined;
    /** Code of the language, e.g. en. */
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
  /** Symbolic code. */
  code: string;
}

/** Result of landing.demos.unregister. */
export type LandingDemosUnregisterResult = boolean;

/** Methods of Bitrix24 whose names begin with `landing.demos`. */
export interface LandingDemosRestMethods {
  /**
   * Lists the site and page templates that the calling application has registered.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
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
