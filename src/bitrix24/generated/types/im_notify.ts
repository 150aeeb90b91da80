// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MessageAttachment, MessageBlock } from "./im_message.ts";

/**
 * Parameters of im.notify.answer.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-answer.html
 */
export interface ImNotifyAnswerParams {
  NOTIFY_ID: number | string;
  ANSWER_TEXT: string;
}

/** Result of im.notify.answer. */
export interface ImNotifyAnswerResult {
  result_message: boolean | string[];
}

/**
 * Parameters of im.notify.confirm.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-confirm.html
 */
export interface ImNotifyConfirmParams {
  NOTIFY_ID: number | string;
  NOTIFY_VALUE: string;
}

/** Result of im.notify.confirm. */
export interface ImNotifyConfirmResult {
  result_message: boolean | string[];
}

/**
 * Parameters of im.notify.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html
 */
export interface ImNotifyDeleteParams {
  ID?: number | string | undefined;
  TAG?: string | undefined;
  SUB_TAG?: string | undefined;
  CLIENT_ID?: string | number | undefined;
}

/** Result of im.notify.delete. */
export type ImNotifyDeleteResult = boolean;

/** Stands in several types. */
export interface ImNotifyGetNotificationsItem {
  id?: number;
  chat_id?: number;
  author_id?: number;
  date?: string;
  notify_type?: number;
  notify_module?: string;
  notify_event?: string;
  notify_tag?: string;
  notify_sub_tag?: string;
  notify_title?: string;
  setting_name?: string;
  text?: string;
  notify_read?: "Y" | "N";
  notify_buttons?: string;
  params?: null | (null | object);
}

/**
 * Parameters of im.notify.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-get.html
 */
export interface ImNotifyGetParams {
  LAST_ID?: number | string | undefined;
  LAST_TYPE?: 1 | 3 | undefined;
  LIMIT?: number | string | undefined;
  CONVERT_TEXT?: string | undefined;
}

/** Result of im.notify.get. */
export interface ImNotifyGetResult {
  total_count?: number;
  total_unread_count?: number;
  chat_id?: number;
  notifications: ImNotifyGetNotificationsItem[];
  users: ImNotifyGetUsersItem[];
}

/** Stands in several types. */
export interface ImNotifyGetUsersItem {
  id?: number;
  active?: boolean;
  name?: string;
  first_name?: string;
  last_name?: string;
  work_position?: string;
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
  phones?: {
    work_phone?: string;
    personal_mobile?: string;
    inner_phone?: string;
  };
  bot_data?: null | object;
  type?: string;
  website?: string;
  email?: string;
}

/**
 * Parameters of im.notify.history.search.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-history-search.html
 */
export interface ImNotifyHistorySearchParams {
  SEARCH_TEXT?: string | undefined;
  SEARCH_TYPE?: string | undefined;
  SEARCH_TYPES?: object | unknown[] | undefined;
  SEARCH_DATE?: string | undefined;
  SEARCH_DATE_FROM?: string | undefined;
  SEARCH_DATE_TO?: string | undefined;
  SEARCH_AUTHORS?: object | unknown[] | undefined;
  LAST_ID?: number | string | undefined;
  LIMIT?: number | string | undefined;
  CONVERT_TEXT?: string | undefined;
  GROUP_TAG?: string | undefined;
}

/** Result of im.notify.history.search. */
export interface ImNotifyHistorySearchResult {
  chat_id?: number;
  total_results?: number;
  notifications: ImNotifyGetNotificationsItem[];
  users: ImNotifyGetUsersItem[];
}

/**
 * Parameters of im.notify.personal.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html
 */
export interface ImNotifyPersonalAddParams {
  USER_ID: number | string;
  MESSAGE: string;
  MESSAGE_OUT?: string | undefined;
  TAG?: string | undefined;
  SUB_TAG?: string | undefined;
  ATTACH?: string | MessageBlock[] | MessageAttachment | undefined;
  CLIENT_ID?: string | number | undefined;
}

