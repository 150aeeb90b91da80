// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmCompanyUserfieldAddFieldsSettings, CrmCompanyUserfieldAddFieldsSettings2 } from "./crm_company.ts";

/** Fields of user.update that updateUser takes. */
export interface UpdateUserFields {
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
  [name: `UF_${string}`]: unknown;
}

/** A user of the portal. Which fields arrive depends on the caller's scopes. */
export interface User {
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
  [name: `UF_${string}`]: unknown;
}

/**
 * Parameters of user.access.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/users/user-access.html
 */
export interface UserAccessParams {
  /** Who may do what. See access.name. */
  ACCESS: object | unknown[];
}

/** Result of user.access. */
export type UserAccessResult = boolean;

/**
 * Parameters of user.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/user-add.html
 */
export interface UserAddParams {
  /** E-mail address; unique within the portal. */
  EMAIL: string;
  /** First name. */
  NAME?: string | undefined;
  /** Surname. */
  LAST_NAME?: string | undefined;
  /** Middle name or patronymic. */
  SECOND_NAME?: string | undefined;
  /** M or F; empty when not given. */
  PERSONAL_GENDER?: string | undefined;
  /** Profession. */
  PERSONAL_PROFESSION?: string | undefined;
  /** Private web page. */
  PERSONAL_WWW?: string | undefined;
  /** Date of birth as ISO 8601; empty when not given. */
  PERSONAL_BIRTHDAY?: string | undefined;
  /** Address of the photo. */
  PERSONAL_PHOTO?: object | unknown[] | undefined;
  /** ICQ number. */
  PERSONAL_ICQ?: string | undefined;
  /** Private phone number. */
  PERSONAL_PHONE?: string | undefined;
  /** Private fax number. */
  PERSONAL_FAX?: string | undefined;
  /** Mobile phone number. */
  PERSONAL_MOBILE?: string | undefined;
  /** Private pager number. */
  PERSONAL_PAGER?: string | undefined;
  /** Street where the user lives. */
  PERSONAL_STREET?: string | undefined;
  /** City where the user lives. */
  PERSONAL_CITY?: string | undefined;
  /** Region where the user lives. */
  PERSONAL_STATE?: string | undefined;
  /** Postal code where the user lives. */
  PERSONAL_ZIP?: string | undefined;
  /** Country where the user lives. */
  PERSONAL_COUNTRY?: string | undefined;
  /** Post office box. */
  PERSONAL_MAILBOX?: string | undefined;
  /** Notes about the user. */
  PERSONAL_NOTES?: string | undefined;
  /** Phone number at work. */
  WORK_PHONE?: string | undefined;
  /** Company where the user works. */
  WORK_COMPANY?: string | undefined;
  /** Position. */
  WORK_POSITION?: string | undefined;
  /** Department where the user works. */
  WORK_DEPARTMENT?: string | undefined;
  /** Web page of the company. */
  WORK_WWW?: string | undefined;
  /** Fax number at work. */
  WORK_FAX?: string | undefined;
  /** Pager number at work. */
  WORK_PAGER?: string | undefined;
  /** Street where the user works. */
  WORK_STREET?: string | undefined;
  /** Post office box at work. */
  WORK_MAILBOX?: string | undefined;
  /** City where the user works. */
  WORK_CITY?: string | undefined;
  /** Region where the user works. */
  WORK_STATE?: string | undefined;
  /** Postal code where the user works. */
  WORK_ZIP?: string | undefined;
  /** Country where the user works. */
  WORK_COUNTRY?: string | undefined;
  /** What the company does. */
  WORK_PROFILE?: string | undefined;
  /** Logo of the company. */
  WORK_LOGO?: object | unknown[] | undefined;
  /** Notes about the work. */
  WORK_NOTES?: string | undefined;
  /** Address of the chat at Skype. */
  UF_SKYPE_LINK?: string | undefined;
  /** Address of the meeting room at Zoom. */
  UF_ZOOM?: string | undefined;
  /** Ids of the departments. */
  UF_DEPARTMENT?: (number | string) | (number | string)[] | undefined;
  /** What the user is interested in. */
  UF_INTERESTS?: string | undefined;
  /** What the user is good at. */
  UF_SKILLS?: string | undefined;
  /** Web pages. */
  UF_WEB_SITES?: string | undefined;
  /** Page at Xing. */
  UF_XING?: string | undefined;
  /** Page at LinkedIn. */
  UF_LINKEDIN?: string | undefined;
  /** Page at Facebook. */
  UF_FACEBOOK?: string | undefined;
  /** Page at X. */
  UF_TWITTER?: string | undefined;
  /** Name at Skype. */
  UF_SKYPE?: string | undefined;
  /** District. */
  UF_DISTRICT?: string | undefined;
  /** Extension number. */
  UF_PHONE_INNER?: string | undefined;
  /** Whether the user belongs to the extranet only. */
  EXTRANET?: "Y" | "N" | undefined;
  /** Workgroups of an extranet user. */
  SONET_GROUP_ID?: (number | string) | (number | string)[] | undefined;
  [name: `UF_${string}`]: unknown;
}

