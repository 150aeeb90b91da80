// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of im.dialog.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html
 */
export interface ImDialogGetParams {
  /** Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user. */
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
  /** Id of the user: user.get. */
  user_id?: number;
  /** Name of the user. */
  user_name?: string;
  /** Id of the message. */
  message_id?: number;
  /** When it happened or is to happen. Date and time, ISO 8601. */
  date?: string | null;
}

/** Stands in several types. */
export interface ImDialogGetRestrictions {
  avatar?: boolean;
  rename?: boolean;
  extend?: boolean;
  call?: boolean;
  /** Whether it is muted. */
  mute?: boolean;
  /** Whether the user may leave it. */
  leave?: boolean;
  leave_owner?: boolean;
  send?: boolean;
  user_list?: boolean;
  path?: string;
  path_title?: string;
}

/** Result of im.dialog.get. */
export interface ImDialogGetResult {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the chat that it belongs to. */
  parent_chat_id?: number;
  /** Id of the message that it belongs to. */
  parent_message_id?: number;
  /** What it is called. */
  name?: string;
  /** What it is about, in words. */
  description?: string;
  /** Whose it is. */
  owner?: number;
  /** Whether the user is one from outside. */
  extranet?: boolean;
  /** Picture that stands for it. */
  avatar?: string;
  /** Color that it is shown in. */
  color?: string;
  /** What kind it is of. */
  type?: string;
  /** How many are new, or a count. */
  counter?: number;
  /** How many users there are. */
  user_counter?: number;
  /** How many messages there are. */
  message_count?: number;
  /** Id of the first message that was not read. */
  unread_id?: number;
  restrictions: ImDialogGetRestrictions;
  /** Id of the last message. */
  last_message_id?: number;
  /** Id of the last record that is known already. */
  last_id?: number;
  /** Id of the first message that was marked as unread. */
  marked_id?: number;
  /** Id of the chat's folder. */
  disk_folder_id?: number;
  /** Kind of the record that it belongs to. */
  entity_type?: string;
  /** Id of the record that it belongs to. */
  entity_id?: string;
  /** First part of the data about what the chat belongs to. */
  entity_data_1?: string;
  /** Second part of the data about what the chat belongs to. */
  entity_data_2?: string;
  /** Third part of the data about what the chat belongs to. */
  entity_data_3?: string;
  /** Ids of the users who have muted it. */
  mute_list: unknown[];
  /** When it was created. Date and time, ISO 8601. */
  date_create?: string;
  /** Kind of the chat. */
  message_type?: string;
  /** Public address of the chat. */
  public?: string;
  /** What somebody is there. */
  role?: string;
  /** Record that it belongs to. */
  entity_link: {
    /** What kind it is of. */
    type?: string;
    /** Address. */
    url?: string;
    /** Id, unique among its kind. */
    id?: string;
  };
  /** Whether people can write there. */
  text_field_enabled?: boolean;
  /** Background of the chat. */
  background_id?: number | null;
  /** Who may do what. */
  permissions: ImDialogGetPermissions;
  /** Whether it is new. */
  is_new?: boolean;
  /** Who has read it. */
  readed_list: ImDialogGetReadedListItem[];
  /** Ids of the users who manage it. */
  manager_list: number[];
  /** Who has seen the last message. */
  last_message_views: {
    /** Id of the message. */
    message_id?: number;
    /** Who saw it first. */
    first_viewers?: unknown[];
    /** How many have seen it. */
    count_of_viewers?: number;
  };
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialog_id?: string;
}

/** Stands in several types. */
export interface ImDialogMessagesGetFilesItemViewerAttrs {
  /** Viewer of the file. */
  viewer?: string;
  /** Kind of viewer. */
  viewerType?: string;
  /** Address. */
  src?: string;
  viewerResized?: string;
  /** Id of the object. */
  objectId?: string;
  viewerGroupBy?: string;
  imChatId?: number;
  /** What it is called, for people to read. */
  title?: string;
  /** What can be done with it. */
  actions?: string;
}

/**
 * Parameters of im.dialog.messages.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html
 */
export interface ImDialogMessagesGetParams {
  /** Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user. */
  DIALOG_ID: string | number;
  /** Id of a message; the 20 before it are returned. The lowest id of one page leads to the next. */
  LAST_ID?: number | string | undefined;
  /** Id of a message; the 20 after it are returned. 0 begins with the first message of all. */
  FIRST_ID?: number | string | undefined;
  /** How many records to return at most. Default: 20. */
  LIMIT?: number | string | undefined;
}

