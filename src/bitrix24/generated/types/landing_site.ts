// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { LandingDemosGetListParams2 } from "./landing_demos.ts";

/**
 * Parameters of landing.site.addFolder.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add-folder.html
 */
export interface LandingSiteAddFolderParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the site. */
  siteId: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    TITLE: string;
    /** Symbolic code. */
    CODE?: string | undefined;
    /** Id of what it is a part of; 0 or nothing at the top. */
    PARENT_ID?: number | string | undefined;
    /** Whether it is published. Default: N. */
    ACTIVE?: string | undefined;
  };
}

/** Result of landing.site.addFolder. */
export type LandingSiteAddFolderResult = number;

/**
 * Parameters of landing.site.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add.html
 */
export interface LandingSiteAddParams {
  /** Kind of sites that is meant. */
  scope?: "PAGE" | "GROUP" | "KNOWLEDGE" | "MAINPAGE" | undefined;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    TITLE: string;
    /** Symbolic code. */
    CODE: string;
    /** What kind it is of. Default: PAGE. */
    TYPE?: "PAGE" | "STORE" | "GROUP" | "KNOWLEDGE" | "MAINPAGE" | undefined;
    /** Id of the domain. */
    DOMAIN_ID?: number | string | undefined;
    /** What it is about, in words. */
    DESCRIPTION?: string | undefined;
    /** Id in an outside system. */
    XML_ID?: string | number | undefined;
    /** Further settings of the page. */
    ADDITIONAL_FIELDS?: object | undefined;
  };
}

/** Result of landing.site.add. */
export type LandingSiteAddResult = number;

/**
 * Parameters of landing.site.bindingToGroup.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-group.html
 */
export interface LandingSiteBindingToGroupParams {
  /** Id, unique among its kind. See landing.site.getList. */
  id: number | string;
  /** Id of the workgroup: sonet_group.get. */
  groupId: number | string;
}

/** Result of landing.site.bindingToGroup. */
export type LandingSiteBindingToGroupResult = boolean;

/**
 * Parameters of landing.site.bindingToMenu.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-menu.html
 */
export interface LandingSiteBindingToMenuParams {
  /** Id, unique among its kind. See landing.site.getList. */
  id: number | string;
  menuCode: string;
}

/** Result of landing.site.bindingToMenu. */
export type LandingSiteBindingToMenuResult = boolean;

/**
 * Parameters of landing.site.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-delete.html
 */
export interface LandingSiteDeleteParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id, unique among its kind. See landing.site.getList. */
  id: number | string;
}

/** Result of landing.site.delete. */
export type LandingSiteDeleteResult = boolean;

/**
 * Parameters of landing.site.fullExport.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-full-export.html
 */
export interface LandingSiteFullExportParams {
  /** Id, unique among its kind. See landing.site.getList. */
  id: number | string;
  /** Further parameters. */
  params?: {
    edit_mode?: string | undefined;
    /** Kind of sites that is meant. */
    scope?: string | undefined;
    hooks_disable?: string[] | undefined;
    /** Symbolic code. */
    code?: string | undefined;
    /** What it is called. */
    name?: string | undefined;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Small version to look at first. */
    preview?: string | undefined;
    /** Picture in double size. */
    preview2x?: string | undefined;
    /** Picture in triple size. */
    preview3x?: string | undefined;
    /** Address of a small version, or of the page as it will look. */
    preview_url?: string | undefined;
  } | undefined;
}