/** Result of user.add. */
export type UserAddResult = number;

/**
 * Parameters of user.admin.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/users/user-admin.html
 */
export interface UserAdminParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of user.admin. */
export type UserAdminResult = boolean;

/**
 * Parameters of user.current.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/user-current.html
 */
export interface UserCurrentParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of user.current. */
export type UserCurrentResult = User;

/** A custom field of users. */
export interface UserCustomField {
  /** Id; digits as text. */
  ID?: string;
  /** Always USER. */
  ENTITY_ID?: string;
  /** Name with its prefix UF_USR_. */
  FIELD_NAME?: string;
  /** Kind of value: string, integer, enumeration… */
  USER_TYPE_ID?: string;
  /** Id in an outside system. */
  XML_ID?: string | null;
  /** Place in the order; what has less comes first. */
  SORT?: string;
  /** Y or N. */
  MULTIPLE?: string;
  /** Y or N. */
  MANDATORY?: string;
  /** N, or how the filter compares: I, E or S. */
  SHOW_FILTER?: string;
  /** Y or N. */
  SHOW_IN_LIST?: string;
  /** Y or N. */
  EDIT_IN_LIST?: string;
  /** Y or N. */
  IS_SEARCHABLE?: string;
  /** Settings of the kind of value. */
  SETTINGS?: {
    /** How the input looks. */
    DISPLAY?: string;
    /** How many entries are visible at once. */
    LIST_HEIGHT?: number;
    /** What is shown when there is no value. */
    CAPTION_NO_VALUE?: string;
    /** Whether no value can be chosen. */
    SHOW_NO_VALUE?: string;
    /** Value unless told. */
    DEFAULT_VALUE?: string;
  };
  /** Items of an enumeration. */
  LIST?: {
    /** Id; digits as text. */
    ID?: string;
    /** Place in the order; what has less comes first. */
    SORT?: string;
    /** The value itself. */
    VALUE?: string;
    /** Whether it is chosen unless told. */
    DEF?: string;
    /** Id in an outside system. */
    XML_ID?: string;
  }[];
}

/**
 * Parameters of user.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/user-fields.html
 */
export interface UserFieldsParams {
  [name: `UF_${string}`]: unknown;
}