/** Result of im.dialog.messages.get. */
export interface ImDialogMessagesGetResult {
  /** Id of the chat. */
  chat_id?: number;
  /** The messages. */
  messages: {
    /** Id, unique among its kind. */
    id?: number;
    /** Id of the chat. */
    chat_id?: number;
    /** Id of the user who wrote it: user.get. */
    author_id?: number;
    /** When it happened or is to happen. Date and time, ISO 8601. */
    date?: string;
    /** What it says. */
    text?: string;
    /** Whether it counts as unread. */
    unread?: boolean;
    /** Id that is unique everywhere. */
    uuid?: string | null;
    replaces?: unknown[];
    /** Further parameters. */
    params?: {
      LIKE?: number[];
      /** Symbolic code. */
      CODE?: string[];
      /** Whether somebody is told. */
      NOTIFY?: string;
    } | unknown[];
    /** Date and time, ISO 8601. */
    disappearing_date?: string | null;
  }[];
  /** The users, or their ids. */
  users: {
    /** Id, unique among its kind. */
    id?: number;
    /** Whether it is in use. */
    active?: boolean;
    /** What it is called. */
    name?: string;
    /** First name. */
    first_name?: string;
    /** Surname. */
    last_name?: string;
    /** Position in the company. */
    work_position?: string;
    /** Color that it is shown in. */
    color?: string;
    /** Picture that stands for it. */
    avatar?: string;
    /** Picture that stands for it, in high resolution. */
    avatar_hr?: string;
    /** M or F. */
    gender?: "M" | "F";
    /** Day of birth. */
    birthday?: string;
    /** Whether the user is one from outside. */
    extranet?: boolean;
    /** Whether it comes from Bitrix24 Network. */
    network?: boolean;
    /** Whether it is a chat bot, or the bot itself. */
    bot?: boolean;
    /** Whether it comes through an outside messenger, or which one. */
    connector?: boolean;
    /** Outside system through which the user signs in. */
    external_auth_id?: string;
    /** State that it is in. */
    status?: string;
    /** Whether the user is away. */
    idle?: boolean;
    /** When something last happened with it. Date and time, ISO 8601. */
    last_activity_date?: string;
    /** When the mobile application was last used. Date and time, ISO 8601. */
    mobile_last_date?: string | boolean;
    /** When the desktop application was last used. Date and time, ISO 8601. */
    desktop_last_date?: string | boolean;
    /** Whether the user is on leave. */
    absent?: boolean;
    /** Departments that somebody belongs to. */
    departments?: number[];
    /** Phone numbers. */
    phones?: boolean | object;
    /** What is known of the chat bot. */
    bot_data?: null | object;
    /** What kind it is of. */
    type?: string;
    /** Address of the web page. */
    website?: string;
    /** E-mail address. */
    email?: string;
  }[];
  /** The files. */
  files: {
    /** Id, unique among its kind. */
    id?: number;
    /** Id of the chat. */
    chatId?: number;
    /** When it happened or is to happen. Date and time, ISO 8601. */
    date?: string;
    /** What kind it is of. */
    type?: "image" | "video" | "audio" | "file";
    /** What it is called. */
    name?: string;
    /** Ending of the file's name. */
    extension?: string;
    /** Size; of a file in bytes. */
    size?: number;
    /** Picture. */
    image?: {
      /** Height, in pixels or millimetres. */
      height?: number;
      /** Width, in pixels or millimetres. */
      width?: number;
    };
    /** State that it is in. */
    status?: string;
    /** How far it is, in per cent. */
    progress?: number;
    /** Id of the user who wrote it: user.get. */
    authorId?: number;
    /** Name of who wrote it. */
    authorName?: string;
    /** Address of a small version. */
    urlPreview?: string;
    /** Address to see it at. */
    urlShow?: string;
    /** Address to download it from. */
    urlDownload?: string;
    /** What the viewer of the file needs. */
    viewerAttrs?: ImDialogMessagesGetFilesItemViewerAttrs;
    /** Addresses of the picture or film. */
    mediaUrl?: {
      /** Small version to look at first. */
      preview?: {
        [id: number]: string;
      };
    };
    /** Whether it can be turned into text. */
    isTranscribable?: boolean;
    /** Whether it is a video message. */
    isVideoNote?: boolean;
    /** Whether it is a voice message. */
    isVoiceNote?: boolean;
  }[];
}