/** Result of landing.site.fullExport. */
export interface LandingSiteFullExportResult {
  /** Encoding of the texts. */
  charset?: string;
  /** Symbolic code. */
  code?: string;
  site_code?: string;
  /** What it is called. */
  name?: string;
  /** What it is about, in words. */
  description?: string;
  /** Small version to look at first. */
  preview?: string;
  /** Picture in double size. */
  preview2x?: string;
  /** Picture in triple size. */
  preview3x?: string;
  /** Address of a small version, or of the page as it will look. */
  preview_url?: string;
  /** Whether lists show it. */
  show_in_list?: string;
  /** What kind it is of. */
  type?: string;
  /** Number of the version. */
  version?: number;
  /** Fields of the record by their names. */
  fields: {
    /** Further settings of the page. */
    ADDITIONAL_FIELDS?: {
      COOKIES_USE?: string;
      B24BUTTON_COLOR?: string;
      BACKGROUND_PICTURE?: string;
      THEME_USE?: string;
    } | unknown[];
    /** What it is called, for people to read. */
    TITLE?: string;
    /** Id of the start page. */
    LANDING_ID_INDEX?: string | number;
    LANDING_ID_404?: string | number;
  };
  layout: {
    /** Symbolic code. */
    code?: string;
    ref?: string[];
  } | unknown[];
  /** The folders. */
  folders: object | unknown[];
  /** Special pages, e.g. of the catalog. */
  syspages: object | unknown[];
  /** The records. */
  items: {
    [name: string]: {
      /** Id that it had before. */
      old_id?: number | string;
      /** Symbolic code. */
      code?: string;
      /** What it is called. */
      name?: string;
      /** What it is about, in words. */
      description?: string;
      /** Small version to look at first. */
      preview?: string;
      /** Picture in double size. */
      preview2x?: string;
      /** Picture in triple size. */
      preview3x?: string;
      /** Address of a small version, or of the page as it will look. */
      preview_url?: string;
      /** Whether lists show it. */
      show_in_list?: string;
      /** What kind it is of. */
      type?: string;
      /** Number of the version. */
      version?: number;
      /** Fields of the record by their names. */
      fields?: {
        /** What it is called, for people to read. */
        TITLE?: string;
        RULE?: string | null;
        /** Further settings of the page. */
        ADDITIONAL_FIELDS?: object | unknown[] | {
          B24BUTTON_USE?: string;
          METAOG_TITLE?: string;
          THEME_USE?: string;
        };
      };
      layout?: {
        /** Symbolic code. */
        code?: string;
        ref?: string[];
      } | unknown[];
      /** The records. */
      items?: {
        [name: string]: {
          /** Id that it had before. */
          old_id?: number | string;
          /** Symbolic code. */
          code?: string;
          /** Who may do what. */
          access?: string;
          /** Name to link to. */
          anchor?: string;
          repo_block?: {
            /** Code of the application that it belongs to. */
            app_code?: string;
            /** Id in an outside system. */
            xml_id?: string;
          };
          /** Parts of the block that can be repeated. */
          cards?: object;
          /** Parts of the block that can be edited. */
          nodes?: {
            [name: string]: {
              href?: string;
              target?: string;
              /** What it says. */
              text?: string;
            }[];
          };
          /** Entries of the menu. */
          menu?: object;
          /** Styles that can be edited. */
          style?: {
            [name: string]: string[];
          };
          /** Attributes that can be edited. */
          attrs?: {
            [name: string]: {
              /** Id, unique among its kind. */
              id?: string;
            }[];
          };
          dynamic?: object;
        };
      };
    };
  };
}

/**
 * Parameters of landing.site.getFolders.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-folders.html
 */
export interface LandingSiteGetFoldersParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the site. */
  siteId: number | string;
  /** Conditions that all must hold. */
  filter?: {
    /** Id, unique among its kind. */
    ID?: (number | string) | (number | string)[] | undefined;
    /** Id of what it is a part of; 0 or nothing at the top. */
    PARENT_ID?: (number | string | null) | (number | string | null)[] | undefined;
    /** Id of the start page. */
    INDEX_ID?: (number | string) | (number | string)[] | undefined;
    /** Whether it is published. */
    ACTIVE?: string | string[] | undefined;
    /** Whether it was deleted. */
    DELETED?: string | string[] | undefined;
    /** Whether it was deleted. */
    "=DELETED"?: string | string[] | undefined;
    /** What it is called, for people to read. */
    TITLE?: string | string[] | undefined;
    /** Symbolic code. */
    CODE?: string | string[] | undefined;
    /** Id of the user who created it: user.get. */
    CREATED_BY_ID?: (number | string) | (number | string)[] | undefined;
    /** Id of the user who last changed it: user.get. */
    MODIFIED_BY_ID?: (number | string) | (number | string)[] | undefined;
    /** When it was created. Date and time, ISO 8601. */
    DATE_CREATE?: (string | Date) | (string | Date)[] | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    DATE_MODIFY?: (string | Date) | (string | Date)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
}

