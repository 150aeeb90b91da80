// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesLandingSite from "../types/landing_site.ts";

/** Methods of Bitrix24 whose names begin with `landing.site`. */
export interface LandingSiteRestMethodsTree {
  /** Creates an empty site of the given type and returns its id; pages are added separately. */
  readonly add: RestMethod<typesLandingSite.LandingSiteAddParams, typesLandingSite.LandingSiteAddResult>;
  /** Creates a folder for pages inside a site, optionally under another folder, and returns its id. */
  readonly addFolder: RestMethod<
    typesLandingSite.LandingSiteAddFolderParams,
    typesLandingSite.LandingSiteAddFolderResult
  >;
  /** Attaches a knowledge base to a workgroup. */
  readonly bindingToGroup: RestMethod<
    typesLandingSite.LandingSiteBindingToGroupParams,
    typesLandingSite.LandingSiteBindingToGroupResult
  >;
  /** Attaches a knowledge base to a menu of Bitrix24 by the menu code. */
  readonly bindingToMenu: RestMethod<
    typesLandingSite.LandingSiteBindingToMenuParams,
    typesLandingSite.LandingSiteBindingToMenuResult
  >;
  /** Destroys a site for good, past the trash; refused while the site still contains pages. */
  readonly delete: RestMethod<typesLandingSite.LandingSiteDeleteParams, typesLandingSite.LandingSiteDeleteResult>;
  /** Exports a site with its pages as an array that landing.demos.register accepts as a template. */
  readonly fullExport: RestMethod<
    typesLandingSite.LandingSiteFullExportParams,
    typesLandingSite.LandingSiteFullExportResult
  >;
  /** Lists the page folders of a site by filter, with parent folder, index page and activity. */
  readonly getFolders: RestMethod<
    typesLandingSite.LandingSiteGetFoldersParams,
    typesLandingSite.LandingSiteGetFoldersResult
  >;
  /** Lists knowledge bases attached to workgroups, of one group or of all, with titles and addresses. */
  readonly getGroupBindings: RestMethod<
    typesLandingSite.LandingSiteGetGroupBindingsParams,
    typesLandingSite.LandingSiteGetGroupBindingsResult
  >;
  /**
   * Lists sites and stores open to the user by filter; scope picks the kind, such as knowledge bases.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly getList: RestMethod<typesLandingSite.LandingSiteGetListParams, typesLandingSite.LandingSiteGetListResult>;
  /** Lists knowledge bases attached to menus, of one menu code or of all, with titles and addresses. */
  readonly getMenuBindings: RestMethod<
    typesLandingSite.LandingSiteGetMenuBindingsParams,
    typesLandingSite.LandingSiteGetMenuBindingsResult
  >;
  /** Returns the address of the preview picture of a site. */
  readonly getPreview: RestMethod<
    typesLandingSite.LandingSiteGetPreviewParams,
    typesLandingSite.LandingSiteGetPreviewResult
  >;
  /** Returns the public web address of one site, or a map of addresses for several site ids. */
  readonly getPublicUrl: RestMethod<
    typesLandingSite.LandingSiteGetPublicUrlParams,
    typesLandingSite.LandingSiteGetPublicUrlResult
  >;
  /** Returns what the current user may do with a site - read, edit, change settings, publish, delete. */
  readonly getRights: RestMethod<
    typesLandingSite.LandingSiteGetRightsParams,
    typesLandingSite.LandingSiteGetRightsResult
  >;
  /** Returns the extra settings of a site, such as cookie banner, CRM button, fonts and counters. */
  readonly getadditionalfields: RestMethod<
    typesLandingSite.LandingSiteGetadditionalfieldsParams,
    typesLandingSite.LandingSiteGetadditionalfieldsResult
  >;
  /** Moves a site to the trash, from which it can be restored for 30 days, and returns its id. */
  readonly markDelete: RestMethod<
    typesLandingSite.LandingSiteMarkDeleteParams,
    typesLandingSite.LandingSiteMarkDeleteResult
  >;
  /** Moves a site folder with its pages to the trash, unpublishing them; template areas inside block this. */
  readonly markFolderDelete: RestMethod<
    typesLandingSite.LandingSiteMarkFolderDeleteParams,
    typesLandingSite.LandingSiteMarkFolderDeleteResult
  >;
  /** Restores a folder of a site from the trash. */
  readonly markFolderUnDelete: RestMethod<
    typesLandingSite.LandingSiteMarkFolderUnDeleteParams,
    typesLandingSite.LandingSiteMarkFolderUnDeleteResult
  >;
  /** Restores a site from the trash and returns its id; the plan's limit on sites applies. */
  readonly markUnDelete: RestMethod<
    typesLandingSite.LandingSiteMarkUnDeleteParams,
    typesLandingSite.LandingSiteMarkUnDeleteResult
  >;
  /** Publishes a site with all its pages and returns the site id. */
  readonly publication: RestMethod<
    typesLandingSite.LandingSitePublicationParams,
    typesLandingSite.LandingSitePublicationResult
  >;
  /** Publishes a folder of a site so that visitors can open it. */
  readonly publicationFolder: RestMethod<
    typesLandingSite.LandingSitePublicationFolderParams,
    typesLandingSite.LandingSitePublicationFolderResult
  >;
  /** Sets the permissions on a site per access code in the extended rights model. */
  readonly setRights: RestMethod<
    typesLandingSite.LandingSiteSetRightsParams,
    typesLandingSite.LandingSiteSetRightsResult
  >;
  /** Takes a folder of a site offline without removing it. */
  readonly unPublicFolder: RestMethod<
    typesLandingSite.LandingSiteUnPublicFolderParams,
    typesLandingSite.LandingSiteUnPublicFolderResult
  >;
  /** Detaches a knowledge base from a workgroup; the knowledge base itself stays. */
  readonly unbindingFromGroup: RestMethod<
    typesLandingSite.LandingSiteUnbindingFromGroupParams,
    typesLandingSite.LandingSiteUnbindingFromGroupResult
  >;
  /** Detaches a knowledge base from a menu by the menu code; the knowledge base itself stays. */
  readonly unbindingFromMenu: RestMethod<
    typesLandingSite.LandingSiteUnbindingFromMenuParams,
    typesLandingSite.LandingSiteUnbindingFromMenuResult
  >;
  /** Takes a site with all its pages offline and returns the site id. */
  readonly unpublic: RestMethod<typesLandingSite.LandingSiteUnpublicParams, typesLandingSite.LandingSiteUnpublicResult>;
  /** Changes settings of a site such as title, address, domain, home page and 404 or 503 page. */
  readonly update: RestMethod<typesLandingSite.LandingSiteUpdateParams, typesLandingSite.LandingSiteUpdateResult>;
  /** Changes title, address, parent, index page or activity of a page folder of a site. */
  readonly updateFolder: RestMethod<
    typesLandingSite.LandingSiteUpdateFolderParams,
    typesLandingSite.LandingSiteUpdateFolderResult
  >;
}