/** Stands in several types. */
export interface ImDialogMessagesSearchMessagesItem {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the chat. */
  chatId?: number;
  /** Id of the chat. */
  chat_id?: number;
  /** Id of the user who wrote it: user.get. */
  authorId?: number;
  /** Id of the user who wrote it: user.get. */
  author_id?: number;
  /** When it happened or is to happen. Date and time, ISO 8601. */
  date?: string;
  /** What it says. */
  text?: string;
  /** Whether it came with the portal, so that nobody can delete it. */
  isSystem?: boolean;
  /** Id that is unique everywhere. */
  uuid?: string | null;
  forward?: null | object;
  /** Further parameters. */
  params?: unknown[];
  viewedByOthers?: boolean;
  /** Whether it counts as unread. */
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
  /** Id of the chat. */
  CHAT_ID: number | string;
  SEARCH_MESSAGE?: string | undefined;
  /** First moment. Date and time, ISO 8601. */
  DATE_FROM?: string | Date | undefined;
  /** Last moment. Date and time, ISO 8601. */
  DATE_TO?: string | Date | undefined;
  /** When it happened or is to happen. Date and time, ISO 8601. */
  DATE?: string | Date | undefined;
  /** Fields to sort by, each with ASC or DESC. Default: {"ID":"DESC"}. */
  ORDER?: object | undefined;
  /** How many records to return at most. Default: 50. At most 200. */
  LIMIT?: number | string | undefined;
  /** Id of the last record that is known already. */
  LAST_ID?: number | string | undefined;
}

