// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of landing.landing.addByTemplate.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add-by-template.html
 */
export interface LandingLandingAddByTemplateParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the site. */
  siteId: number | string;
  /** Symbolic code. */
  code: string;
  /** Fields of the record by their names. */
  fields?: {
    /** What it is called, for people to read. */
    TITLE?: string | undefined;
    /** What it is about, in words. */
    DESCRIPTION?: string | undefined;
    /** Id, unique among its kind. */
    ID?: number | string | undefined;
    /** Id of the folder. */
    FOLDER_ID?: number | string | undefined;
    /** Default: PAGE. */
    SITE_TYPE?: string | undefined;
    PREPARE_BLOCKS?: boolean | ("Y" | "N") | undefined;
    PREPARE_BLOCKS_DATA?: {
      /** What is or was done. */
      ACTION?: string | undefined;
      /** Further parameters. */
      PARAMS?: object | undefined;
      /** Id of the list or catalog. */
      IBLOCK_ID?: string | number | undefined;
      /** Id of the part that it stands in. */
      SECTION_ID?: string | number | undefined;
      /** Id of the element. */
      ELEMENT_ID?: string | number | undefined;
      REQUISITE?: unknown;
      BANK_REQUISITE?: unknown;
    } | undefined;
    ADD_IN_MENU?: "Y" | "N" | undefined;
    /** Id of the block. */
    BLOCK_ID?: number | string | undefined;
    MENU_CODE?: string | undefined;
  } | undefined;
}

/** Result of landing.landing.addByTemplate. */
export type LandingLandingAddByTemplateResult = number;

/**
 * Parameters of landing.landing.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html
 */
export interface LandingLandingAddParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    TITLE: string;
    /** Id of the site. */
    SITE_ID: number | string;
    /** Symbolic code. */
    CODE?: string | undefined;
    /** What it is about, in words. */
    DESCRIPTION?: string | undefined;
    /** Id in an outside system. */
    XML_ID?: string | number | undefined;
    /** Default: N. */
    SITEMAP?: "Y" | "N" | undefined;
    /** Whether it is a folder. Default: N. */
    FOLDER?: "Y" | "N" | undefined;
    /** Id of the folder. */
    FOLDER_ID?: number | string | undefined;
    TPL_ID?: number | string | undefined;
    /** Further settings of the page. */
    ADDITIONAL_FIELDS?: object | undefined;
    /** Id of the block. */
    BLOCK_ID?: number | string | undefined;
    MENU_CODE?: string | undefined;
  };
}

/** Result of landing.landing.add. */
export type LandingLandingAddResult = number;

/**
 * Parameters of landing.landing.addblock.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-add-block.html
 */
export interface LandingLandingAddblockParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** Symbolic code. */
    CODE: string;
    /** Id of the block behind which it is put. */
    AFTER_ID?: number | string | undefined;
    /** Whether it is published. Default: Y. */
    ACTIVE?: "Y" | "N" | undefined;
    /** What is in it. */
    CONTENT?: string | undefined;
    /** Whether the content comes back, too. */
    RETURN_CONTENT?: string | undefined;
  };
  /** Whether the history does not keep the change. Default: false. */
  preventHistory?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.landing.addblock. */
export type LandingLandingAddblockResult = number | {
  /** Id, unique among its kind. */
  id?: number;
  /** Parts that it has. */
  sections?: string;
  /** Whether it is published. */
  active?: boolean;
  /** Who may do what. */
  access?: string;
  /** Name to link to. */
  anchor?: string;
  /** Whether it runs on the server. */
  php?: boolean;
  /** Whether it was made in the designer. */
  designed?: boolean;
  /** Id of the block in the application's repository. */
  repoId?: number | null;
  /** What is in it. */
  content?: string;
  /** Content for other uses. */
  content_ext?: string;
  /** Style sheets. */
  css?: unknown[];
  /** Scripts. */
  js?: unknown[];
  /** Further lines for the head of the page. */
  assetStrings?: unknown[];
  /** Code of the language, e.g. en. */
  lang?: unknown[] | object;
  /** What the block or template is made of. */
  manifest?: object;
  /** What changing content is made of. */
  dynamicParams?: unknown[];
  /** What the user must do first. */
  requiredUserAction?: unknown[];
};

/**
 * Parameters of landing.landing.copy.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-copy.html
 */
export interface LandingLandingCopyParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  toSiteId?: number | string | undefined;
  toFolderId?: number | string | undefined;
  /** Default: false. */
  skipSystem?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.landing.copy. */
export type LandingLandingCopyResult = number;

