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
  [name: `UF_${string}`]: unknown;
}

/**
 * Parameters of user.access.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/users/user-access.html
 */
export interface UserAccessParams {
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
  EMAIL: string;
  NAME?: string | undefined;
  LAST_NAME?: string | undefined;
  SECOND_NAME?: string | undefined;
  PERSONAL_GENDER?: string | undefined;
  PERSONAL_PROFESSION?: string | undefined;
  PERSONAL_WWW?: string | undefined;
  PERSONAL_BIRTHDAY?: string | undefined;
  PERSONAL_PHOTO?: object | unknown[] | undefined;
  PERSONAL_ICQ?: string | undefined;
  PERSONAL_PHONE?: string | undefined;
  PERSONAL_FAX?: string | undefined;
  PERSONAL_MOBILE?: string | undefined;
  PERSONAL_PAGER?: string | undefined;
  PERSONAL_STREET?: string | undefined;
  PERSONAL_CITY?: string | undefined;
  PERSONAL_STATE?: string | undefined;
  PERSONAL_ZIP?: string | undefined;
  PERSONAL_COUNTRY?: string | undefined;
  PERSONAL_MAILBOX?: string | undefined;
  PERSONAL_NOTES?: string | undefined;
  WORK_PHONE?: string | undefined;
  WORK_COMPANY?: string | undefined;
  WORK_POSITION?: string | undefined;
  WORK_DEPARTMENT?: string | undefined;
  WORK_WWW?: string | undefined;
  WORK_FAX?: string | undefined;
  WORK_PAGER?: string | undefined;
  WORK_STREET?: string | undefined;
  WORK_MAILBOX?: string | undefined;
  WORK_CITY?: string | undefined;
  WORK_STATE?: string | undefined;
  WORK_ZIP?: string | undefined;
  WORK_COUNTRY?: string | undefined;
  WORK_PROFILE?: string | undefined;
  WORK_LOGO?: object | unknown[] | undefined;
  WORK_NOTES?: string | undefined;
  UF_SKYPE_LINK?: string | undefined;
  UF_ZOOM?: string | undefined;
  UF_DEPARTMENT?: (number | string) | (number | string)[] | undefined;
  UF_INTERESTS?: string | undefined;
  UF_SKILLS?: string | undefined;
  UF_WEB_SITES?: string | undefined;
  UF_XING?: string | undefined;
  UF_LINKEDIN?: string | undefined;
  UF_FACEBOOK?: string | undefined;
  UF_TWITTER?: string | undefined;
  UF_SKYPE?: string | undefined;
  UF_DISTRICT?: string | undefined;
  UF_PHONE_INNER?: string | undefined;
  /**
   * Whether the user belongs to the extranet only.
   */
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
  XML_ID?: string | null;
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
    DISPLAY?: string;
    LIST_HEIGHT?: number;
    CAPTION_NO_VALUE?: string;
    SHOW_NO_VALUE?: string;
    DEFAULT_VALUE?: string;
  };
  /** Items of an enumeration. */
  LIST?: {
    ID?: string;
    SORT?: string;
    VALUE?: string;
    DEF?: string;
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
  ID?: string;
  XML_ID?: string;
  ACTIVE?: string;
  NAME?: string;
  LAST_NAME?: string;
  SECOND_NAME?: string;
  TITLE?: string;
  EMAIL?: string;
  LAST_LOGIN?: string;
  DATE_REGISTER?: string;
  TIME_ZONE?: string;
  IS_ONLINE?: string;
  TIMESTAMP_X?: string;
  LAST_ACTIVITY_DATE?: string;
  PERSONAL_GENDER?: string;
  PERSONAL_PROFESSION?: string;
  PERSONAL_WWW?: string;
  PERSONAL_BIRTHDAY?: string;
  PERSONAL_PHOTO?: string;
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
  WORK_LOGO?: string;
  WORK_NOTES?: string;
  UF_SKYPE_LINK?: string;
  UF_ZOOM?: string;
  UF_EMPLOYMENT_DATE?: string;
  UF_TIMEMAN?: string;
  UF_DEPARTMENT?: string;
  UF_INTERESTS?: string;
  UF_SKILLS?: string;
  UF_WEB_SITES?: string;
  UF_XING?: string;
  UF_LINKEDIN?: string;
  UF_TWITTER?: string;
  UF_SKYPE?: string;
  UF_DISTRICT?: string;
  UF_PHONE_INNER?: string;
  USER_TYPE?: string;
  [name: `UF_${string}`]: unknown;
}

