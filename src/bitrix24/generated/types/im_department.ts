// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Stands in several types. */
export interface ImDepartmentColleaguesListItem {
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
  phones?: boolean | {
    personal_mobile?: string;
    inner_phone?: string;
  };
  bot_data?: null | object;
  type?: string;
  website?: string;
  email?: string;
}

/**
 * Parameters of im.department.colleagues.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-colleagues-list.html
 */
export interface ImDepartmentColleaguesListParams {
  USER_DATA?: "Y" | "N" | undefined;
  OFFSET?: number | string | undefined;
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
  ID: object | unknown[];
  USER_DATA?: "Y" | "N" | undefined;
}

/** Result of im.department.employees.get. */
export interface ImDepartmentEmployeesGetResult {
  [id: number]: (number | {
    id?: number;
    active?: boolean;
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
    idle?: boolean;
    last_activity_date?: string;
    mobile_last_date?: boolean;
    desktop_last_date?: boolean;
    absent?: boolean;
    departments?: number[];
    phones?: boolean | {
      inner_phone?: string;
    };
    bot_data?: null;
    type?: string;
    website?: string;
    email?: string;
    avatar_hr?: string;
  })[];
}

/**
 * Parameters of im.department.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-get.html
 */
export interface ImDepartmentGetParams {
  ID: object | unknown[];
  USER_DATA?: "Y" | "N" | undefined;
}

/** Result of im.department.get. */
export type ImDepartmentGetResult = {
  id?: number;
  name?: string;
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
  ID: object | unknown[];
  USER_DATA?: "Y" | "N" | undefined;
}

/** Result of im.department.managers.get. */
export interface ImDepartmentManagersGetResult {
  [id: number]: (number | {
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
    phones?: boolean | {
      personal_mobile?: string;
      inner_phone?: string;
    };
    bot_data?: null;
    type?: string;
    website?: string;
    email?: string;
  })[];
}

/** Methods of Bitrix24 whose names begin with `im.department`. */
export interface ImDepartmentRestMethods {
  /** Lists the current user's colleagues as ids or, on request, with full user data. */
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