/**
 * Parameters of landing.landing.copyblock.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-copy-block.html
 */
export interface LandingLandingCopyblockParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** Further parameters. */
  params?: {
    /** Id of the block behind which it is put. */
    AFTER_ID?: number | string | undefined;
    /** Whether the content comes back, too. */
    RETURN_CONTENT?: string | undefined;
  } | undefined;
}

/** Result of landing.landing.copyblock. */
export type LandingLandingCopyblockResult = number | {
  /** Whether it went well. */
  result?: boolean;
  /** What is in it. */
  content?: {
    /** Id, unique among its kind. */
    id?: number;
    /** Parts that it has. */
    sections?: string;
    /** Whether it is published. */
    active?: boolean;
    /** Who may do what. */
    access?: "A" | "D" | "V" | "W" | "X";
    /** Name to link to. */
    anchor?: string;
    /** Whether it runs on the server. */
    php?: boolean;
    /** Whether it was made in the designer. */
    designed?: boolean;
    /** Id of the block in the application's repository. */
    repoId?: number | null;
    /** What is in it. */
    content?: string;
    /** Content for other uses. */
    content_ext?: string;
    /** Style sheets. */
    css?: unknown[];
    /** Scripts. */
    js?: string[];
    /** Further lines for the head of the page. */
    assetStrings?: unknown[];
    /** Code of the language, e.g. en. */
    lang?: unknown[] | object;
    /** What the block or template is made of. */
    manifest?: {
      /** Id of the block. */
      block?: {
        /** What it is called. */
        name?: string;
        /** Part that it stands in. */
        section?: string[];
      };
      /** Moment, in seconds since 1970 or as text. */
      timestamp?: number;
      /** Beginning of the code. */
      namespace?: string;
      /** Symbolic code. */
      code?: string;
      /** Small version to look at first. */
      preview?: string;
    };
    /** What changing content is made of. */
    dynamicParams?: unknown[];
    /** What the user must do first. */
    requiredUserAction?: unknown[];
  };
};

/**
 * Parameters of landing.landing.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-delete.html
 */
export interface LandingLandingDeleteParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
}

/** Result of landing.landing.delete. */
export type LandingLandingDeleteResult = boolean;

/**
 * Parameters of landing.landing.deleteblock.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-delete-block.html
 */
export interface LandingLandingDeleteblockParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
}

/** Result of landing.landing.deleteblock. */
export type LandingLandingDeleteblockResult = boolean;

/**
 * Parameters of landing.landing.downblock.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-down-block.html
 */
export interface LandingLandingDownblockParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** Whether the history does not keep the change. Default: false. */
  preventHistory?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.landing.downblock. */
export type LandingLandingDownblockResult = boolean;

/**
 * Parameters of landing.landing.favoriteBlock.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-favorite-block.html
 */
export interface LandingLandingFavoriteBlockParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** What else is known of it. */
  meta?: {
    /** What it is called. */
    name?: string | undefined;
    /** Part that it stands in. See landing.block.getrepository. */
    section?: string | object | unknown[] | undefined;
    /** Small version to look at first. */
    preview?: number | string | undefined;
    tpl_code?: string | undefined;
  } | undefined;
}

/** Result of landing.landing.favoriteBlock. */
export type LandingLandingFavoriteBlockResult = number;

/**
 * Parameters of landing.landing.getList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-list.html
 */
export interface LandingLandingGetListParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Further parameters. */
  params?: {
    /** Names of the fields to return. */
    select?: string[] | undefined;
    /** Conditions that all must hold. See landing.site.getList. */
    filter?: object | undefined;
    /** Fields to sort by, each with ASC or DESC. */
    order?: object | undefined;
    /** The group that it belongs to. */
    group?: object | unknown[] | undefined;
    /** How many records to return at most. */
    limit?: number | string | undefined;
    /** How many records to skip. */
    offset?: number | string | undefined;
    get_preview?: (boolean | number | string) | ("Y" | "N") | undefined;
    get_urls?: (boolean | number | string) | ("Y" | "N") | undefined;
    check_area?: (boolean | number | string) | ("Y" | "N") | undefined;
  } | undefined;
}

/** Result of landing.landing.getList. */
export type LandingLandingGetListResult = {
  /** The field. */
  FIELD?: string | null;
  /** Id of the domain. */
  DOMAIN_ID?: string | null;
  /** Address for everybody. */
  PUBLIC_URL?: string | null;
  /** Small version to look at first. */
  PREVIEW?: string | null;
  IS_AREA?: boolean;
  /** Id, unique among its kind. */
  ID?: string;
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Id of the site. */
  SITE_ID?: string;
  /** When it was last changed. */
  DATE_MODIFY?: string;
}[];

