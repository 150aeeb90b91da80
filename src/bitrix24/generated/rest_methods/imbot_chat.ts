// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImbotChatAddParams,
  ImbotChatAddResult,
  ImbotChatGetParams,
  ImbotChatGetResult,
  ImbotChatLeaveParams,
  ImbotChatLeaveResult,
  ImbotChatSendTypingParams,
  ImbotChatSendTypingResult,
  ImbotChatSetManagerParams,
  ImbotChatSetManagerResult,
  ImbotChatSetOwnerParams,
  ImbotChatSetOwnerResult,
  ImbotChatUpdateAvatarParams,
  ImbotChatUpdateAvatarResult,
  ImbotChatUpdateColorParams,
  ImbotChatUpdateColorResult,
  ImbotChatUpdateTitleParams,
  ImbotChatUpdateTitleResult,
  ImbotChatUserAddParams,
  ImbotChatUserAddResult,
  ImbotChatUserDeleteParams,
  ImbotChatUserDeleteResult,
  ImbotChatUserListParams,
  ImbotChatUserListResult,
} from "../types/imbot_chat.ts";

/** Methods of Bitrix24 whose names begin with `imbot.chat`. */
export interface ImbotChatRestMethods {
  /**
   * Creates a chat on behalf of a bot with the given users and returns its id; deprecated.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.add.
   */
  "imbot.chat.add": { params: ImbotChatAddParams; result: ImbotChatAddResult };
  /**
   * Finds the id of a bot's chat by entity type and entity id; imbot.v2.Chat.get replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.get.
   */
  "imbot.chat.get": { params: ImbotChatGetParams; result: ImbotChatGetResult };
  /**
   * Takes the bot out of a chat by CHAT_ID; imbot.v2.Chat.leave replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.leave.
   */
  "imbot.chat.leave": { params: ImbotChatLeaveParams; result: ImbotChatLeaveResult };
  /**
   * Shows that the bot is typing; imbot.v2.Chat.InputAction.notify replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.InputAction.notify.
   */
  "imbot.chat.sendTyping": { params: ImbotChatSendTypingParams; result: ImbotChatSendTypingResult };
  /**
   * Gives a chat member administrator rights or takes them away, if the bot owns the chat; deprecated.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.Manager.add or imbot.v2.Chat.Manager.delete.
   */
  "imbot.chat.setManager": { params: ImbotChatSetManagerParams; result: ImbotChatSetManagerResult };
  /**
   * Hands chat ownership from the bot to a user by CHAT_ID; imbot.v2.Chat.setOwner replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.setOwner.
   */
  "imbot.chat.setOwner": { params: ImbotChatSetOwnerParams; result: ImbotChatSetOwnerResult };
  /**
   * Replaces a chat's avatar on behalf of a bot; imbot.v2.Chat.update replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.update.
   */
  "imbot.chat.updateAvatar": { params: ImbotChatUpdateAvatarParams; result: ImbotChatUpdateAvatarResult };
  /**
   * Changes a chat's color on behalf of a bot; imbot.v2.Chat.update replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.update.
   */
  "imbot.chat.updateColor": { params: ImbotChatUpdateColorParams; result: ImbotChatUpdateColorResult };
  /**
   * Renames a chat on behalf of a bot; imbot.v2.Chat.update replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.update.
   */
  "imbot.chat.updateTitle": { params: ImbotChatUpdateTitleParams; result: ImbotChatUpdateTitleResult };
  /**
   * Invites users to a chat on behalf of a bot, with or without earlier history; deprecated.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.User.add.
   */
  "imbot.chat.user.add": { params: ImbotChatUserAddParams; result: ImbotChatUserAddResult };
  /**
   * Removes a participant from a chat on behalf of a bot; imbot.v2.Chat.User.delete replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.User.delete.
   */
  "imbot.chat.user.delete": { params: ImbotChatUserDeleteParams; result: ImbotChatUserDeleteResult };
  /**
   * Returns ids of a chat's participants to a bot; imbot.v2.Chat.User.list replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.User.list.
   */
  "imbot.chat.user.list": { params: ImbotChatUserListParams; result: ImbotChatUserListResult };
}
