// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of landing.landing.addByTemplate.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add-by-template.html
 */
export interface LandingLandingAddByTemplateParams {
  scope?: string;
  siteId: number | string;
  code: string;
  fields?: {
    TITLE?: string;
    DESCRIPTION?: string;
    ID?: number | string;
    FOLDER_ID?: number | string;
    SITE_TYPE?: string;
    PREPARE_BLOCKS?: boolean | ("Y" | "N");
    PREPARE_BLOCKS_DATA?: {
      ACTION?: string;
      PARAMS?: object;
      IBLOCK_ID?: string | number;
      SECTION_ID?: string | number;
      ELEMENT_ID?: string | number;
      REQUISITE?: unknown;
      BANK_REQUISITE?: unknown;
    };
    ADD_IN_MENU?: "Y" | "N";
    BLOCK_ID?: number | string;
    MENU_CODE?: string;
  };
}

/** Result of landing.landing.addByTemplate. */
export type LandingLandingAddByTemplateResult = number;

/**
 * Parameters of landing.landing.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html
 */
export interface LandingLandingAddParams {
  scope?: string;
  fields: {
    TITLE: string;
    SITE_ID: number | string;
    CODE?: string;
    DESCRIPTION?: string;
    XML_ID?: string | number;
    SITEMAP?: "Y" | "N";
    FOLDER?: "Y" | "N";
    FOLDER_ID?: number | string;
    TPL_ID?: number | string;
    ADDITIONAL_FIELDS?: object;
    BLOCK_ID?: number | string;
    MENU_CODE?: string;
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
  scope?: string;
  lid: number | string;
  fields: {
    CODE: string;
    AFTER_ID?: number | string;
    ACTIVE?: "Y" | "N";
    CONTENT?: string;
    RETURN_CONTENT?: string;
  };
  preventHistory?: boolean | ("Y" | "N");
}

/** Result of landing.landing.addblock. */
export type LandingLandingAddblockResult = number | {
  id?: number;
  sections?: string;
  active?: boolean;
  access?: string;
  anchor?: string;
  php?: boolean;
  designed?: boolean;
  repoId?: number | null;
  content?: string;
  content_ext?: string;
  css?: unknown[];
  js?: unknown[];
  assetStrings?: unknown[];
  lang?: unknown[] | object;
  manifest?: object;
  dynamicParams?: unknown[];
  requiredUserAction?: unknown[];
};

/**
 * Parameters of landing.landing.copy.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-copy.html
 */
export interface LandingLandingCopyParams {
  scope?: string;
  lid: number | string;
  toSiteId?: number | string;
  toFolderId?: number | string;
  skipSystem?: boolean | ("Y" | "N");
}

/** Result of landing.landing.copy. */
export type LandingLandingCopyResult = number;

/**
 * Parameters of landing.landing.copyblock.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-copy-block.html
 */
export interface LandingLandingCopyblockParams {
  scope?: string;
  lid: number | string;
  block: number | string;
  params?: {
    AFTER_ID?: number | string;
    RETURN_CONTENT?: string;
  };
}

/** Result of landing.landing.copyblock. */
export type LandingLandingCopyblockResult = number | {
  result?: boolean;
  content?: {
    id?: number;
    sections?: string;
    active?: boolean;
    access?: "A" | "D" | "V" | "W" | "X";
    anchor?: string;
    php?: boolean;
    designed?: boolean;
    repoId?: number | null;
    content?: string;
    content_ext?: string;
    css?: unknown[];
    js?: string[];
    assetStrings?: unknown[];
    lang?: unknown[] | object;
    manifest?: {
      block?: {
        name?: string;
        section?: string[];
      };
      timestamp?: number;
      namespace?: string;
      code?: string;
      preview?: string;
    };
    dynamicParams?: unknown[];
    requiredUserAction?: unknown[];
  };
};

/**
 * Parameters of landing.landing.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-delete.html
 */
export interface LandingLandingDeleteParams {
  scope?: string;
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
  scope?: string;
  lid: number | string;
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
  scope?: string;
  lid: number | string;
  block: number | string;
  preventHistory?: boolean | ("Y" | "N");
}

/** Result of landing.landing.downblock. */
export type LandingLandingDownblockResult = boolean;

/**
 * Parameters of landing.landing.favoriteBlock.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-favorite-block.html
 */
export interface LandingLandingFavoriteBlockParams {
  scope?: string;
  lid: number | string;
  block: number | string;
  meta?: {
    name?: string;
    section?: string | object | unknown[];
    preview?: number | string;
    tpl_code?: string;
  };
}

/** Result of landing.landing.favoriteBlock. */
export type LandingLandingFavoriteBlockResult = number;

/**
 * Parameters of landing.landing.getList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-list.html
 */
export interface LandingLandingGetListParams {
  scope?: string;
  params?: {
    select?: string[];
    filter?: object;
    order?: object;
    group?: object | unknown[];
    limit?: number | string;
    offset?: number | string;
    get_preview?: (boolean | number | string) | ("Y" | "N");
    get_urls?: (boolean | number | string) | ("Y" | "N");
    check_area?: (boolean | number | string) | ("Y" | "N");
  };
}

/** Result of landing.landing.getList. */
export type LandingLandingGetListResult = {
  FIELD?: string | null;
  DOMAIN_ID?: string | null;
  PUBLIC_URL?: string | null;
  PREVIEW?: string | null;
  IS_AREA?: boolean;
  ID?: string;
  TITLE?: string;
  SITE_ID?: string;
  DATE_MODIFY?: string;
}[];

/**
 * Parameters of landing.landing.getadditionalfields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-additional-fields.html
 */
export interface LandingLandingGetadditionalfieldsParams {
  scope?: string;
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
  scope?: string;
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
  scope?: string;
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
  scope?: string;
  lid: number | string;
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
  scope?: string;
  lid: number | string;
  mark?: boolean | ("Y" | "N");
}

/** Result of landing.landing.markDelete. */
export type LandingLandingMarkDeleteResult = number;

/**
 * Parameters of landing.landing.markUnDelete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-undelete.html
 */
export interface LandingLandingMarkUnDeleteParams {
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
  scope?: string;
  lid: number | string;
  block: number | string;
  mark?: boolean | ("Y" | "N");
  preventHistory?: boolean | ("Y" | "N");
}

/** Result of landing.landing.markdeletedblock. */
export type LandingLandingMarkdeletedblockResult = boolean;

/** Parameters of landing.landing.markundeletedblock. */
export interface LandingLandingMarkundeletedblockParams {
  scope?: string;
  lid: number | string;
  block: number | string;
  preventHistory?: boolean | ("Y" | "N");
}

/** Result of landing.landing.markundeletedblock. */
export type LandingLandingMarkundeletedblockResult = boolean;

/**
 * Parameters of landing.landing.move.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-move.html
 */
export interface LandingLandingMoveParams {
  scope?: string;
  lid: number | string;
  toSiteId?: number | string;
  toFolderId?: number | string;
}

/** Result of landing.landing.move. */
export type LandingLandingMoveResult = boolean;

/**
 * Parameters of landing.landing.moveblock.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-move-block.html
 */
export interface LandingLandingMoveblockParams {
  scope?: string;
  lid: number | string;
  block: number | string;
  params?: {
    AFTER_ID?: number | string;
    RETURN_CONTENT?: string;
  };
}

/** Result of landing.landing.moveblock. */
export type LandingLandingMoveblockResult = number | {
  result?: boolean;
  content?: {
    id?: number;
    sections?: string;
    active?: boolean;
    access?: "A" | "D" | "V" | "W" | "X";
    anchor?: string;
    php?: boolean;
    designed?: boolean;
    repoId?: number | null;
    content?: string;
    content_ext?: string;
    css?: unknown[];
    js?: string[];
    assetStrings?: unknown[];
    lang?: unknown[] | object;
    manifest?: {
      block?: {
        name?: string;
        type?: string[];
        section?: string[];
      };
      timestamp?: number;
      namespace?: string;
      code?: string;
      preview?: string;
    };
    dynamicParams?: unknown[];
    requiredUserAction?: unknown[];
  };
};

/**
 * Parameters of landing.landing.publication.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-publication.html
 */
export interface LandingLandingPublicationParams {
  scope?: string;
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
  scope?: string;
  lid: number | string;
  data: {
    blocks?: (number | string)[];
    images?: {
      block: number | string;
      image: number | string;
    }[];
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
  scope?: string;
  landingUrl: string;
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
  scope?: string;
  lid: number | string;
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
  scope?: string;
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
  scope?: string;
  lid: number | string;
  block: number | string;
  preventHistory?: boolean | ("Y" | "N");
}

/** Result of landing.landing.upblock. */
export type LandingLandingUpblockResult = boolean;

/**
 * Parameters of landing.landing.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-update.html
 */
export interface LandingLandingUpdateParams {
  lid: number | string;
  fields: {
    TITLE?: string;
    CODE?: string;
    DESCRIPTION?: string;
    XML_ID?: string | number;
    SITE_ID?: number | string;
    SITEMAP?: "Y" | "N";
    FOLDER?: "Y" | "N";
    FOLDER_ID?: number | string;
    TPL_ID?: number | string;
    DELETED?: "Y" | "N";
    DATE_PUBLIC?: string;
    ADDITIONAL_FIELDS?: object;
  };
}

/** Result of landing.landing.update. */
export type LandingLandingUpdateResult = boolean;
