// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of im.user.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-get.html
 */
export interface ImUserGetParams {
  /** Id, unique among its kind. */
  ID?: number | string | undefined;
  /** Default: N. */
  AVATAR_HR?: "Y" | "N" | undefined;
}

/** Result of im.user.get. */
export interface ImUserGetResult {
  /** Id, unique among its kind. */
  id?: number;
  /** Whether it is in use. */
  active?: boolean;
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
  /** Ids of the departments. */
  departments: number[];
  /** Phone numbers. */
  phones: {
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
 * Parameters of im.user.list.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html
 */
export interface ImUserListGetParams {
  /** Id, unique among its kind. See user.get, user.search. */
  ID: string | (number | string)[];
  /** Default: N. */
  AVATAR_HR?: "Y" | "N" | undefined;
  RESULT_TYPE?: string | undefined;
}

/** Result of im.user.list.get. */
export type ImUserListGetResult = MessengerUsers | MessengerUser[];

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
  AGO?: number | string | undefined;
}

/** Result of im.user.status.idle.start. */
export type ImUserStatusIdleStartResult = boolean;

/**
 * Parameters of im.user.status.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html
 */
export interface ImUserStatusSetParams {
  /**
   * `online`, `dnd` (do not disturb), `away` or `break`; today's messenger does not show `away`.
   */
  STATUS: "online" | "dnd" | "away" | "break";
}

/** Result of im.user.status.set. */
export type ImUserStatusSetResult = boolean;

/** Phone numbers of a user. */
export interface MessengerPhones {
  /** Phone number at work. */
  work_phone?: string;
  /** Mobile phone number. */
  personal_mobile?: string;
  /** Private phone number. */
  personal_phone?: string;
  /** Extension. */
  inner_phone?: string;
}

/** A user as the messenger shows them. */
export interface MessengerUser {
  /** Id, unique among its kind. */
  id?: number;
  /** False for a dismissed user. */
  active?: boolean;
  /** First name and surname. */
  name?: string;
  /** First name. */
  first_name?: string;
  /** Surname. */
  last_name?: string;
  /** Position in the company. */
  work_position?: string;
  /** The user's color as #rrggbb. */
  color?: string;
  /** Address of the picture; empty when there is none. */
  avatar?: string;
  /** Address of the picture in high resolution. */
  avatar_hr?: string;
  /** M or F. */
  gender?: string;
  /** Day and month as DD-MM; empty when not given. */
  birthday?: string;
  /** Whether the user is an outside one. */
  extranet?: boolean;
  /** Whether the user comes from Bitrix24 Network. */
  network?: boolean;
  /** Whether it is a chat bot, or the bot itself. */
  bot?: boolean;
  /** Whether the user is a client of an open channel. */
  connector?: boolean;
  /** Outside system through which the user signs in. */
  external_auth_id?: string;
  /** Status that the user chose: online, dnd, away or break. */
  status?: string;
  /** Since when the user has been away from the computer; false when not. */
  idle?: string | false;
  /** Last activity as ISO 8601. */
  last_activity_date?: string | false;
  /** Last activity in the mobile application. */
  mobile_last_date?: string | false;
  /** Last activity in the desktop application. */
  desktop_last_date?: string | false;
  /** Last day of the leave; false when not on leave. */
  absent?: string | false;
  /** Ids of the departments. */
  departments?: number[];
  /** Phone numbers. */
  phones?: MessengerPhones | false;
  /** What is known of the chat bot. */
  bot_data?: null | object;
  /** Kind of the user, e.g. user or bot. */
  type?: string;
  /** Address of the web page. */
  website?: string;
  /** E-mail address. */
  email?: string;
}

/** Users by their ids; null where there is no such user. */
export interface MessengerUsers {
  [id: number]: null | MessengerUser;
}

/** Methods of Bitrix24 whose names begin with `im.user`. */
export interface ImUserRestMethods {
  /** Returns messenger data of one user, by default the current one, such as name and avatar. */
  "im.user.get": { params: ImUserGetParams; result: ImUserGetResult };
  /** Returns messenger data of several users given by their ids. */
  "im.user.list.get": { params: ImUserListGetParams; result: ImUserListGetResult };
  /** Returns the status the current user has chosen in the messenger, such as online or dnd. */
  "im.user.status.get": { params: ImUserStatusGetParams; result: ImUserStatusGetResult };
  /** Clears the automatic away state that im.user.status.idle.start sets. */
  "im.user.status.idle.end": { params: ImUserStatusIdleEndParams; result: ImUserStatusIdleEndResult };
  /** Sets the current user's automatic away state as of AGO minutes back; new chats do not show it. */
  "im.user.status.idle.start": { params: ImUserStatusIdleStartParams; result: ImUserStatusIdleStartResult };
  /** Sets the current user's messenger status, such as online or dnd. */
  "im.user.status.set": { params: ImUserStatusSetParams; result: ImUserStatusSetResult };
}
