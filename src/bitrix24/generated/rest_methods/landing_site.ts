// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  LandingSiteAddFolderParams,
  LandingSiteAddFolderResult,
  LandingSiteAddParams,
  LandingSiteAddResult,
  LandingSiteBindingToGroupParams,
  LandingSiteBindingToGroupResult,
  LandingSiteBindingToMenuParams,
  LandingSiteBindingToMenuResult,
  LandingSiteDeleteParams,
  LandingSiteDeleteResult,
  LandingSiteFullExportParams,
  LandingSiteFullExportResult,
  LandingSiteGetadditionalfieldsParams,
  LandingSiteGetadditionalfieldsResult,
  LandingSiteGetFoldersParams,
  LandingSiteGetFoldersResult,
  LandingSiteGetGroupBindingsParams,
  LandingSiteGetGroupBindingsResult,
  LandingSiteGetListParams,
  LandingSiteGetListResult,
  LandingSiteGetMenuBindingsParams,
  LandingSiteGetMenuBindingsResult,
  LandingSiteGetPreviewParams,
  LandingSiteGetPreviewResult,
  LandingSiteGetPublicUrlParams,
  LandingSiteGetPublicUrlResult,
  LandingSiteGetRightsParams,
  LandingSiteGetRightsResult,
  LandingSiteMarkDeleteParams,
  LandingSiteMarkDeleteResult,
  LandingSiteMarkFolderDeleteParams,
  LandingSiteMarkFolderDeleteResult,
  LandingSiteMarkFolderUnDeleteParams,
  LandingSiteMarkFolderUnDeleteResult,
  LandingSiteMarkUnDeleteParams,
  LandingSiteMarkUnDeleteResult,
  LandingSitePublicationFolderParams,
  LandingSitePublicationFolderResult,
  LandingSitePublicationParams,
  LandingSitePublicationResult,
  LandingSiteSetRightsParams,
  LandingSiteSetRightsResult,
  LandingSiteUnbindingFromGroupParams,
  LandingSiteUnbindingFromGroupResult,
  LandingSiteUnbindingFromMenuParams,
  LandingSiteUnbindingFromMenuResult,
  LandingSiteUnPublicFolderParams,
  LandingSiteUnPublicFolderResult,
  LandingSiteUnpublicParams,
  LandingSiteUnpublicResult,
  LandingSiteUpdateFolderParams,
  LandingSiteUpdateFolderResult,
  LandingSiteUpdateParams,
  LandingSiteUpdateResult,
} from "../types/landing_site.ts";

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
