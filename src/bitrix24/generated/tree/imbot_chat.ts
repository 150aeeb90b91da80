// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImbotChat from "../types/imbot_chat.ts";

/** Methods of Bitrix24 whose names begin with `imbot.chat`. */
export interface ImbotChatRestMethodsTree {
  /**
   * Creates a chat on behalf of a bot with the given users and returns its id; deprecated.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.add.
   */
  readonly add: RestMethod<typesImbotChat.ImbotChatAddParams, typesImbotChat.ImbotChatAddResult>;
  /**
   * Finds the id of a bot's chat by entity type and entity id; imbot.v2.Chat.get replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.get.
   */
  readonly get: RestMethod<typesImbotChat.ImbotChatGetParams, typesImbotChat.ImbotChatGetResult>;
  /**
   * Takes the bot out of a chat by CHAT_ID; imbot.v2.Chat.leave replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.leave.
   */
  readonly leave: RestMethod<typesImbotChat.ImbotChatLeaveParams, typesImbotChat.ImbotChatLeaveResult>;
  /**
   * Shows that the bot is typing; imbot.v2.Chat.InputAction.notify replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.InputAction.notify.
   */
  readonly sendTyping: RestMethod<typesImbotChat.ImbotChatSendTypingParams, typesImbotChat.ImbotChatSendTypingResult>;
  /**
   * Gives a chat member administrator rights or takes them away, if the bot owns the chat; deprecated.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.Manager.add or imbot.v2.Chat.Manager.delete.
   */
  readonly setManager: RestMethod<typesImbotChat.ImbotChatSetManagerParams, typesImbotChat.ImbotChatSetManagerResult>;
  /**
   * Hands chat ownership from the bot to a user by CHAT_ID; imbot.v2.Chat.setOwner replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.setOwner.
   */
  readonly setOwner: RestMethod<typesImbotChat.ImbotChatSetOwnerParams, typesImbotChat.ImbotChatSetOwnerResult>;
  /**
   * Replaces a chat's avatar on behalf of a bot; imbot.v2.Chat.update replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.update.
   */
  readonly updateAvatar: RestMethod<
    typesImbotChat.ImbotChatUpdateAvatarParams,
    typesImbotChat.ImbotChatUpdateAvatarResult
  >;
  /**
   * Changes a chat's color on behalf of a bot; imbot.v2.Chat.update replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.update.
   */
  readonly updateColor: RestMethod<
    typesImbotChat.ImbotChatUpdateColorParams,
    typesImbotChat.ImbotChatUpdateColorResult
  >;
  /**
   * Renames a chat on behalf of a bot; imbot.v2.Chat.update replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.update.
   */
  readonly updateTitle: RestMethod<
    typesImbotChat.ImbotChatUpdateTitleParams,
    typesImbotChat.ImbotChatUpdateTitleResult
  >;
  readonly user: {
    /**
     * Invites users to a chat on behalf of a bot, with or without earlier history; deprecated.
     * @deprecated The documentation advises against it. Use imbot.v2.Chat.User.add.
     */
    readonly add: RestMethod<typesImbotChat.ImbotChatUserAddParams, typesImbotChat.ImbotChatUserAddResult>;
    /**
     * Removes a participant from a chat on behalf of a bot; imbot.v2.Chat.User.delete replaces it.
     * @deprecated The documentation advises against it. Use imbot.v2.Chat.User.delete.
     */
    readonly delete: RestMethod<typesImbotChat.ImbotChatUserDeleteParams, typesImbotChat.ImbotChatUserDeleteResult>;
    /**
     * Returns ids of a chat's participants to a bot; imbot.v2.Chat.User.list replaces it.
     * @deprecated The documentation advises against it. Use imbot.v2.Chat.User.list.
     */
    readonly list: RestMethod<typesImbotChat.ImbotChatUserListParams, typesImbotChat.ImbotChatUserListResult>;
  };
}
