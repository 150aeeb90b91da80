// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MessageAttachment, MessageBlock } from "./im_message.ts";

/**
 * Parameters of im.notify.answer.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-answer.html
 */
export interface ImNotifyAnswerParams {
  /** Id of the notification. */
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
  /** Id of the notification. */
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
  /** Id of the notification to delete. At least one of ID, TAG, SUB_TAG is needed. */
  ID?: number | string | undefined;
  /** Word to find it by. At least one of ID, TAG, SUB_TAG is needed. */
  TAG?: string | undefined;
  /** Second name to find it by. At least one of ID, TAG, SUB_TAG is needed. */
  SUB_TAG?: string | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
  CLIENT_ID?: string | number | undefined;
}

/** Result of im.notify.delete. */
export type ImNotifyDeleteResult = boolean;

/** Stands in several types. */
export interface ImNotifyGetNotificationsItem {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the chat. */
  chat_id?: number;
  /** Id of the user who wrote it: user.get. */
  author_id?: number;
  /** When it happened or is to happen. */
  date?: string;
  notify_type?: number;
  notify_module?: string;
  notify_event?: string;
  notify_tag?: string;
  notify_sub_tag?: string;
  notify_title?: string;
  setting_name?: string;
  /** What it says. */
  text?: string;
  notify_read?: "Y" | "N";
  notify_buttons?: string;
  /** Further parameters. */
  params?: null | (null | object);
}

/**
 * Parameters of im.notify.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-get.html
 */
export interface ImNotifyGetParams {
  /** Id of the last record that is known already. */
  LAST_ID?: number | string | undefined;
  LAST_TYPE?: 1 | 3 | undefined;
  /** How many records to return at most. Default: 50. At most 50. */
  LIMIT?: number | string | undefined;
  CONVERT_TEXT?: string | undefined;
}

/** Result of im.notify.get. */
export interface ImNotifyGetResult {
  total_count?: number;
  total_unread_count?: number;
  /** Id of the chat. */
  chat_id?: number;
  notifications: ImNotifyGetNotificationsItem[];
  /** The users, or their ids. */
  users: ImNotifyGetUsersItem[];
}

/** Stands in several types. */
export interface ImNotifyGetUsersItem {
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
  phones?: {
    /** Phone number at work. */
    work_phone?: string;
    /** Mobile phone number. */
    personal_mobile?: string;
    /** Extension. */
    inner_phone?: string;
  };
  /** What is known of the chat bot. */
  bot_data?: null | object;
  /** What kind it is of. */
  type?: string;
  /** Address of the web page. */
  website?: string;
  /** E-mail address. */
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
  /** Id of the last record that is known already. */
  LAST_ID?: number | string | undefined;
  /** How many records to return at most. Default: 50. At most 50. */
  LIMIT?: number | string | undefined;
  CONVERT_TEXT?: string | undefined;
  GROUP_TAG?: string | undefined;
}

/** Result of im.notify.history.search. */
export interface ImNotifyHistorySearchResult {
  /** Id of the chat. */
  chat_id?: number;
  total_results?: number;
  notifications: ImNotifyGetNotificationsItem[];
  /** The users, or their ids. */
  users: ImNotifyGetUsersItem[];
}

/**
 * Parameters of im.notify.personal.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html
 */
export interface ImNotifyPersonalAddParams {
  /** Id of the user to notify. */
  USER_ID: number | string;
  /** Text of the notification. BB codes such as `[B]` and `[URL]` format it. */
  MESSAGE: string;
  /** Text for e-mails. */
  MESSAGE_OUT?: string | undefined;
  /**
   * Name under which the application's next notification replaces this one. Through a webhook it needs a
   * `CLIENT_ID`, too, which is not sent.
   */
  TAG?: string | undefined;
  /** Second name to find it by. */
  SUB_TAG?: string | undefined;
  /** Blocks below the text. */
  ATTACH?: string | MessageBlock[] | MessageAttachment | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
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
  /** Whether it went well. */
  result?: boolean;
  newCounter?: number;
}

/**
 * Parameters of im.notify.read.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-list.html
 */
export interface ImNotifyReadListParams {
  /** Ids of the records. */
  IDS: object | unknown[];
  /** Default: Y. */
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
  /** Id, unique among its kind. */
  ID?: number | string | undefined;
  /** Default: Y. */
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
  /** The tasks. */
  tasks: {
    /** What it is called. */
    NAME?: string;
    /** Module of the portal that it belongs to. */
    MODULE_ID?: string;
    /** Entries of the list. */
    LIST?: {
      /** Id, unique among its kind. */
      ID?: string;
      /** What it is called. */
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
  /** Id of the user to notify. */
  USER_ID: number | string;
  /** Text of the notification. BB codes such as `[B]` and `[URL]` format it. */
  MESSAGE: string;
  /** Text for e-mails. */
  MESSAGE_OUT?: string | undefined;
  /**
   * Name under which the application's next notification replaces this one. Through a webhook it needs a
   * `CLIENT_ID`, too, which is not sent.
   */
  TAG?: string | undefined;
  /** Second name to find it by. */
  SUB_TAG?: string | undefined;
  /** Blocks below the text. */
  ATTACH?: string | MessageBlock[] | MessageAttachment | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
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
  /**
   * Returns the current user's notifications in portions, with total and unread counts.
   * All records: `list`, the first page only: nothing documents how the next one is asked for.
   */
  "im.notify.get": { params: ImNotifyGetParams; result: ImNotifyGetResult };
  /**
   * Searches the current user's notification history by text, type, author and dates.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
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
