// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ImDialogGetPermissions } from "./im_dialog.ts";

/** What im.recent holds. Which members arrive depends on the call. */
export interface ImRecent {
  id?: string | number;
  type?: string;
  avatar?: {
    url?: string;
    color?: string;
  };
  title?: string;
  message?: {
    id?: number;
    text?: string;
    file?: boolean;
    attach?: boolean;
    author_id?: number;
    date?: string;
    sticker?: number | null;
    status?: string;
    uuid?: string | null;
  };
  counter?: number;
  chat_id?: number;
  last_id?: number;
  pinned?: boolean;
  unread?: boolean;
  has_reminder?: boolean;
  date_update?: string;
  date_last_activity?: string;
  user?: {
    id?: number;
    name?: string;
    first_name?: string;
    last_name?: string;
    work_position?: string;
    color?: string;
    avatar?: string;
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
    absent?: string | boolean;
    active?: boolean;
    avatar_hr?: string;
    desktop_last_date?: string | boolean;
    departments?: number[];
    phones?: boolean | object;
    bot_data?: null | object;
    type?: string;
    website?: string;
    email?: string;
  };
  chat?: {
    id?: number;
    title?: string;
    name?: string;
    owner?: number;
    extranet?: boolean;
    parent_chat_id?: number;
    parent_message_id?: number;
    contains_collaber?: boolean;
    color?: string;
    avatar?: string;
    type?: string;
    entity_type?: string;
    entity_id?: string;
    entity_data_1?: string;
    entity_data_2?: string;
    entity_data_3?: string;
    date_create?: string;
    message_type?: string;
    mute_list?: unknown[] | {
      [id: number]: boolean;
    };
    manager_list?: number[] | unknown[];
    user_counter?: number;
    restrictions?: ImRecentChatRestrictions;
    role?: string;
    text_field_enabled?: boolean;
    background_id?: number | null;
    entity_link?: {
      type?: string;
      url?: string;
      id?: string;
    };
    permissions?: ImDialogGetPermissions;
    public?: string;
  };
  options?: unknown[];
  lines?: {
    id?: number;
    status?: number;
    date_create?: string;
  };
}

/** Stands in several types. */
export interface ImRecentChatRestrictions {
  avatar?: boolean;
  rename?: boolean;
  extend?: boolean;
  call?: boolean;
  mute?: boolean;
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
  LAST_UPDATE?: string | Date | undefined;
  ONLY_OPENLINES?: "Y" | "N" | undefined;
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
  LAST_MESSAGE_DATE?: string | Date | undefined;
  UNREAD_ONLY?: "Y" | "N" | undefined;
  PARSE_TEXT?: "Y" | "N" | undefined;
  GET_ORIGINAL_TEXT?: "Y" | "N" | undefined;
  SKIP_UNDISTRIBUTED_OPENLINES?: "Y" | "N" | undefined;
  ONLY_COPILOT?: "Y" | "N" | undefined;
  ONLY_CHANNEL?: "Y" | "N" | undefined;
  CAN_MANAGE_MESSAGES?: "Y" | "N" | undefined;
  OFFSET?: number | string | undefined;
  LIMIT?: number | string | undefined;
}

/** Result of im.recent.list. */
export interface ImRecentListResult {
  items: ImRecent[];
  hasMorePages?: boolean;
  hasMore?: boolean;
  copilot: {
    chats?: null | object;
    messages?: null | object;
    roles?: {
      [name: string]: {
        code?: string;
        name?: string;
        desc?: string;
        avatar?: {
          small?: string;
          medium?: string;
          large?: string;
        };
        default?: boolean;
        prompts?: {
          code?: string;
          promptType?: string;
          title?: string;
          text?: string;
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
  DIALOG_ID: string | number;
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
  DIALOG_ID: string | number;
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
  /** Lists the current user's recent chats in pages, with filters by kind and unread state. */
  "im.recent.list": { params: ImRecentListParams; result: ImRecentListResult };
  /** Pins a chat to the top of the current user's recent list or unpins it. */
  "im.recent.pin": { params: ImRecentPinParams; result: ImRecentPinResult };
  /** Sets or clears the unread mark of a whole chat in the current user's recent list. */
  "im.recent.unread": { params: ImRecentUnreadParams; result: ImRecentUnreadResult };
}
