// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of landing.block.addcard.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html
 */
export interface LandingBlockAddcardParams {
  scope?: string | undefined;
  lid: number | string;
  block: number | string;
  selector: string;
  content: string;
  preventHistory?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.block.addcard. */
export type LandingBlockAddcardResult = boolean;

/**
 * Parameters of landing.block.changeAnchor.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-anchor.html
 */
export interface LandingBlockChangeAnchorParams {
  scope?: string | undefined;
  lid: number | string;
  block: number | string;
  data: string;
  preventHistory?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.block.changeAnchor. */
export type LandingBlockChangeAnchorResult = boolean;

/**
 * Parameters of landing.block.changeNodeName.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-node-name.html
 */
export interface LandingBlockChangeNodeNameParams {
  scope?: string | undefined;
  lid: number | string;
  block: number | string;
  data: {
    [name: string]: string;
  };
  preventHistory?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.block.changeNodeName. */
export type LandingBlockChangeNodeNameResult = boolean;

/**
 * Parameters of landing.block.clonecard.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-clone-card.html
 */
export interface LandingBlockClonecardParams {
  scope?: string | undefined;
  lid: number | string;
  block: number | string;
  selector: string;
  preventHistory?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.block.clonecard. */
export type LandingBlockClonecardResult = boolean;

/** Parameters of landing.block.getContentFromRepository. */
export interface LandingBlockGetContentFromRepositoryParams {
  code: string | null;
}

/** Result of landing.block.getContentFromRepository. */
export type LandingBlockGetContentFromRepositoryResult = string | null;

/**
 * Parameters of landing.block.getbyid.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-by-id.html
 */
export interface LandingBlockGetbyidParams {
  scope?: string | undefined;
  block: number | string;
  params?: {
    edit_mode?: (boolean | number | string) | ("Y" | "N") | undefined;
    deleted?: (boolean | number | string) | ("Y" | "N") | undefined;
    get_content?: (boolean | number | string) | ("Y" | "N") | undefined;
  } | undefined;
}

/** Result of landing.block.getbyid. */
export interface LandingBlockGetbyidResult {
  id?: number;
  lid?: number;
  code?: string;
  name?: string;
  active?: boolean;
  meta: {
    LID?: string;
    CREATED_BY_ID?: string;
    DATE_CREATE?: string;
    MODIFIED_BY_ID?: string;
    DATE_MODIFY?: string;
    SITE_TYPE?: string;
    LANDING_TITLE?: string;
    LANDING_TPL_CODE?: string;
    SITE_TPL_CODE?: string;
    XML_ID?: string;
    DESIGNER_MODE?: string;
    FAVORITE_META?: string;
  };
  content?: string;
  css: string[];
  js: string[];
}

/**
 * Parameters of landing.block.getcontent.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html
 */
export interface LandingBlockGetcontentParams {
  scope?: string | undefined;
  lid: number | string;
  block: number | string;
  editMode?: boolean | ("Y" | "N") | undefined;
  params?: {
    wrapper_show?: boolean | ("Y" | "N") | undefined;
    force_unactive?: boolean | ("Y" | "N") | undefined;
  } | undefined;
}

/** Result of landing.block.getcontent. */
export interface LandingBlockGetcontentResult {
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
  css: unknown[];
  js: null | string[];
  assetStrings: unknown[];
  lang: unknown[] | object;
  manifest: {
    block?: {
      name?: string;
      section?: string[];
    };
    cards?: {
      [name: string]: {
        name?: string;
        label?: string[];
      };
    };
  };
  dynamicParams: unknown[];
  requiredUserAction?: unknown[];
}

/**
 * Parameters of landing.block.getlist.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html
 */
export interface LandingBlockGetlistParams {
  scope?: string | undefined;
  lid: (number | string) | (number | string)[];
  params?: {
    edit_mode?: (boolean | number | string) | ("Y" | "N") | undefined;
    deleted?: (boolean | number | string) | ("Y" | "N") | undefined;
    get_content?: (boolean | number | string) | ("Y" | "N") | undefined;
  } | undefined;
}

/** Result of landing.block.getlist. */
export type LandingBlockGetlistResult = {
  id?: number;
  lid?: number;
  code?: string;
  name?: string;
  active?: boolean;
  meta?: {
    LID?: string;
    CREATED_BY_ID?: string;
    DATE_CREATE?: string;
    MODIFIED_BY_ID?: string;
    DATE_MODIFY?: string;
    SITE_TYPE?: string;
    LANDING_TITLE?: string;
    LANDING_TPL_CODE?: string;
    SITE_TPL_CODE?: string;
    XML_ID?: string;
    FAVORITE_META?: string;
    DESIGNER_MODE?: string;
  };
  content?: string;
  css?: string[];
  js?: string[];
}[];

/**
 * Parameters of landing.block.getmanifest.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html
 */
export interface LandingBlockGetmanifestParams {
  scope?: string | undefined;
  lid: number | string;
  block: number | string;
  params?: {
    edit_mode?: (boolean | number | string) | ("Y" | "N") | undefined;
  } | undefined;
}

/** Result of landing.block.getmanifest. */
export interface LandingBlockGetmanifestResult {
  block: {
    name?: string;
    section?: string[];
    dynamic?: boolean;
    subtype?: string | string[];
    attrsFormDescription?: string;
  };
  cards: object | unknown[];
  nodes: {
    [name: string]: {
      type?: string;
      code?: string;
    };
  };
  attrs: {
    [name: string]: {
      name?: string;
      attribute?: string;
      type?: string;
      hidden?: boolean;
      items?: {
        name?: string;
        value?: string;
      }[];
    }[];
  };
  menu: object | unknown[];
  style: {
    block?: {
      type?: string[];
    };
    nodes?: {
      [name: string]: {
        type?: string;
      };
    };
  };
  namespace?: string;
  code?: string;
  preview?: string;
  assets: {
    css?: string[];
    js?: string[];
    ext?: string[];
    class?: string[];
    callbacks?: unknown[];
  };
  timestamp?: number;
  callbacks: {
    afteradd?: object;
  };
}

/**
 * Parameters of landing.block.getmanifestfile.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest-file.html
 */
export interface LandingBlockGetmanifestfileParams {
  code: string;
}

/** Result of landing.block.getmanifestfile. */
export interface LandingBlockGetmanifestfileResult {
  block: {
    name?: string;
    section?: string[];
    dynamic?: boolean;
  };
  cards: {
    [name: string]: {
      name?: string;
      label?: string[];
    };
  } | unknown[];
  nodes: {
    [name: string]: {
      name?: string;
      type?: string;
      dimensions?: {
        width?: number;
        height?: number;
      };
      allowInlineEdit?: boolean;
      useInDesigner?: boolean;
      create2xByDefault?: boolean;
    };
  } | unknown[];
  style: {
    block?: {
      type?: string[];
      additional?: {
        name?: string;
        attrsType?: string[];
      };
    };
    nodes?: {
      [name: string]: {
        title?: string;
        type?: string | string[];
        name?: string;
      };
    };
  } | unknown[];
  attrs?: object | unknown[];
  assets: {
    ext?: string[];
  };
  menu?: object | unknown[];
}

/** Stands in several types. */
export interface LandingBlockGetrepositoryItemsItem {
  id?: null;
  name?: string;
  namespace?: string;
  new?: boolean;
  version?: null;
  type?: unknown[];
  section?: string[];
  system?: boolean;
  description?: string;
  preview?: string;
  restricted?: boolean;
  repo_id?: boolean;
  app_code?: boolean;
  only_for_license?: string;
  requires_updates?: boolean;
}

/**
 * Parameters of landing.block.getrepository.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-repository.html
 */
export interface LandingBlockGetrepositoryParams {
  section?: string | undefined;
  scope?: string | undefined;
}

/** Result of landing.block.getrepository. */
export interface LandingBlockGetrepositoryResult {
  name?: string;
  meta: {
    ai_text_placeholder?: string;
    ai_text_max_tokens?: number;
  } | unknown[];
  new?: boolean;
  type?: null | ((string | null) | unknown[]);
  specialType?: string | null;
  separator?: boolean;
  app_code?: string | boolean;
  items: {
    [name: string]: (string | null | boolean | number) | unknown[] | LandingBlockGetrepositoryItemsItem | {
      id?: null;
      new?: boolean;
      name?: string;
      description?: null;
      namespace?: string;
      type?: unknown[];
      section?: string[];
      preview?: string;
      restricted?: boolean;
      repo_id?: string;
      app_code?: string;
      requires_updates?: boolean;
    };
  };
  favourite?: {
    name?: string;
    meta?: unknown[];
    new?: boolean;
    type?: null;
    specialType?: null;
    separator?: boolean;
    app_code?: boolean;
    items?: object;
  };
  text?: {
    name?: string;
    meta?: {
      ai_text_placeholder?: string;
      ai_text_max_tokens?: number;
    };
    new?: boolean;
    type?: null;
    specialType?: null;
    separator?: boolean;
    app_code?: boolean;
    items?: {
      [name: string]: LandingBlockGetrepositoryItemsItem;
    };
  };
}

/**
 * Parameters of landing.block.removecard.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html
 */
export interface LandingBlockRemovecardParams {
  scope?: string | undefined;
  lid: number | string;
  block: number | string;
  selector: string;
  preventHistory?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.block.removecard. */
export type LandingBlockRemovecardResult = boolean;

/**
 * Parameters of landing.block.updateCards.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html
 */
export interface LandingBlockUpdateCardsParams {
  scope?: string | undefined;
  lid: number | string;
  block: number | string;
  data: {
    [name: string]: {
      source?: {
        type?: "card" | "preset" | undefined;
        value?: number | string | undefined;
      }[] | undefined;
      values?: {
        [name: string]: string | object | object | unknown[];
      }[] | undefined;
    };
  };
}

/** Result of landing.block.updateCards. */
export type LandingBlockUpdateCardsResult = boolean;

/**
 * Parameters of landing.block.updateStyles.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-styles.html
 */
export interface LandingBlockUpdateStylesParams {
  scope?: string | undefined;
  lid: number | string;
  block: number | string;
  data: object;
  preventHistory?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.block.updateStyles. */
export type LandingBlockUpdateStylesResult = boolean;

/**
 * Parameters of landing.block.updateattrs.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-attrs.html
 */
export interface LandingBlockUpdateattrsParams {
  scope?: string | undefined;
  lid: number | string;
  block: number | string;
  data: {
    [name: string]: object;
  };
}

/** Result of landing.block.updateattrs. */
export type LandingBlockUpdateattrsResult = boolean;

/**
 * Parameters of landing.block.updatecontent.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-content.html
 */
export interface LandingBlockUpdatecontentParams {
  scope?: string | undefined;
  lid: number | string;
  block: number | string;
  content: string;
  designed?: (boolean | number | string) | ("Y" | "N") | undefined;
  preventHistory?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.block.updatecontent. */
export type LandingBlockUpdatecontentResult = boolean | null;

/**
 * Parameters of landing.block.updatenodes.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-nodes.html
 */
export interface LandingBlockUpdatenodesParams {
  scope?: string | undefined;
  lid: number | string;
  block: number | string;
  data: {
    [name: string]: string | object | object | unknown[];
  };
  additional?: {
    appendMenu?: boolean | ("Y" | "N") | undefined;
  } | undefined;
  preventHistory?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.block.updatenodes. */
export type LandingBlockUpdatenodesResult = boolean;

/**
 * Parameters of landing.block.uploadfile.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-upload-file.html
 */
export interface LandingBlockUploadfileParams {
  scope?: string | undefined;
  block: number | string;
  picture: string | string[];
  ext?: string | undefined;
  params?: {
    width?: number | string | undefined;
    height?: number | string | undefined;
    resize_type?: 0 | 1 | 2 | undefined;
  } | undefined;
  temp?: (boolean | number | string) | ("Y" | "N") | undefined;
}

/** Result of landing.block.uploadfile. */
export interface LandingBlockUploadfileResult {
  id?: number;
  src?: string;
}

/** Methods of Bitrix24 whose names begin with `landing.block`. */
export interface LandingBlockRestMethods {
  /** Inserts a new card with given HTML into a block of a page, next to the card that a selector points at. */
  "landing.block.addcard": { params: LandingBlockAddcardParams; result: LandingBlockAddcardResult };
  /** Renames the anchor of a block in the page draft; visitors see it after the page is published again. */
  "landing.block.changeAnchor": { params: LandingBlockChangeAnchorParams; result: LandingBlockChangeAnchorResult };
  /** Replaces the HTML tag of chosen block nodes, for instance turning an h2 heading into an h3. */
  "landing.block.changeNodeName": {
    params: LandingBlockChangeNodeNameParams;
    result: LandingBlockChangeNodeNameResult;
  };
  /** Duplicates a card inside a block of a page; the card is picked by selector and position. */
  "landing.block.clonecard": { params: LandingBlockClonecardParams; result: LandingBlockClonecardResult };
  /** Returns the HTML of a block from the block repository by its code, before it is placed on any page. */
  "landing.block.getContentFromRepository": {
    params: LandingBlockGetContentFromRepositoryParams;
    result: LandingBlockGetContentFromRepositoryResult;
  };
  /** Returns one placed block by its id with page id, code, name and meta data, optionally with its HTML. */
  "landing.block.getbyid": { params: LandingBlockGetbyidParams; result: LandingBlockGetbyidResult };
  /** Renders one block of a page and returns its HTML together with anchor, sections and access level. */
  "landing.block.getcontent": { params: LandingBlockGetcontentParams; result: LandingBlockGetcontentResult };
  /** Lists the blocks of one or several pages, with edit_mode for the draft and deleted for removed ones. */
  "landing.block.getlist": { params: LandingBlockGetlistParams; result: LandingBlockGetlistResult };
  /** Returns the manifest of a block placed on a page - its nodes, cards, styles and attributes. */
  "landing.block.getmanifest": { params: LandingBlockGetmanifestParams; result: LandingBlockGetmanifestResult };
  /** Returns the manifest of a repository block by its code, without a page to place it on. */
  "landing.block.getmanifestfile": {
    params: LandingBlockGetmanifestfileParams;
    result: LandingBlockGetmanifestfileResult;
  };
  /** Returns the catalogue of blocks that can be added to pages, whole or for one section of it. */
  "landing.block.getrepository": { params: LandingBlockGetrepositoryParams; result: LandingBlockGetrepositoryResult };
  /** Takes a card out of a block in the page draft; fails when the selector finds no card. */
  "landing.block.removecard": { params: LandingBlockRemovecardParams; result: LandingBlockRemovecardResult };
  /** Rewrites the whole set of cards of a block in one call, by card selectors from the manifest. */
  "landing.block.updateCards": { params: LandingBlockUpdateCardsParams; result: LandingBlockUpdateCardsResult };
  /** Applies CSS classes and inline styles to elements of a block, or to the block itself. */
  "landing.block.updateStyles": { params: LandingBlockUpdateStylesParams; result: LandingBlockUpdateStylesResult };
  /** Sets HTML attributes of elements in a block, chosen by selectors from the block manifest. */
  "landing.block.updateattrs": { params: LandingBlockUpdateattrsParams; result: LandingBlockUpdateattrsResult };
  /** Replaces the entire HTML of a block in the page draft with the content that is passed. */
  "landing.block.updatecontent": { params: LandingBlockUpdatecontentParams; result: LandingBlockUpdatecontentResult };
  /** Changes texts, images, links, icons or embeds of a block by the node selectors of its manifest. */
  "landing.block.updatenodes": { params: LandingBlockUpdatenodesParams; result: LandingBlockUpdatenodesResult };
  /** Uploads a picture, resized on demand, attaches it to a block and returns the file id and address. */
  "landing.block.uploadfile": { params: LandingBlockUploadfileParams; result: LandingBlockUploadfileResult };
}