/** Result of landing.site.getFolders. */
export type LandingSiteGetFoldersResult = {
  /** Id, unique among its kind. */
  ID?: string;
  /** Id of what it is a part of; 0 or nothing at the top. */
  PARENT_ID?: string | null;
  /** Id of the site. */
  SITE_ID?: string;
  /** Id of the start page. */
  INDEX_ID?: string | null;
  /** Whether it is published. */
  ACTIVE?: string;
  /** Whether it was deleted. */
  DELETED?: string;
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Symbolic code. */
  CODE?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY_ID?: string;
  /** Id of the user who last changed it: user.get. */
  MODIFIED_BY_ID?: string;
  /** When it was created. */
  DATE_CREATE?: string;
  /** When it was last changed. */
  DATE_MODIFY?: string;
}[];

/** Parameters of landing.site.getGroupBindings. */
export interface LandingSiteGetGroupBindingsParams {
  /** Id of the workgroup: sonet_group.get. */
  groupId?: number | string | null | undefined;
}

/** Result of landing.site.getGroupBindings. */
export type LandingSiteGetGroupBindingsResult = {
  /** Id of the record that it belongs to. */
  ENTITY_ID?: number | string;
  /** Kind of the record that it belongs to. */
  ENTITY_TYPE?: string;
  BINDING_ID?: number | string;
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Address for everybody. */
  PUBLIC_URL?: string;
}[];

/**
 * Parameters of landing.site.getList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-list.html
 */
export interface LandingSiteGetListParams {
  /** Kind of sites that is meant. */
  scope?: "PAGE" | "GROUP" | "KNOWLEDGE" | "MAINPAGE" | undefined;
  /** Further parameters. */
  params?: LandingDemosGetListParams2 | undefined;
}

/** Result of landing.site.getList. */
export type LandingSiteGetListResult = {
  /** Id, unique among its kind. */
  ID?: string;
  /** What kind it is of. */
  TYPE?: string;
  DOMAIN_NAME?: string;
  /** Address for everybody. */
  PUBLIC_URL?: string;
  /** Small picture for lists. */
  PREVIEW_PICTURE?: string;
  /** Phone number. */
  PHONE?: string | null;
  /** When it was created. */
  DATE_CREATE?: string;
  /** When it was last changed. */
  DATE_MODIFY?: string;
  /** Id of the start page. */
  LANDING_ID_INDEX?: string | null;
  /** What it is called, for people to read. */
  TITLE?: string;
}[];

/** Parameters of landing.site.getMenuBindings. */
export interface LandingSiteGetMenuBindingsParams {
  menuCode?: string | null | undefined;
}

/** Result of landing.site.getMenuBindings. */
export type LandingSiteGetMenuBindingsResult = {
  /** Id of the record that it belongs to. */
  ENTITY_ID?: number | string;
  /** Kind of the record that it belongs to. */
  ENTITY_TYPE?: "S" | "L";
  BINDING_ID?: string;
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Address for everybody. */
  PUBLIC_URL?: string;
}[];

/**
 * Parameters of landing.site.getPreview.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-preview.html
 */
export interface LandingSiteGetPreviewParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id, unique among its kind. See landing.site.getList. */
  id: number | string;
}

/** Result of landing.site.getPreview. */
export type LandingSiteGetPreviewResult = string;

/**
 * Parameters of landing.site.getPublicUrl.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-public-url.html
 */
export interface LandingSiteGetPublicUrlParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id, unique among its kind. See landing.site.getList, landing.site.add. */
  id: (number | string) | object | unknown[];
}

/** Result of landing.site.getPublicUrl. */
export interface LandingSiteGetPublicUrlResult {
  [id: number]: string;
}

/**
 * Parameters of landing.site.getRights.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-get-rights.html
 */
export interface LandingSiteGetRightsParams {
  /** Id, unique among its kind. See landing.site.getList. */
  id: number | string;
}

/** Result of landing.site.getRights. */
export type LandingSiteGetRightsResult = ("denied" | "read" | "edit" | "sett" | "public" | "delete") | string[];

/**
 * Parameters of landing.site.getadditionalfields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-additional-fields.html
 */
export interface LandingSiteGetadditionalfieldsParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id, unique among its kind. See landing.site.getList. */
  id: number | string;
}

/** Result of landing.site.getadditionalfields. */
export type LandingSiteGetadditionalfieldsResult = null | {
  [name: string]: (string | number | boolean) | unknown[] | object | string[];
};

/**
 * Parameters of landing.site.markDelete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-delete.html
 */
export interface LandingSiteMarkDeleteParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id, unique among its kind. See landing.site.getList. */
  id: number | string;
  /** Default: true. */
  mark?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.site.markDelete. */
export type LandingSiteMarkDeleteResult = number;

/**
 * Parameters of landing.site.markFolderDelete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-delete.html
 */
export interface LandingSiteMarkFolderDeleteParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id, unique among its kind. See landing.site.getList. */
  id: number | string;
  /** Default: true. */
  mark?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.site.markFolderDelete. */
export type LandingSiteMarkFolderDeleteResult = boolean;

/**
 * Parameters of landing.site.markFolderUnDelete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-undelete.html
 */
export interface LandingSiteMarkFolderUnDeleteParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id, unique among its kind. See landing.site.getList. */
  id: number | string;
}

/** Result of landing.site.markFolderUnDelete. */
export type LandingSiteMarkFolderUnDeleteResult = boolean;

/**
 * Parameters of landing.site.markUnDelete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-undelete.html
 */
export interface LandingSiteMarkUnDeleteParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id, unique among its kind. See landing.site.getList. */
  id: number | string;
}

/** Result of landing.site.markUnDelete. */
export type LandingSiteMarkUnDeleteResult = number;

/**
 * Parameters of landing.site.publicationFolder.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication-folder.html
 */
export interface LandingSitePublicationFolderParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the folder. */
  folderId: number | string;
  mark?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.site.publicationFolder. */
export type LandingSitePublicationFolderResult = boolean;

/**
 * Parameters of landing.site.publication.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication.html
 */
export interface LandingSitePublicationParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id, unique among its kind. See landing.site.getList. */
  id: number | string;
}

/** Result of landing.site.publication. */
export type LandingSitePublicationResult = number;

/**
 * Parameters of landing.site.setRights.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-set-rights.html
 */
export interface LandingSiteSetRightsParams {
  /** Id, unique among its kind. See landing.site.getList. */
  id: number | string;
  /** Who may do what. */
  rights?: object | undefined;
}

/** Result of landing.site.setRights. */
export type LandingSiteSetRightsResult = boolean;

/**
 * Parameters of landing.site.unPublicFolder.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic-folder.html
 */
export interface LandingSiteUnPublicFolderParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the folder. */
  folderId: number | string;
}

/** Result of landing.site.unPublicFolder. */
export type LandingSiteUnPublicFolderResult = boolean;

/** Parameters of landing.site.unbindingFromGroup. */
export interface LandingSiteUnbindingFromGroupParams {
  /** Id, unique among its kind. See landing.site.getList. */
  id: number | string;
  /** Id of the workgroup: sonet_group.get. */
  groupId: number | string;
}

/** Result of landing.site.unbindingFromGroup. */
export type LandingSiteUnbindingFromGroupResult = boolean;