/** Result of user.fields. */
export interface UserFieldsResult {
  /** Id; digits as text. */
  ID?: string;
  /** Id in an outside system. */
  XML_ID?: string;
  /** False for a dismissed user. */
  ACTIVE?: string;
  /** First name. */
  NAME?: string;
  /** Surname. */
  LAST_NAME?: string;
  /** Middle name or patronymic. */
  SECOND_NAME?: string;
  /** Form of address. */
  TITLE?: string;
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
  TIMESTAMP_X?: string;
  /** Last activity as YYYY-MM-DD hh:mm:ss, in server time. */
  LAST_ACTIVITY_DATE?: string;
  /** M or F; empty when not given. */
  PERSONAL_GENDER?: string;
  /** Profession. */
  PERSONAL_PROFESSION?: string;
  /** Private web page. */
  PERSONAL_WWW?: string;
  /** Date of birth as ISO 8601; empty when not given. */
  PERSONAL_BIRTHDAY?: string;
  /** Address of the photo. */
  PERSONAL_PHOTO?: string;
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
  WORK_LOGO?: string;
  /** Notes about the work. */
  WORK_NOTES?: string;
  /** Address of the chat at Skype. */
  UF_SKYPE_LINK?: string;
  /** Address of the meeting room at Zoom. */
  UF_ZOOM?: string;
  /** Hire date as ISO 8601; empty when not given. */
  UF_EMPLOYMENT_DATE?: string;
  /** Setting of time tracking. */
  UF_TIMEMAN?: string;
  /** Ids of the departments. */
  UF_DEPARTMENT?: string;
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
  /** Page at X. */
  UF_TWITTER?: string;
  /** Name at Skype. */
  UF_SKYPE?: string;
  /** District. */
  UF_DISTRICT?: string;
  /** Extension number. */
  UF_PHONE_INNER?: string;
  /** employee, extranet or email. */
  USER_TYPE?: string;
  [name: `UF_${string}`]: unknown;
}