/** Conditions on users; all of them must hold. A key may carry a comparison's prefix, e.g. `!%LAST_NAME`. */
export interface UserFilter {
  ID?: (number | string) | (number | string)[] | undefined;
  /** Whether the user is not dismissed. */
  ACTIVE?: boolean | ("Y" | "N") | ("Y" | "N") | undefined;
  NAME?: string | undefined;
  LAST_NAME?: string | undefined;
  SECOND_NAME?: string | undefined;
  /** Part of any of the names. */
  NAME_SEARCH?: string | undefined;
  EMAIL?: string | undefined;
  IS_ONLINE?: "Y" | "N" | undefined;
  /** employee, extranet or email. */
  USER_TYPE?: string | undefined;
  PERSONAL_CITY?: string | undefined;
  PERSONAL_MOBILE?: string | undefined;
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
  sort?: string | undefined;
  order?: "ASC" | "DESC" | "asc" | "desc" | undefined;
  FILTER?: UserFilter | undefined;
  ADMIN_MODE?: boolean | ("Y" | "N") | undefined;
  select?: string[] | undefined;
  IMAGE_RESIZE?: "small" | "medium" | "large" | undefined;
  start?: number | string | undefined;
  /** Id of the user to read. */
  ID?: (number | string) | (number | string)[] | undefined;
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
  /** employee, extranet or email. */
  USER_TYPE?: string | undefined;
}

/**
 * Parameters of user.search.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/user-search.html
 */
