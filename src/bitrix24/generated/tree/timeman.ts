// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesTimeman from "../types/timeman.ts";

/** Methods of Bitrix24 whose names begin with `timeman`. */
export interface TimemanRestMethodsTree {
  /** Ends a user's workday, with a report and coordinates if given, and returns its times. */
  readonly close: RestMethod<typesTimeman.TimemanCloseParams, typesTimeman.TimemanCloseResult>;
  readonly networkrange: {
    /** Checks whether an IP address belongs to one of the office network ranges. */
    readonly check: RestMethod<
      typesTimeman.TimemanNetworkrangeCheckParams,
      typesTimeman.TimemanNetworkrangeCheckResult
    >;
    /** Lists the IP ranges that time control regards as the office network; administrators only. */
    readonly get: RestMethod<typesTimeman.TimemanNetworkrangeGetParams, typesTimeman.TimemanNetworkrangeGetResult>;
    /** Replaces the IP ranges that time control regards as the office network; administrators only. */
    readonly set: RestMethod<typesTimeman.TimemanNetworkrangeSetParams, typesTimeman.TimemanNetworkrangeSetResult>;
  };
  /** Starts or resumes a user's workday, at a given time of the same day if set; returns its state. */
  readonly open: RestMethod<typesTimeman.TimemanOpenParams, typesTimeman.TimemanOpenResult>;
  /** Puts a user's current workday on a break and returns its state. */
  readonly pause: RestMethod<typesTimeman.TimemanPauseParams, typesTimeman.TimemanPauseResult>;
  readonly schedule: {
    /** Returns one work schedule by ID with its type, report period and allowed devices. */
    readonly get: RestMethod<typesTimeman.TimemanScheduleGetParams, typesTimeman.TimemanScheduleGetResult>;
  };
  /** Returns a user's workday rules, such as latest start, earliest end and minimum duration. */
  readonly settings: RestMethod<typesTimeman.TimemanSettingsParams, typesTimeman.TimemanSettingsResult>;
  /** Returns whether a user's workday is open, paused, closed or expired, with its times. */
  readonly status: RestMethod<typesTimeman.TimemanStatusParams, typesTimeman.TimemanStatusResult>;
  readonly timecontrol: {
    readonly report: {
      /** Sends the user's explanation of a detected absence and, if asked, adds it to the calendar. */
      readonly add: RestMethod<
        typesTimeman.TimemanTimecontrolReportAddParams,
        typesTimeman.TimemanTimecontrolReportAddResult
      >;
    };
    readonly reports: {
      /** Returns a user's detected absences for one month, day by day, with the time worked. */
      readonly get: RestMethod<
        typesTimeman.TimemanTimecontrolReportsGetParams,
        typesTimeman.TimemanTimecontrolReportsGetResult
      >;
      readonly settings: {
        /** Returns what the absence report page needs, such as the caller's role, departments and view. */
        readonly get: RestMethod<
          typesTimeman.TimemanTimecontrolReportsSettingsGetParams,
          typesTimeman.TimemanTimecontrolReportsSettingsGetResult
        >;
      };
      readonly users: {
        /** Lists the employees of a department whose absence reports the caller may open. */
        readonly get: RestMethod<
          typesTimeman.TimemanTimecontrolReportsUsersGetParams,
          typesTimeman.TimemanTimecontrolReportsUsersGetResult
        >;
      };
    };
    readonly settings: {
      /** Returns the time control settings on what is recorded and who reports; administrators only. */
      readonly get: RestMethod<
        typesTimeman.TimemanTimecontrolSettingsGetParams,
        typesTimeman.TimemanTimecontrolSettingsGetResult
      >;
      /** Turns time control on or off and sets what is recorded and who must explain absences. */
      readonly set: RestMethod<
        typesTimeman.TimemanTimecontrolSettingsSetParams,
        typesTimeman.TimemanTimecontrolSettingsSetResult
      >;
    };
  };
}

/** Methods of Bitrix24 whose names begin with `timeman`. */
export interface TimemanRestMethodsV3Tree {
  readonly record: {
    readonly field: {
      /** Describes one field of a workday record by name with type and filter and sort flags. */
      readonly get: RestMethod<typesTimeman.V3TimemanRecordFieldGetParams, typesTimeman.V3TimemanRecordFieldGetResult>;
      /** Describes every field of a workday record that may be selected, filtered or sorted by. */
      readonly list: RestMethod<
        typesTimeman.V3TimemanRecordFieldListParams,
        typesTimeman.V3TimemanRecordFieldListResult
      >;
    };
    /**
     * Lists the workday records of a required user for a period with start, end and duration.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesTimeman.V3TimemanRecordListParams, typesTimeman.V3TimemanRecordListResult>;
  };
}
