// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { LandingDemosGetListParams2 } from "./landing_demos.ts";

/**
 * Parameters of landing.site.addFolder.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add-folder.html
 */
export interface LandingSiteAddFolderParams {
  scope?: string | undefined;
  siteId: number | string;
  fields: {
    TITLE: string;
    CODE?: string | undefined;
    PARENT_ID?: number | string | undefined;
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
  scope?: "PAGE" | "GROUP" | "KNOWLEDGE" | "MAINPAGE" | undefined;
  fields: {
    TITLE: string;
    CODE: string;
    TYPE?: "PAGE" | "STORE" | "GROUP" | "KNOWLEDGE" | "MAINPAGE" | undefined;
    DOMAIN_ID?: number | string | undefined;
    DESCRIPTION?: string | undefined;
    XML_ID?: string | number | undefined;
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
  id: number | string;
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
  scope?: string | undefined;
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
  id: number | string;
  params?: {
    edit_mode?: string | undefined;
    scope?: string | undefined;
    hooks_disable?: string[] | undefined;
    code?: string | undefined;
    name?: string | undefined;
    description?: string | undefined;
    preview?: string | undefined;
    preview2x?: string | undefined;
    preview3x?: string | undefined;
    preview_url?: string | undefined;
  } | undefined;
}

/** Result of landing.site.fullExport. */
export interface LandingSiteFullExportResult {
  charset?: string;
  code?: string;
  site_code?: string;
  name?: string;
  description?: string;
  preview?: string;
  preview2x?: string;
  preview3x?: string;
  preview_url?: string;
  show_in_list?: string;
  type?: string;
  version?: number;
  fields: {
    ADDITIONAL_FIELDS?: {
      COOKIES_USE?: string;
      B24BUTTON_COLOR?: string;
      BACKGROUND_PICTURE?: string;
      THEME_USE?: string;
    } | unknown[];
    TITLE?: string;
    LANDING_ID_INDEX?: string | number;
    LANDING_ID_404?: string | number;
  };
  layout: {
    code?: string;
    ref?: string[];
  } | unknown[];
  folders: object | unknown[];
  syspages: object | unknown[];
  items: {
    [name: string]: {
      old_id?: number | string;
      code?: string;
      name?: string;
      description?: string;
      preview?: string;
      preview2x?: string;
      preview3x?: string;
      preview_url?: string;
      show_in_list?: string;
      type?: string;
      version?: number;
      fields?: {
        TITLE?: string;
        RULE?: string | null;
        ADDITIONAL_FIELDS?: object | unknown[] | {
          B24BUTTON_USE?: string;
          METAOG_TITLE?: string;
          THEME_USE?: string;
        };
      };
      layout?: {
        code?: string;
        ref?: string[];
      } | unknown[];
      items?: {
        [name: string]: {
          old_id?: number | string;
          code?: string;
          access?: string;
          anchor?: string;
          repo_block?: {
            app_code?: string;
            xml_id?: string;
          };
          cards?: object;
          nodes?: object | {
            [name: string]: {
              href?: string;
              target?: string;
              text?: string;
            }[];
          };
          menu?: object;
          style?: object | {
            [name: string]: string[];
          };
          attrs?: object | {
            [name: string]: {
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
  scope?: string | undefined;
  siteId: number | string;
  filter?: {
    ID?: (number | string) | (number | string)[] | undefined;
    PARENT_ID?: (number | string | null) | (number | string | null)[] | undefined;
    INDEX_ID?: (number | string) | (number | string)[] | undefined;
    ACTIVE?: string | string[] | undefined;
    DELETED?: string | string[] | undefined;
    "=DELETED"?: string | string[] | undefined;
    TITLE?: string | string[] | undefined;
    CODE?: string | string[] | undefined;
    CREATED_BY_ID?: (number | string) | (number | string)[] | undefined;
    MODIFIED_BY_ID?: (number | string) | (number | string)[] | undefined;
    DATE_CREATE?: (string | Date) | (string | Date)[] | undefined;
    DATE_MODIFY?: (string | Date) | (string | Date)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
}

/** Result of landing.site.getFolders. */
export type LandingSiteGetFoldersResult = {
  ID?: string;
  PARENT_ID?: string | null;
  SITE_ID?: string;
  INDEX_ID?: string | null;
  ACTIVE?: string;
  DELETED?: string;
  TITLE?: string;
  CODE?: string;
  CREATED_BY_ID?: string;
  MODIFIED_BY_ID?: string;
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
}[];

/** Parameters of landing.site.getGroupBindings. */
export interface LandingSiteGetGroupBindingsParams {
  groupId?: number | string | null | undefined;
}

/** Result of landing.site.getGroupBindings. */
export type LandingSiteGetGroupBindingsResult = {
  ENTITY_ID?: number | string;
  ENTITY_TYPE?: string;
  BINDING_ID?: number | string;
  TITLE?: string;
  PUBLIC_URL?: string;
}[];

/**
 * Parameters of landing.site.getList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-list.html
 */
export interface LandingSiteGetListParams {
  scope?: "PAGE" | "GROUP" | "KNOWLEDGE" | "MAINPAGE" | undefined;
  params?: LandingDemosGetListParams2 | undefined;
}

/** Result of landing.site.getList. */
export type LandingSiteGetListResult = {
  ID?: string;
  TYPE?: string;
  DOMAIN_NAME?: string;
  PUBLIC_URL?: string;
  PREVIEW_PICTURE?: string;
  PHONE?: string | null;
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
  LANDING_ID_INDEX?: string | null;
  TITLE?: string;
}[];

/** Parameters of landing.site.getMenuBindings. */
export interface LandingSiteGetMenuBindingsParams {
  menuCode?: string | null | undefined;
}

/** Result of landing.site.getMenuBindings. */
export type LandingSiteGetMenuBindingsResult = {
  ENTITY_ID?: number | string;
  ENTITY_TYPE?: "S" | "L";
  BINDING_ID?: string;
  TITLE?: string;
  PUBLIC_URL?: string;
}[];

/**
 * Parameters of landing.site.getPreview.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-preview.html
 */
export interface LandingSiteGetPreviewParams {
  scope?: string | undefined;
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
  scope?: string | undefined;
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
  scope?: string | undefined;
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
  scope?: string | undefined;
  id: number | string;
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
  scope?: string | undefined;
  id: number | string;
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
  scope?: string | undefined;
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
  scope?: string | undefined;
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
  scope?: string | undefined;
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
  scope?: string | undefined;
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
  id: number | string;
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
  scope?: string | undefined;
  folderId: number | string;
}

/** Result of landing.site.unPublicFolder. */
export type LandingSiteUnPublicFolderResult = boolean;

/** Parameters of landing.site.unbindingFromGroup. */
export interface LandingSiteUnbindingFromGroupParams {
  id: number | string;
  groupId: number | string;
}

/** Result of landing.site.unbindingFromGroup. */
export type LandingSiteUnbindingFromGroupResult = boolean;

/** Parameters of landing.site.unbindingFromMenu. */
export interface LandingSiteUnbindingFromMenuParams {
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
  scope?: string | undefined;
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
  scope?: string | undefined;
  siteId: number | string;
  folderId: number | string;
  fields: {
    TITLE?: string | undefined;
    CODE?: string | undefined;
    PARENT_ID?: number | string | undefined;
    INDEX_ID?: number | string | undefined;
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
  scope?: string | undefined;
  id: number | string;
  fields: {
    TITLE?: string | undefined;
    CODE?: string | undefined;
    TYPE?: string | undefined;
    DOMAIN_ID?: number | string | undefined;
    DESCRIPTION?: string | undefined;
    XML_ID?: string | number | undefined;
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
  /** Lists sites and stores open to the user by filter; scope picks the kind, such as knowledge bases. */
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
