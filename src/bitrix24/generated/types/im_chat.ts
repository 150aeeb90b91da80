// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of im.chat.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html
 */
export interface ImChatAddParams {
  USERS?: (number | string)[] | undefined;
  TYPE?: "OPEN" | "CHAT" | undefined;
  TITLE?: string | undefined;
  DESCRIPTION?: string | undefined;
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
  MESSAGE?: string | undefined;
  AVATAR?: string | undefined;
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
  ENTITY_ID: string | number;
}

/** Result of im.chat.get. */
export type ImChatGetResult = null | {
  ID?: number;
};

/**
 * Parameters of im.chat.leave.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html
 */
export interface ImChatLeaveParams {
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
  CHAT_ID?: number | string | undefined;
  DIALOG_ID?: string | number | undefined;
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
  CHAT_ID?: number | string | undefined;
  DIALOG_ID?: string | number | undefined;
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
  CHAT_ID?: number | string | undefined;
  DIALOG_ID?: string | number | undefined;
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
  CHAT_ID?: number | string | undefined;
  DIALOG_ID?: string | number | undefined;
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
  CHAT_ID?: number | string | undefined;
  DIALOG_ID?: string | number | undefined;
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
  CHAT_ID: number | string;
  USERS: (number | string)[];
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
  CHAT_ID: number | string;
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
