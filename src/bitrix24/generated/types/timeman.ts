// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { TasksTaskMuteTime } from "./tasks_task.ts";

/**
 * Parameters of timeman.close.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html
 */
export interface TimemanCloseParams {
  /** Id of the user whose day ends; the caller when left out. */
  USER_ID?: number | string | undefined;
  /** How long the call took on the server, or a moment. Date and time, ISO 8601. */
  TIME?: string | Date | undefined;
  /** Why the day ends at another time, for the supervisor. */
  REPORT?: string | undefined;
  LAT?: number | string | undefined;
  LON?: number | string | undefined;
}

/** Result of timeman.close. */
export interface TimemanCloseResult {
  /** State that it is in. */
  STATUS?: "OPENED" | "CLOSED" | "PAUSED" | "EXPIRED";
  /** When the day began. Date and time, ISO 8601. */
  TIME_START?: string;
  /** When the day ended. Date and time, ISO 8601. */
  TIME_FINISH?: string | null;
  /** How long it takes or took. */
  DURATION?: string;
  /** Length of the breaks. */
  TIME_LEAKS?: string;
  /** Whether it is in use. */
  ACTIVE?: boolean;
  /** IP address when the day began. */
  IP_OPEN?: string;
  /** IP address when the day ended. */
  IP_CLOSE?: string | null;
  /** Latitude where the day began. */
  LAT_OPEN?: number;
  /** Longitude where the day began. */
  LON_OPEN?: number;
  /** Latitude where the day ended. */
  LAT_CLOSE?: number;
  /** Longitude where the day ended. */
  LON_CLOSE?: number;
  /** Offset from UTC, in seconds. */
  TZ_OFFSET?: number;
  /** When the day should have ended. Date and time, ISO 8601. */
  TIME_FINISH_DEFAULT?: string;
}

/**
 * Parameters of timeman.networkrange.check.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html
 */
export interface TimemanNetworkrangeCheckParams {
  /** IP address. */
  IP?: string | undefined;
}

/** Result of timeman.networkrange.check. */
export interface TimemanNetworkrangeCheckResult {
  /** IP address. */
  ip?: string;
  range?: string;
  /** What it is called. */
  name?: string;
}

/**
 * Parameters of timeman.networkrange.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-get.html
 */
export interface TimemanNetworkrangeGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of timeman.networkrange.get. */
export type TimemanNetworkrangeGetResult = {
  ip_range?: string;
  /** What it is called. */
  name?: string;
}[];

/**
 * Parameters of timeman.networkrange.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-set.html
 */
export interface TimemanNetworkrangeSetParams {
  ranges: object[];
}

/** Result of timeman.networkrange.set. */
export type TimemanNetworkrangeSetResult = boolean | {
  /** Whether it went well. */
  result?: boolean;
  error_ranges?: {
    ip_range?: string;
    /** What it is called. */
    name?: string;
  }[];
};

/**
 * Parameters of timeman.open.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html
 */
export interface TimemanOpenParams {
  /** Id of the user whose day begins; the caller when left out. */
  USER_ID?: number | string | undefined;
  /** How long the call took on the server, or a moment. Date and time, ISO 8601. */
  TIME?: string | Date | undefined;
  /** Why the day begins at another time, for the supervisor. */
  REPORT?: string | undefined;
  LAT?: number | string | undefined;
  LON?: number | string | undefined;
}

/** Result of timeman.open. */
export interface TimemanOpenResult {
  /** State that it is in. */
  STATUS?: "OPENED" | "CLOSED" | "PAUSED" | "EXPIRED";
  /** When the day began. Date and time, ISO 8601. */
  TIME_START?: string;
  /** When the day ended. Date and time, ISO 8601. */
  TIME_FINISH?: string | null;
  /** How long it takes or took. */
  DURATION?: string;
  /** Length of the breaks. */
  TIME_LEAKS?: string;
  /** Whether it is in use. */
  ACTIVE?: boolean;
  /** IP address when the day began. */
  IP_OPEN?: string;
  /** IP address when the day ended. */
  IP_CLOSE?: string | null;
  /** Latitude where the day began. */
  LAT_OPEN?: number;
  /** Longitude where the day began. */
  LON_OPEN?: number;
  /** Latitude where the day ended. */
  LAT_CLOSE?: number;
  /** Longitude where the day ended. */
  LON_CLOSE?: number;
  /** Offset from UTC, in seconds. */
  TZ_OFFSET?: number;
  /** When the day should have ended. Date and time, ISO 8601. */
  TIME_FINISH_DEFAULT?: string;
}