/** Result of im.dialog.messages.search. */
export interface ImDialogMessagesSearchResult {
  /** The messages. */
  messages: ImDialogMessagesSearchMessagesItem[];
  /** The users, or their ids. */
  users: {
    /** Id, unique among its kind. */
    id?: number;
    /** Whether it is in use. */
    active?: boolean;
    /** What it is called. */
    name?: string;
    /** First name. */
    firstName?: string;
    /** Surname. */
    lastName?: string;
    /** Position in the company. */
    workPosition?: string;
    /** Color that it is shown in. */
    color?: string;
    /** Picture that stands for it. */
    avatar?: string;
    /** Picture that stands for it, in high resolution. */
    avatarHr?: string;
    /** M or F. */
    gender?: string;
    /** Day of birth. */
    birthday?: string;
    /** Whether the user is one from outside. */
    extranet?: boolean;
    /** Whether it comes from Bitrix24 Network. */
    network?: boolean;
    /** Whether it is a chat bot, or the bot itself. */
    bot?: boolean;
    /** Whether it comes through an outside messenger, or which one. */
    connector?: boolean;
    /** Outside system through which the user signs in. */
    externalAuthId?: string;
    /** State that it is in. */
    status?: string;
    /** Whether the user is away. */
    idle?: boolean;
    /** When something last happened with it. Date and time, ISO 8601. */
    lastActivityDate?: string;
    /** When the mobile application was last used. Date and time, ISO 8601. */
    mobileLastDate?: string | boolean;
    /** When the desktop application was last used. Date and time, ISO 8601. */
    desktopLastDate?: string | boolean;
    /** Whether the user is on leave. */
    absent?: boolean;
    /** Departments that somebody belongs to. */
    departments?: number[];
    /** Phone numbers. */
    phones?: {
      /** Mobile phone number. */
      personal_mobile?: string;
      /** Extension. */
      inner_phone?: string;
    };
    /** What is known of the chat bot. */
    botData?: null | object;
    /** What kind it is of. */
    type?: string;
    /** Address of the web page. */
    website?: string;
    /** E-mail address. */
    email?: string;
  }[];
  /** The files. */
  files: unknown[];
  additionalMessages: ImDialogMessagesSearchMessagesItem[];
  copilot?: null | object;
  stickers: unknown[];
  reactions: {
    /** Id of the message. */
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
  /** Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user. */
  DIALOG_ID: string | number;
  /** Id of the last message that counts as read. */
  MESSAGE_ID?: number | string | undefined;
}

/** Result of im.dialog.read. */
export interface ImDialogReadResult {
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId?: string;
  /** Id of the chat. */
  chatId?: number;
  /** Id of the last record that is known already. */
  lastId?: number;
  /** How many are new, or a count. */
  counter?: number;
}

/**
 * Parameters of im.dialog.unread.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html
 */
export interface ImDialogUnreadParams {
  /** Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user. */
  DIALOG_ID: string | number;
  /** Id of the first message that counts as unread. */
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
  /** Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user. */
  DIALOG_ID: string | number;
  /** Default: N. */
  SKIP_EXTERNAL?: "Y" | "N" | undefined;
  SKIP_EXTERNAL_EXCEPT_TYPES?: string | undefined;
  /** How many records to return at most. Default: 50. At most 200. */
  LIMIT?: number | string | undefined;
  /** Id of the last record that is known already. */
  LAST_ID?: number | string | undefined;
  /** How many records to skip. Default: 0. */
  OFFSET?: number | string | undefined;
}

/** Result of im.dialog.users.list. */
export type ImDialogUsersListResult = {
  /** Id, unique among its kind. */
  id?: number;
  /** Whether it is in use. */
  active?: boolean;
  /** What it is called. */
  name?: string;
  /** First name. */
  first_name?: string;
  /** Surname. */
  last_name?: string;
  /** Position in the company. */
  work_position?: string | null;
  /** Color that it is shown in. */
  color?: string;
  /** Picture that stands for it. */
  avatar?: string;
  /** Picture that stands for it, in high resolution. */
  avatar_hr?: string;
  /** M or F. */
  gender?: string;
  /** Day of birth. */
  birthday?: string;
  /** Whether the user is one from outside. */
  extranet?: boolean;
  /** Whether it comes from Bitrix24 Network. */
  network?: boolean;
  /** Whether it is a chat bot, or the bot itself. */
  bot?: boolean;
  /** Whether it comes through an outside messenger, or which one. */
  connector?: boolean;
  /** Outside system through which the user signs in. */
  external_auth_id?: string;
  /** State that it is in. */
  status?: string;
  /** Since when the user has been away; false when not. Date and time, ISO 8601. */
  idle?: string | boolean;
  /** When something last happened with it. Date and time, ISO 8601. */
  last_activity_date?: string;
  /** When the mobile application was last used. Date and time, ISO 8601. */
  mobile_last_date?: string | boolean;
  /** When the desktop application was last used. Date and time, ISO 8601. */
  desktop_last_date?: string | boolean;
  /** Until when the user is on leave; false when not. Date and time, ISO 8601. */
  absent?: string | boolean;
  /** Departments that somebody belongs to. */
  departments?: number[];
  /** Phone numbers. */
  phones?: boolean | {
    /** Phone number at work. */
    work_phone?: string;
    /** Mobile phone number. */
    personal_mobile?: string;
    /** Private phone number. */
    personal_phone?: string;
  };
  /** What is known of the chat bot. */
  bot_data?: null | object;
  /** What kind it is of. */
  type?: string;
  /** Address of the web page. */
  website?: string;
  /** E-mail address. */
  email?: string;
}[];

/**
 * Parameters of im.dialog.writing.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html
 */
export interface ImDialogWritingParams {
  /** Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user. */
  DIALOG_ID: string | number;
}

/** Result of im.dialog.writing. */
export type ImDialogWritingResult = boolean;

/** Methods of Bitrix24 whose names begin with `im.dialog`. */
export interface ImDialogRestMethods {
  /** Returns name, owner, type, unread counter and other data of a chat the user has access to. */
  "im.dialog.get": { params: ImDialogGetParams; result: ImDialogGetResult };
  /**
   * Returns chat messages, newest or around a given id, 20 by default and at most 50.
   * All records: `list`, each page from where the last one ended: every record that was there from start to end comes
   * exactly once.
   */
  "im.dialog.messages.get": { params: ImDialogMessagesGetParams; result: ImDialogMessagesGetResult };
  /**
   * Searches the messages of one chat by text and dates, and returns them with their authors.
   * All records: `list`, each page from where the last one ended: every record that was there from start to end comes
   * exactly once.
   */
  "im.dialog.messages.search": { params: ImDialogMessagesSearchParams; result: ImDialogMessagesSearchResult };
  /** Marks messages of a chat as read up to a given one and returns the unread count left. */
  "im.dialog.read": { params: ImDialogReadParams; result: ImDialogReadResult };
  /** Marks all chats of the current user as read in one request. */
  "im.dialog.read.all": { params: ImDialogReadAllParams; result: ImDialogReadAllResult };
  /** Marks messages of a chat as unread, starting from the given one. */
  "im.dialog.unread": { params: ImDialogUnreadParams; result: ImDialogUnreadResult };
  /**
   * Lists participants of a chat with full user data, in portions, optionally skipping external ones.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "im.dialog.users.list": { params: ImDialogUsersListParams; result: ImDialogUsersListResult };
  /** Shows the other participants of a chat that the current user is typing a message. */
  "im.dialog.writing": { params: ImDialogWritingParams; result: ImDialogWritingResult };
}
