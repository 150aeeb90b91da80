// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesLandingLanding from "../types/landing_landing.ts";

/** Methods of Bitrix24 whose names begin with `landing.landing`. */
export interface LandingLandingRestMethodsTree {
  /** Creates an empty page on a site and returns its id; the page address must not contain a slash. */
  readonly add: RestMethod<typesLandingLanding.LandingLandingAddParams, typesLandingLanding.LandingLandingAddResult>;
  /** Creates a page on a site from a page template code, optionally in a folder and in the menu. */
  readonly addByTemplate: RestMethod<
    typesLandingLanding.LandingLandingAddByTemplateParams,
    typesLandingLanding.LandingLandingAddByTemplateResult
  >;
  /** Places a repository block on the page draft after a given block and returns the id of the new block. */
  readonly addblock: RestMethod<
    typesLandingLanding.LandingLandingAddblockParams,
    typesLandingLanding.LandingLandingAddblockResult
  >;
  /** Copies a page with its blocks to the same or another site or folder and returns the new page id. */
  readonly copy: RestMethod<typesLandingLanding.LandingLandingCopyParams, typesLandingLanding.LandingLandingCopyResult>;
  /** Puts a copy of an existing block, also one from another page, on the given page. */
  readonly copyblock: RestMethod<
    typesLandingLanding.LandingLandingCopyblockParams,
    typesLandingLanding.LandingLandingCopyblockResult
  >;
  /** Destroys a page for good, past the trash; landing.landing.markDelete is the reversible way. */
  readonly delete: RestMethod<
    typesLandingLanding.LandingLandingDeleteParams,
    typesLandingLanding.LandingLandingDeleteResult
  >;
  /** Removes a block from a page permanently, unlike marking the block as deleted. */
  readonly deleteblock: RestMethod<
    typesLandingLanding.LandingLandingDeleteblockParams,
    typesLandingLanding.LandingLandingDeleteblockResult
  >;
  /** Moves a block one position down on its page; fails for the last block. */
  readonly downblock: RestMethod<
    typesLandingLanding.LandingLandingDownblockParams,
    typesLandingLanding.LandingLandingDownblockResult
  >;
  /** Saves a copy of a page block to My Blocks under a name and section and returns the id of the copy. */
  readonly favoriteBlock: RestMethod<
    typesLandingLanding.LandingLandingFavoriteBlockParams,
    typesLandingLanding.LandingLandingFavoriteBlockResult
  >;
  /**
   * Lists pages of the sites open to the user by filter, on request with preview and public address.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly getList: RestMethod<
    typesLandingLanding.LandingLandingGetListParams,
    typesLandingLanding.LandingLandingGetListResult
  >;
  /** Returns the extra settings of a page, such as meta tags, fonts, counters and background. */
  readonly getadditionalfields: RestMethod<
    typesLandingLanding.LandingLandingGetadditionalfieldsParams,
    typesLandingLanding.LandingLandingGetadditionalfieldsResult
  >;
  /** Returns the address of the preview picture of a page. */
  readonly getpreview: RestMethod<
    typesLandingLanding.LandingLandingGetpreviewParams,
    typesLandingLanding.LandingLandingGetpreviewResult
  >;
  /** Returns the full public web address of a page. */
  readonly getpublicurl: RestMethod<
    typesLandingLanding.LandingLandingGetpublicurlParams,
    typesLandingLanding.LandingLandingGetpublicurlResult
  >;
  /** Switches a block off so that it stays on the page draft but is not shown to visitors. */
  readonly hideblock: RestMethod<
    typesLandingLanding.LandingLandingHideblockParams,
    typesLandingLanding.LandingLandingHideblockResult
  >;
  /** Moves a page to the trash and unpublishes it; it stays restorable, by default for 30 days. */
  readonly markDelete: RestMethod<
    typesLandingLanding.LandingLandingMarkDeleteParams,
    typesLandingLanding.LandingLandingMarkDeleteResult
  >;
  /** Brings a page back from the trash and returns its id. */
  readonly markUnDelete: RestMethod<
    typesLandingLanding.LandingLandingMarkUnDeleteParams,
    typesLandingLanding.LandingLandingMarkUnDeleteResult
  >;
  /** Marks a block of a page as deleted without erasing it, so it can be brought back later. */
  readonly markdeletedblock: RestMethod<
    typesLandingLanding.LandingLandingMarkdeletedblockParams,
    typesLandingLanding.LandingLandingMarkdeletedblockResult
  >;
  /** Restores a block that was marked as deleted on its page. */
  readonly markundeletedblock: RestMethod<
    typesLandingLanding.LandingLandingMarkundeletedblockParams,
    typesLandingLanding.LandingLandingMarkundeletedblockResult
  >;
  /** Moves a page to another site or folder; needs both edit and delete rights. */
  readonly move: RestMethod<typesLandingLanding.LandingLandingMoveParams, typesLandingLanding.LandingLandingMoveResult>;
  /** Takes a block away from its current page and puts it on the given one, after a chosen block. */
  readonly moveblock: RestMethod<
    typesLandingLanding.LandingLandingMoveblockParams,
    typesLandingLanding.LandingLandingMoveblockResult
  >;
  /** Publishes a page together with the draft changes of its blocks. */
  readonly publication: RestMethod<
    typesLandingLanding.LandingLandingPublicationParams,
    typesLandingLanding.LandingLandingPublicationResult
  >;
  /** Removes several blocks of a page along with their images, or only clears image bindings of blocks. */
  readonly removeEntities: RestMethod<
    typesLandingLanding.LandingLandingRemoveEntitiesParams,
    typesLandingLanding.LandingLandingRemoveEntitiesResult
  >;
  /** Finds the id of a page on a site by its public address; returns null when nothing matches. */
  readonly resolveIdByPublicUrl: RestMethod<
    typesLandingLanding.LandingLandingResolveIdByPublicUrlParams,
    typesLandingLanding.LandingLandingResolveIdByPublicUrlResult
  >;
  /** Switches a hidden block on so that it is shown on its page again. */
  readonly showblock: RestMethod<
    typesLandingLanding.LandingLandingShowblockParams,
    typesLandingLanding.LandingLandingShowblockResult
  >;
  /** Removes a saved block from My Blocks by its id. */
  readonly unFavoriteBlock: RestMethod<
    typesLandingLanding.LandingLandingUnFavoriteBlockParams,
    typesLandingLanding.LandingLandingUnFavoriteBlockResult
  >;
  /** Takes a page off the public site; its draft and blocks stay in place. */
  readonly unpublic: RestMethod<
    typesLandingLanding.LandingLandingUnpublicParams,
    typesLandingLanding.LandingLandingUnpublicResult
  >;
  /** Moves a block one position up on its page; fails for the topmost block. */
  readonly upblock: RestMethod<
    typesLandingLanding.LandingLandingUpblockParams,
    typesLandingLanding.LandingLandingUpblockResult
  >;
  /** Changes settings of a page such as title, address, folder, view template and additional fields. */
  readonly update: RestMethod<
    typesLandingLanding.LandingLandingUpdateParams,
    typesLandingLanding.LandingLandingUpdateResult
  >;
}
