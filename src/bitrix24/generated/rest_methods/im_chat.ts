// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImChatAddParams,
  ImChatAddResult,
  ImChatGetParams,
  ImChatGetResult,
  ImChatLeaveParams,
  ImChatLeaveResult,
  ImChatMuteParams,
  ImChatMuteResult,
  ImChatSetOwnerParams,
  ImChatSetOwnerResult,
  ImChatUpdateAvatarParams,
  ImChatUpdateAvatarResult,
  ImChatUpdateColorParams,
  ImChatUpdateColorResult,
  ImChatUpdateTitleParams,
  ImChatUpdateTitleResult,
  ImChatUserAddParams,
  ImChatUserAddResult,
  ImChatUserDeleteParams,
  ImChatUserDeleteResult,
  ImChatUserListParams,
  ImChatUserListResult,
} from "../types/im_chat.ts";

/** Methods of Bitrix24 whose names begin with `im.chat`. */
export interface ImChatRestMethods {
  /** Creates a group chat with members and an optional first message on the user's behalf; returns its id. */
  "im.chat.add": { params: ImChatAddParams; result: ImChatAddResult };
  /** Finds the id of the chat tied to an external object by entity type and entity id. */
  "im.chat.get": { params: ImChatGetParams; result: ImChatGetResult };
  /** Takes the current user out of a chat; some kinds of chat do not permit it. */
  "im.chat.leave": { params: ImChatLeaveParams; result: ImChatLeaveResult };
  /** Switches the current user's notifications from a chat off or back on. */
  "im.chat.mute": { params: ImChatMuteParams; result: ImChatMuteResult };
  /** Hands ownership of a chat over to another user; only the present owner may do it. */
  "im.chat.setOwner": { params: ImChatSetOwnerParams; result: ImChatSetOwnerResult };
  /** Replaces the avatar of a chat; needs the right to change the chat's appearance. */
  "im.chat.updateAvatar": { params: ImChatUpdateAvatarParams; result: ImChatUpdateAvatarResult };
  /** Changes the color of a chat to one of the available color names. */
  "im.chat.updateColor": { params: ImChatUpdateColorParams; result: ImChatUpdateColorResult };
  /** Renames a chat; needs the right to change the chat's appearance. */
  "im.chat.updateTitle": { params: ImChatUpdateTitleParams; result: ImChatUpdateTitleResult };
  /** Invites users to a chat, with an option to hide the earlier messages from them. */
  "im.chat.user.add": { params: ImChatUserAddParams; result: ImChatUserAddResult };
  /** Removes a participant from a chat; needs the right to exclude participants. */
  "im.chat.user.delete": { params: ImChatUserDeleteParams; result: ImChatUserDeleteResult };
  /** Returns the ids of all users who take part in a chat. */
  "im.chat.user.list": { params: ImChatUserListParams; result: ImChatUserListResult };
}
