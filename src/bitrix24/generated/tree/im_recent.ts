// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImRecent from "../types/im_recent.ts";

/** Methods of Bitrix24 whose names begin with `im.recent`. */
export interface ImRecentRestMethodsTree {
  /** Returns a short list of the user's recent chats, or what changed in it since a date up to 7 days ago. */
  readonly get: RestMethod<typesImRecent.ImRecentGetParams, typesImRecent.ImRecentGetResult>;
  /** Hides a chat from the current user's list of recent chats; its messages stay. */
  readonly hide: RestMethod<typesImRecent.ImRecentHideParams, typesImRecent.ImRecentHideResult>;
  /**
   * Lists the current user's recent chats in pages, with filters by kind and unread state.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly list: RestMethod<typesImRecent.ImRecentListParams, typesImRecent.ImRecentListResult>;
  /** Pins a chat to the top of the current user's recent list or unpins it. */
  readonly pin: RestMethod<typesImRecent.ImRecentPinParams, typesImRecent.ImRecentPinResult>;
  /** Sets or clears the unread mark of a whole chat in the current user's recent list. */
  readonly unread: RestMethod<typesImRecent.ImRecentUnreadParams, typesImRecent.ImRecentUnreadResult>;
}
