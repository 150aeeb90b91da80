// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of im.chat.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html
 */
export interface ImChatAddParams {
  /** The users, or their ids. */
  USERS?: (number | string)[] | undefined;
  /** What kind it is of. */
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
  /** Picture that stands for it. */
  AVATAR?: string | undefined;
  /** Kind of the record that it belongs to. */
  ENTITY_TYPE?:
    | "VIDEOCONF"
    | "AI_ASSISTANT_PRIVATE"
    | "LINES"
    | "LIVECHAT"
    | "ANNOUNCEMENT"
    | "CALENDAR"
    | "MAIL"
    | "CRM"
    | "SONET_GROUP"
    | "TASKS"
    | "CALL"
    | undefined;
  /** Id of the record that it belongs to. */
  ENTITY_ID?: string | number | undefined;
  COPILOT_MAIN_ROLE?: string | undefined;
  /** Id of the owner; the caller unless told. */
  OWNER_ID?: number | string | undefined;
}

/** Result of im.chat.add. */
export type ImChatAddResult = number;

/**
 * Parameters of im.chat.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/im-chat-get.html
 */
export interface ImChatGetParams {
  /** Kind of the record that it belongs to. */
  ENTITY_TYPE:
    | "VIDEOCONF"
    | "AI_ASSISTANT_PRIVATE"
    | "LINES"
    | "LIVECHAT"
    | "ANNOUNCEMENT"
    | "CALENDAR"
    | "MAIL"
    | "CRM"
    | "SONET_GROUP"
    | "TASKS_TASK"
    | "TASKS"
    | "CALL";
  /** Id of the record that it belongs to. */
  ENTITY_ID: string | number;
}

/** Result of im.chat.get. */
export type ImChatGetResult = null | {
  /** Id, unique among its kind. */
  ID?: number;
};

/**
 * Parameters of im.chat.leave.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html
 */
export interface ImChatLeaveParams {
  /** Id of the chat to leave. */
  CHAT_ID: number | string;
}

/** Result of im.chat.leave. */
export type ImChatLeaveResult = boolean;

/**
 * Parameters of im.chat.mute.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html
 */
export interface ImChatMuteParams {
  /** Id of the chat. At least one of CHAT_ID, DIALOG_ID is needed. Needed in some cases only. */
  CHAT_ID?: number | string | undefined;
  /**
   * Dialog: chat17 for chat 17, or the id of a user. At least one of CHAT_ID, DIALOG_ID is needed. Needed in some
   * cases only.
   */
  DIALOG_ID?: string | number | undefined;
  /** Whether it is muted. Default: Y. */
  MUTE?: "Y" | "N" | undefined;
}

/** Result of im.chat.mute. */
export type ImChatMuteResult = boolean;

/**
 * Parameters of im.chat.setOwner.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html
 */
export interface ImChatSetOwnerParams {
  /** Id of the chat. At least one of CHAT_ID, DIALOG_ID is needed. Needed in some cases only. */
  CHAT_ID?: number | string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  DIALOG_ID?: string | number | undefined;
  /** Id of the user who becomes the owner. */
  USER_ID: number | string;
}

/** Result of im.chat.setOwner. */
export type ImChatSetOwnerResult = boolean;

/**
 * Parameters of im.chat.updateAvatar.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html
 */
export interface ImChatUpdateAvatarParams {
  /** Id of the chat. At least one of CHAT_ID, DIALOG_ID is needed. Needed in some cases only. */
  CHAT_ID?: number | string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  DIALOG_ID?: string | number | undefined;
  /** Picture that stands for it. */
  AVATAR: string;
}

/** Result of im.chat.updateAvatar. */
export type ImChatUpdateAvatarResult = boolean;

/**
 * Parameters of im.chat.updateColor.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html
 */
export interface ImChatUpdateColorParams {
  /** Id of the chat. At least one of CHAT_ID, DIALOG_ID is needed. Needed in some cases only. */
  CHAT_ID?: number | string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  DIALOG_ID?: string | number | undefined;
  /**
   * New color. One of `RED`, `GREEN`, `MINT`, `LIGHT_BLUE`, `DARK_BLUE`, `PURPLE`, `AQUA`, `PINK`, `LIME`, `BROWN`,
   * `AZURE`, `KHAKI`, `SAND`, `MARENGO`, `GRAY` and `GRAPHITE`.
   */
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
}

/** Result of im.chat.updateColor. */
export type ImChatUpdateColorResult = boolean;

/**
 * Parameters of im.chat.updateTitle.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html
 */
export interface ImChatUpdateTitleParams {
  /** Id of the chat to rename. At least one of CHAT_ID, DIALOG_ID is needed. Needed in some cases only. */
  CHAT_ID?: number | string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  DIALOG_ID?: string | number | undefined;
  /** New title. */
  TITLE: string;
}

/** Result of im.chat.updateTitle. */
export type ImChatUpdateTitleResult = boolean;

/**
 * Parameters of im.chat.user.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html
 */
export interface ImChatUserAddParams {
  /** Id of the chat that they join. */
  CHAT_ID: number | string;
  /** The users, or their ids. See user.get, user.search. */
  USERS: (number | string)[];
  /** Default: Y. */
  HIDE_HISTORY?: "Y" | "N" | undefined;
}

/** Result of im.chat.user.add. */
export type ImChatUserAddResult = boolean;

/**
 * Parameters of im.chat.user.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html
 */
export interface ImChatUserDeleteParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** Id of the user to take out. */
  USER_ID: number | string;
}

/** Result of im.chat.user.delete. */
export type ImChatUserDeleteResult = boolean;

/**
 * Parameters of im.chat.user.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html
 */
export interface ImChatUserListParams {
  /** Id of the chat to read. */
  CHAT_ID: number | string;
}

/** Result of im.chat.user.list. */
export type ImChatUserListResult = number[];

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