/**
 * Parameters of timeman.pause.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html
 */
export interface TimemanPauseParams {
  /** Id of the user who takes a break; the caller when left out. */
  USER_ID?: number | string | undefined;
}

/** Result of timeman.pause. */
export interface TimemanPauseResult {
  /** State that it is in. */
  STATUS?: "OPENED" | "CLOSED" | "PAUSED" | "EXPIRED";
  /** When the day began. Date and time, ISO 8601. */
  TIME_START?: string;
  /** When the day ended. Date and time, ISO 8601. */
  TIME_FINISH?: string | null;
  /** How long it takes or took. */
  DURATION?: string;
  /** Length of the breaks. */
  TIME_LEAKS?: string;
  /** Whether it is in use. */
  ACTIVE?: boolean;
  /** IP address when the day began. */
  IP_OPEN?: string;
  /** IP address when the day ended. */
  IP_CLOSE?: string | null;
  /** Latitude where the day began. */
  LAT_OPEN?: number;
  /** Longitude where the day began. */
  LON_OPEN?: number;
  /** Latitude where the day ended. */
  LAT_CLOSE?: number;
  /** Longitude where the day ended. */
  LON_CLOSE?: number;
  /** Offset from UTC, in seconds. */
  TZ_OFFSET?: number;
  /** When the day should have ended. Date and time, ISO 8601. */
  TIME_FINISH_DEFAULT?: string;
}

/**
 * Parameters of timeman.schedule.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html
 */
export interface TimemanScheduleGetParams {
  /** Id, unique among its kind. */
  id?: number | string | undefined;
}

/** Result of timeman.schedule.get. */
export interface TimemanScheduleGetResult {
  /** Id, unique among its kind. */
  ID?: number;
  /** What it is called. */
  NAME?: string;
  SCHEDULE_TYPE?: "FIXED" | "SHIFT" | "FLEXTIME";
  REPORT_PERIOD?: "MONTH" | "WEEK" | "TWO_WEEKS" | "QUARTER";
  REPORT_PERIOD_OPTIONS: {
    START_WEEK_DAY?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  };
  CALENDAR_ID?: number;
  ALLOWED_DEVICES: {
    browser?: boolean;
  };
  /** Whether it was deleted. */
  DELETED?: string;
  IS_FOR_ALL_USERS?: boolean;
  WORKTIME_RESTRICTIONS: string[];
  CONTROLLED_ACTIONS?: number;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number;
  DELETED_AT?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number;
  /** When it was created. Date and time, ISO 8601. */
  CREATED_AT?: string;
  SHIFTS: {
    /** Id, unique among its kind. */
    ID?: number;
    /** What it is called. */
    NAME?: string;
    BREAK_DURATION?: number;
    WORK_TIME_START?: number;
    WORK_TIME_END?: number;
    WORK_DAYS?: string;
    /** Id of the schedule. */
    SCHEDULE_ID?: number;
    /** Whether it was deleted. */
    DELETED?: boolean;
  }[];
  CALENDAR: {
    /** Id, unique among its kind. */
    ID?: number;
    /** What it is called. */
    NAME?: string;
    PARENT_CALENDAR_ID?: number;
    /** Code of what came with the portal. */
    SYSTEM_CODE?: string;
    EXCLUSIONS?: unknown[];
  };
  SCHEDULE_VIOLATION_RULES: {
    /** Id, unique among its kind. */
    ID?: number;
    /** Id of the schedule. */
    SCHEDULE_ID?: number;
    ENTITY_CODE?: string;
    MAX_EXACT_START?: number;
    MIN_EXACT_END?: number;
    MAX_OFFSET_START?: number;
    MIN_OFFSET_END?: number;
    RELATIVE_START_FROM?: number;
    RELATIVE_START_TO?: number;
    RELATIVE_END_FROM?: number;
    RELATIVE_END_TO?: number;
    MIN_DAY_DURATION?: number;
    MAX_ALLOWED_TO_EDIT_WORK_TIME?: number;
    MAX_WORK_TIME_LACK_FOR_PERIOD?: number;
    PERIOD_TIME_LACK_AGENT_ID?: number;
    MAX_SHIFT_START_DELAY?: number;
    MISSED_SHIFT_START?: number;
    USERS_TO_NOTIFY?: {
      FIXED_START_END?: string[];
      FIXED_PER_RECORD?: string[];
      FIXED_EDIT_WORKTIME?: string[];
      FIXED_PERIODIC?: string[];
      SHIFT_DELAY?: unknown[];
      SHIFT_MISSED_START?: unknown[];
    };
  };
}