/** Parameters of landing.site.unbindingFromMenu. */
export interface LandingSiteUnbindingFromMenuParams {
  /** Id, unique among its kind. See landing.site.getList. */
  id: number | string;
  menuCode: string;
}

/** Result of landing.site.unbindingFromMenu. */
export type LandingSiteUnbindingFromMenuResult = boolean;

/**
 * Parameters of landing.site.unpublic.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic.html
 */
export interface LandingSiteUnpublicParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id, unique among its kind. See landing.site.getList. */
  id: number | string;
}

/** Result of landing.site.unpublic. */
export type LandingSiteUnpublicResult = number;

/**
 * Parameters of landing.site.updateFolder.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update-folder.html
 */
export interface LandingSiteUpdateFolderParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id of the site. */
  siteId: number | string;
  /** Id of the folder. */
  folderId: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    TITLE?: string | undefined;
    /** Symbolic code. */
    CODE?: string | undefined;
    /** Id of what it is a part of; 0 or nothing at the top. */
    PARENT_ID?: number | string | undefined;
    /** Id of the start page. */
    INDEX_ID?: number | string | undefined;
    /** Whether it is published. */
    ACTIVE?: string | undefined;
  };
}

/** Result of landing.site.updateFolder. */
export type LandingSiteUpdateFolderResult = boolean;

/**
 * Parameters of landing.site.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update.html
 */
export interface LandingSiteUpdateParams {
  /** Kind of sites that is meant. */
  scope?: string | undefined;
  /** Id, unique among its kind. See landing.site.getList. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    TITLE?: string | undefined;
    /** Symbolic code. */
    CODE?: string | undefined;
    /** What kind it is of. */
    TYPE?: string | undefined;
    /** Id of the domain. */
    DOMAIN_ID?: number | string | undefined;
    /** What it is about, in words. */
    DESCRIPTION?: string | undefined;
    /** Id in an outside system. */
    XML_ID?: string | number | undefined;
    /** Id of the start page. */
    LANDING_ID_INDEX?: number | string | undefined;
    LANDING_ID_404?: number | string | undefined;
    LANDING_ID_503?: number | string | undefined;
  };
}

