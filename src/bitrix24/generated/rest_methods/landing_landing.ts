// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  LandingLandingAddblockParams,
  LandingLandingAddblockResult,
  LandingLandingAddByTemplateParams,
  LandingLandingAddByTemplateResult,
  LandingLandingAddParams,
  LandingLandingAddResult,
  LandingLandingCopyblockParams,
  LandingLandingCopyblockResult,
  LandingLandingCopyParams,
  LandingLandingCopyResult,
  LandingLandingDeleteblockParams,
  LandingLandingDeleteblockResult,
  LandingLandingDeleteParams,
  LandingLandingDeleteResult,
  LandingLandingDownblockParams,
  LandingLandingDownblockResult,
  LandingLandingFavoriteBlockParams,
  LandingLandingFavoriteBlockResult,
  LandingLandingGetadditionalfieldsParams,
  LandingLandingGetadditionalfieldsResult,
  LandingLandingGetListParams,
  LandingLandingGetListResult,
  LandingLandingGetpreviewParams,
  LandingLandingGetpreviewResult,
  LandingLandingGetpublicurlParams,
  LandingLandingGetpublicurlResult,
  LandingLandingHideblockParams,
  LandingLandingHideblockResult,
  LandingLandingMarkdeletedblockParams,
  LandingLandingMarkdeletedblockResult,
  LandingLandingMarkDeleteParams,
  LandingLandingMarkDeleteResult,
  LandingLandingMarkundeletedblockParams,
  LandingLandingMarkundeletedblockResult,
  LandingLandingMarkUnDeleteParams,
  LandingLandingMarkUnDeleteResult,
  LandingLandingMoveblockParams,
  LandingLandingMoveblockResult,
  LandingLandingMoveParams,
  LandingLandingMoveResult,
  LandingLandingPublicationParams,
  LandingLandingPublicationResult,
  LandingLandingRemoveEntitiesParams,
  LandingLandingRemoveEntitiesResult,
  LandingLandingResolveIdByPublicUrlParams,
  LandingLandingResolveIdByPublicUrlResult,
  LandingLandingShowblockParams,
  LandingLandingShowblockResult,
  LandingLandingUnFavoriteBlockParams,
  LandingLandingUnFavoriteBlockResult,
  LandingLandingUnpublicParams,
  LandingLandingUnpublicResult,
  LandingLandingUpblockParams,
  LandingLandingUpblockResult,
  LandingLandingUpdateParams,
  LandingLandingUpdateResult,
} from "../types/landing_landing.ts";

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
  /** Lists pages of the sites open to the user by filter, on request with preview and public address. */
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