/**
 * Parameters of timeman.settings.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html
 */
export interface TimemanSettingsParams {
  /** Id of the user in question; the caller when left out. */
  USER_ID?: number | string | undefined;
}

/** Result of timeman.settings. */
export interface TimemanSettingsResult {
  UF_TIMEMAN?: boolean;
  UF_TM_FREE?: boolean;
  UF_TM_MAX_START?: string;
  UF_TM_MIN_FINISH?: string;
  UF_TM_MIN_DURATION?: string;
  UF_TM_ALLOWED_DELTA?: string;
  /** Whether the user is an administrator. */
  ADMIN?: boolean;
}

/**
 * Parameters of timeman.status.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html
 */
export interface TimemanStatusParams {
  /** Id of the user in question; the caller when left out. */
  USER_ID?: number | string | undefined;
}

/** Result of timeman.status. */
export interface TimemanStatusResult {
  /** State that it is in. */
  STATUS?: "OPENED" | "CLOSED" | "PAUSED" | "EXPIRED";
  /** When the day began. Date and time, ISO 8601. */
  TIME_START?: string;
  /** When the day ended. Date and time, ISO 8601. */
  TIME_FINISH?: string | null;
  /** How long it takes or took. */
  DURATION?: string;
  /** Length of the breaks. */
  TIME_LEAKS?: string;
  /** Whether it is in use. */
  ACTIVE?: boolean;
  /** IP address when the day began. */
  IP_OPEN?: string;
  /** IP address when the day ended. */
  IP_CLOSE?: string | null;
  /** Latitude where the day began. */
  LAT_OPEN?: number;
  /** Longitude where the day began. */
  LON_OPEN?: number;
  /** Latitude where the day ended. */
  LAT_CLOSE?: number;
  /** Longitude where the day ended. */
  LON_CLOSE?: number;
  /** Offset from UTC, in seconds. */
  TZ_OFFSET?: number;
  /** When the day should have ended. Date and time, ISO 8601. */
  TIME_FINISH_DEFAULT?: string;
}

/**
 * Parameters of timeman.timecontrol.report.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html
 */
export interface TimemanTimecontrolReportAddParams {
  REPORT_ID: number | string;
  /** Id of the user: user.get. */
  USER_ID?: number | string | undefined;
  /** What it says. */
  TEXT: string;
  /** What kind it is of. Default: PRIVATE. */
  TYPE?: "WORK" | "PRIVATE" | undefined;
  /** Default: Y. */
  CALENDAR?: "Y" | "N" | undefined;
}

/** Result of timeman.timecontrol.report.add. */
export type TimemanTimecontrolReportAddResult = boolean;

/**
 * Parameters of timeman.timecontrol.reports.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html
 */
export interface TimemanTimecontrolReportsGetParams {
  /** Id of the user: user.get. */
  USER_ID: number | string;
  MONTH: number | string;
  YEAR: number | string;
  IDLE_MINUTES?: number | string | undefined;
  /** Default: 8. */
  WORKDAY_HOURS?: number | string | undefined;
}