/**
 * Parameters of landing.landing.getadditionalfields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-additional-fields.html
 */
export interface LandingLandingGetadditionalfieldsParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
}

/** Result of landing.landing.getadditionalfields. */
export interface LandingLandingGetadditionalfieldsResult {
  [name: string]: (string | number | boolean) | unknown[] | object | string[];
}

/**
 * Parameters of landing.landing.getpreview.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-preview.html
 */
export interface LandingLandingGetpreviewParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
}

/** Result of landing.landing.getpreview. */
export type LandingLandingGetpreviewResult = string;

/**
 * Parameters of landing.landing.getpublicurl.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-public-url.html
 */
export interface LandingLandingGetpublicurlParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
}

/** Result of landing.landing.getpublicurl. */
export type LandingLandingGetpublicurlResult = string;

/**
 * Parameters of landing.landing.hideblock.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-hide-block.html
 */
export interface LandingLandingHideblockParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
}

/** Result of landing.landing.hideblock. */
export type LandingLandingHideblockResult = boolean;

/**
 * Parameters of landing.landing.markDelete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-delete.html
 */
export interface LandingLandingMarkDeleteParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Default: true. */
  mark?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.landing.markDelete. */
export type LandingLandingMarkDeleteResult = number;

/**
 * Parameters of landing.landing.markUnDelete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-undelete.html
 */
export interface LandingLandingMarkUnDeleteParams {
  /** Id of the page. */
  lid: number | string;
}

/** Result of landing.landing.markUnDelete. */
export type LandingLandingMarkUnDeleteResult = number;

/**
 * Parameters of landing.landing.markdeletedblock.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-deleted-block.html
 */
export interface LandingLandingMarkdeletedblockParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** Default: true. */
  mark?: boolean | ("Y" | "N") | undefined;
  /** Whether the history does not keep the change. Default: false. */
  preventHistory?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.landing.markdeletedblock. */
export type LandingLandingMarkdeletedblockResult = boolean;

/** Parameters of landing.landing.markundeletedblock. */
export interface LandingLandingMarkundeletedblockParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** Whether the history does not keep the change. Default: false. */
  preventHistory?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.landing.markundeletedblock. */
export type LandingLandingMarkundeletedblockResult = boolean;

/**
 * Parameters of landing.landing.move.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-move.html
 */
export interface LandingLandingMoveParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  toSiteId?: number | string | undefined;
  toFolderId?: number | string | undefined;
}

/** Result of landing.landing.move. */
export type LandingLandingMoveResult = boolean;

/**
 * Parameters of landing.landing.moveblock.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-move-block.html
 */
export interface LandingLandingMoveblockParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** Further parameters. */
  params?: {
    /** Id of the block behind which it is put. */
    AFTER_ID?: number | string | undefined;
    /** Whether the content comes back, too. */
    RETURN_CONTENT?: string | undefined;
  } | undefined;
}

/** Result of landing.landing.moveblock. */
export type LandingLandingMoveblockResult = number | {
  /** Whether it went well. */
  result?: boolean;
  /** What is in it. */
  content?: {
    /** Id, unique among its kind. */
    id?: number;
    /** Parts that it has. */
    sections?: string;
    /** Whether it is published. */
    active?: boolean;
    /** Who may do what. */
    access?: "A" | "D" | "V" | "W" | "X";
    /** Name to link to. */
    anchor?: string;
    /** Whether it runs on the server. */
    php?: boolean;
    /** Whether it was made in the designer. */
    designed?: boolean;
    /** Id of the block in the application's repository. */
    repoId?: number | null;
    /** What is in it. */
    content?: string;
    /** Content for other uses. */
    content_ext?: string;
    /** Style sheets. */
    css?: unknown[];
    /** Scripts. */
    js?: string[];
    /** Further lines for the head of the page. */
    assetStrings?: unknown[];
    /** Code of the language, e.g. en. */
    lang?: unknown[] | object;
    /** What the block or template is made of. */
    manifest?: {
      /** Id of the block. */
      block?: {
        /** What it is called. */
        name?: string;
        /** What kind it is of. */
        type?: string[];
        /** Part that it stands in. */
        section?: string[];
      };
      /** Moment, in seconds since 1970 or as text. */
      timestamp?: number;
      /** Beginning of the code. */
      namespace?: string;
      /** Symbolic code. */
      code?: string;
      /** Small version to look at first. */
      preview?: string;
    };
    /** What changing content is made of. */
    dynamicParams?: unknown[];
    /** What the user must do first. */
    requiredUserAction?: unknown[];
  };
};

