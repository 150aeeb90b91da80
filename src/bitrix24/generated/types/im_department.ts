// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Stands in several types. */
export interface ImDepartmentColleaguesListItem {
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
  departments?: number[];
  /** Phone numbers. */
  phones?: boolean | {
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
 * Parameters of im.department.colleagues.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-colleagues-list.html
 */
export interface ImDepartmentColleaguesListParams {
  /** Default: N. */
  USER_DATA?: "Y" | "N" | undefined;
  /** How many records to skip. Default: 0. */
  OFFSET?: number | string | undefined;
  /** How many records to return at most. Default: 10. At most 50. */
  LIMIT?: number | string | undefined;
}

/** Result of im.department.colleagues.list. */
export type ImDepartmentColleaguesListResult = (number | ImDepartmentColleaguesListItem)[];

/**
 * Parameters of im.department.employees.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html
 */
export interface ImDepartmentEmployeesGetParams {
  /** Id, unique among its kind. See department.get, im.search.department.list. */
  ID: object | unknown[];
  /** Default: N. */
  USER_DATA?: "Y" | "N" | undefined;
}

/** Result of im.department.employees.get. */
export interface ImDepartmentEmployeesGetResult {
  [id: number]: (number | {
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
    /** Whether the user is away. Date and time, ISO 8601. */
    idle?: boolean;
    /** When something last happened with it. Date and time, ISO 8601. */
    last_activity_date?: string;
    /** Date and time, ISO 8601. */
    mobile_last_date?: boolean;
    /** Date and time, ISO 8601. */
    desktop_last_date?: boolean;
    /** Whether the user is on leave. Date and time, ISO 8601. */
    absent?: boolean;
    /** Ids of the departments. */
    departments?: number[];
    /** Phone numbers. */
    phones?: boolean | {
      /** Extension. */
      inner_phone?: string;
    };
    /** What is known of the chat bot. */
    bot_data?: null;
    /** What kind it is of. */
    type?: string;
    /** Address of the web page. */
    website?: string;
    /** E-mail address. */
    email?: string;
    /** Picture that stands for it, in high resolution. */
    avatar_hr?: string;
  })[];
}

/**
 * Parameters of im.department.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-get.html
 */
export interface ImDepartmentGetParams {
  /** Id, unique among its kind. See department.get, im.search.department.list. */
  ID: object | unknown[];
  /** Default: N. */
  USER_DATA?: "Y" | "N" | undefined;
}

/** Result of im.department.get. */
export type ImDepartmentGetResult = {
  /** Id, unique among its kind. */
  id?: number;
  /** First name. */
  name?: string;
  /** First name, surname and what else belongs to the name. */
  full_name?: string;
  manager_user_id?: number;
  manager_user_data?: ImDepartmentColleaguesListItem;
}[];

/**
 * Parameters of im.department.managers.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-managers-get.html
 */
export interface ImDepartmentManagersGetParams {
  /** Id, unique among its kind. See department.get, im.search.department.list. */
  ID: object | unknown[];
  /** Default: N. */
  USER_DATA?: "Y" | "N" | undefined;
}

/** Result of im.department.managers.get. */
export interface ImDepartmentManagersGetResult {
  [id: number]: (number | {
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
    /** Whether the user is away. Date and time, ISO 8601. */
    idle?: boolean;
    /** When something last happened with it. Date and time, ISO 8601. */
    last_activity_date?: string;
    /** Date and time, ISO 8601. */
    mobile_last_date?: boolean;
    /** Date and time, ISO 8601. */
    desktop_last_date?: boolean;
    /** Whether the user is on leave. Date and time, ISO 8601. */
    absent?: boolean;
    /** Ids of the departments. */
    departments?: number[];
    /** Phone numbers. */
    phones?: boolean | {
      /** Mobile phone number. */
      personal_mobile?: string;
      /** Extension. */
      inner_phone?: string;
    };
    /** What is known of the chat bot. */
    bot_data?: null;
    /** What kind it is of. */
    type?: string;
    /** Address of the web page. */
    website?: string;
    /** E-mail address. */
    email?: string;
  })[];
}

/** Methods of Bitrix24 whose names begin with `im.department`. */
export interface ImDepartmentRestMethods {
  /**
   * Lists the current user's colleagues as ids or, on request, with full user data.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "im.department.colleagues.list": {
    params: ImDepartmentColleaguesListParams;
    result: ImDepartmentColleaguesListResult;
  };
  /** Returns employees of the given departments, grouped by department id. */
  "im.department.employees.get": { params: ImDepartmentEmployeesGetParams; result: ImDepartmentEmployeesGetResult };
  /** Returns names and manager ids of the given departments, for intranet users only. */
  "im.department.get": { params: ImDepartmentGetParams; result: ImDepartmentGetResult };
  /** Returns managers of the given departments, grouped by department id. */
  "im.department.managers.get": { params: ImDepartmentManagersGetParams; result: ImDepartmentManagersGetResult };
}
