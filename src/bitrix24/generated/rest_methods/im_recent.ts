// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImRecentGetParams,
  ImRecentGetResult,
  ImRecentHideParams,
  ImRecentHideResult,
  ImRecentListParams,
  ImRecentListResult,
  ImRecentPinParams,
  ImRecentPinResult,
  ImRecentUnreadParams,
  ImRecentUnreadResult,
} from "../types/im_recent.ts";

/** Methods of Bitrix24 whose names begin with `im.recent`. */
export interface ImRecentRestMethods {
  /** Returns a short list of the user's recent chats, or what changed in it since a date up to 7 days ago. */
  "im.recent.get": { params: ImRecentGetParams; result: ImRecentGetResult };
  /** Hides a chat from the current user's list of recent chats; its messages stay. */
  "im.recent.hide": { params: ImRecentHideParams; result: ImRecentHideResult };
  /** Lists the current user's recent chats in pages, with filters by kind and unread state. */
  "im.recent.list": { params: ImRecentListParams; result: ImRecentListResult };
  /** Pins a chat to the top of the current user's recent list or unpins it. */
  "im.recent.pin": { params: ImRecentPinParams; result: ImRecentPinResult };
  /** Sets or clears the unread mark of a whole chat in the current user's recent list. */
  "im.recent.unread": { params: ImRecentUnreadParams; result: ImRecentUnreadResult };
}