/**
 * Parameters of landing.landing.publication.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-publication.html
 */
export interface LandingLandingPublicationParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
}

/** Result of landing.landing.publication. */
export type LandingLandingPublicationResult = boolean;

/**
 * Parameters of landing.landing.removeEntities.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-remove-entities.html
 */
export interface LandingLandingRemoveEntitiesParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** What is carried along. */
  data: {
    /** Blocks that it is made of. */
    blocks?: (number | string)[] | undefined;
    images?: {
      /** Id of the block. */
      block: number | string;
      /** Picture. */
      image: number | string;
    }[] | undefined;
  };
}

/** Result of landing.landing.removeEntities. */
export type LandingLandingRemoveEntitiesResult = boolean;

/**
 * Parameters of landing.landing.resolveIdByPublicUrl.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-resolve-id-by-public-url.html
 */
export interface LandingLandingResolveIdByPublicUrlParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  landingUrl: string;
  /** Id of the site. */
  siteId: number | string;
}

/** Result of landing.landing.resolveIdByPublicUrl. */
export type LandingLandingResolveIdByPublicUrlResult = number | null;

/**
 * Parameters of landing.landing.showblock.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-show-block.html
 */
export interface LandingLandingShowblockParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
}

/** Result of landing.landing.showblock. */
export type LandingLandingShowblockResult = boolean;

/**
 * Parameters of landing.landing.unFavoriteBlock.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-unfavorite-block.html
 */
export interface LandingLandingUnFavoriteBlockParams {
  /** Id of the block. */
  blockId: number | string;
}

/** Result of landing.landing.unFavoriteBlock. */
export type LandingLandingUnFavoriteBlockResult = boolean;

/**
 * Parameters of landing.landing.unpublic.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-unpublic.html
 */
export interface LandingLandingUnpublicParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
}

/** Result of landing.landing.unpublic. */
export type LandingLandingUnpublicResult = boolean;

/**
 * Parameters of landing.landing.upblock.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-up-block.html
 */
export interface LandingLandingUpblockParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** Whether the history does not keep the change. Default: false. */
  preventHistory?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.landing.upblock. */
export type LandingLandingUpblockResult = boolean;

/**
 * Parameters of landing.landing.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-update.html
 */
export interface LandingLandingUpdateParams {
  /** Id of the page. */
  lid: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    TITLE?: string | undefined;
    /** Symbolic code. */
    CODE?: string | undefined;
    /** What it is about, in words. */
    DESCRIPTION?: string | undefined;
    /** Id in an outside system. */
    XML_ID?: string | number | undefined;
    /** Id of the site. */
    SITE_ID?: number | string | undefined;
    SITEMAP?: "Y" | "N" | undefined;
    /** Whether it is a folder. */
    FOLDER?: "Y" | "N" | undefined;
    /** Id of the folder. */
    FOLDER_ID?: number | string | undefined;
    TPL_ID?: number | string | undefined;
    /** Whether it was deleted. */
    DELETED?: "Y" | "N" | undefined;
    DATE_PUBLIC?: string | undefined;
    /** Further settings of the page. */
    ADDITIONAL_FIELDS?: object | undefined;
  };
}

