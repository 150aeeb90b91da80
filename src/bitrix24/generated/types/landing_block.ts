// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of landing.block.addcard.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html
 */
export interface LandingBlockAddcardParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** Which part of the block is meant. */
  selector: string;
  /** What is in it. */
  content: string;
  /** Whether the history does not keep the change. Default: false. */
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
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** What is carried along. */
  data: string;
  /** Whether the history does not keep the change. Default: false. */
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
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** What is carried along. */
  data: {
    [name: string]: string;
  };
  /** Whether the history does not keep the change. Default: false. */
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
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** Which part of the block is meant. */
  selector: string;
  /** Whether the history does not keep the change. Default: false. */
  preventHistory?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.block.clonecard. */
export type LandingBlockClonecardResult = boolean;

/** Parameters of landing.block.getContentFromRepository. */
export interface LandingBlockGetContentFromRepositoryParams {
  /** Symbolic code. */
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
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the block. */
  block: number | string;
  /** Further parameters. */
  params?: {
    /** Default: false. */
    edit_mode?: (boolean | number | string) | ("Y" | "N") | undefined;
    /** Whether it was deleted. Default: false. */
    deleted?: (boolean | number | string) | ("Y" | "N") | undefined;
    /** Default: false. */
    get_content?: (boolean | number | string) | ("Y" | "N") | undefined;
  } | undefined;
}

/** Result of landing.block.getbyid. */
export interface LandingBlockGetbyidResult {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the page. */
  lid?: number;
  /** Symbolic code. */
  code?: string;
  /** What it is called. */
  name?: string;
  /** Whether it is published. */
  active?: boolean;
  /** What else is known of it. */
  meta: {
    /** Id of the page. */
    LID?: string;
    /** Id of the user who created it: user.get. */
    CREATED_BY_ID?: string;
    /** When it was created. */
    DATE_CREATE?: string;
    /** Id of the user who last changed it: user.get. */
    MODIFIED_BY_ID?: string;
    /** When it was last changed. */
    DATE_MODIFY?: string;
    SITE_TYPE?: string;
    LANDING_TITLE?: string;
    LANDING_TPL_CODE?: string;
    SITE_TPL_CODE?: string;
    /** Id in an outside system. */
    XML_ID?: string;
    DESIGNER_MODE?: string;
    FAVORITE_META?: string;
  };
  /** What is in it. */
  content?: string;
  /** Style sheets. */
  css: string[];
  /** Scripts. */
  js: string[];
}

/**
 * Parameters of landing.block.getcontent.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html
 */
export interface LandingBlockGetcontentParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** Default: false. */
  editMode?: boolean | ("Y" | "N") | undefined;
  /** Further parameters. */
  params?: {
    wrapper_show?: boolean | ("Y" | "N") | undefined;
    /** Default: false. */
    force_unactive?: boolean | ("Y" | "N") | undefined;
  } | undefined;
}

/** Result of landing.block.getcontent. */
export interface LandingBlockGetcontentResult {
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
  css: unknown[];
  /** Scripts. */
  js: null | string[];
  /** Further lines for the head of the page. */
  assetStrings: unknown[];
  /** Code of the language, e.g. en. */
  lang: unknown[] | object;
  /** What the block or template is made of. */
  manifest: {
    /** Id of the block. */
    block?: {
      /** What it is called. */
      name?: string;
      /** Part that it stands in. */
      section?: string[];
    };
    /** Parts of the block that can be repeated. */
    cards?: {
      [name: string]: {
        /** What it is called. */
        name?: string;
        /** Text beside it, for people to read. */
        label?: string[];
      };
    };
  };
  /** What changing content is made of. */
  dynamicParams: unknown[];
  /** What the user must do first. */
  requiredUserAction?: unknown[];
}

/**
 * Parameters of landing.block.getlist.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html
 */
export interface LandingBlockGetlistParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. See landing.landing.getList. */
  lid: (number | string) | (number | string)[];
  /** Further parameters. */
  params?: {
    /** Default: false. */
    edit_mode?: (boolean | number | string) | ("Y" | "N") | undefined;
    /** Whether it was deleted. Default: false. */
    deleted?: (boolean | number | string) | ("Y" | "N") | undefined;
    /** Default: false. */
    get_content?: (boolean | number | string) | ("Y" | "N") | undefined;
  } | undefined;
}

