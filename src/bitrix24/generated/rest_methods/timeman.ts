// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  TimemanCloseParams,
  TimemanCloseResult,
  TimemanNetworkrangeCheckParams,
  TimemanNetworkrangeCheckResult,
  TimemanNetworkrangeGetParams,
  TimemanNetworkrangeGetResult,
  TimemanNetworkrangeSetParams,
  TimemanNetworkrangeSetResult,
  TimemanOpenParams,
  TimemanOpenResult,
  TimemanPauseParams,
  TimemanPauseResult,
  TimemanScheduleGetParams,
  TimemanScheduleGetResult,
  TimemanSettingsParams,
  TimemanSettingsResult,
  TimemanStatusParams,
  TimemanStatusResult,
  TimemanTimecontrolReportAddParams,
  TimemanTimecontrolReportAddResult,
  TimemanTimecontrolReportsGetParams,
  TimemanTimecontrolReportsGetResult,
  TimemanTimecontrolReportsSettingsGetParams,
  TimemanTimecontrolReportsSettingsGetResult,
  TimemanTimecontrolReportsUsersGetParams,
  TimemanTimecontrolReportsUsersGetResult,
  TimemanTimecontrolSettingsGetParams,
  TimemanTimecontrolSettingsGetResult,
  TimemanTimecontrolSettingsSetParams,
  TimemanTimecontrolSettingsSetResult,
} from "../types/timeman.ts";

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
