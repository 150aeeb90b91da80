// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  LandingBlockAddcardParams,
  LandingBlockAddcardResult,
  LandingBlockChangeAnchorParams,
  LandingBlockChangeAnchorResult,
  LandingBlockChangeNodeNameParams,
  LandingBlockChangeNodeNameResult,
  LandingBlockClonecardParams,
  LandingBlockClonecardResult,
  LandingBlockGetbyidParams,
  LandingBlockGetbyidResult,
  LandingBlockGetContentFromRepositoryParams,
  LandingBlockGetContentFromRepositoryResult,
  LandingBlockGetcontentParams,
  LandingBlockGetcontentResult,
  LandingBlockGetlistParams,
  LandingBlockGetlistResult,
  LandingBlockGetmanifestfileParams,
  LandingBlockGetmanifestfileResult,
  LandingBlockGetmanifestParams,
  LandingBlockGetmanifestResult,
  LandingBlockGetrepositoryParams,
  LandingBlockGetrepositoryResult,
  LandingBlockRemovecardParams,
  LandingBlockRemovecardResult,
  LandingBlockUpdateattrsParams,
  LandingBlockUpdateattrsResult,
  LandingBlockUpdateCardsParams,
  LandingBlockUpdateCardsResult,
  LandingBlockUpdatecontentParams,
  LandingBlockUpdatecontentResult,
  LandingBlockUpdatenodesParams,
  LandingBlockUpdatenodesResult,
  LandingBlockUpdateStylesParams,
  LandingBlockUpdateStylesResult,
  LandingBlockUploadfileParams,
  LandingBlockUploadfileResult,
} from "../types/landing_block.ts";

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
