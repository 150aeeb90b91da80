// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ImDialogGetPermissions, ImDialogGetRestrictions } from "./im_dialog.ts";
import type { ImNotifyGetUsersItem } from "./im_notify.ts";

/**
 * Parameters of im.search.chat.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html
 */
export interface ImSearchChatListParams {
  FIND?: string | undefined;
  FIND_LINES?: string | undefined;
  OFFSET?: number | string | undefined;
  LIMIT?: number | string | undefined;
}

/** Result of im.search.chat.list. */
export type ImSearchChatListResult = {
  id?: number;
  parent_chat_id?: number;
  parent_message_id?: number;
  name?: string;
  description?: string | null;
  owner?: number;
  extranet?: boolean;
  avatar?: string | null;
  color?: string;
  type?: string;
  counter?: number;
  user_counter?: number;
  message_count?: number;
  unread_id?: number;
  restrictions?: ImDialogGetRestrictions;
  last_message_id?: number;
  last_id?: number;
  marked_id?: number;
  disk_folder_id?: number;
  entity_type?: string;
  entity_id?: string;
  entity_data_1?: string;
  entity_data_2?: string;
  entity_data_3?: string;
  mute_list?: unknown[] | object;
  date_create?: string;
  message_type?: string;
  public?: string | {
    code?: string;
    link?: string;
  };
  role?: string;
  entity_link?: {
    type?: string;
    url?: string;
    id?: string | number;
  };
  text_field_enabled?: boolean;
  background_id?: number | null;
  permissions?: ImDialogGetPermissions;
  is_new?: boolean;
}[];

/**
 * Parameters of im.search.department.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-department-list.html
 */
export interface ImSearchDepartmentListParams {
  FIND: string;
  USER_DATA?: "Y" | "N" | undefined;
  OFFSET?: number | string | undefined;
  LIMIT?: number | string | undefined;
}

/** Result of im.search.department.list. */
export type ImSearchDepartmentListResult = {
  id?: number;
  name?: string;
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
  SKIP_OPENLINES?: "Y" | "N" | undefined;
  SKIP_CHAT?: "Y" | "N" | undefined;
  SKIP_DIALOG?: "Y" | "N" | undefined;
}

/** Result of im.search.last.get. */
export type ImSearchLastGetResult = {
  id?: string | number;
  type?: "chat" | "user";
  avatar?: {
    url?: string;
    color?: string;
  };
  title?: string;
  user?: ImNotifyGetUsersItem;
  chat?: {
    id?: number;
    name?: string;
    owner?: number;
    extranet?: boolean;
    avatar?: string | null;
    color?: string;
    type?: string;
    entity_type?: string;
    entity_id?: string;
    entity_data_1?: string;
    entity_data_2?: string;
    entity_data_3?: string;
    mute_list?: object | unknown[];
    date_create?: string;
    message_type?: string;
  };
}[];

/**
 * Parameters of im.search.user.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html
 */
export interface ImSearchUserListParams {
  FIND: string;
  BUSINESS?: "Y" | "N" | undefined;
  OFFSET?: number | string | undefined;
  LIMIT?: number | string | undefined;
}

/** Result of im.search.user.list. */
export interface ImSearchUserListResult {
  [id: number]: {
    id?: number;
    name?: string;
    first_name?: string;
    last_name?: string;
    work_position?: string;
    color?: string;
    avatar?: string | null;
    gender?: "M" | "F";
    birthday?: string | boolean;
    extranet?: boolean;
    network?: boolean;
    bot?: boolean;
    connector?: boolean;
    external_auth_id?: string;
    status?: string;
    idle?: string | boolean;
    last_activity_date?: string | boolean;
    mobile_last_date?: string | boolean;
    departments?: number[];
    absent?: string | boolean;
    phones?: {
      work_phone?: string;
      personal_mobile?: string;
      inner_phone?: string;
    };
  };
}

/** Methods of Bitrix24 whose names begin with `im.search`. */
export interface ImSearchRestMethods {
  /** Searches chats by title or by open channel phrase and returns them in portions. */
  "im.search.chat.list": { params: ImSearchChatListParams; result: ImSearchChatListResult };
  /** Searches departments by name and, on request, adds data of their managers. */
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
  /** Searches users by name and other profile data, and returns them keyed by user id. */
  "im.search.user.list": { params: ImSearchUserListParams; result: ImSearchUserListResult };
}
