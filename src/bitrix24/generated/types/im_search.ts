// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ImDialogGetPermissions, ImDialogGetRestrictions } from "./im_dialog.ts";
import type { ImNotifyGetUsersItem } from "./im_notify.ts";

/**
 * Parameters of im.search.chat.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html
 */
export interface ImSearchChatListParams {
  /** Text to look for. */
  FIND?: string | undefined;
  FIND_LINES?: string | undefined;
  /** How many records to skip. Default: 0. */
  OFFSET?: number | string | undefined;
  /** How many records to return at most. Default: 10. At most 50. */
  LIMIT?: number | string | undefined;
}

/** Result of im.search.chat.list. */
export type ImSearchChatListResult = {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the chat that it belongs to. */
  parent_chat_id?: number;
  /** Id of the message that it belongs to. */
  parent_message_id?: number;
  /** What it is called. */
  name?: string;
  /** What it is about, in words. */
  description?: string | null;
  /** Whose it is. */
  owner?: number;
  /** Whether the user is one from outside. */
  extranet?: boolean;
  /** Picture that stands for it. */
  avatar?: string | null;
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
  restrictions?: ImDialogGetRestrictions;
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
  mute_list?: unknown[] | object;
  /** When it was created. */
  date_create?: string;
  /** Kind of the chat. */
  message_type?: string;
  /** Public address of the chat. */
  public?: string | {
    /** Symbolic code. */
    code?: string;
    /** Address. */
    link?: string;
  };
  /** What somebody is there. */
  role?: string;
  /** Record that it belongs to. */
  entity_link?: {
    /** What kind it is of. */
    type?: string;
    /** Address. */
    url?: string;
    /** Id, unique among its kind. */
    id?: string | number;
  };
  /** Whether people can write there. */
  text_field_enabled?: boolean;
  /** Background of the chat. */
  background_id?: number | null;
  /** Who may do what. */
  permissions?: ImDialogGetPermissions;
  /** Whether it is new. */
  is_new?: boolean;
}[];

/**
 * Parameters of im.search.department.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-department-list.html
 */
export interface ImSearchDepartmentListParams {
  /** Text to look for. */
  FIND: string;
  /** Default: N. */
  USER_DATA?: "Y" | "N" | undefined;
  /** How many records to skip. Default: 0. */
  OFFSET?: number | string | undefined;
  /** How many records to return at most. Default: 10. At most 50. */
  LIMIT?: number | string | undefined;
}

/** Result of im.search.department.list. */
export type ImSearchDepartmentListResult = {
  /** Id, unique among its kind. */
  id?: number;
  /** What it is called. */
  name?: string;
  /** First name, surname and what else belongs to the name. */
  full_name?: string;
  manager_user_id?: number;
  manager_user_data?: ImNotifyGetUsersItem;
}[];

/**
 * Parameters of im.search.last.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html
 */
export interface ImSearchLastAddParams {
  /** Dialog: chat17 for chat 17, or the id of a user. */
  DIALOG_ID: string | number;
}

/** Result of im.search.last.add. */
export type ImSearchLastAddResult = boolean;

/**
 * Parameters of im.search.last.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-delete.html
 */
export interface ImSearchLastDeleteParams {
  /** Dialog: chat17 for chat 17, or the id of a user. */
  DIALOG_ID: string | number;
}

/** Result of im.search.last.delete. */
export type ImSearchLastDeleteResult = boolean;

/**
 * Parameters of im.search.last.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-get.html
 */
export interface ImSearchLastGetParams {
  /** Default: N. */
  SKIP_OPENLINES?: "Y" | "N" | undefined;
  /** Default: N. */
  SKIP_CHAT?: "Y" | "N" | undefined;
  /** Default: N. */
  SKIP_DIALOG?: "Y" | "N" | undefined;
}

/** Result of im.search.last.get. */
export type ImSearchLastGetResult = {
  /** Id, unique among its kind. */
  id?: string | number;
  /** What kind it is of. */
  type?: "chat" | "user";
  /** Picture that stands for it. */
  avatar?: {
    /** Address. */
    url?: string;
    /** Color that it is shown in. */
    color?: string;
  };
  /** What it is called, for people to read. */
  title?: string;
  /** The user. */
  user?: ImNotifyGetUsersItem;
  /** The chat. */
  chat?: {
    /** Id, unique among its kind. */
    id?: number;
    /** What it is called. */
    name?: string;
    /** Whose it is. */
    owner?: number;
    /** Whether the user is one from outside. */
    extranet?: boolean;
    /** Picture that stands for it. */
    avatar?: string | null;
    /** Color that it is shown in. */
    color?: string;
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
    /** Ids of the users who have muted it. */
    mute_list?: object | unknown[];
    /** When it was created. */
    date_create?: string;
    /** Kind of the chat. */
    message_type?: string;
  };
}[];

/**
 * Parameters of im.search.user.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html
 */
export interface ImSearchUserListParams {
  /** Text to look for. */
  FIND: string;
  /** Default: N. */
  BUSINESS?: "Y" | "N" | undefined;
  /** How many records to skip. Default: 0. */
  OFFSET?: number | string | undefined;
  /** How many records to return at most. Default: 10. At most 50. */
  LIMIT?: number | string | undefined;
}

/** Result of im.search.user.list. */
export interface ImSearchUserListResult {
  [id: number]: {
    /** Id, unique among its kind. */
    id?: number;
    /** First name. */
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
    avatar?: string | null;
    /** M or F. */
    gender?: "M" | "F";
    /** Day of birth. */
    birthday?: string | boolean;
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
    /** Since when the user has been away; false when not. */
    idle?: string | boolean;
    /** When something last happened with it. */
    last_activity_date?: string | boolean;
    /** When the mobile application was last used. */
    mobile_last_date?: string | boolean;
    /** Ids of the departments. */
    departments?: number[];
    /** Until when the user is on leave; false when not. */
    absent?: string | boolean;
    /** Phone numbers. */
    phones?: {
      /** Phone number at work. */
      work_phone?: string;
      /** Mobile phone number. */
      personal_mobile?: string;
      /** Extension. */
      inner_phone?: string;
    };
  };
}

/** Methods of Bitrix24 whose names begin with `im.search`. */
export interface ImSearchRestMethods {
  /**
   * Searches chats by title or by open channel phrase and returns them in portions.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "im.search.chat.list": { params: ImSearchChatListParams; result: ImSearchChatListResult };
  /**
   * Searches departments by name and, on request, adds data of their managers.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "im.search.department.list": { params: ImSearchDepartmentListParams; result: ImSearchDepartmentListResult };
  /**
   * Adds a chat to the current user's history of recent searches; deprecated.
   * @deprecated The documentation advises against it.
   */
  "im.search.last.add": { params: ImSearchLastAddParams; result: ImSearchLastAddResult };
  /**
   * Removes a chat from the current user's history of recent searches; deprecated.
   * @deprecated The documentation advises against it.
   */
  "im.search.last.delete": { params: ImSearchLastDeleteParams; result: ImSearchLastDeleteResult };
  /**
   * Returns chats and users from the current user's history of recent searches; deprecated.
   * @deprecated The documentation advises against it.
   */
  "im.search.last.get": { params: ImSearchLastGetParams; result: ImSearchLastGetResult };
  /**
   * Searches users by name and other profile data, and returns them keyed by user id.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "im.search.user.list": { params: ImSearchUserListParams; result: ImSearchUserListResult };
}
