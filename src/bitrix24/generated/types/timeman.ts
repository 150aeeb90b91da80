// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { TasksTaskMuteTime } from "./tasks_task.ts";

/**
 * Parameters of timeman.close.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html
 */
export interface TimemanCloseParams {
  USER_ID?: number | string | undefined;
  TIME?: string | Date | undefined;
  REPORT?: string | undefined;
  LAT?: number | string | undefined;
  LON?: number | string | undefined;
}

/** Result of timeman.close. */
export interface TimemanCloseResult {
  STATUS?: "OPENED" | "CLOSED" | "PAUSED" | "EXPIRED";
  TIME_START?: string;
  TIME_FINISH?: string | null;
  DURATION?: string;
  TIME_LEAKS?: string;
  ACTIVE?: boolean;
  IP_OPEN?: string;
  IP_CLOSE?: string | null;
  LAT_OPEN?: number;
  LON_OPEN?: number;
  LAT_CLOSE?: number;
  LON_CLOSE?: number;
  TZ_OFFSET?: number;
  TIME_FINISH_DEFAULT?: string;
}

/**
 * Parameters of timeman.networkrange.check.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html
 */
export interface TimemanNetworkrangeCheckParams {
  IP?: string | undefined;
}

/** Result of timeman.networkrange.check. */
export interface TimemanNetworkrangeCheckResult {
  ip?: string;
  range?: string;
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
  result?: boolean;
  error_ranges?: {
    ip_range?: string;
    name?: string;
  }[];
};

/**
 * Parameters of timeman.open.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html
 */
export interface TimemanOpenParams {
  USER_ID?: number | string | undefined;
  TIME?: string | Date | undefined;
  REPORT?: string | undefined;
  LAT?: number | string | undefined;
  LON?: number | string | undefined;
}

/** Result of timeman.open. */
export interface TimemanOpenResult {
  STATUS?: "OPENED" | "CLOSED" | "PAUSED" | "EXPIRED";
  TIME_START?: string;
  TIME_FINISH?: string | null;
  DURATION?: string;
  TIME_LEAKS?: string;
  ACTIVE?: boolean;
  IP_OPEN?: string;
  IP_CLOSE?: string | null;
  LAT_OPEN?: number;
  LON_OPEN?: number;
  LAT_CLOSE?: number;
  LON_CLOSE?: number;
  TZ_OFFSET?: number;
  TIME_FINISH_DEFAULT?: string;
}

/**
 * Parameters of timeman.pause.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html
 */
export interface TimemanPauseParams {
  USER_ID?: number | string | undefined;
}

/** Result of timeman.pause. */
export interface TimemanPauseResult {
  STATUS?: "OPENED" | "CLOSED" | "PAUSED" | "EXPIRED";
  TIME_START?: string;
  TIME_FINISH?: string | null;
  DURATION?: string;
  TIME_LEAKS?: string;
  ACTIVE?: boolean;
  IP_OPEN?: string;
  IP_CLOSE?: string | null;
  LAT_OPEN?: number;
  LON_OPEN?: number;
  LAT_CLOSE?: number;
  LON_CLOSE?: number;
  TZ_OFFSET?: number;
  TIME_FINISH_DEFAULT?: string;
}

/**
 * Parameters of timeman.schedule.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html
 */
export interface TimemanScheduleGetParams {
  id?: number | string | undefined;
}

