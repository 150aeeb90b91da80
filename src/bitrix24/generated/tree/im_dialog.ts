// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImDialog from "../types/im_dialog.ts";

/** Methods of Bitrix24 whose names begin with `im.dialog`. */
export interface ImDialogRestMethodsTree {
  /** Returns name, owner, type, unread counter and other data of a chat the user has access to. */
  readonly get: RestMethod<typesImDialog.ImDialogGetParams, typesImDialog.ImDialogGetResult>;
  readonly messages: {
    /**
     * Returns chat messages, newest or around a given id, 20 by default and at most 50.
     * All records: `list`, each page from where the last one ended: every record that was there from start to end comes
     * exactly once.
     */
    readonly get: RestMethod<typesImDialog.ImDialogMessagesGetParams, typesImDialog.ImDialogMessagesGetResult>;
    /**
     * Searches the messages of one chat by text and dates, and returns them with their authors.
     * All records: `list`, each page from where the last one ended: every record that was there from start to end comes
     * exactly once.
     */
    readonly search: RestMethod<typesImDialog.ImDialogMessagesSearchParams, typesImDialog.ImDialogMessagesSearchResult>;
  };
  /** Marks messages of a chat as read up to a given one and returns the unread count left. */
  readonly read: RestMethod<typesImDialog.ImDialogReadParams, typesImDialog.ImDialogReadResult> & {
    /** Marks all chats of the current user as read in one request. */
    readonly all: RestMethod<typesImDialog.ImDialogReadAllParams, typesImDialog.ImDialogReadAllResult>;
  };
  /** Marks messages of a chat as unread, starting from the given one. */
  readonly unread: RestMethod<typesImDialog.ImDialogUnreadParams, typesImDialog.ImDialogUnreadResult>;
  readonly users: {
    /**
     * Lists participants of a chat with full user data, in portions, optionally skipping external ones.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesImDialog.ImDialogUsersListParams, typesImDialog.ImDialogUsersListResult>;
  };
  /** Shows the other participants of a chat that the current user is typing a message. */
  readonly writing: RestMethod<typesImDialog.ImDialogWritingParams, typesImDialog.ImDialogWritingResult>;
}