/** Result of timeman.timecontrol.reports.get. */
export interface TimemanTimecontrolReportsGetResult {
  report: {
    month_title?: string;
    /** When it begins or began. Date and time, ISO 8601. */
    date_start?: string;
    /** When it ends or ended. Date and time, ISO 8601. */
    date_finish?: string;
    days?: {
      index?: number | string;
      day_title?: string;
      /** Date and time, ISO 8601. */
      workday_date_start?: string;
      /** Date and time, ISO 8601. */
      workday_date_finish?: string;
      workday_complete?: boolean;
      workday_time_leaks_user?: number;
      workday_time_leaks_final?: number;
      workday_duration?: number;
      workday_duration_final?: number;
      workday_duration_config?: number;
      reports?: {
        /** Id, unique among its kind. */
        id?: string;
        /** Id of the user: user.get. */
        user_id?: string;
        /** What kind it is of. */
        type?:
          | "IDLE"
          | "OFFLINE"
          | "DESKTOP_ONLINE"
          | "DESKTOP_OFFLINE"
          | "DESKTOP_START"
          | "TM_START"
          | "TM_PAUSE"
          | "TM_CONTINUE"
          | "TM_END";
        /** When it begins or began. Date and time, ISO 8601. */
        date_start?: string;
        /** When it ends or ended. Date and time, ISO 8601. */
        date_finish?: string;
        /** How long it takes or took. */
        duration?: number;
        /** Whether it is in use. */
        active?: boolean;
        entry_id?: string;
        report_type?: "work" | "private" | "none" | "WORK";
        report_text?: string;
        system_text?: string | null;
        source_start?:
          | "ONLINE_EVENT"
          | "OFFLINE_AGENT"
          | "DESKTOP_OFFLINE_AGENT"
          | "DESKTOP_ONLINE_EVENT"
          | "DESKTOP_START_EVENT"
          | "IDLE_EVENT"
          | "TM_EVENT";
        source_finish?:
          | "ONLINE_EVENT"
          | "OFFLINE_AGENT"
          | "DESKTOP_OFFLINE_AGENT"
          | "DESKTOP_ONLINE_EVENT"
          | "DESKTOP_START_EVENT"
          | "IDLE_EVENT"
          | "TM_EVENT";
        ip_start?: string;
        ip_finish?: string;
        ip_start_network?: boolean | {
          /** IP address. */
          ip?: string;
          range?: string;
          /** What it is called. */
          name?: string;
        };
        ip_finish_network?: boolean | {
          /** IP address. */
          ip?: string;
          range?: string;
          /** What it is called. */
          name?: string;
        };
      }[];
      workday_time_leaks_real?: number;
    }[];
  };
  /** The user. */
  user: {
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
    /** Picture that stands for it. */
    avatar?: string;
    /** M or F. */
    personal_gender?: string;
    /** When something last happened with it. Date and time, ISO 8601. */
    last_activity_date?: string;
  };
  /** How long the call took on the server, or a moment. */
  time: TasksTaskMuteTime;
}

/**
 * Parameters of timeman.timecontrol.reports.settings.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html
 */
export interface TimemanTimecontrolReportsSettingsGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of timeman.timecontrol.reports.settings.get. */
export interface TimemanTimecontrolReportsSettingsGetResult {
  /** Whether it is in use. */
  active?: boolean;
  /** Id of the user: user.get. */
  user_id?: number;
  user_admin?: boolean;
  user_head?: boolean;
  /** Departments that somebody belongs to. */
  departments: {
    /** Id, unique among its kind. */
    id?: string;
    /** What it is called. */
    name?: string;
  }[];
  minimum_idle_for_report?: number;
  report_view_type?: "none" | "head" | "full" | "simple";
}

/**
 * Parameters of timeman.timecontrol.reports.users.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html
 */
export interface TimemanTimecontrolReportsUsersGetParams {
  /** Id of the department. */
  DEPARTMENT_ID?: number | string | undefined;
}

/** Result of timeman.timecontrol.reports.users.get. */
export type TimemanTimecontrolReportsUsersGetResult = {
  /** Id, unique among its kind. */
  id?: number;
  /** What it is called. */
  name?: string;
  /** First name. */
  first_name?: string;
  /** Surname. */
  last_name?: string;
  /** Position in the company. */
  work_position?: string;
  /** Picture that stands for it. */
  avatar?: string;
  /** M or F. */
  personal_gender?: string;
  /** When something last happened with it. */
  last_activity_date?: string;
}[];