/** Result of landing.site.update. */
export type LandingSiteUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `landing.site`. */
export interface LandingSiteRestMethods {
  /** Creates an empty site of the given type and returns its id; pages are added separately. */
  "landing.site.add": { params: LandingSiteAddParams; result: LandingSiteAddResult };
  /** Creates a folder for pages inside a site, optionally under another folder, and returns its id. */
  "landing.site.addFolder": { params: LandingSiteAddFolderParams; result: LandingSiteAddFolderResult };
  /** Attaches a knowledge base to a workgroup. */
  "landing.site.bindingToGroup": { params: LandingSiteBindingToGroupParams; result: LandingSiteBindingToGroupResult };
  /** Attaches a knowledge base to a menu of Bitrix24 by the menu code. */
  "landing.site.bindingToMenu": { params: LandingSiteBindingToMenuParams; result: LandingSiteBindingToMenuResult };
  /** Destroys a site for good, past the trash; refused while the site still contains pages. */
  "landing.site.delete": { params: LandingSiteDeleteParams; result: LandingSiteDeleteResult };
  /** Exports a site with its pages as an array that landing.demos.register accepts as a template. */
  "landing.site.fullExport": { params: LandingSiteFullExportParams; result: LandingSiteFullExportResult };
  /** Lists the page folders of a site by filter, with parent folder, index page and activity. */
  "landing.site.getFolders": { params: LandingSiteGetFoldersParams; result: LandingSiteGetFoldersResult };
  /** Lists knowledge bases attached to workgroups, of one group or of all, with titles and addresses. */
  "landing.site.getGroupBindings": {
    params: LandingSiteGetGroupBindingsParams;
    result: LandingSiteGetGroupBindingsResult;
  };
  /**
   * Lists sites and stores open to the user by filter; scope picks the kind, such as knowledge bases.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "landing.site.getList": { params: LandingSiteGetListParams; result: LandingSiteGetListResult };
  /** Lists knowledge bases attached to menus, of one menu code or of all, with titles and addresses. */
  "landing.site.getMenuBindings": {
    params: LandingSiteGetMenuBindingsParams;
    result: LandingSiteGetMenuBindingsResult;
  };
  /** Returns the address of the preview picture of a site. */
  "landing.site.getPreview": { params: LandingSiteGetPreviewParams; result: LandingSiteGetPreviewResult };
  /** Returns the public web address of one site, or a map of addresses for several site ids. */
  "landing.site.getPublicUrl": { params: LandingSiteGetPublicUrlParams; result: LandingSiteGetPublicUrlResult };
  /** Returns what the current user may do with a site - read, edit, change settings, publish, delete. */
  "landing.site.getRights": { params: LandingSiteGetRightsParams; result: LandingSiteGetRightsResult };
  /** Returns the extra settings of a site, such as cookie banner, CRM button, fonts and counters. */
  "landing.site.getadditionalfields": {
    params: LandingSiteGetadditionalfieldsParams;
    result: LandingSiteGetadditionalfieldsResult;
  };
  /** Moves a site to the trash, from which it can be restored for 30 days, and returns its id. */
  "landing.site.markDelete": { params: LandingSiteMarkDeleteParams; result: LandingSiteMarkDeleteResult };
  /** Moves a site folder with its pages to the trash, unpublishing them; template areas inside block this. */
  "landing.site.markFolderDelete": {
    params: LandingSiteMarkFolderDeleteParams;
    result: LandingSiteMarkFolderDeleteResult;
  };
  /** Restores a folder of a site from the trash. */
  "landing.site.markFolderUnDelete": {
    params: LandingSiteMarkFolderUnDeleteParams;
    result: LandingSiteMarkFolderUnDeleteResult;
  };
  /** Restores a site from the trash and returns its id; the plan's limit on sites applies. */
  "landing.site.markUnDelete": { params: LandingSiteMarkUnDeleteParams; result: LandingSiteMarkUnDeleteResult };
  /** Publishes a site with all its pages and returns the site id. */
  "landing.site.publication": { params: LandingSitePublicationParams; result: LandingSitePublicationResult };
  /** Publishes a folder of a site so that visitors can open it. */
  "landing.site.publicationFolder": {
    params: LandingSitePublicationFolderParams;
    result: LandingSitePublicationFolderResult;
  };
  /** Sets the permissions on a site per access code in the extended rights model. */
  "landing.site.setRights": { params: LandingSiteSetRightsParams; result: LandingSiteSetRightsResult };
  /** Takes a folder of a site offline without removing it. */
  "landing.site.unPublicFolder": { params: LandingSiteUnPublicFolderParams; result: LandingSiteUnPublicFolderResult };
  /** Detaches a knowledge base from a workgroup; the knowledge base itself stays. */
  "landing.site.unbindingFromGroup": {
    params: LandingSiteUnbindingFromGroupParams;
    result: LandingSiteUnbindingFromGroupResult;
  };
  /** Detaches a knowledge base from a menu by the menu code; the knowledge base itself stays. */
  "landing.site.unbindingFromMenu": {
    params: LandingSiteUnbindingFromMenuParams;
    result: LandingSiteUnbindingFromMenuResult;
  };
  /** Takes a site with all its pages offline and returns the site id. */
  "landing.site.unpublic": { params: LandingSiteUnpublicParams; result: LandingSiteUnpublicResult };
  /** Changes settings of a site such as title, address, domain, home page and 404 or 503 page. */
  "landing.site.update": { params: LandingSiteUpdateParams; result: LandingSiteUpdateResult };
  /** Changes title, address, parent, index page or activity of a page folder of a site. */
  "landing.site.updateFolder": { params: LandingSiteUpdateFolderParams; result: LandingSiteUpdateFolderResult };
}
