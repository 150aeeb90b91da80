// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of im.dialog.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html
 */
export interface ImDialogGetParams {
  DIALOG_ID: "chat1435" | "sg103" | (string & {});
}

/** Stands in several types. */
export interface ImDialogGetPermissions {
  manage_users_add?: string;
  manage_users_delete?: string;
  manage_ui?: string;
  manage_settings?: string;
  manage_messages?: string;
  can_post?: string;
}

/** Stands in several types. */
export interface ImDialogGetReadedListItem {
  user_id?: number;
  user_name?: string;
  message_id?: number;
  date?: string | null;
}

/** Stands in several types. */
export interface ImDialogGetRestrictions {
  avatar?: boolean;
  rename?: boolean;
  extend?: boolean;
  call?: boolean;
  mute?: boolean;
  leave?: boolean;
  leave_owner?: boolean;
  send?: boolean;
  user_list?: boolean;
  path?: string;
  path_title?: string;
}

/** Result of im.dialog.get. */
export interface ImDialogGetResult {
  id?: number;
  parent_chat_id?: number;
  parent_message_id?: number;
  name?: string;
  description?: string;
  owner?: number;
  extranet?: boolean;
  avatar?: string;
  color?: string;
  type?: string;
  counter?: number;
  user_counter?: number;
  message_count?: number;
  unread_id?: number;
  restrictions: ImDialogGetRestrictions;
  last_message_id?: number;
  last_id?: number;
  marked_id?: number;
  disk_folder_id?: number;
  entity_type?: string;
  entity_id?: string;
  entity_data_1?: string;
  entity_data_2?: string;
  entity_data_3?: string;
  mute_list: unknown[];
  date_create?: string;
  message_type?: string;
  public?: string;
  role?: string;
  entity_link: {
    type?: string;
    url?: string;
    id?: string;
  };
  text_field_enabled?: boolean;
  background_id?: number | null;
  permissions: ImDialogGetPermissions;
  is_new?: boolean;
  readed_list: ImDialogGetReadedListItem[];
  manager_list: number[];
  last_message_views: {
    message_id?: number;
    first_viewers?: unknown[];
    count_of_viewers?: number;
  };
  dialog_id?: string;
}

/** Stands in several types. */
export interface ImDialogMessagesGetFilesItemViewerAttrs {
  viewer?: string;
  viewerType?: string;
  src?: string;
  viewerResized?: string;
  objectId?: string;
  viewerGroupBy?: string;
  imChatId?: number;
  title?: string;
  actions?: string;
}

/**
 * Parameters of im.dialog.messages.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html
 */
export interface ImDialogMessagesGetParams {
  DIALOG_ID: string | number;
  LAST_ID?: number | string | undefined;
  FIRST_ID?: number | string | undefined;
  LIMIT?: number | string | undefined;
}

/** Result of im.dialog.messages.get. */
export interface ImDialogMessagesGetResult {
  chat_id?: number;
  messages: {
    id?: number;
    chat_id?: number;
    author_id?: number;
    date?: string;
    text?: string;
    unread?: boolean;
    uuid?: string | null;
    replaces?: unknown[];
    params?: {
      LIKE?: number[];
      CODE?: string[];
      NOTIFY?: string;
    } | unknown[];
    disappearing_date?: string | null;
  }[];
  users: {
    id?: number;
    active?: boolean;
    name?: string;
    first_name?: string;
    last_name?: string;
    work_position?: string;
    color?: string;
    avatar?: string;
    avatar_hr?: string;
    gender?: "M" | "F";
    birthday?: string;
    extranet?: boolean;
    network?: boolean;
    bot?: boolean;
    connector?: boolean;
    external_auth_id?: string;
    status?: string;
    idle?: boolean;
    last_activity_date?: string;
    mobile_last_date?: string | boolean;
    desktop_last_date?: string | boolean;
    absent?: boolean;
    departments?: number[];
    phones?: boolean | object;
    bot_data?: null | object;
    type?: string;
    website?: string;
    email?: string;
  }[];
  files: {
    id?: number;
    chatId?: number;
    date?: string;
    type?: "image" | "video" | "audio" | "file";
    name?: string;
    extension?: string;
    size?: number;
    image?: {
      height?: number;
      width?: number;
    };
    status?: string;
    progress?: number;
    authorId?: number;
    authorName?: string;
    urlPreview?: string;
    urlShow?: string;
    urlDownload?: string;
    viewerAttrs?: ImDialogMessagesGetFilesItemViewerAttrs;
    mediaUrl?: {
      preview?: {
        [id: number]: string;
      };
    };
    isTranscribable?: boolean;
    isVideoNote?: boolean;
    isVoiceNote?: boolean;
  }[];
}