/** Result of landing.block.getlist. */
export type LandingBlockGetlistResult = {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the page. */
  lid?: number;
  /** Symbolic code. */
  code?: string;
  /** What it is called. */
  name?: string;
  /** Whether it is published. */
  active?: boolean;
  /** What else is known of it. */
  meta?: {
    /** Id of the page. */
    LID?: string;
    /** Id of the user who created it: user.get. */
    CREATED_BY_ID?: string;
    /** When it was created. */
    DATE_CREATE?: string;
    /** Id of the user who last changed it: user.get. */
    MODIFIED_BY_ID?: string;
    /** When it was last changed. */
    DATE_MODIFY?: string;
    SITE_TYPE?: string;
    LANDING_TITLE?: string;
    LANDING_TPL_CODE?: string;
    SITE_TPL_CODE?: string;
    /** Id in an outside system. */
    XML_ID?: string;
    FAVORITE_META?: string;
    DESIGNER_MODE?: string;
  };
  /** What is in it. */
  content?: string;
  /** Style sheets. */
  css?: string[];
  /** Scripts. */
  js?: string[];
}[];

/**
 * Parameters of landing.block.getmanifest.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html
 */
export interface LandingBlockGetmanifestParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** Further parameters. */
  params?: {
    /** Default: false. */
    edit_mode?: (boolean | number | string) | ("Y" | "N") | undefined;
  } | undefined;
}

/** Result of landing.block.getmanifest. */
export interface LandingBlockGetmanifestResult {
  /** Id of the block. */
  block: {
    /** What it is called. */
    name?: string;
    /** Codes of the sections that it stands in. */
    section?: string[];
    dynamic?: boolean;
    subtype?: string | string[];
    attrsFormDescription?: string;
  };
  /** Parts of the block that can be repeated. */
  cards: object | unknown[];
  /** Parts of the block that can be edited. */
  nodes: {
    [name: string]: {
      /** Kinds of pages that it is for. */
      type?: string;
      /** Symbolic code. */
      code?: string;
    };
  };
  /** Attributes that can be edited. */
  attrs: {
    [name: string]: {
      /** What it is called. */
      name?: string;
      attribute?: string;
      /** Kinds of pages that it is for. */
      type?: string;
      /** Whether it is not shown. */
      hidden?: boolean;
      /** Blocks by their codes. */
      items?: {
        /** What it is called. */
        name?: string;
        /** The value itself. */
        value?: string;
      }[];
    }[];
  };
  /** Entries of the menu. */
  menu: object | unknown[];
  /** Styles that can be edited. */
  style: {
    /** Id of the block. */
    block?: {
      /** What kind it is of. */
      type?: string[];
    };
    /** Parts of the block that can be edited. */
    nodes?: {
      [name: string]: {
        /** What kind it is of. */
        type?: string;
      };
    };
  };
  /** Beginning of the code. */
  namespace?: string;
  /** Symbolic code. */
  code?: string;
  /** Address of a picture. */
  preview?: string;
  assets: {
    /** Style sheets. */
    css?: string[];
    /** Scripts. */
    js?: string[];
    ext?: string[];
    /** Class. */
    class?: string[];
    callbacks?: unknown[];
  };
  /** Moment, in seconds since 1970 or as text. */
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
  /** Symbolic code. */
  code: string;
}

/** Result of landing.block.getmanifestfile. */
export interface LandingBlockGetmanifestfileResult {
  /** Id of the block. */
  block: {
    /** What it is called. */
    name?: string;
    /** Codes of the sections that it stands in. */
    section?: string[];
    dynamic?: boolean;
  };
  /** Parts of the block that can be repeated. */
  cards: {
    [name: string]: {
      /** What it is called. */
      name?: string;
      /** Text beside it, for people to read. */
      label?: string[];
    };
  } | unknown[];
  /** Parts of the block that can be edited. */
  nodes: {
    [name: string]: {
      /** What it is called. */
      name?: string;
      /** Kinds of pages that it is for. */
      type?: string;
      dimensions?: {
        /** Width, in pixels or millimetres. */
        width?: number;
        /** Height, in pixels or millimetres. */
        height?: number;
      };
      allowInlineEdit?: boolean;
      useInDesigner?: boolean;
      create2xByDefault?: boolean;
    };
  } | unknown[];
  /** Styles that can be edited. */
  style: {
    /** Id of the block. */
    block?: {
      /** What kind it is of. */
      type?: string[];
      /** What else is known of it. */
      additional?: {
        /** What it is called. */
        name?: string;
        attrsType?: string[];
      };
    };
    /** Parts of the block that can be edited. */
    nodes?: {
      [name: string]: {
        /** What it is called, for people to read. */
        title?: string;
        /** What kind it is of. */
        type?: string | string[];
        /** What it is called. */
        name?: string;
      };
    };
  } | unknown[];
  /** Attributes that can be edited. */
  attrs?: object | unknown[];
  assets: {
    ext?: string[];
  };
  /** Entries of the menu. */
  menu?: object | unknown[];
}

