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
  /** E-mail address; unique within the portal. */
  EMAIL: string;
  /** First name. */
  NAME?: string;
  /** Surname. */
  LAST_NAME?: string;
  /** Middle name or patronymic. */
  SECOND_NAME?: string;
  /** M or F; empty when not given. */
  PERSONAL_GENDER?: string;
  /** Profession. */
  PERSONAL_PROFESSION?: string;
  /** Private web page. */
  PERSONAL_WWW?: string;
  /** Date of birth as ISO 8601; empty when not given. */
  PERSONAL_BIRTHDAY?: string;
  /** Address of the photo. */
  PERSONAL_PHOTO?: object | unknown[];
  /** ICQ number. */
  PERSONAL_ICQ?: string;
  /** Private phone number. */
  PERSONAL_PHONE?: string;
  /** Private fax number. */
  PERSONAL_FAX?: string;
  /** Mobile phone number. */
  PERSONAL_MOBILE?: string;
  /** Private pager number. */
  PERSONAL_PAGER?: string;
  /** Street where the user lives. */
  PERSONAL_STREET?: string;
  /** City where the user lives. */
  PERSONAL_CITY?: string;
  /** Region where the user lives. */
  PERSONAL_STATE?: string;
  /** Postal code where the user lives. */
  PERSONAL_ZIP?: string;
  /** Country where the user lives. */
  PERSONAL_COUNTRY?: string;
  /** Post office box. */
  PERSONAL_MAILBOX?: string;
  /** Notes about the user. */
  PERSONAL_NOTES?: string;
  /** Phone number at work. */
  WORK_PHONE?: string;
  /** Company where the user works. */
  WORK_COMPANY?: string;
  /** Position. */
  WORK_POSITION?: string;
  /** Department where the user works. */
  WORK_DEPARTMENT?: string;
  /** Web page of the company. */
  WORK_WWW?: string;
  /** Fax number at work. */
  WORK_FAX?: string;
  /** Pager number at work. */
  WORK_PAGER?: string;
  /** Street where the user works. */
  WORK_STREET?: string;
  /** Post office box at work. */
  WORK_MAILBOX?: string;
  /** City where the user works. */
  WORK_CITY?: string;
  /** Region where the user works. */
  WORK_STATE?: string;
  /** Postal code where the user works. */
  WORK_ZIP?: string;
  /** Country where the user works. */
  WORK_COUNTRY?: string;
  /** What the company does. */
  WORK_PROFILE?: string;
  /** Logo of the company. */
  WORK_LOGO?: object | unknown[];
  /** Notes about the work. */
  WORK_NOTES?: string;
  /** Address of the chat at Skype. */
  UF_SKYPE_LINK?: string;
  /** Address of the meeting room at Zoom. */
  UF_ZOOM?: string;
  /** Ids of the departments. */
  UF_DEPARTMENT?: (number | string) | (number | string)[];
  /** What the user is interested in. */
  UF_INTERESTS?: string;
  /** What the user is good at. */
  UF_SKILLS?: string;
  /** Web pages. */
  UF_WEB_SITES?: string;
  /** Page at Xing. */
  UF_XING?: string;
  /** Page at LinkedIn. */
  UF_LINKEDIN?: string;
  /** Page at Facebook. */
  UF_FACEBOOK?: string;
  /** Page at X. */
  UF_TWITTER?: string;
  /** Name at Skype. */
  UF_SKYPE?: string;
  /** District. */
  UF_DISTRICT?: string;
  /** Extension number. */
  UF_PHONE_INNER?: string;
  /** Whether the user belongs to the extranet only. */
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
  /** Employee, extranet or email. */
  USER_TYPE?: string;
  /** Profession. */
  PERSONAL_PROFESSION?: string | null;
  /** Private web page. */
  PERSONAL_WWW?: string | null;
  /** ICQ number. */
  PERSONAL_ICQ?: string | null;
  /** Private phone number. */
  PERSONAL_PHONE?: string | null;
  /** Private fax number. */
  PERSONAL_FAX?: string | null;
  /** Mobile phone number. */
  PERSONAL_MOBILE?: string | null;
  /** Private pager number. */
  PERSONAL_PAGER?: string | null;
  /** Street where the user lives. */
  PERSONAL_STREET?: string | null;
  /** City where the user lives. */
  PERSONAL_CITY?: string | null;
  /** Region where the user lives. */
  PERSONAL_STATE?: string | null;
  /** Postal code where the user lives. */
  PERSONAL_ZIP?: string | null;
  /** Country where the user lives. */
  PERSONAL_COUNTRY?: string | null;
  /** Post office box. */
  PERSONAL_MAILBOX?: string | null;
  /** Notes about the user. */
  PERSONAL_NOTES?: string | null;
  /** Phone number at work. */
  WORK_PHONE?: string | null;
  /** Company where the user works. */
  WORK_COMPANY?: string | null;
  /** Position. */
  WORK_POSITION?: string | null;
  /** Department where the user works. */
  WORK_DEPARTMENT?: string | null;
  /** Web page of the company. */
  WORK_WWW?: string | null;
  /** Fax number at work. */
  WORK_FAX?: string | null;
  /** Pager number at work. */
  WORK_PAGER?: string | null;
  /** Street where the user works. */
  WORK_STREET?: string | null;
  /** Post office box at work. */
  WORK_MAILBOX?: string | null;
  /** City where the user works. */
  WORK_CITY?: string | null;
  /** Region where the user works. */
  WORK_STATE?: string | null;
  /** Postal code where the user works. */
  WORK_ZIP?: string | null;
  /** Country where the user works. */
  WORK_COUNTRY?: string | null;
  /** What the company does. */
  WORK_PROFILE?: string | null;
  /** Logo of the company. */
  WORK_LOGO?: string | null;
  /** Notes about the work. */
  WORK_NOTES?: string | null;
  /** Address of the chat at Skype. */
  UF_SKYPE_LINK?: string | null;
  /** Address of the meeting room at Zoom. */
  UF_ZOOM?: string | null;
  /** What the user is interested in. */
  UF_INTERESTS?: string | null;
  /** What the user is good at. */
  UF_SKILLS?: string | null;
  /** Web pages. */
  UF_WEB_SITES?: string | null;
  /** Page at Xing. */
  UF_XING?: string | null;
  /** Page at LinkedIn. */
  UF_LINKEDIN?: string | null;
  /** Page at Facebook. */
  UF_FACEBOOK?: string | null;
  /** Page at X. */
  UF_TWITTER?: string | null;
  /** Name at Skype. */
  UF_SKYPE?: string | null;
  /** District. */
  UF_DISTRICT?: string | null;
  /** Extension number. */
  UF_PHONE_INNER?: string | null;
};

