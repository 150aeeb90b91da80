// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  UserAddResult,
  UserCurrentParams,
  UserGetParams,
  UserSearchParams,
  UserUpdateResult,
} from "../types/user.ts";

/**
 * Parameters of user.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/user-add.html
 */
export type UserAddParamsFixed = {
  EMAIL: string;
  NAME?: string;
  LAST_NAME?: string;
  SECOND_NAME?: string;
  PERSONAL_GENDER?: string;
  PERSONAL_PROFESSION?: string;
  PERSONAL_WWW?: string;
  PERSONAL_BIRTHDAY?: string;
  PERSONAL_PHOTO?: object | unknown[];
  PERSONAL_ICQ?: string;
  PERSONAL_PHONE?: string;
  PERSONAL_FAX?: string;
  PERSONAL_MOBILE?: string;
  PERSONAL_PAGER?: string;
  PERSONAL_STREET?: string;
  PERSONAL_CITY?: string;
  PERSONAL_STATE?: string;
  PERSONAL_ZIP?: string;
  PERSONAL_COUNTRY?: string;
  PERSONAL_MAILBOX?: string;
  PERSONAL_NOTES?: string;
  WORK_PHONE?: string;
  WORK_COMPANY?: string;
  WORK_POSITION?: string;
  WORK_DEPARTMENT?: string;
  WORK_WWW?: string;
  WORK_FAX?: string;
  WORK_PAGER?: string;
  WORK_STREET?: string;
  WORK_MAILBOX?: string;
  WORK_CITY?: string;
  WORK_STATE?: string;
  WORK_ZIP?: string;
  WORK_COUNTRY?: string;
  WORK_PROFILE?: string;
  WORK_LOGO?: object | unknown[];
  WORK_NOTES?: string;
  UF_SKYPE_LINK?: string;
  UF_ZOOM?: string;
  UF_DEPARTMENT?: (number | string) | (number | string)[];
  UF_INTERESTS?: string;
  UF_SKILLS?: string;
  UF_WEB_SITES?: string;
  UF_XING?: string;
  UF_LINKEDIN?: string;
  UF_FACEBOOK?: string;
  UF_TWITTER?: string;
  UF_SKYPE?: string;
  UF_DISTRICT?: string;
  UF_PHONE_INNER?: string;
  /**
   * Whether the user belongs to the extranet only.
   */
  EXTRANET?: "Y" | "N";
  /** Workgroups of an extranet user. */
  SONET_GROUP_ID?: (number | string) | (number | string)[];
};

/** A user of the portal. Which fields arrive depends on the caller's scopes. */
export type UserFixed = {
  /** Id; digits as text. */
  ID?: string;
  /** Id in an outside system. */
  XML_ID?: string | null;
  /** False for a dismissed user. */
  ACTIVE?: boolean;
  /** First name. */
  NAME?: string;
  /** Surname. */
  LAST_NAME?: string;
  /** Middle name or patronymic. */
  SECOND_NAME?: string;
  /** Form of address. */
  TITLE?: string | null;
  /** E-mail address; unique within the portal. */
  EMAIL?: string;
  /** Last sign-in as ISO 8601; empty when there was none. */
  LAST_LOGIN?: string;
  /** Day of registration as ISO 8601. */
  DATE_REGISTER?: string;
  /** Name of the time zone, e.g. Europe/Berlin; empty for the portal's own. */
  TIME_ZONE?: string;
  /** Y or N. */
  IS_ONLINE?: string;
  /** Last change; an empty object where the server sends none. */
  TIMESTAMP_X?: string | Record<string, never>;
  /** Last activity as YYYY-MM-DD hh:mm:ss, in server time. */
  LAST_ACTIVITY_DATE?: string | Record<string, never>;
  /** M or F; empty when not given. */
  PERSONAL_GENDER?: string;
  /** Date of birth as ISO 8601; empty when not given. */
  PERSONAL_BIRTHDAY?: string;
  /** Address of the photo. */
  PERSONAL_PHOTO?: string | null;
  /** Hire date as ISO 8601; empty when not given. */
  UF_EMPLOYMENT_DATE?: string;
  /** Setting of time tracking. */
  UF_TIMEMAN?: string | null;
  /** Ids of the departments; false where there is none. */
  UF_DEPARTMENT?: number[] | false;
  /** employee, extranet or email. */
  USER_TYPE?: string;
  PERSONAL_PROFESSION?: string | null;
  PERSONAL_WWW?: string | null;
  PERSONAL_ICQ?: string | null;
  PERSONAL_PHONE?: string | null;
  PERSONAL_FAX?: string | null;
  PERSONAL_MOBILE?: string | null;
  PERSONAL_PAGER?: string | null;
  PERSONAL_STREET?: string | null;
  PERSONAL_CITY?: string | null;
  PERSONAL_STATE?: string | null;
  PERSONAL_ZIP?: string | null;
  PERSONAL_COUNTRY?: string | null;
  PERSONAL_MAILBOX?: string | null;
  PERSONAL_NOTES?: string | null;
  WORK_PHONE?: string | null;
  WORK_COMPANY?: string | null;
  WORK_POSITION?: string | null;
  WORK_DEPARTMENT?: string | null;
  WORK_WWW?: string | null;
  WORK_FAX?: string | null;
  WORK_PAGER?: string | null;
  WORK_STREET?: string | null;
  WORK_MAILBOX?: string | null;
  WORK_CITY?: string | null;
  WORK_STATE?: string | null;
  WORK_ZIP?: string | null;
  WORK_COUNTRY?: string | null;
  WORK_PROFILE?: string | null;
  WORK_LOGO?: string | null;
  WORK_NOTES?: string | null;
  UF_SKYPE_LINK?: string | null;
  UF_ZOOM?: string | null;
  UF_INTERESTS?: string | null;
  UF_SKILLS?: string | null;
  UF_WEB_SITES?: string | null;
  UF_XING?: string | null;
  UF_LINKEDIN?: string | null;
  UF_FACEBOOK?: string | null;
  UF_TWITTER?: string | null;
  UF_SKYPE?: string | null;
  UF_DISTRICT?: string | null;
  UF_PHONE_INNER?: string | null;
  id?: number;
  active?: boolean;
  name?: string;
  firstName?: string;
  lastName?: string;
  workPosition?: string;
  color?: string;
  avatar?: string;
  gender?: string;
  birthday?: string;
  extranet?: boolean;
  bot?: boolean;
  connector?: boolean;
  externalAuthId?: string;
  status?: string;
  idle?: boolean;
  lastActivityDate?: string;
  absent?: boolean;
  departments?: number[];
  phones?: boolean;
  type?: string;
};

