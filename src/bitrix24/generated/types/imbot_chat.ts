// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of imbot.chat.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html
 */
export interface ImbotChatAddParams {
  TYPE?: "OPEN" | "CHAT";
  TITLE?: string;
  DESCRIPTION?: string;
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
    | "GRAPHITE";
  MESSAGE?: string;
  USERS?: object | unknown[];
  AVATAR?: string;
  ENTITY_TYPE?: string;
  ENTITY_ID?: string | number;
  BOT_ID?: number | string;
  CLIENT_ID?: string | number;
}

/** Result of imbot.chat.add. */
export type ImbotChatAddResult = number;

/**
 * Parameters of imbot.chat.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-get.html
 */
export interface ImbotChatGetParams {
  ENTITY_TYPE: string;
  ENTITY_ID: string | number;
}

/** Result of imbot.chat.get. */
export type ImbotChatGetResult = null | {
  ID?: number;
};

/**
 * Parameters of imbot.chat.leave.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-leave.html
 */
export interface ImbotChatLeaveParams {
  CHAT_ID: number | string;
  BOT_ID?: number | string;
  CLIENT_ID?: string | number;
}

/** Result of imbot.chat.leave. */
export type ImbotChatLeaveResult = boolean;

/**
 * Parameters of imbot.chat.sendTyping.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-send-typing.html
 */
export interface ImbotChatSendTypingParams {
  BOT_ID?: number | string;
  DIALOG_ID: string | number;
  CLIENT_ID?: string | number;
}

/** Result of imbot.chat.sendTyping. */
export type ImbotChatSendTypingResult = boolean;

/**
 * Parameters of imbot.chat.setManager.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-manager.html
 */
export interface ImbotChatSetManagerParams {
  CHAT_ID: number | string;
  USER_ID: number | string;
  IS_MANAGER?: "Y" | "N";
  BOT_ID?: number | string;
  CLIENT_ID?: string | number;
}

/** Result of imbot.chat.setManager. */
export type ImbotChatSetManagerResult = boolean;

/**
 * Parameters of imbot.chat.setOwner.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-owner.html
 */
export interface ImbotChatSetOwnerParams {
  CHAT_ID: number | string;
  USER_ID: number | string;
  BOT_ID?: number | string;
  CLIENT_ID?: string | number;
}

/** Result of imbot.chat.setOwner. */
export type ImbotChatSetOwnerResult = boolean;

/**
 * Parameters of imbot.chat.updateAvatar.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-avatar.html
 */
export interface ImbotChatUpdateAvatarParams {
  CHAT_ID: number | string;
  AVATAR: string;
  BOT_ID?: number | string;
  CLIENT_ID?: string | number;
}

/** Result of imbot.chat.updateAvatar. */
export type ImbotChatUpdateAvatarResult = boolean;

/**
 * Parameters of imbot.chat.updateColor.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-color.html
 */
export interface ImbotChatUpdateColorParams {
  CHAT_ID: number | string;
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
  BOT_ID?: number | string;
  CLIENT_ID?: string | number;
}

/** Result of imbot.chat.updateColor. */
export type ImbotChatUpdateColorResult = boolean;

/**
 * Parameters of imbot.chat.updateTitle.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-title.html
 */
export interface ImbotChatUpdateTitleParams {
  CHAT_ID: number | string;
  TITLE: string;
  BOT_ID?: number | string;
  CLIENT_ID?: string | number;
}

/** Result of imbot.chat.updateTitle. */
export type ImbotChatUpdateTitleResult = boolean;

/**
 * Parameters of imbot.chat.user.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html
 */
export interface ImbotChatUserAddParams {
  CHAT_ID: number | string;
  USERS: object | unknown[];
  HIDE_HISTORY?: "Y" | "N";
  BOT_ID?: number | string;
  CLIENT_ID?: string | number;
}

/** Result of imbot.chat.user.add. */
export type ImbotChatUserAddResult = boolean;

/**
 * Parameters of imbot.chat.user.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-delete.html
 */
export interface ImbotChatUserDeleteParams {
  CHAT_ID: number | string;
  USER_ID: number | string;
  BOT_ID?: number | string;
  CLIENT_ID?: string | number;
}

/** Result of imbot.chat.user.delete. */
export type ImbotChatUserDeleteResult = boolean;

/**
 * Parameters of imbot.chat.user.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-list.html
 */
export interface ImbotChatUserListParams {
  CHAT_ID: number | string;
  BOT_ID?: number | string;
  CLIENT_ID?: string | number;
}

/** Result of imbot.chat.user.list. */
export type ImbotChatUserListResult = number[];
