// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of im.user.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-get.html
 */
export interface ImUserGetParams {
  ID?: number | string;
  AVATAR_HR?: "Y" | "N";
}

/** Result of im.user.get. */
export interface ImUserGetResult {
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
  departments: number[];
  phones: {
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
 * Parameters of im.user.list.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html
 */
export interface ImUserListGetParams {
  ID: string | object | unknown[];
  AVATAR_HR?: "Y" | "N";
  RESULT_TYPE?: string;
}

/** Result of im.user.list.get. */
export type ImUserListGetResult = {
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
  idle?: string;
  last_activity_date?: string;
  mobile_last_date?: string;
  desktop_last_date?: string;
  absent?: string;
  departments?: unknown[];
  phones?: {
    work_phone?: string;
    personal_mobile?: string;
    inner_phone?: string;
  };
  bot_data?: null | object;
  type?: string;
  website?: string;
  email?: string;
} | {
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
  idle?: boolean;
  last_activity_date?: string;
  mobile_last_date?: boolean;
  desktop_last_date?: boolean;
  absent?: boolean;
  departments?: number[];
  phones?: {
    work_phone?: string;
    personal_mobile?: string;
    inner_phone?: string;
  };
  website?: string;
  email?: string;
  bot_data?: null;
  type?: string;
}[];

/**
 * Parameters of im.user.status.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html
 */
export interface ImUserStatusGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of im.user.status.get. */
export type ImUserStatusGetResult = "online" | "dnd" | "away" | "break";

/**
 * Parameters of im.user.status.idle.end.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-end.html
 */
export interface ImUserStatusIdleEndParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of im.user.status.idle.end. */
export type ImUserStatusIdleEndResult = boolean;

/**
 * Parameters of im.user.status.idle.start.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-start.html
 */
export interface ImUserStatusIdleStartParams {
  AGO?: number | string;
}

/** Result of im.user.status.idle.start. */
export type ImUserStatusIdleStartResult = boolean;

/**
 * Parameters of im.user.status.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html
 */
export interface ImUserStatusSetParams {
  STATUS: "online" | "dnd" | "away" | "break";
}

/** Result of im.user.status.set. */
export type ImUserStatusSetResult = boolean;