/** Stands in several types. */
export interface ImDialogMessagesSearchMessagesItem {
  id?: number;
  chatId?: number;
  chat_id?: number;
  authorId?: number;
  author_id?: number;
  date?: string;
  text?: string;
  isSystem?: boolean;
  uuid?: string | null;
  forward?: null | object;
  params?: unknown[];
  viewedByOthers?: boolean;
  unread?: boolean;
  viewed?: boolean;
  viewedCount?: number;
  block?: null | object;
}

/**
 * Parameters of im.dialog.messages.search.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-search.html
 */
export interface ImDialogMessagesSearchParams {
  CHAT_ID: number | string;
  SEARCH_MESSAGE?: string | undefined;
  DATE_FROM?: string | Date | undefined;
  DATE_TO?: string | Date | undefined;
  DATE?: string | Date | undefined;
  ORDER?: object | undefined;
  LIMIT?: number | string | undefined;
  LAST_ID?: number | string | undefined;
}

/** Result of im.dialog.messages.search. */
export interface ImDialogMessagesSearchResult {
  messages: ImDialogMessagesSearchMessagesItem[];
  users: {
    id?: number;
    active?: boolean;
    name?: string;
    firstName?: string;
    lastName?: string;
    workPosition?: string;
    color?: string;
    avatar?: string;
    avatarHr?: string;
    gender?: string;
    birthday?: string;
    extranet?: boolean;
    network?: boolean;
    bot?: boolean;
    connector?: boolean;
    externalAuthId?: string;
    status?: string;
    idle?: boolean;
    lastActivityDate?: string;
    mobileLastDate?: string | boolean;
    desktopLastDate?: string | boolean;
    absent?: boolean;
    departments?: number[];
    phones?: {
      personal_mobile?: string;
      inner_phone?: string;
    };
    botData?: null | object;
    type?: string;
    website?: string;
    email?: string;
  }[];
  files: unknown[];
  additionalMessages: ImDialogMessagesSearchMessagesItem[];
  copilot?: null | object;
  stickers: unknown[];
  reactions: {
    messageId?: number;
    reactionCounters?: object;
    reactionUsers?: object;
    ownReactions?: unknown[];
  }[];
  tariffRestrictions: {
    isHistoryLimitExceeded?: boolean;
  };
  usersShort: unknown[];
}

/**
 * Parameters of im.dialog.read.all.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html
 */
export interface ImDialogReadAllParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of im.dialog.read.all. */
export type ImDialogReadAllResult = boolean;

/**
 * Parameters of im.dialog.read.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html
 */
export interface ImDialogReadParams {
  DIALOG_ID: string | number;
  MESSAGE_ID?: number | string | undefined;
}

/** Result of im.dialog.read. */
export interface ImDialogReadResult {
  dialogId?: string;
  chatId?: number;
  lastId?: number;
  counter?: number;
}

/**
 * Parameters of im.dialog.unread.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html
 */
export interface ImDialogUnreadParams {
  DIALOG_ID: string | number;
  MESSAGE_ID: number | string;
}

/** Result of im.dialog.unread. */
export type ImDialogUnreadResult = boolean;

/**
 * Parameters of im.dialog.users.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html
 */
export interface ImDialogUsersListParams {
  DIALOG_ID: string | number;
  SKIP_EXTERNAL?: "Y" | "N" | undefined;
  SKIP_EXTERNAL_EXCEPT_TYPES?: string | undefined;
  LIMIT?: number | string | undefined;
  LAST_ID?: number | string | undefined;
  OFFSET?: number | string | undefined;
}

/** Result of im.dialog.users.list. */
export type ImDialogUsersListResult = {
  id?: number;
  active?: boolean;
  name?: string;
  first_name?: string;
  last_name?: string;
  work_position?: string | null;
  color?: string;
  avatar?: string;
  avatar_hr?: string;
  gender?: string;
  birthday?: string;
  extranet?: boolean;
  network?: boolean;
  bot?: boolean;
  connector?: boolean;
  external_auth_id?: string;
  status?: string;
  idle?: string | boolean;
  last_activity_date?: string;
  mobile_last_date?: string | boolean;
  desktop_last_date?: string | boolean;
  absent?: string | boolean;
  departments?: number[];
  phones?: boolean | {
    work_phone?: string;
    personal_mobile?: string;
    personal_phone?: string;
  };
  bot_data?: null | object;
  type?: string;
  website?: string;
  email?: string;
}[];

/**
 * Parameters of im.dialog.writing.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html
 */
export interface ImDialogWritingParams {
  DIALOG_ID: string | number;
}

/** Result of im.dialog.writing. */
export type ImDialogWritingResult = boolean;

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
