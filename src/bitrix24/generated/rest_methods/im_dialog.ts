// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImDialogGetParams,
  ImDialogGetResult,
  ImDialogMessagesGetParams,
  ImDialogMessagesGetResult,
  ImDialogMessagesSearchParams,
  ImDialogMessagesSearchResult,
  ImDialogReadAllParams,
  ImDialogReadAllResult,
  ImDialogReadParams,
  ImDialogReadResult,
  ImDialogUnreadParams,
  ImDialogUnreadResult,
  ImDialogUsersListParams,
  ImDialogUsersListResult,
  ImDialogWritingParams,
  ImDialogWritingResult,
} from "../types/im_dialog.ts";

/** Methods of Bitrix24 whose names begin with `im.dialog`. */
export interface ImDialogRestMethods {
  /** Returns name, owner, type, unread counter and other data of a chat the user has access to. */
  "im.dialog.get": { params: ImDialogGetParams; result: ImDialogGetResult };
  /** Returns chat messages, newest or around a given id, 20 by default and at most 50. */
  "im.dialog.messages.get": { params: ImDialogMessagesGetParams; result: ImDialogMessagesGetResult };
  /** Searches the messages of one chat by text and dates, and returns them with their authors. */
  "im.dialog.messages.search": { params: ImDialogMessagesSearchParams; result: ImDialogMessagesSearchResult };
  /** Marks messages of a chat as read up to a given one and returns the unread count left. */
  "im.dialog.read": { params: ImDialogReadParams; result: ImDialogReadResult };
  /** Marks all chats of the current user as read in one request. */
  "im.dialog.read.all": { params: ImDialogReadAllParams; result: ImDialogReadAllResult };
  /** Marks messages of a chat as unread, starting from the given one. */
  "im.dialog.unread": { params: ImDialogUnreadParams; result: ImDialogUnreadResult };
  /** Lists participants of a chat with full user data, in portions, optionally skipping external ones. */
  "im.dialog.users.list": { params: ImDialogUsersListParams; result: ImDialogUsersListResult };
  /** Shows the other participants of a chat that the current user is typing a message. */
  "im.dialog.writing": { params: ImDialogWritingParams; result: ImDialogWritingResult };
}