/** Conditions on users; all of them must hold. A key may carry a comparison's prefix, e.g. `!%LAST_NAME`. */
export interface UserFilter {
  /** Id; digits as text. */
  ID?: (number | string) | (number | string)[] | undefined;
  /** Whether the user is not dismissed. */
  ACTIVE?: boolean | ("Y" | "N") | ("Y" | "N") | undefined;
  /** First name. */
  NAME?: string | undefined;
  /** Surname. */
  LAST_NAME?: string | undefined;
  /** Middle name or patronymic. */
  SECOND_NAME?: string | undefined;
  /** Part of any of the names. */
  NAME_SEARCH?: string | undefined;
  /** E-mail address; unique within the portal. */
  EMAIL?: string | undefined;
  /** Y or N. */
  IS_ONLINE?: "Y" | "N" | undefined;
  /** Employee, extranet or email. */
  USER_TYPE?: string | undefined;
  /** City where the user lives. */
  PERSONAL_CITY?: string | undefined;
  /** Mobile phone number. */
  PERSONAL_MOBILE?: string | undefined;
  /** Position. */
  WORK_POSITION?: string | undefined;
  /** Ids of departments. */
  UF_DEPARTMENT?: (number | string) | (number | string)[] | undefined;
  /** Extension number. */
  UF_PHONE_INNER?: string | undefined;
  [name: `UF_${string}`]: unknown;
  [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
}

/**
 * Parameters of user.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/user-get.html
 */
export interface UserGetParams {
  /** Field to sort by. */
  sort?: string | undefined;
  /** ASC or DESC. See user.fields. */
  order?: "ASC" | "DESC" | "asc" | "desc" | undefined;
  /** Conditions that all must hold. See user.fields. */
  FILTER?: UserFilter | undefined;
  ADMIN_MODE?: boolean | ("Y" | "N") | undefined;
  /** Names of the fields to return. See user.fields. */
  select?:
    | (
      | "ID"
      | "XML_ID"
      | "ACTIVE"
      | "NAME"
      | "LAST_NAME"
      | "SECOND_NAME"
      | "TITLE"
      | "EMAIL"
      | "LAST_LOGIN"
      | "DATE_REGISTER"
      | "TIME_ZONE"
      | "IS_ONLINE"
      | "TIMESTAMP_X"
      | "LAST_ACTIVITY_DATE"
      | "PERSONAL_GENDER"
      | "PERSONAL_BIRTHDAY"
      | "PERSONAL_PHOTO"
      | "UF_EMPLOYMENT_DATE"
      | "UF_TIMEMAN"
      | "UF_DEPARTMENT"
      | "USER_TYPE"
      | "PERSONAL_PROFESSION"
      | "PERSONAL_WWW"
      | "PERSONAL_ICQ"
      | "PERSONAL_PHONE"
      | "PERSONAL_FAX"
      | "PERSONAL_MOBILE"
      | "PERSONAL_PAGER"
      | "PERSONAL_STREET"
      | "PERSONAL_CITY"
      | "PERSONAL_STATE"
      | "PERSONAL_ZIP"
      | "PERSONAL_COUNTRY"
      | "PERSONAL_MAILBOX"
      | "PERSONAL_NOTES"
      | "WORK_PHONE"
      | "WORK_COMPANY"
      | "WORK_POSITION"
      | "WORK_DEPARTMENT"
      | "WORK_WWW"
      | "WORK_FAX"
      | "WORK_PAGER"
      | "WORK_STREET"
      | "WORK_MAILBOX"
      | "WORK_CITY"
      | "WORK_STATE"
      | "WORK_ZIP"
      | "WORK_COUNTRY"
      | "WORK_PROFILE"
      | "WORK_LOGO"
      | "WORK_NOTES"
      | "UF_SKYPE_LINK"
      | "UF_ZOOM"
      | "UF_INTERESTS"
      | "UF_SKILLS"
      | "UF_WEB_SITES"
      | "UF_XING"
      | "UF_LINKEDIN"
      | "UF_FACEBOOK"
      | "UF_TWITTER"
      | "UF_SKYPE"
      | "UF_DISTRICT"
      | "UF_PHONE_INNER"
      | "*"
      | "UF_*"
      | (string & {})
    )[]
    | undefined;
  IMAGE_RESIZE?: "small" | "medium" | "large" | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
  /** Id of the user to read. */
  ID?: (number | string) | (number | string)[] | undefined;
  /** The same as FILTER, as most methods spell it. See user.fields. */
  filter?: UserFilter | undefined;
  [name: `UF_${string}`]: unknown;
}

/** Result of user.get. */
export type UserGetResult = User[];

/**
 * Parameters of user.option.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html
 */
export interface UserOptionGetParams {
  option?: string | undefined;
}

/** Result of user.option.get. */
export type UserOptionGetResult = (string | null) | {
  [name: string]: unknown;
};

/**
 * Parameters of user.option.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html
 */
export interface UserOptionSetParams {
  /** Further settings. */
  options: object;
}

/** Result of user.option.set. */
export type UserOptionSetResult = boolean;

/** What to look for among the users. Values match from their beginning, in any letter case. */
export interface UserSearchFilter {
  /** First name. */
  NAME?: string | undefined;
  /** Surname. */
  LAST_NAME?: string | undefined;
  /** Position. */
  WORK_POSITION?: string | undefined;
  /** Name of a department. */
  UF_DEPARTMENT_NAME?: string | undefined;
  /** Employee, extranet or email. */
  USER_TYPE?: string | undefined;
}

/**
 * Parameters of user.search.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/user-search.html
 */
export interface UserSearchParams {
  /** What to look for; a user must match every given field. See user.fields. */
  FILTER?: UserSearchFilter | undefined;
  /** Field to sort by. */
  sort?: string | undefined;
  /** ASC or DESC. See user.fields. */
  order?: "ASC" | "DESC" | "asc" | "desc" | undefined;
  ADMIN_MODE?: boolean | ("Y" | "N") | undefined;
  /** Names of the fields to return. See user.fields. */
  select?:
    | (
      | "ID"
      | "XML_ID"
      | "ACTIVE"
      | "NAME"
      | "LAST_NAME"
      | "SECOND_NAME"
      | "TITLE"
      | "EMAIL"
      | "LAST_LOGIN"
      | "DATE_REGISTER"
      | "TIME_ZONE"
      | "IS_ONLINE"
      | "TIMESTAMP_X"
      | "LAST_ACTIVITY_DATE"
      | "PERSONAL_GENDER"
      | "PERSONAL_BIRTHDAY"
      | "PERSONAL_PHOTO"
      | "UF_EMPLOYMENT_DATE"
      | "UF_TIMEMAN"
      | "UF_DEPARTMENT"
      | "USER_TYPE"
      | "PERSONAL_PROFESSION"
      | "PERSONAL_WWW"
      | "PERSONAL_ICQ"
      | "PERSONAL_PHONE"
      | "PERSONAL_FAX"
      | "PERSONAL_MOBILE"
      | "PERSONAL_PAGER"
      | "PERSONAL_STREET"
      | "PERSONAL_CITY"
      | "PERSONAL_STATE"
      | "PERSONAL_ZIP"
      | "PERSONAL_COUNTRY"
      | "PERSONAL_MAILBOX"
      | "PERSONAL_NOTES"
      | "WORK_PHONE"
      | "WORK_COMPANY"
      | "WORK_POSITION"
      | "WORK_DEPARTMENT"
      | "WORK_WWW"
      | "WORK_FAX"
      | "WORK_PAGER"
      | "WORK_STREET"
      | "WORK_MAILBOX"
      | "WORK_CITY"
      | "WORK_STATE"
      | "WORK_ZIP"
      | "WORK_COUNTRY"
      | "WORK_PROFILE"
      | "WORK_LOGO"
      | "WORK_NOTES"
      | "UF_SKYPE_LINK"
      | "UF_ZOOM"
      | "UF_INTERESTS"
      | "UF_SKILLS"
      | "UF_WEB_SITES"
      | "UF_XING"
      | "UF_LINKEDIN"
      | "UF_FACEBOOK"
      | "UF_TWITTER"
      | "UF_SKYPE"
      | "UF_DISTRICT"
      | "UF_PHONE_INNER"
      | "*"
      | "UF_*"
      | (string & {})
    )[]
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
  [name: `UF_${string}`]: unknown;
}

/** Result of user.search. */
export type UserSearchResult = User[];

/**
 * Parameters of user.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/user-update.html
 */
export interface UserUpdateParams {
  /** Id, unique among its kind. */
  ID: number | string;
  /** Whether it is in use. */
  ACTIVE?: "Y" | "N" | undefined;
  /** E-mail address; unique within the portal. */
  EMAIL?: string | undefined;
  /** First name. */
  NAME?: string | undefined;
  /** Surname. */
  LAST_NAME?: string | undefined;
  /** Middle name or patronymic. */
  SECOND_NAME?: string | undefined;
  /** M or F; empty when not given. */
  PERSONAL_GENDER?: string | undefined;
  /** Profession. */
  PERSONAL_PROFESSION?: string | undefined;
  /** Private web page. */
  PERSONAL_WWW?: string | undefined;
  /** Date of birth as ISO 8601; empty when not given. */
  PERSONAL_BIRTHDAY?: string | undefined;
  /** Address of the photo. */
  PERSONAL_PHOTO?: object | unknown[] | undefined;
  /** ICQ number. */
  PERSONAL_ICQ?: string | undefined;
  /** Private phone number. */
  PERSONAL_PHONE?: string | undefined;
  /** Private fax number. */
  PERSONAL_FAX?: string | undefined;
  /** Mobile phone number. */
  PERSONAL_MOBILE?: string | undefined;
  /** Private pager number. */
  PERSONAL_PAGER?: string | undefined;
  /** Street where the user lives. */
  PERSONAL_STREET?: string | undefined;
  /** City where the user lives. */
  PERSONAL_CITY?: string | undefined;
  /** Region where the user lives. */
  PERSONAL_STATE?: string | undefined;
  /** Postal code where the user lives. */
  PERSONAL_ZIP?: string | undefined;
  /** Country where the user lives. */
  PERSONAL_COUNTRY?: string | undefined;
  /** Post office box. */
  PERSONAL_MAILBOX?: string | undefined;
  /** Notes about the user. */
  PERSONAL_NOTES?: string | undefined;
  /** Phone number at work. */
  WORK_PHONE?: string | undefined;
  /** Company where the user works. */
  WORK_COMPANY?: string | undefined;
  /** Position. */
  WORK_POSITION?: string | undefined;
  /** Department where the user works. */
  WORK_DEPARTMENT?: string | undefined;
  /** Web page of the company. */
  WORK_WWW?: string | undefined;
  /** Fax number at work. */
  WORK_FAX?: string | undefined;
  /** Pager number at work. */
  WORK_PAGER?: string | undefined;
  /** Street where the user works. */
  WORK_STREET?: string | undefined;
  /** Post office box at work. */
  WORK_MAILBOX?: string | undefined;
  /** City where the user works. */
  WORK_CITY?: string | undefined;
  /** Region where the user works. */
  WORK_STATE?: string | undefined;
  /** Postal code where the user works. */
  WORK_ZIP?: string | undefined;
  /** Country where the user works. */
  WORK_COUNTRY?: string | undefined;
  /** What the company does. */
  WORK_PROFILE?: string | undefined;
  /** Logo of the company. */
  WORK_LOGO?: object | unknown[] | undefined;
  /** Notes about the work. */
  WORK_NOTES?: string | undefined;
  /** Address of the chat at Skype. */
  UF_SKYPE_LINK?: string | undefined;
  /** Address of the meeting room at Zoom. */
  UF_ZOOM?: string | undefined;
  /** Ids of the departments. */
  UF_DEPARTMENT?: (number | string) | (number | string)[] | undefined;
  /** What the user is interested in. */
  UF_INTERESTS?: string | undefined;
  /** What the user is good at. */
  UF_SKILLS?: string | undefined;
  /** Web pages. */
  UF_WEB_SITES?: string | undefined;
  /** Page at Xing. */
  UF_XING?: string | undefined;
  /** Page at LinkedIn. */
  UF_LINKEDIN?: string | undefined;
  /** Page at Facebook. */
  UF_FACEBOOK?: string | undefined;
  /** Page at X. */
  UF_TWITTER?: string | undefined;
  /** Name at Skype. */
  UF_SKYPE?: string | undefined;
  /** District. */
  UF_DISTRICT?: string | undefined;
  /** Extension number. */
  UF_PHONE_INNER?: string | undefined;
  [name: `UF_${string}`]: unknown;
}

/** Result of user.update. */
export type UserUpdateResult = boolean;

/**
 * Parameters of user.userfield.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html
 */
export interface UserUserfieldAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** Name with its prefix UF_USR_. */
    FIELD_NAME: string;
    /** Kind of value: string, integer, enumeration… */
    USER_TYPE_ID:
      | "string"
      | "integer"
      | "double"
      | "date"
      | "datetime"
      | "boolean"
      | "file"
      | "enumeration"
      | "url"
      | "address"
      | "money"
      | "iblock_section"
      | "iblock_element"
      | "employee"
      | "crm"
      | "crm_status"
      | (string & {});
    /** Id in an outside system. */
    XML_ID?: string | number | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
    /** Y or N. */
    MULTIPLE?: "Y" | "N" | undefined;
    /** Y or N. */
    MANDATORY?: "Y" | "N" | undefined;
    /** N, or how the filter compares: I, E or S. */
    SHOW_FILTER?: "N" | "I" | "E" | "S" | "Y" | undefined;
    /** Y or N. */
    SHOW_IN_LIST?: "Y" | "N" | undefined;
    /** Y or N. */
    EDIT_IN_LIST?: "Y" | "N" | undefined;
    /** Y or N. */
    IS_SEARCHABLE?: "Y" | "N" | undefined;
    /** Settings of the kind of value. */
    SETTINGS?:
      | {
        /** Value unless told. */
        DEFAULT_VALUE?: string | undefined;
        /** How many lines the input has. Default: 1. */
        ROWS?: number | string | undefined;
      }
      | {
        /** Value unless told. */
        DEFAULT_VALUE?: number | string | undefined;
      }
      | {
        /** Value unless told. */
        DEFAULT_VALUE?: number | string | undefined;
        /** How many decimals there are. Default: 2. */
        PRECISION?: number | string | undefined;
      }
      | {
        /** Value unless told. */
        DEFAULT_VALUE?: number | string | undefined;
        /** How the input looks. */
        DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN" | undefined;
      }
      | {
        /** Value unless told. */
        DEFAULT_VALUE?: object | undefined;
      }
      | {
        /** How the input looks. */
        DISPLAY?: "LIST" | "UI" | "CHECKBOX" | "DIALOG" | undefined;
        /** How many entries are visible at once. Default: 1. */
        LIST_HEIGHT?: unknown;
      }
      | CrmCompanyUserfieldAddFieldsSettings
      | {
        /** Kind of the record that it belongs to. */
        ENTITY_TYPE?: string | undefined;
      }
      | CrmCompanyUserfieldAddFieldsSettings2
      | undefined;
    /** Label in forms. */
    EDIT_FORM_LABEL?: string | object | undefined;
    /** Heading in lists. */
    LIST_COLUMN_LABEL?: string | object | undefined;
    /** Label in filters. */
    LIST_FILTER_LABEL?: string | undefined;
    /** What is shown when the value is wrong. */
    ERROR_MESSAGE?: string | undefined;
    /** What is shown to help. */
    HELP_MESSAGE?: string | undefined;
    /** Text beside it, for people to read. */
    LABEL?: string | undefined;
  };
}