/**
 * Parameters of timeman.timecontrol.settings.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html
 */
export interface TimemanTimecontrolSettingsGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of timeman.timecontrol.settings.get. */
export interface TimemanTimecontrolSettingsGetResult {
  /** Whether it is in use. */
  active?: boolean;
  minimum_idle_for_report?: number;
  register_offline?: boolean;
  register_idle?: boolean;
  register_desktop?: boolean;
  report_request_type?: "all" | "user" | "none";
  report_request_users: unknown[];
  report_simple_type?: "all" | "user" | "none";
  report_simple_users: unknown[];
  report_full_type?: "all" | "user" | "none";
  report_full_users: unknown[];
}

/**
 * Parameters of timeman.timecontrol.settings.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-set.html
 */
export interface TimemanTimecontrolSettingsSetParams {
  /** Whether it is in use. */
  ACTIVE?: true | 1 | 0 | undefined;
  MINIMUM_IDLE_FOR_REPORT?: number | string | undefined;
  REGISTER_OFFLINE?: boolean | ("Y" | "N") | undefined;
  REGISTER_IDLE?: boolean | ("Y" | "N") | undefined;
  REGISTER_DESKTOP?: boolean | ("Y" | "N") | undefined;
  REPORT_REQUEST_TYPE?: "all" | "user" | "none" | undefined;
  REPORT_REQUEST_USERS?: object | unknown[] | undefined;
  REPORT_SIMPLE_TYPE?: "all" | "user" | "none" | undefined;
  REPORT_SIMPLE_USERS?: object | unknown[] | undefined;
  REPORT_FULL_TYPE?: "all" | "user" | "none" | undefined;
  REPORT_FULL_USERS?: object | unknown[] | undefined;
}

/** Result of timeman.timecontrol.settings.set. */
export type TimemanTimecontrolSettingsSetResult = boolean;

/** What v3:timeman.record.field holds. Which members arrive depends on the call. */
export interface V3TimemanRecordField {
  /** What it is called. */
  name?: string;
  /** What kind it is of. */
  type?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** Whether lists can be filtered by it. */
  filterable?: boolean;
  /** Whether lists can be sorted by it. */
  sortable?: boolean;
}

/**
 * Parameters of v3:timeman.record.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-get.html
 */
export interface V3TimemanRecordFieldGetParams {
  /** What it is called. */
  name: "id" | "userId" | "startTime" | "endTime" | "duration" | "breakLength" | "state" | "isApproved";
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:timeman.record.field.get. */
export interface V3TimemanRecordFieldGetResult {
  /** The record. */
  item: V3TimemanRecordField;
}

/**
 * Parameters of v3:timeman.record.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-list.html
 */
export interface V3TimemanRecordFieldListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:timeman.record.field.list. */
export interface V3TimemanRecordFieldListResult {
  /** The records. */
  items: V3TimemanRecordField[];
}

/**
 * Parameters of v3:timeman.record.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html
 */
export interface V3TimemanRecordListParams {
  /** Conditions that all must hold. */
  filter:
    | (
      | {
        [Name in "userId" | "startTime"]?: unknown;
      }
      | object
    )
    | unknown[];
  /** Names of the fields to return. */
  select?:
    | (
      | "id"
      | "userId"
      | "startTime"
      | "endTime"
      | "duration"
      | "breakLength"
      | "state"
      | "isApproved"
      | (string & {})
    )[]
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in "id" | "userId" | "startTime" | "endTime" | "duration"]?:
        | ("ASC" | "DESC" | "asc" | "desc" | (string & {}))
        | undefined;
    }
    | object
    | undefined;
  /** Which part of the list to return. */
  pagination?: object | undefined;
}