/** Result of timeman.schedule.get. */
export interface TimemanScheduleGetResult {
  ID?: number;
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
  DELETED?: string;
  IS_FOR_ALL_USERS?: boolean;
  WORKTIME_RESTRICTIONS: string[];
  CONTROLLED_ACTIONS?: number;
  UPDATED_BY?: number;
  DELETED_BY?: number;
  DELETED_AT?: string;
  CREATED_BY?: number;
  CREATED_AT?: string;
  SHIFTS: {
    ID?: number;
    NAME?: string;
    BREAK_DURATION?: number;
    WORK_TIME_START?: number;
    WORK_TIME_END?: number;
    WORK_DAYS?: string;
    SCHEDULE_ID?: number;
    DELETED?: boolean;
  }[];
  CALENDAR: {
    ID?: number;
    NAME?: string;
    PARENT_CALENDAR_ID?: number;
    SYSTEM_CODE?: string;
    EXCLUSIONS?: unknown[];
  };
  SCHEDULE_VIOLATION_RULES: {
    ID?: number;
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
  ADMIN?: boolean;
}

/**
 * Parameters of timeman.status.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html
 */
export interface TimemanStatusParams {
  USER_ID?: number | string | undefined;
}

/** Result of timeman.status. */
export interface TimemanStatusResult {
  STATUS?: "OPENED" | "CLOSED" | "PAUSED" | "EXPIRED";
  TIME_START?: string;
  TIME_FINISH?: string | null;
  DURATION?: string;
  TIME_LEAKS?: string;
  ACTIVE?: boolean;
  IP_OPEN?: string;
  IP_CLOSE?: string | null;
  LAT_OPEN?: number;
  LON_OPEN?: number;
  LAT_CLOSE?: number;
  LON_CLOSE?: number;
  TZ_OFFSET?: number;
  TIME_FINISH_DEFAULT?: string;
}

/**
 * Parameters of timeman.timecontrol.report.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html
 */
export interface TimemanTimecontrolReportAddParams {
  REPORT_ID: number | string;
  USER_ID?: number | string | undefined;
  TEXT: string;
  TYPE?: "WORK" | "PRIVATE" | undefined;
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
  USER_ID: number | string;
  MONTH: number | string;
  YEAR: number | string;
  IDLE_MINUTES?: number | string | undefined;
  WORKDAY_HOURS?: number | string | undefined;
}

/** Result of timeman.timecontrol.reports.get. */
export interface TimemanTimecontrolReportsGetResult {
  report: {
    month_title?: string;
    date_start?: string;
    date_finish?: string;
    days?: {
      index?: number | string;
      day_title?: string;
      workday_date_start?: string;
      workday_date_finish?: string;
      workday_complete?: boolean;
      workday_time_leaks_user?: number;
      workday_time_leaks_final?: number;
      workday_duration?: number;
      workday_duration_final?: number;
      workday_duration_config?: number;
      reports?: {
        id?: string;
        user_id?: string;
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
        date_start?: string;
        date_finish?: string;
        duration?: number;
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
          ip?: string;
          range?: string;
          name?: string;
        };
        ip_finish_network?: boolean | {
          ip?: string;
          range?: string;
          name?: string;
        };
      }[];
      workday_time_leaks_real?: number;
    }[];
  };
  user: {
    id?: number;
    active?: boolean;
    name?: string;
    first_name?: string;
    last_name?: string;
    work_position?: string;
    avatar?: string;
    personal_gender?: string;
    last_activity_date?: string;
  };
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
  active?: boolean;
  user_id?: number;
  user_admin?: boolean;
  user_head?: boolean;
  departments: {
    id?: string;
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
  DEPARTMENT_ID?: number | string | undefined;
}

/** Result of timeman.timecontrol.reports.users.get. */
export type TimemanTimecontrolReportsUsersGetResult = {
  id?: number;
  name?: string;
  first_name?: string;
  last_name?: string;
  work_position?: string;
  avatar?: string;
  personal_gender?: string;
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
  name?: string;
  type?: string;
  title?: string;
  filterable?: boolean;
  sortable?: boolean;
}

/**
 * Parameters of v3:timeman.record.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-get.html
 */
export interface V3TimemanRecordFieldGetParams {
  name: "id" | "userId" | "startTime" | "endTime" | "duration" | "breakLength" | "state" | "isApproved";
  select?: string[] | undefined;
}

/** Result of v3:timeman.record.field.get. */
export interface V3TimemanRecordFieldGetResult {
  item: V3TimemanRecordField;
}

/**
 * Parameters of v3:timeman.record.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-list.html
 */
export interface V3TimemanRecordFieldListParams {
  select?: string[] | undefined;
}

/** Result of v3:timeman.record.field.list. */
export interface V3TimemanRecordFieldListResult {
  items: V3TimemanRecordField[];
}

/**
 * Parameters of v3:timeman.record.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html
 */
export interface V3TimemanRecordListParams {
  filter: object | unknown[];
  select?: string[] | undefined;
  order?: object | undefined;
  pagination?: object | undefined;
}

/** Result of v3:timeman.record.list. */
export interface V3TimemanRecordListResult {
  items: {
    id?: number;
    startTime?: string;
    endTime?: string;
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
  /** Lists the workday records of a required user for a period with start, end and duration. */
  "timeman.record.list": { params: V3TimemanRecordListParams; result: V3TimemanRecordListResult };
}