/** Result of user.userfield.add. */
export type UserUserfieldAddResult = number;

/**
 * Parameters of user.userfield.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-delete.html
 */
export interface UserUserfieldDeleteParams {
  /** Id, unique among its kind. See user.userfield.list. */
  id: number | string;
}

/** Result of user.userfield.delete. */
export type UserUserfieldDeleteResult = boolean;

/**
 * Parameters of user.userfield.file.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html
 */
export interface UserUserfieldFileGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of user.userfield.file.get. */
export type UserUserfieldFileGetResult = unknown;

/**
 * Parameters of user.userfield.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html
 */
export interface UserUserfieldListParams {
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [
        Name in
          | "ID"
          | "FIELD_NAME"
          | "USER_TYPE_ID"
          | "XML_ID"
          | "SORT"
          | "MULTIPLE"
          | "MANDATORY"
          | "SHOW_FILTER"
          | "SHOW_IN_LIST"
          | "EDIT_IN_LIST"
          | "IS_SEARCHABLE"
      ]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** Conditions that all must hold. */
  filter?:
    | {
      [Name in keyof UserCustomField | "id"]?: unknown;
    }
    | object
    | undefined;
}

/** Result of user.userfield.list. */
export type UserUserfieldListResult = UserCustomField[];

/**
 * Parameters of user.userfield.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-update.html
 */
