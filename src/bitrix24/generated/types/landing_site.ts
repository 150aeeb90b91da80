// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { LandingDemosGetListParams2 } from "./landing_demos.ts";

/**
 * Parameters of landing.site.addFolder.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add-folder.html
 */
export interface LandingSiteAddFolderParams {
  scope?: string;
  siteId: number | string;
  fields: {
    TITLE: string;
    CODE?: string;
    PARENT_ID?: number | string;
    ACTIVE?: string;
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
  scope?: "PAGE" | "GROUP" | "KNOWLEDGE" | "MAINPAGE";
  fields: {
    TITLE: string;
    CODE: string;
    TYPE?: "PAGE" | "STORE" | "GROUP" | "KNOWLEDGE" | "MAINPAGE";
    DOMAIN_ID?: number | string;
    DESCRIPTION?: string;
    XML_ID?: string | number;
    ADDITIONAL_FIELDS?: object;
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
  scope?: string;
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
    edit_mode?: string;
    scope?: string;
    hooks_disable?: string[];
    code?: string;
    name?: string;
    description?: string;
    preview?: string;
    preview2x?: string;
    preview3x?: string;
    preview_url?: string;
  };
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
  scope?: string;
  siteId: number | string;
  filter?: {
    ID?: (number | string) | (number | string)[];
    PARENT_ID?: (number | string | null) | (number | string | null)[];
    INDEX_ID?: (number | string) | (number | string)[];
    ACTIVE?: string | string[];
    DELETED?: string | string[];
    "=DELETED"?: string | string[];
    TITLE?: string | string[];
    CODE?: string | string[];
    CREATED_BY_ID?: (number | string) | (number | string)[];
    MODIFIED_BY_ID?: (number | string) | (number | string)[];
    DATE_CREATE?: (string | Date) | (string | Date)[];
    DATE_MODIFY?: (string | Date) | (string | Date)[];
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  };
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
  groupId?: number | string | null;
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
  scope?: "PAGE" | "GROUP" | "KNOWLEDGE" | "MAINPAGE";
  params?: LandingDemosGetListParams2;
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
  menuCode?: string | null;
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
  scope?: string;
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
  scope?: string;
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
  scope?: string;
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
  scope?: string;
  id: number | string;
  mark?: boolean | ("Y" | "N");
}

/** Result of landing.site.markDelete. */
export type LandingSiteMarkDeleteResult = number;

/**
 * Parameters of landing.site.markFolderDelete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-delete.html
 */
export interface LandingSiteMarkFolderDeleteParams {
  scope?: string;
  id: number | string;
  mark?: boolean | ("Y" | "N");
}

/** Result of landing.site.markFolderDelete. */
export type LandingSiteMarkFolderDeleteResult = boolean;

/**
 * Parameters of landing.site.markFolderUnDelete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-undelete.html
 */
export interface LandingSiteMarkFolderUnDeleteParams {
  scope?: string;
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
  scope?: string;
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
  scope?: string;
  folderId: number | string;
  mark?: boolean | ("Y" | "N");
}

/** Result of landing.site.publicationFolder. */
export type LandingSitePublicationFolderResult = boolean;

/**
 * Parameters of landing.site.publication.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication.html
 */
export interface LandingSitePublicationParams {
  scope?: string;
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
  rights?: object;
}

/** Result of landing.site.setRights. */
export type LandingSiteSetRightsResult = boolean;

/**
 * Parameters of landing.site.unPublicFolder.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic-folder.html
 */
export interface LandingSiteUnPublicFolderParams {
  scope?: string;
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
  scope?: string;
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
  scope?: string;
  siteId: number | string;
  folderId: number | string;
  fields: {
    TITLE?: string;
    CODE?: string;
    PARENT_ID?: number | string;
    INDEX_ID?: number | string;
    ACTIVE?: string;
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
  scope?: string;
  id: number | string;
  fields: {
    TITLE?: string;
    CODE?: string;
    TYPE?: string;
    DOMAIN_ID?: number | string;
    DESCRIPTION?: string;
    XML_ID?: string | number;
    LANDING_ID_INDEX?: number | string;
    LANDING_ID_404?: number | string;
    LANDING_ID_503?: number | string;
  };
}

/** Result of landing.site.update. */
export type LandingSiteUpdateResult = boolean;