export interface UserSearchParams {
  FILTER?: UserSearchFilter | undefined;
  sort?: string | undefined;
  order?: "ASC" | "DESC" | "asc" | "desc" | undefined;
  ADMIN_MODE?: boolean | ("Y" | "N") | undefined;
  select?: string[] | undefined;
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
  ID: number | string;
  ACTIVE?: "Y" | "N" | undefined;
  EMAIL?: string | undefined;
  NAME?: string | undefined;
  LAST_NAME?: string | undefined;
  SECOND_NAME?: string | undefined;
  PERSONAL_GENDER?: string | undefined;
  PERSONAL_PROFESSION?: string | undefined;
  PERSONAL_WWW?: string | undefined;
  PERSONAL_BIRTHDAY?: string | undefined;
  PERSONAL_PHOTO?: object | unknown[] | undefined;
  PERSONAL_ICQ?: string | undefined;
  PERSONAL_PHONE?: string | undefined;
  PERSONAL_FAX?: string | undefined;
  PERSONAL_MOBILE?: string | undefined;
  PERSONAL_PAGER?: string | undefined;
  PERSONAL_STREET?: string | undefined;
  PERSONAL_CITY?: string | undefined;
  PERSONAL_STATE?: string | undefined;
  PERSONAL_ZIP?: string | undefined;
  PERSONAL_COUNTRY?: string | undefined;
  PERSONAL_MAILBOX?: string | undefined;
  PERSONAL_NOTES?: string | undefined;
  WORK_PHONE?: string | undefined;
  WORK_COMPANY?: string | undefined;
  WORK_POSITION?: string | undefined;
  WORK_DEPARTMENT?: string | undefined;
  WORK_WWW?: string | undefined;
  WORK_FAX?: string | undefined;
  WORK_PAGER?: string | undefined;
  WORK_STREET?: string | undefined;
  WORK_MAILBOX?: string | undefined;
  WORK_CITY?: string | undefined;
  WORK_STATE?: string | undefined;
  WORK_ZIP?: string | undefined;
  WORK_COUNTRY?: string | undefined;
  WORK_PROFILE?: string | undefined;
  WORK_LOGO?: object | unknown[] | undefined;
  WORK_NOTES?: string | undefined;
  UF_SKYPE_LINK?: string | undefined;
  UF_ZOOM?: string | undefined;
  UF_DEPARTMENT?: (number | string) | (number | string)[] | undefined;
  UF_INTERESTS?: string | undefined;
  UF_SKILLS?: string | undefined;
  UF_WEB_SITES?: string | undefined;
  UF_XING?: string | undefined;
  UF_LINKEDIN?: string | undefined;
  UF_FACEBOOK?: string | undefined;
  UF_TWITTER?: string | undefined;
  UF_SKYPE?: string | undefined;
  UF_DISTRICT?: string | undefined;
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
  fields: {
    FIELD_NAME: string;
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
    XML_ID?: string | number | undefined;
    SORT?: number | string | undefined;
    MULTIPLE?: "Y" | "N" | undefined;
    MANDATORY?: "Y" | "N" | undefined;
    SHOW_FILTER?: "N" | "I" | "E" | "S" | "Y" | undefined;
    SHOW_IN_LIST?: "Y" | "N" | undefined;
    EDIT_IN_LIST?: "Y" | "N" | undefined;
    IS_SEARCHABLE?: "Y" | "N" | undefined;
    SETTINGS?:
      | {
        DEFAULT_VALUE?: string | undefined;
        ROWS?: number | string | undefined;
      }
      | {
        DEFAULT_VALUE?: number | string | undefined;
      }
      | {
        DEFAULT_VALUE?: number | string | undefined;
        PRECISION?: number | string | undefined;
      }
      | {
        DEFAULT_VALUE?: number | string | undefined;
        DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN" | undefined;
      }
      | {
        DEFAULT_VALUE?: object | undefined;
      }
      | {
        DISPLAY?: "LIST" | "UI" | "CHECKBOX" | "DIALOG" | undefined;
        LIST_HEIGHT?: unknown;
      }
      | CrmCompanyUserfieldAddFieldsSettings
      | {
        ENTITY_TYPE?: string | undefined;
      }
      | CrmCompanyUserfieldAddFieldsSettings2
      | undefined;
    EDIT_FORM_LABEL?: string | object | undefined;
    LIST_COLUMN_LABEL?: string | object | undefined;
    LIST_FILTER_LABEL?: string | undefined;
    ERROR_MESSAGE?: string | undefined;
    HELP_MESSAGE?: string | undefined;
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
  order?: object | undefined;
  filter?: object | undefined;
}

/** Result of user.userfield.list. */
export type UserUserfieldListResult = UserCustomField[];

/**
 * Parameters of user.userfield.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-update.html
 */
export interface UserUserfieldUpdateParams {
  id: number | string;
  fields?: {
    XML_ID?: string | number | undefined;
    SORT?: number | string | undefined;
    MANDATORY?: "Y" | "N" | undefined;
    SHOW_FILTER?: "N" | "I" | "E" | "S" | "Y" | undefined;
    SHOW_IN_LIST?: "Y" | "N" | undefined;
    EDIT_IN_LIST?: "Y" | "N" | undefined;
    IS_SEARCHABLE?: "Y" | "N" | undefined;
    SETTINGS?:
      | {
        DEFAULT_VALUE?: string | undefined;
        ROWS?: number | string | undefined;
      }
      | {
        DEFAULT_VALUE?: number | string | undefined;
      }
      | {
        DEFAULT_VALUE?: number | string | undefined;
        PRECISION?: number | string | undefined;
      }
      | {
        DEFAULT_VALUE?: number | string | undefined;
        DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN" | undefined;
      }
      | {
        DEFAULT_VALUE?: object | undefined;
      }
      | {
        DISPLAY?: "LIST" | "UI" | "CHECKBOX" | "DIALOG" | undefined;
        LIST_HEIGHT?: unknown;
      }
      | CrmCompanyUserfieldAddFieldsSettings
      | {
        ENTITY_TYPE?: string | undefined;
      }
      | CrmCompanyUserfieldAddFieldsSettings2
      | undefined;
    EDIT_FORM_LABEL?: string | undefined;
    LIST_COLUMN_LABEL?: string | undefined;
    LIST_FILTER_LABEL?: string | undefined;
    ERROR_MESSAGE?: string | undefined;
    HELP_MESSAGE?: string | undefined;
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
  /** Lists users that pass a filter, in pages of 50. */
  "user.get": { params: UserGetParams; result: UserGetResult };
  /** Reads one setting, or all settings, that the application keeps for the caller. */
  "user.option.get": { params: UserOptionGetParams; result: UserOptionGetResult };
  /** Keeps settings of the application for the caller. */
  "user.option.set": { params: UserOptionSetParams; result: UserOptionSetResult };
  /** Finds users by name, position or department, in pages of 50. */
  "user.search": { params: UserSearchParams; result: UserSearchResult };
  /** Changes the given fields of a user. */
  "user.update": { params: UserUpdateParams; result: UserUpdateResult };
  /** Creates a custom field for users and returns its id. */
  "user.userfield.add": { params: UserUserfieldAddParams; result: UserUserfieldAddResult };
  /** Deletes a custom field of users together with its values. */
  "user.userfield.delete": { params: UserUserfieldDeleteParams; result: UserUserfieldDeleteResult };
  /** Returns a file that a custom field of a user holds. */
  "user.userfield.file.get": { params: UserUserfieldFileGetParams; result: UserUserfieldFileGetResult };
  /** Lists the custom fields of users. */
  "user.userfield.list": { params: UserUserfieldListParams; result: UserUserfieldListResult };
  /** Changes a custom field of users. */
  "user.userfield.update": { params: UserUserfieldUpdateParams; result: UserUserfieldUpdateResult };
}