export interface UserUserfieldUpdateParams {
  /** Id, unique among its kind. See user.userfield.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields?: {
    /** Id in an outside system. */
    XML_ID?: string | number | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
    /** Y or N. */
    MANDATORY?: "Y" | "N" | undefined;
    /** N, or how the filter compares: I, E or S. */
    SHOW_FILTER?: "N" | "I" | "E" | "S" | "Y" | undefined;
    /** Y or N. */
    SHOW_IN_LIST?: "Y" | "N" | undefined;
    /** Y or N. */
    EDIT_IN_LIST?: "Y" | "N" | undefined;
    /** Y or N. */
    IS_SEARCHABLE?: "Y" | "N" | undefined;
    /** Settings of the kind of value. */
    SETTINGS?:
      | {
        /** Value unless told. */
        DEFAULT_VALUE?: string | undefined;
        /** How many lines the input has. Default: 1. */
        ROWS?: number | string | undefined;
      }
      | {
        /** Value unless told. */
        DEFAULT_VALUE?: number | string | undefined;
      }
      | {
        /** Value unless told. */
        DEFAULT_VALUE?: number | string | undefined;
        /** How many decimals there are. Default: 2. */
        PRECISION?: number | string | undefined;
      }
      | {
        /** Value unless told. */
        DEFAULT_VALUE?: number | string | undefined;
        /** How the input looks. */
        DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN" | undefined;
      }
      | {
        /** Value unless told. */
        DEFAULT_VALUE?: object | undefined;
      }
      | {
        /** How the input looks. */
        DISPLAY?: "LIST" | "UI" | "CHECKBOX" | "DIALOG" | undefined;
        /** How many entries are visible at once. Default: 1. */
        LIST_HEIGHT?: unknown;
      }
      | CrmCompanyUserfieldAddFieldsSettings
      | {
        /** Kind of the record that it belongs to. */
        ENTITY_TYPE?: string | undefined;
      }
      | CrmCompanyUserfieldAddFieldsSettings2
      | undefined;
    /** Label in forms. */
    EDIT_FORM_LABEL?: string | undefined;
    /** Heading in lists. */
    LIST_COLUMN_LABEL?: string | undefined;
    /** Label in filters. */
    LIST_FILTER_LABEL?: string | undefined;
    /** What is shown when the value is wrong. */
    ERROR_MESSAGE?: string | undefined;
    /** What is shown to help. */
    HELP_MESSAGE?: string | undefined;
    /** Text beside it, for people to read. */
    LABEL?: string | undefined;
  } | undefined;
}