/** Result of landing.landing.update. */
export type LandingLandingUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `landing.landing`. */
export interface LandingLandingRestMethods {
  /** Creates an empty page on a site and returns its id; the page address must not contain a slash. */
  "landing.landing.add": { params: LandingLandingAddParams; result: LandingLandingAddResult };
  /** Creates a page on a site from a page template code, optionally in a folder and in the menu. */
  "landing.landing.addByTemplate": {
    params: LandingLandingAddByTemplateParams;
    result: LandingLandingAddByTemplateResult;
  };
  /** Places a repository block on the page draft after a given block and returns the id of the new block. */
  "landing.landing.addblock": { params: LandingLandingAddblockParams; result: LandingLandingAddblockResult };
  /** Copies a page with its blocks to the same or another site or folder and returns the new page id. */
  "landing.landing.copy": { params: LandingLandingCopyParams; result: LandingLandingCopyResult };
  /** Puts a copy of an existing block, also one from another page, on the given page. */
  "landing.landing.copyblock": { params: LandingLandingCopyblockParams; result: LandingLandingCopyblockResult };
  /** Destroys a page for good, past the trash; landing.landing.markDelete is the reversible way. */
  "landing.landing.delete": { params: LandingLandingDeleteParams; result: LandingLandingDeleteResult };
  /** Removes a block from a page permanently, unlike marking the block as deleted. */
  "landing.landing.deleteblock": { params: LandingLandingDeleteblockParams; result: LandingLandingDeleteblockResult };
  /** Moves a block one position down on its page; fails for the last block. */
  "landing.landing.downblock": { params: LandingLandingDownblockParams; result: LandingLandingDownblockResult };
  /** Saves a copy of a page block to My Blocks under a name and section and returns the id of the copy. */
  "landing.landing.favoriteBlock": {
    params: LandingLandingFavoriteBlockParams;
    result: LandingLandingFavoriteBlockResult;
  };
  /**
   * Lists pages of the sites open to the user by filter, on request with preview and public address.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "landing.landing.getList": { params: LandingLandingGetListParams; result: LandingLandingGetListResult };
  /** Returns the extra settings of a page, such as meta tags, fonts, counters and background. */
  "landing.landing.getadditionalfields": {
    params: LandingLandingGetadditionalfieldsParams;
    result: LandingLandingGetadditionalfieldsResult;
  };
  /** Returns the address of the preview picture of a page. */
  "landing.landing.getpreview": { params: LandingLandingGetpreviewParams; result: LandingLandingGetpreviewResult };
  /** Returns the full public web address of a page. */
  "landing.landing.getpublicurl": {
    params: LandingLandingGetpublicurlParams;
    result: LandingLandingGetpublicurlResult;
  };
  /** Switches a block off so that it stays on the page draft but is not shown to visitors. */
  "landing.landing.hideblock": { params: LandingLandingHideblockParams; result: LandingLandingHideblockResult };
  /** Moves a page to the trash and unpublishes it; it stays restorable, by default for 30 days. */
  "landing.landing.markDelete": { params: LandingLandingMarkDeleteParams; result: LandingLandingMarkDeleteResult };
  /** Brings a page back from the trash and returns its id. */
  "landing.landing.markUnDelete": {
    params: LandingLandingMarkUnDeleteParams;
    result: LandingLandingMarkUnDeleteResult;
  };
  /** Marks a block of a page as deleted without erasing it, so it can be brought back later. */
  "landing.landing.markdeletedblock": {
    params: LandingLandingMarkdeletedblockParams;
    result: LandingLandingMarkdeletedblockResult;
  };
  /** Restores a block that was marked as deleted on its page. */
  "landing.landing.markundeletedblock": {
    params: LandingLandingMarkundeletedblockParams;
    result: LandingLandingMarkundeletedblockResult;
  };
  /** Moves a page to another site or folder; needs both edit and delete rights. */
  "landing.landing.move": { params: LandingLandingMoveParams; result: LandingLandingMoveResult };
  /** Takes a block away from its current page and puts it on the given one, after a chosen block. */
  "landing.landing.moveblock": { params: LandingLandingMoveblockParams; result: LandingLandingMoveblockResult };
  /** Publishes a page together with the draft changes of its blocks. */
  "landing.landing.publication": { params: LandingLandingPublicationParams; result: LandingLandingPublicationResult };
  /** Removes several blocks of a page along with their images, or only clears image bindings of blocks. */
  "landing.landing.removeEntities": {
    params: LandingLandingRemoveEntitiesParams;
    result: LandingLandingRemoveEntitiesResult;
  };
  /** Finds the id of a page on a site by its public address; returns null when nothing matches. */
  "landing.landing.resolveIdByPublicUrl": {
    params: LandingLandingResolveIdByPublicUrlParams;
    result: LandingLandingResolveIdByPublicUrlResult;
  };
  /** Switches a hidden block on so that it is shown on its page again. */
  "landing.landing.showblock": { params: LandingLandingShowblockParams; result: LandingLandingShowblockResult };
  /** Removes a saved block from My Blocks by its id. */
  "landing.landing.unFavoriteBlock": {
    params: LandingLandingUnFavoriteBlockParams;
    result: LandingLandingUnFavoriteBlockResult;
  };
  /** Takes a page off the public site; its draft and blocks stay in place. */
  "landing.landing.unpublic": { params: LandingLandingUnpublicParams; result: LandingLandingUnpublicResult };
  /** Moves a block one position up on its page; fails for the topmost block. */
  "landing.landing.upblock": { params: LandingLandingUpblockParams; result: LandingLandingUpblockResult };
  /** Changes settings of a page such as title, address, folder, view template and additional fields. */
  "landing.landing.update": { params: LandingLandingUpdateParams; result: LandingLandingUpdateResult };
}