/**
 * Parameters of user.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/user-update.html
 */
export type UserUpdateParamsFixed = {
  ID: number | string;
  ACTIVE?: "Y" | "N";
  EMAIL?: string;
  NAME?: string;
  LAST_NAME?: string;
  SECOND_NAME?: string;
  PERSONAL_GENDER?: string;
  PERSONAL_PROFESSION?: string;
  PERSONAL_WWW?: string;
  PERSONAL_BIRTHDAY?: string;
  PERSONAL_PHOTO?: object | unknown[];
  PERSONAL_ICQ?: string;
  PERSONAL_PHONE?: string;
  PERSONAL_FAX?: string;
  PERSONAL_MOBILE?: string;
  PERSONAL_PAGER?: string;
  PERSONAL_STREET?: string;
  PERSONAL_CITY?: string;
  PERSONAL_STATE?: string;
  PERSONAL_ZIP?: string;
  PERSONAL_COUNTRY?: string;
  PERSONAL_MAILBOX?: string;
  PERSONAL_NOTES?: string;
  WORK_PHONE?: string;
  WORK_COMPANY?: string;
  WORK_POSITION?: string;
  WORK_DEPARTMENT?: string;
  WORK_WWW?: string;
  WORK_FAX?: string;
  WORK_PAGER?: string;
  WORK_STREET?: string;
  WORK_MAILBOX?: string;
  WORK_CITY?: string;
  WORK_STATE?: string;
  WORK_ZIP?: string;
  WORK_COUNTRY?: string;
  WORK_PROFILE?: string;
  WORK_LOGO?: object | unknown[];
  WORK_NOTES?: string;
  UF_SKYPE_LINK?: string;
  UF_ZOOM?: string;
  UF_DEPARTMENT?: (number | string) | (number | string)[];
  UF_INTERESTS?: string;
  UF_SKILLS?: string;
  UF_WEB_SITES?: string;
  UF_XING?: string;
  UF_LINKEDIN?: string;
  UF_FACEBOOK?: string;
  UF_TWITTER?: string;
  UF_SKYPE?: string;
  UF_DISTRICT?: string;
  UF_PHONE_INNER?: string;
};

/** Methods of `user` with an installation's own fields: `Request` as they are sent, `Result` as they come back. */
export interface OwnUser<Request, Result> {
  "user.add": { params: UserAddParamsFixed & Request; result: UserAddResult };
  "user.current": { params: UserCurrentParams; result: UserFixed & Result };
  "user.get": { params: UserGetParams; result: (UserFixed & Result)[] };
  "user.search": { params: UserSearchParams; result: (UserFixed & Result)[] };
  "user.update": { params: UserUpdateParamsFixed & Request; result: UserUpdateResult };
}
