// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImChat from "../types/im_chat.ts";

/** Methods of Bitrix24 whose names begin with `im.chat`. */
export interface ImChatRestMethodsTree {
  /** Creates a group chat with members and an optional first message on the user's behalf; returns its id. */
  readonly add: RestMethod<typesImChat.ImChatAddParams, typesImChat.ImChatAddResult>;
  /** Finds the id of the chat tied to an external object by entity type and entity id. */
  readonly get: RestMethod<typesImChat.ImChatGetParams, typesImChat.ImChatGetResult>;
  /** Takes the current user out of a chat; some kinds of chat do not permit it. */
  readonly leave: RestMethod<typesImChat.ImChatLeaveParams, typesImChat.ImChatLeaveResult>;
  /** Switches the current user's notifications from a chat off or back on. */
  readonly mute: RestMethod<typesImChat.ImChatMuteParams, typesImChat.ImChatMuteResult>;
  /** Hands ownership of a chat over to another user; only the present owner may do it. */
  readonly setOwner: RestMethod<typesImChat.ImChatSetOwnerParams, typesImChat.ImChatSetOwnerResult>;
  /** Replaces the avatar of a chat; needs the right to change the chat's appearance. */
  readonly updateAvatar: RestMethod<typesImChat.ImChatUpdateAvatarParams, typesImChat.ImChatUpdateAvatarResult>;
  /** Changes the color of a chat to one of the available color names. */
  readonly updateColor: RestMethod<typesImChat.ImChatUpdateColorParams, typesImChat.ImChatUpdateColorResult>;
  /** Renames a chat; needs the right to change the chat's appearance. */
  readonly updateTitle: RestMethod<typesImChat.ImChatUpdateTitleParams, typesImChat.ImChatUpdateTitleResult>;
  readonly user: {
    /** Invites users to a chat, with an option to hide the earlier messages from them. */
    readonly add: RestMethod<typesImChat.ImChatUserAddParams, typesImChat.ImChatUserAddResult>;
    /** Removes a participant from a chat; needs the right to exclude participants. */
    readonly delete: RestMethod<typesImChat.ImChatUserDeleteParams, typesImChat.ImChatUserDeleteResult>;
    /** Returns the ids of all users who take part in a chat. */
    readonly list: RestMethod<typesImChat.ImChatUserListParams, typesImChat.ImChatUserListResult>;
  };
}