/** Result of user.userfield.update. */
export type UserUserfieldUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `user`. */
export interface UserRestMethods {
  /** Tells whether the caller has at least one of the given access rights. */
  "user.access": { params: UserAccessParams; result: UserAccessResult };
  /** Invites a new user by e-mail and returns the new id. */
  "user.add": { params: UserAddParams; result: UserAddResult };
  /** Tells whether the caller administers the portal. */
  "user.admin": { params: UserAdminParams; result: UserAdminResult };
  /** Returns the user on whose behalf the call is made. */
  "user.current": { params: UserCurrentParams; result: UserCurrentResult };
  /** Lists the fields of users, each with its title. */
  "user.fields": { params: UserFieldsParams; result: UserFieldsResult };
  /**
   * Lists users that pass a filter, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "user.get": { params: UserGetParams; result: UserGetResult };
  /** Reads one setting, or all settings, that the application keeps for the caller. */
  "user.option.get": { params: UserOptionGetParams; result: UserOptionGetResult };
  /** Keeps settings of the application for the caller. */
  "user.option.set": { params: UserOptionSetParams; result: UserOptionSetResult };
  /**
   * Finds users by name, position or department, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "user.search": { params: UserSearchParams; result: UserSearchResult };
  /** Changes the given fields of a user. */
  "user.update": { params: UserUpdateParams; result: UserUpdateResult };
  /** Creates a custom field for users and returns its id. */
  "user.userfield.add": { params: UserUserfieldAddParams; result: UserUserfieldAddResult };
  /** Deletes a custom field of users together with its values. */
  "user.userfield.delete": { params: UserUserfieldDeleteParams; result: UserUserfieldDeleteResult };
  /** Returns a file that a custom field of a user holds. */
  "user.userfield.file.get": { params: UserUserfieldFileGetParams; result: UserUserfieldFileGetResult };
  /**
   * Lists the custom fields of users.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "user.userfield.list": { params: UserUserfieldListParams; result: UserUserfieldListResult };
  /** Changes a custom field of users. */
  "user.userfield.update": { params: UserUserfieldUpdateParams; result: UserUserfieldUpdateResult };
}
