// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCalendar from "../types/calendar.ts";

/** Methods of Bitrix24 whose names begin with `calendar`. */
export interface CalendarRestMethodsTree {
  readonly accessibility: {
    /** Returns the calendar events that keep given users busy in a period, grouped by user. */
    readonly get: RestMethod<
      typesCalendar.CalendarAccessibilityGetParams,
      typesCalendar.CalendarAccessibilityGetResult
    >;
  };
  readonly event: {
    /** Creates a calendar event or a meeting with attendees, reminders and repetition and returns its id. */
    readonly add: RestMethod<typesCalendar.CalendarEventAddParams, typesCalendar.CalendarEventAddResult>;
    /** Deletes a calendar event by its id. */
    readonly delete: RestMethod<typesCalendar.CalendarEventDeleteParams, typesCalendar.CalendarEventDeleteResult>;
    /** Lists the events of a user, group or company calendar in a period, in chosen sections. */
    readonly get: RestMethod<typesCalendar.CalendarEventGetParams, typesCalendar.CalendarEventGetResult> & {
      /** Lists upcoming calendar events for a number of days ahead, up to a maximum count. */
      readonly nearest: RestMethod<
        typesCalendar.CalendarEventGetNearestParams,
        typesCalendar.CalendarEventGetNearestResult
      >;
    };
    /** Returns one calendar event by its id with times, attendees and repetition. */
    readonly getbyid: RestMethod<typesCalendar.CalendarEventGetbyidParams, typesCalendar.CalendarEventGetbyidResult>;
    /** Changes a calendar event, for a recurring one also a single occurrence, and returns its id. */
    readonly update: RestMethod<typesCalendar.CalendarEventUpdateParams, typesCalendar.CalendarEventUpdateResult>;
  };
  readonly meeting: {
    readonly status: {
      /** Returns the current user's answer to a meeting invitation as a letter code, such as Y. */
      readonly get: RestMethod<
        typesCalendar.CalendarMeetingStatusGetParams,
        typesCalendar.CalendarMeetingStatusGetResult
      >;
      /** Accepts, declines or leaves open a meeting invitation for the current user. */
      readonly set: RestMethod<
        typesCalendar.CalendarMeetingStatusSetParams,
        typesCalendar.CalendarMeetingStatusSetResult
      >;
    };
  };
  readonly resource: {
    /** Creates a resource that can be booked in the calendar and returns its id. */
    readonly add: RestMethod<typesCalendar.CalendarResourceAddParams, typesCalendar.CalendarResourceAddResult>;
    readonly booking: {
      /** Lists bookings of calendar resources of given types, by period or by resource. */
      readonly list: RestMethod<
        typesCalendar.CalendarResourceBookingListParams,
        typesCalendar.CalendarResourceBookingListResult
      >;
    };
    /** Deletes a bookable calendar resource by its id. */
    readonly delete: RestMethod<typesCalendar.CalendarResourceDeleteParams, typesCalendar.CalendarResourceDeleteResult>;
    /** Lists all bookable calendar resources with name and creator. */
    readonly list: RestMethod<typesCalendar.CalendarResourceListParams, typesCalendar.CalendarResourceListResult>;
    /** Renames a bookable calendar resource and returns its id. */
    readonly update: RestMethod<typesCalendar.CalendarResourceUpdateParams, typesCalendar.CalendarResourceUpdateResult>;
  };
  readonly section: {
    /** Creates a calendar for a user or group with colors and export settings and returns its id. */
    readonly add: RestMethod<typesCalendar.CalendarSectionAddParams, typesCalendar.CalendarSectionAddResult>;
    /** Deletes a calendar of a user or group by its id. */
    readonly delete: RestMethod<typesCalendar.CalendarSectionDeleteParams, typesCalendar.CalendarSectionDeleteResult>;
    /** Lists the calendars of a user or group with colors and export settings. */
    readonly get: RestMethod<typesCalendar.CalendarSectionGetParams, typesCalendar.CalendarSectionGetResult>;
    /** Changes name, description, colors or export settings of a calendar and returns its id. */
    readonly update: RestMethod<typesCalendar.CalendarSectionUpdateParams, typesCalendar.CalendarSectionUpdateResult>;
  };
  readonly settings: {
    /** Returns the account-wide calendar settings, such as working hours, weekend days and holidays. */
    readonly get: RestMethod<typesCalendar.CalendarSettingsGetParams, typesCalendar.CalendarSettingsGetResult>;
  };
  readonly user: {
    readonly settings: {
      /** Returns the current user's calendar preferences, such as default view and task display. */
      readonly get: RestMethod<
        typesCalendar.CalendarUserSettingsGetParams,
        typesCalendar.CalendarUserSettingsGetResult
      >;
      /** Saves calendar preferences of the current user, such as default view and task display. */
      readonly set: RestMethod<
        typesCalendar.CalendarUserSettingsSetParams,
        typesCalendar.CalendarUserSettingsSetResult
      >;
    };
  };
}
