// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesLandingBlock from "../types/landing_block.ts";

/** Methods of Bitrix24 whose names begin with `landing.block`. */
export interface LandingBlockRestMethodsTree {
  /** Inserts a new card with given HTML into a block of a page, next to the card that a selector points at. */
  readonly addcard: RestMethod<
    typesLandingBlock.LandingBlockAddcardParams,
    typesLandingBlock.LandingBlockAddcardResult
  >;
  /** Renames the anchor of a block in the page draft; visitors see it after the page is published again. */
  readonly changeAnchor: RestMethod<
    typesLandingBlock.LandingBlockChangeAnchorParams,
    typesLandingBlock.LandingBlockChangeAnchorResult
  >;
  /** Replaces the HTML tag of chosen block nodes, for instance turning an h2 heading into an h3. */
  readonly changeNodeName: RestMethod<
    typesLandingBlock.LandingBlockChangeNodeNameParams,
    typesLandingBlock.LandingBlockChangeNodeNameResult
  >;
  /** Duplicates a card inside a block of a page; the card is picked by selector and position. */
  readonly clonecard: RestMethod<
    typesLandingBlock.LandingBlockClonecardParams,
    typesLandingBlock.LandingBlockClonecardResult
  >;
  /** Returns the HTML of a block from the block repository by its code, before it is placed on any page. */
  readonly getContentFromRepository: RestMethod<
    typesLandingBlock.LandingBlockGetContentFromRepositoryParams,
    typesLandingBlock.LandingBlockGetContentFromRepositoryResult
  >;
  /** Returns one placed block by its id with page id, code, name and meta data, optionally with its HTML. */
  readonly getbyid: RestMethod<
    typesLandingBlock.LandingBlockGetbyidParams,
    typesLandingBlock.LandingBlockGetbyidResult
  >;
  /** Renders one block of a page and returns its HTML together with anchor, sections and access level. */
  readonly getcontent: RestMethod<
    typesLandingBlock.LandingBlockGetcontentParams,
    typesLandingBlock.LandingBlockGetcontentResult
  >;
  /** Lists the blocks of one or several pages, with edit_mode for the draft and deleted for removed ones. */
  readonly getlist: RestMethod<
    typesLandingBlock.LandingBlockGetlistParams,
    typesLandingBlock.LandingBlockGetlistResult
  >;
  /** Returns the manifest of a block placed on a page - its nodes, cards, styles and attributes. */
  readonly getmanifest: RestMethod<
    typesLandingBlock.LandingBlockGetmanifestParams,
    typesLandingBlock.LandingBlockGetmanifestResult
  >;
  /** Returns the manifest of a repository block by its code, without a page to place it on. */
  readonly getmanifestfile: RestMethod<
    typesLandingBlock.LandingBlockGetmanifestfileParams,
    typesLandingBlock.LandingBlockGetmanifestfileResult
  >;
  /** Returns the catalogue of blocks that can be added to pages, whole or for one section of it. */
  readonly getrepository: RestMethod<
    typesLandingBlock.LandingBlockGetrepositoryParams,
    typesLandingBlock.LandingBlockGetrepositoryResult
  >;
  /** Takes a card out of a block in the page draft; fails when the selector finds no card. */
  readonly removecard: RestMethod<
    typesLandingBlock.LandingBlockRemovecardParams,
    typesLandingBlock.LandingBlockRemovecardResult
  >;
  /** Rewrites the whole set of cards of a block in one call, by card selectors from the manifest. */
  readonly updateCards: RestMethod<
    typesLandingBlock.LandingBlockUpdateCardsParams,
    typesLandingBlock.LandingBlockUpdateCardsResult
  >;
  /** Applies CSS classes and inline styles to elements of a block, or to the block itself. */
  readonly updateStyles: RestMethod<
    typesLandingBlock.LandingBlockUpdateStylesParams,
    typesLandingBlock.LandingBlockUpdateStylesResult
  >;
  /** Sets HTML attributes of elements in a block, chosen by selectors from the block manifest. */
  readonly updateattrs: RestMethod<
    typesLandingBlock.LandingBlockUpdateattrsParams,
    typesLandingBlock.LandingBlockUpdateattrsResult
  >;
  /** Replaces the entire HTML of a block in the page draft with the content that is passed. */
  readonly updatecontent: RestMethod<
    typesLandingBlock.LandingBlockUpdatecontentParams,
    typesLandingBlock.LandingBlockUpdatecontentResult
  >;
  /** Changes texts, images, links, icons or embeds of a block by the node selectors of its manifest. */
  readonly updatenodes: RestMethod<
    typesLandingBlock.LandingBlockUpdatenodesParams,
    typesLandingBlock.LandingBlockUpdatenodesResult
  >;
  /** Uploads a picture, resized on demand, attaches it to a block and returns the file id and address. */
  readonly uploadfile: RestMethod<
    typesLandingBlock.LandingBlockUploadfileParams,
    typesLandingBlock.LandingBlockUploadfileResult
  >;
}