/**
 * Parameters of user.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/user-update.html
 */
export type UserUpdateParamsFixed = {
  /** Id, unique among its kind. */
  ID: number | string;
  /** Whether it is in use. */
  ACTIVE?: "Y" | "N";
  /** E-mail address; unique within the portal. */
  EMAIL?: string;
  /** First name. */
  NAME?: string;
  /** Surname. */
  LAST_NAME?: string;
  /** Middle name or patronymic. */
  SECOND_NAME?: string;
  /** M or F; empty when not given. */
  PERSONAL_GENDER?: string;
  /** Profession. */
  PERSONAL_PROFESSION?: string;
  /** Private web page. */
  PERSONAL_WWW?: string;
  /** Date of birth as ISO 8601; empty when not given. */
  PERSONAL_BIRTHDAY?: string;
  /** Address of the photo. */
  PERSONAL_PHOTO?: object | unknown[];
  /** ICQ number. */
  PERSONAL_ICQ?: string;
  /** Private phone number. */
  PERSONAL_PHONE?: string;
  /** Private fax number. */
  PERSONAL_FAX?: string;
  /** Mobile phone number. */
  PERSONAL_MOBILE?: string;
  /** Private pager number. */
  PERSONAL_PAGER?: string;
  /** Street where the user lives. */
  PERSONAL_STREET?: string;
  /** City where the user lives. */
  PERSONAL_CITY?: string;
  /** Region where the user lives. */
  PERSONAL_STATE?: string;
  /** Postal code where the user lives. */
  PERSONAL_ZIP?: string;
  /** Country where the user lives. */
  PERSONAL_COUNTRY?: string;
  /** Post office box. */
  PERSONAL_MAILBOX?: string;
  /** Notes about the user. */
  PERSONAL_NOTES?: string;
  /** Phone number at work. */
  WORK_PHONE?: string;
  /** Company where the user works. */
  WORK_COMPANY?: string;
  /** Position. */
  WORK_POSITION?: string;
  /** Department where the user works. */
  WORK_DEPARTMENT?: string;
  /** Web page of the company. */
  WORK_WWW?: string;
  /** Fax number at work. */
  WORK_FAX?: string;
  /** Pager number at work. */
  WORK_PAGER?: string;
  /** Street where the user works. */
  WORK_STREET?: string;
  /** Post office box at work. */
  WORK_MAILBOX?: string;
  /** City where the user works. */
  WORK_CITY?: string;
  /** Region where the user works. */
  WORK_STATE?: string;
  /** Postal code where the user works. */
  WORK_ZIP?: string;
  /** Country where the user works. */
  WORK_COUNTRY?: string;
  /** What the company does. */
  WORK_PROFILE?: string;
  /** Logo of the company. */
  WORK_LOGO?: object | unknown[];
  /** Notes about the work. */
  WORK_NOTES?: string;
  /** Address of the chat at Skype. */
  UF_SKYPE_LINK?: string;
  /** Address of the meeting room at Zoom. */
  UF_ZOOM?: string;
  /** Ids of the departments. */
  UF_DEPARTMENT?: (number | string) | (number | string)[];
  /** What the user is interested in. */
  UF_INTERESTS?: string;
  /** What the user is good at. */
  UF_SKILLS?: string;
  /** Web pages. */
  UF_WEB_SITES?: string;
  /** Page at Xing. */
  UF_XING?: string;
  /** Page at LinkedIn. */
  UF_LINKEDIN?: string;
  /** Page at Facebook. */
  UF_FACEBOOK?: string;
  /** Page at X. */
  UF_TWITTER?: string;
  /** Name at Skype. */
  UF_SKYPE?: string;
  /** District. */
  UF_DISTRICT?: string;
  /** Extension number. */
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
