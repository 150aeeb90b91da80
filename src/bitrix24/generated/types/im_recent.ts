// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ImDialogGetPermissions } from "./im_dialog.ts";

/** What im.recent holds. Which members arrive depends on the call. */
export interface ImRecent {
  /** Id, unique among its kind. */
  id?: string | number;
  /** What kind it is of. */
  type?: string;
  /** Picture that stands for it. */
  avatar?: {
    /** Address. */
    url?: string;
    /** Color that it is shown in. */
    color?: string;
  };
  /** What it is called, for people to read. */
  title?: string;
  /** Text of the message. */
  message?: {
    /** Id, unique among its kind. */
    id?: number;
    /** What it says. */
    text?: string;
    file?: boolean;
    attach?: boolean;
    /** Id of the user who wrote it: user.get. */
    author_id?: number;
    /** When it happened or is to happen. Date and time, ISO 8601. */
    date?: string;
    sticker?: number | null;
    /** State that it is in. */
    status?: string;
    /** Id that is unique everywhere. */
    uuid?: string | null;
  };
  /** How many are new, or a count. */
  counter?: number;
  /** Id of the chat. */
  chat_id?: number;
  /** Id of the last record that is known already. */
  last_id?: number;
  pinned?: boolean;
  /** Whether it counts as unread. */
  unread?: boolean;
  has_reminder?: boolean;
  /** When it was last changed. Date and time, ISO 8601. */
  date_update?: string;
  /** Date and time, ISO 8601. */
  date_last_activity?: string;
  /** The user. */
  user?: {
    /** Id, unique among its kind. */
    id?: number;
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
    /** Until when the user is on leave; false when not. Date and time, ISO 8601. */
    absent?: string | boolean;
    /** Whether it is in use. */
    active?: boolean;
    /** Picture that stands for it, in high resolution. */
    avatar_hr?: string;
    /** When the desktop application was last used. */
    desktop_last_date?: string | boolean;
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
  };
  /** The chat. */
  chat?: {
    /** Id, unique among its kind. */
    id?: number;
    /** What it is called, for people to read. */
    title?: string;
    /** What it is called. */
    name?: string;
    /** Whose it is. */
    owner?: number;
    /** Whether the user is one from outside. */
    extranet?: boolean;
    /** Id of the chat that it belongs to. */
    parent_chat_id?: number;
    /** Id of the message that it belongs to. */
    parent_message_id?: number;
    /** Whether a guest of a collaboration takes part. */
    contains_collaber?: boolean;
    /** Color that it is shown in. */
    color?: string;
    /** Picture that stands for it. */
    avatar?: string;
    /** What kind it is of. */
    type?: string;
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
    /** When it was created. Date and time, ISO 8601. */
    date_create?: string;
    /** Kind of the chat. */
    message_type?: string;
    /** Ids of the users who have muted it. */
    mute_list?: unknown[] | {
      [id: number]: boolean;
    };
    /** Ids of the users who manage it. */
    manager_list?: number[];
    /** How many users there are. */
    user_counter?: number;
    restrictions?: ImRecentChatRestrictions;
    /** What somebody is there. */
    role?: string;
    /** Whether people can write there. */
    text_field_enabled?: boolean;
    /** Background of the chat. */
    background_id?: number | null;
    /** Record that it belongs to. */
    entity_link?: {
      /** What kind it is of. */
      type?: string;
      /** Address. */
      url?: string;
      /** Id, unique among its kind. */
      id?: string;
    };
    /** Who may do what. */
    permissions?: ImDialogGetPermissions;
    /** Public address of the chat. */
    public?: string;
  };
  /** Further settings. */
  options?: unknown[];
  lines?: {
    /** Id, unique among its kind. */
    id?: number;
    /** State that it is in. */
    status?: number;
    /** When it was created. */
    date_create?: string;
  };
}

/** Stands in several types. */
export interface ImRecentChatRestrictions {
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
}

/**
 * Parameters of im.recent.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/im-recent-get.html
 */
export interface ImRecentGetParams {
  SKIP_OPENLINES?: "Y" | "N" | undefined;
  SKIP_CHAT?: "Y" | "N" | undefined;
  SKIP_DIALOG?: "Y" | "N" | undefined;
  /** Date and time, ISO 8601. */
  LAST_UPDATE?: string | Date | undefined;
  ONLY_OPENLINES?: "Y" | "N" | undefined;
  /** Date and time, ISO 8601. */
  LAST_SYNC_DATE?: string | Date | undefined;
}