/**
 * Parameters of landing.block.getrepository.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-repository.html
 */
export interface LandingBlockGetrepositoryParams {
  /** Codes of the sections that it stands in. */
  section?: string | undefined;
  /** Kind of sites that is meant. */
  scope?: string | undefined;
}

/** Result of landing.block.getrepository. */
export type LandingBlockGetrepositoryResult = boolean | LandingBlockSection | {
  [name: string]: LandingBlockSection;
};

/** A block that can be added to pages. */
export interface LandingBlockOffer {
  /** Id, unique among its kind. */
  id?: string | null;
  /** What it is called. */
  name?: string;
  /** Beginning of the code. */
  namespace?: string;
  /** Whether it is marked as new. */
  new?: boolean;
  /** Number of the version. */
  version?: string | null;
  /** Kinds of pages that it is for. */
  type?: unknown[];
  /** Codes of the sections that it stands in. */
  section?: string | string[];
  /** Whether it is for special pages only. */
  system?: boolean;
  /** What it is about, in words. */
  description?: string | null;
  /** Address of a picture. */
  preview?: string;
  /** Whether the plan must allow it. */
  restricted?: boolean;
  /** Id of an application's block; false for others. */
  repo_id?: number | string | boolean;
  /** Code of the application; false for the portal's own blocks. */
  app_code?: string | boolean;
  only_for_license?: string;
  /** Whether the application's subscription has ended. */
  app_expired?: boolean;
  /** Whether the application must be updated first. */
  requires_updates?: boolean;
  /** Whether it is among the favorites. */
  favorite?: boolean;
  /** Whether it is among the caller's own favorites. */
  favoriteMy?: boolean;
}

/**
 * Parameters of landing.block.removecard.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html
 */
export interface LandingBlockRemovecardParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** Which part of the block is meant. */
  selector: string;
  /** Whether the history does not keep the change. Default: false. */
  preventHistory?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.block.removecard. */
export type LandingBlockRemovecardResult = boolean;

/** A section of the catalogue of blocks. */
export interface LandingBlockSection {
  /** What it is called. */
  name?: string;
  /** What else is known of it. */
  meta?: object | unknown[];
  /** Whether it is marked as new. */
  new?: boolean;
  /** Kinds of pages that it is for. */
  type?: (string | null) | unknown[];
  specialType?: string | null;
  /** Whether it is a heading alone. */
  separator?: boolean;
  /** Code of the application; false for the portal's own sections. */
  app_code?: string | boolean;
  /** Blocks by their codes. */
  items?: {
    [name: string]: LandingBlockOffer;
  };
}

/**
 * Parameters of landing.block.updateCards.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html
 */
export interface LandingBlockUpdateCardsParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** What is carried along. */
  data: {
    [name: string]: {
      /** Where it came from. */
      source?: {
        /** What kind it is of. */
        type?: "card" | "preset" | undefined;
        /** The value itself. */
        value?: number | string | undefined;
      }[] | undefined;
      /** The values themselves. */
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
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** What is carried along. */
  data: object;
  /** Whether the history does not keep the change. Default: false. */
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
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** What is carried along. */
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
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** What is in it. */
  content: string;
  /** Whether it was made in the designer. Default: false. */
  designed?: (boolean | number | string) | ("Y" | "N") | undefined;
  /** Whether the history does not keep the change. Default: false. */
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
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the page. */
  lid: number | string;
  /** Id of the block. */
  block: number | string;
  /** What is carried along. */
  data: {
    [name: string]: string | object | object | unknown[];
  };
  /** What else is known of it. */
  additional?: {
    /** Default: false. */
    appendMenu?: boolean | ("Y" | "N") | undefined;
  } | undefined;
  /** Whether the history does not keep the change. Default: false. */
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
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the block. */
  block: number | string;
  /** Picture. */
  picture: string | string[];
  ext?: string | undefined;
  /** Further parameters. */
  params?: {
    /** Width, in pixels or millimetres. */
    width?: number | string | undefined;
    /** Height, in pixels or millimetres. */
    height?: number | string | undefined;
    /** Default: 1. */
    resize_type?: 0 | 1 | 2 | undefined;
  } | undefined;
  /** Default: false. */
  temp?: (boolean | number | string) | ("Y" | "N") | undefined;
}

/** Result of landing.block.uploadfile. */
export interface LandingBlockUploadfileResult {
  /** Id, unique among its kind. */
  id?: number;
  /** Address. */
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
