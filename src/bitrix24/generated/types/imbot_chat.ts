// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of imbot.chat.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html
 */
export interface ImbotChatAddParams {
  /** What kind it is of. Default: CHAT. */
  TYPE?: "OPEN" | "CHAT" | undefined;
  /** What it is called, for people to read. */
  TITLE?: string | undefined;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  /** Color that it is shown in. */
  COLOR?:
    | "RED"
    | "GREEN"
    | "MINT"
    | "LIGHT_BLUE"
    | "DARK_BLUE"
    | "PURPLE"
    | "AQUA"
    | "PINK"
    | "LIME"
    | "BROWN"
    | "AZURE"
    | "KHAKI"
    | "SAND"
    | "MARENGO"
    | "GRAY"
    | "GRAPHITE"
    | undefined;
  /** Text of the message. */
  MESSAGE?: string | undefined;
  /** The users, or their ids. */
  USERS?: object | unknown[] | undefined;
  /** Picture that stands for it. */
  AVATAR?: string | undefined;
  /** Kind of the record that it belongs to. */
  ENTITY_TYPE?: string | undefined;
  /** Id of the record that it belongs to. */
  ENTITY_ID?: string | number | undefined;
  /** Id of the chat bot. */
  BOT_ID?: number | string | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.chat.add. */
export type ImbotChatAddResult = number;

/**
 * Parameters of imbot.chat.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-get.html
 */
export interface ImbotChatGetParams {
  /** Kind of the record that it belongs to. */
  ENTITY_TYPE: string;
  /** Id of the record that it belongs to. */
  ENTITY_ID: string | number;
}

/** Result of imbot.chat.get. */
export type ImbotChatGetResult = null | {
  /** Id, unique among its kind. */
  ID?: number;
};

/**
 * Parameters of imbot.chat.leave.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-leave.html
 */
export interface ImbotChatLeaveParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** Id of the chat bot. */
  BOT_ID?: number | string | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.chat.leave. */
export type ImbotChatLeaveResult = boolean;

/**
 * Parameters of imbot.chat.sendTyping.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-send-typing.html
 */
export interface ImbotChatSendTypingParams {
  /** Id of the chat bot. */
  BOT_ID?: number | string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  DIALOG_ID: string | number;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.chat.sendTyping. */
export type ImbotChatSendTypingResult = boolean;

/**
 * Parameters of imbot.chat.setManager.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-manager.html
 */
export interface ImbotChatSetManagerParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** Id of the user: user.get. */
  USER_ID: number | string;
  /** Default: Y. */
  IS_MANAGER?: "Y" | "N" | undefined;
  /** Id of the chat bot. */
  BOT_ID?: number | string | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.chat.setManager. */
export type ImbotChatSetManagerResult = boolean;

/**
 * Parameters of imbot.chat.setOwner.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-owner.html
 */
export interface ImbotChatSetOwnerParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** Id of the user: user.get. */
  USER_ID: number | string;
  /** Id of the chat bot. */
  BOT_ID?: number | string | undefined;
  /** Id of the application, or a key that a webhook's calls share. */
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.chat.setOwner. */
export type ImbotChatSetOwnerResult = boolean;

/**
 * Parameters of imbot.chat.updateAvatar.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-avatar.html
 */
export interface ImbotChatUpdateAvatarParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** Picture that stands for it. */
  AVATAR: string;
  /** Id of the chat bot. */
  BOT_ID?: number | string | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.chat.updateAvatar. */
export type ImbotChatUpdateAvatarResult = boolean;

/**
 * Parameters of imbot.chat.updateColor.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-color.html
 */
export interface ImbotChatUpdateColorParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** Color that it is shown in. */
  COLOR:
    | "RED"
    | "GREEN"
    | "MINT"
    | "LIGHT_BLUE"
    | "DARK_BLUE"
    | "PURPLE"
    | "AQUA"
    | "PINK"
    | "LIME"
    | "BROWN"
    | "AZURE"
    | "KHAKI"
    | "SAND"
    | "MARENGO"
    | "GRAY"
    | "GRAPHITE";
  /** Id of the chat bot. */
  BOT_ID?: number | string | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.chat.updateColor. */
export type ImbotChatUpdateColorResult = boolean;

/**
 * Parameters of imbot.chat.updateTitle.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-title.html
 */
export interface ImbotChatUpdateTitleParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** What it is called, for people to read. */
  TITLE: string;
  /** Id of the chat bot. */
  BOT_ID?: number | string | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.chat.updateTitle. */
export type ImbotChatUpdateTitleResult = boolean;

/**
 * Parameters of imbot.chat.user.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html
 */
export interface ImbotChatUserAddParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** The users, or their ids. See user.get, user.search. */
  USERS: object | unknown[];
  /** Default: Y. */
  HIDE_HISTORY?: "Y" | "N" | undefined;
  /** Id of the chat bot. */
  BOT_ID?: number | string | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.chat.user.add. */
export type ImbotChatUserAddResult = boolean;

/**
 * Parameters of imbot.chat.user.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-delete.html
 */
export interface ImbotChatUserDeleteParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** Id of the user: user.get. */
  USER_ID: number | string;
  /** Id of the chat bot. */
  BOT_ID?: number | string | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.chat.user.delete. */
export type ImbotChatUserDeleteResult = boolean;

/**
 * Parameters of imbot.chat.user.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-list.html
 */
export interface ImbotChatUserListParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** Id of the chat bot. */
  BOT_ID?: number | string | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.chat.user.list. */
export type ImbotChatUserListResult = number[];

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