/** Result of im.recent.get. */
export type ImRecentGetResult = ImRecent[];

/**
 * Parameters of im.recent.hide.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-hide.html
 */
export interface ImRecentHideParams {
  /** Dialog: chat17 for chat 17, or the id of a user. */
  DIALOG_ID: string | number;
}

/** Result of im.recent.hide. */
export type ImRecentHideResult = boolean;

/**
 * Parameters of im.recent.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/im-recent-list.html
 */
export interface ImRecentListParams {
  SKIP_OPENLINES?: "Y" | "N" | undefined;
  SKIP_DIALOG?: "Y" | "N" | undefined;
  SKIP_CHAT?: "Y" | "N" | undefined;
  /** Date and time, ISO 8601. */
  LAST_MESSAGE_DATE?: string | Date | undefined;
  UNREAD_ONLY?: "Y" | "N" | undefined;
  PARSE_TEXT?: "Y" | "N" | undefined;
  GET_ORIGINAL_TEXT?: "Y" | "N" | undefined;
  SKIP_UNDISTRIBUTED_OPENLINES?: "Y" | "N" | undefined;
  ONLY_COPILOT?: "Y" | "N" | undefined;
  ONLY_CHANNEL?: "Y" | "N" | undefined;
  CAN_MANAGE_MESSAGES?: "Y" | "N" | undefined;
  /** How many records to skip. Default: 0. */
  OFFSET?: number | string | undefined;
  /** How many records to return at most. Default: 50. At most 200. */
  LIMIT?: number | string | undefined;
}

/** Result of im.recent.list. */
export interface ImRecentListResult {
  /** The records. */
  items: ImRecent[];
  hasMorePages?: boolean;
  /** Whether there are more. */
  hasMore?: boolean;
  copilot: {
    chats?: null | object;
    /** The messages. */
    messages?: null | object;
    /** What people are there. */
    roles?: {
      [name: string]: {
        /** Symbolic code. */
        code?: string;
        /** What it is called. */
        name?: string;
        desc?: string;
        /** Picture that stands for it. */
        avatar?: {
          small?: string;
          medium?: string;
          large?: string;
        };
        default?: boolean;
        prompts?: {
          /** Symbolic code. */
          code?: string;
          promptType?: string;
          /** What it is called, for people to read. */
          title?: string;
          /** What it says. */
          text?: string;
          /** Whether it is new. */
          isNew?: boolean;
        }[];
      };
    };
    recommendedRoles?: string[];
  };
  messagesAutoDeleteConfigs: unknown[];
}

/**
 * Parameters of im.recent.pin.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-pin.html
 */
export interface ImRecentPinParams {
  /** Dialog: chat17 for chat 17, or the id of a user. */
  DIALOG_ID: string | number;
  /** Default: Y. */
  PIN?: "Y" | "N" | undefined;
}

/** Result of im.recent.pin. */
export type ImRecentPinResult = boolean;

/**
 * Parameters of im.recent.unread.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-unread.html
 */
export interface ImRecentUnreadParams {
  /** Dialog: chat17 for chat 17, or the id of a user. */
  DIALOG_ID: string | number;
  /** Default: Y. */
  ACTION?: "Y" | "N" | undefined;
}

/** Result of im.recent.unread. */
export type ImRecentUnreadResult = boolean;

/** Methods of Bitrix24 whose names begin with `im.recent`. */
export interface ImRecentRestMethods {
  /** Returns a short list of the user's recent chats, or what changed in it since a date up to 7 days ago. */
  "im.recent.get": { params: ImRecentGetParams; result: ImRecentGetResult };
  /** Hides a chat from the current user's list of recent chats; its messages stay. */
  "im.recent.hide": { params: ImRecentHideParams; result: ImRecentHideResult };
  /**
   * Lists the current user's recent chats in pages, with filters by kind and unread state.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "im.recent.list": { params: ImRecentListParams; result: ImRecentListResult };
  /** Pins a chat to the top of the current user's recent list or unpins it. */
  "im.recent.pin": { params: ImRecentPinParams; result: ImRecentPinResult };
  /** Sets or clears the unread mark of a whole chat in the current user's recent list. */
  "im.recent.unread": { params: ImRecentUnreadParams; result: ImRecentUnreadResult };
}