/** Result of im.notify.personal.add. */
export type ImNotifyPersonalAddResult = number | boolean;

/**
 * Parameters of im.notify.read.all.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-all.html
 */
export interface ImNotifyReadAllParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of im.notify.read.all. */
export interface ImNotifyReadAllResult {
  result?: boolean;
  newCounter?: number;
}

/**
 * Parameters of im.notify.read.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-list.html
 */
export interface ImNotifyReadListParams {
  IDS: object | unknown[];
  ACTION?: "Y" | "N" | undefined;
}

/** Result of im.notify.read.list. */
export type ImNotifyReadListResult = boolean;

/**
 * Parameters of im.notify.read.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read.html
 */
export interface ImNotifyReadParams {
  ID?: number | string | undefined;
  ACTION?: "Y" | "N" | undefined;
  ONLY_CURRENT?: string | undefined;
}

/** Result of im.notify.read. */
export type ImNotifyReadResult = boolean;

/**
 * Parameters of im.notify.schema.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-schema-get.html
 */
export interface ImNotifySchemaGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of im.notify.schema.get. */
export interface ImNotifySchemaGetResult {
  tasks: {
    NAME?: string;
    MODULE_ID?: string;
    LIST?: {
      ID?: string;
      NAME?: string;
    }[];
  };
}

/**
 * Parameters of im.notify.system.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html
 */
export interface ImNotifySystemAddParams {
  USER_ID: number | string;
  MESSAGE: string;
  MESSAGE_OUT?: string | undefined;
  TAG?: string | undefined;
  SUB_TAG?: string | undefined;
  ATTACH?: string | MessageBlock[] | MessageAttachment | undefined;
  CLIENT_ID?: string | number | undefined;
}

/** Result of im.notify.system.add. */
export type ImNotifySystemAddResult = number | boolean;

/** Methods of Bitrix24 whose names begin with `im.notify`. */
export interface ImNotifyRestMethods {
  /** Sends a text reply to a notification that accepts quick answers. */
  "im.notify.answer": { params: ImNotifyAnswerParams; result: ImNotifyAnswerResult };
  /** Presses a button, such as accept or decline, in a notification that asks for a decision. */
  "im.notify.confirm": { params: ImNotifyConfirmParams; result: ImNotifyConfirmResult };
  /** Deletes a notification by id, or those of the current application by TAG or SUB_TAG. */
  "im.notify.delete": { params: ImNotifyDeleteParams; result: ImNotifyDeleteResult };
  /** Returns the current user's notifications in portions, with total and unread counts. */
  "im.notify.get": { params: ImNotifyGetParams; result: ImNotifyGetResult };
  /** Searches the current user's notification history by text, type, author and dates. */
  "im.notify.history.search": { params: ImNotifyHistorySearchParams; result: ImNotifyHistorySearchResult };
  /** Sends a user a notification in the name of the current user and returns its id. */
  "im.notify.personal.add": { params: ImNotifyPersonalAddParams; result: ImNotifyPersonalAddResult };
  /** Marks a notification and, unless ONLY_CURRENT is Y, all with higher ids as read or unread. */
  "im.notify.read": { params: ImNotifyReadParams; result: ImNotifyReadResult };
  /** Marks all notifications of the current user as read and returns the new counter. */
  "im.notify.read.all": { params: ImNotifyReadAllParams; result: ImNotifyReadAllResult };
  /** Marks the notifications with the given ids as read or unread. */
  "im.notify.read.list": { params: ImNotifyReadListParams; result: ImNotifyReadListResult };
  /** Returns the types of notifications that exist, grouped by module. */
  "im.notify.schema.get": { params: ImNotifySchemaGetParams; result: ImNotifySchemaGetResult };
  /** Sends a user a notification without a personal author and returns its id. */
  "im.notify.system.add": { params: ImNotifySystemAddParams; result: ImNotifySystemAddResult };
}