/** Result of v3:timeman.record.list. */
export interface V3TimemanRecordListResult {
  /** The records. */
  items: {
    /** Id, unique among its kind. */
    id?: number;
    /** When it begins or began. */
    startTime?: string;
    /** When it ends or ended. */
    endTime?: string;
    /** How long it takes or took. */
    duration?: number;
  }[];
}

/** Methods of Bitrix24 whose names begin with `timeman`. */
export interface TimemanRestMethods {
  /** Ends a user's workday, with a report and coordinates if given, and returns its times. */
  "timeman.close": { params: TimemanCloseParams; result: TimemanCloseResult };
  /** Checks whether an IP address belongs to one of the office network ranges. */
  "timeman.networkrange.check": { params: TimemanNetworkrangeCheckParams; result: TimemanNetworkrangeCheckResult };
  /** Lists the IP ranges that time control regards as the office network; administrators only. */
  "timeman.networkrange.get": { params: TimemanNetworkrangeGetParams; result: TimemanNetworkrangeGetResult };
  /** Replaces the IP ranges that time control regards as the office network; administrators only. */
  "timeman.networkrange.set": { params: TimemanNetworkrangeSetParams; result: TimemanNetworkrangeSetResult };
  /** Starts or resumes a user's workday, at a given time of the same day if set; returns its state. */
  "timeman.open": { params: TimemanOpenParams; result: TimemanOpenResult };
  /** Puts a user's current workday on a break and returns its state. */
  "timeman.pause": { params: TimemanPauseParams; result: TimemanPauseResult };
  /** Returns one work schedule by ID with its type, report period and allowed devices. */
  "timeman.schedule.get": { params: TimemanScheduleGetParams; result: TimemanScheduleGetResult };
  /** Returns a user's workday rules, such as latest start, earliest end and minimum duration. */
  "timeman.settings": { params: TimemanSettingsParams; result: TimemanSettingsResult };
  /** Returns whether a user's workday is open, paused, closed or expired, with its times. */
  "timeman.status": { params: TimemanStatusParams; result: TimemanStatusResult };
  /** Sends the user's explanation of a detected absence and, if asked, adds it to the calendar. */
  "timeman.timecontrol.report.add": {
    params: TimemanTimecontrolReportAddParams;
    result: TimemanTimecontrolReportAddResult;
  };
  /** Returns a user's detected absences for one month, day by day, with the time worked. */
  "timeman.timecontrol.reports.get": {
    params: TimemanTimecontrolReportsGetParams;
    result: TimemanTimecontrolReportsGetResult;
  };
  /** Returns what the absence report page needs, such as the caller's role, departments and view. */
  "timeman.timecontrol.reports.settings.get": {
    params: TimemanTimecontrolReportsSettingsGetParams;
    result: TimemanTimecontrolReportsSettingsGetResult;
  };
  /** Lists the employees of a department whose absence reports the caller may open. */
  "timeman.timecontrol.reports.users.get": {
    params: TimemanTimecontrolReportsUsersGetParams;
    result: TimemanTimecontrolReportsUsersGetResult;
  };
  /** Returns the time control settings on what is recorded and who reports; administrators only. */
  "timeman.timecontrol.settings.get": {
    params: TimemanTimecontrolSettingsGetParams;
    result: TimemanTimecontrolSettingsGetResult;
  };
  /** Turns time control on or off and sets what is recorded and who must explain absences. */
  "timeman.timecontrol.settings.set": {
    params: TimemanTimecontrolSettingsSetParams;
    result: TimemanTimecontrolSettingsSetResult;
  };
}

/** Methods of Bitrix24 whose names begin with `timeman`. */
export interface TimemanRestMethodsV3 {
  /** Describes one field of a workday record by name with type and filter and sort flags. */
  "timeman.record.field.get": { params: V3TimemanRecordFieldGetParams; result: V3TimemanRecordFieldGetResult };
  /** Describes every field of a workday record that may be selected, filtered or sorted by. */
  "timeman.record.field.list": { params: V3TimemanRecordFieldListParams; result: V3TimemanRecordFieldListResult };
  /**
   * Lists the workday records of a required user for a period with start, end and duration.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "timeman.record.list": { params: V3TimemanRecordListParams; result: V3TimemanRecordListResult };
}
