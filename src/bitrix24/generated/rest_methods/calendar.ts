// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CalendarAccessibilityGetParams,
  CalendarAccessibilityGetResult,
  CalendarEventAddParams,
  CalendarEventAddResult,
  CalendarEventDeleteParams,
  CalendarEventDeleteResult,
  CalendarEventGetbyidParams,
  CalendarEventGetbyidResult,
  CalendarEventGetNearestParams,
  CalendarEventGetNearestResult,
  CalendarEventGetParams,
  CalendarEventGetResult,
  CalendarEventUpdateParams,
  CalendarEventUpdateResult,
  CalendarMeetingStatusGetParams,
  CalendarMeetingStatusGetResult,
  CalendarMeetingStatusSetParams,
  CalendarMeetingStatusSetResult,
  CalendarResourceAddParams,
  CalendarResourceAddResult,
  CalendarResourceBookingListParams,
  CalendarResourceBookingListResult,
  CalendarResourceDeleteParams,
  CalendarResourceDeleteResult,
  CalendarResourceListParams,
  CalendarResourceListResult,
  CalendarResourceUpdateParams,
  CalendarResourceUpdateResult,
  CalendarSectionAddParams,
  CalendarSectionAddResult,
  CalendarSectionDeleteParams,
  CalendarSectionDeleteResult,
  CalendarSectionGetParams,
  CalendarSectionGetResult,
  CalendarSectionUpdateParams,
  CalendarSectionUpdateResult,
  CalendarSettingsGetParams,
  CalendarSettingsGetResult,
  CalendarUserSettingsGetParams,
  CalendarUserSettingsGetResult,
  CalendarUserSettingsSetParams,
  CalendarUserSettingsSetResult,
} from "../types/calendar.ts";

/** Methods of Bitrix24 whose names begin with `calendar`. */
export interface CalendarRestMethods {
  /** Returns the calendar events that keep given users busy in a period, grouped by user. */
  "calendar.accessibility.get": { params: CalendarAccessibilityGetParams; result: CalendarAccessibilityGetResult };
  /** Creates a calendar event or a meeting with attendees, reminders and repetition and returns its id. */
  "calendar.event.add": { params: CalendarEventAddParams; result: CalendarEventAddResult };
  /** Deletes a calendar event by its id. */
  "calendar.event.delete": { params: CalendarEventDeleteParams; result: CalendarEventDeleteResult };
  /** Lists the events of a user, group or company calendar in a period, in chosen sections. */
  "calendar.event.get": { params: CalendarEventGetParams; result: CalendarEventGetResult };
  /** Lists upcoming calendar events for a number of days ahead, up to a maximum count. */
  "calendar.event.get.nearest": { params: CalendarEventGetNearestParams; result: CalendarEventGetNearestResult };
  /** Returns one calendar event by its id with times, attendees and repetition. */
  "calendar.event.getbyid": { params: CalendarEventGetbyidParams; result: CalendarEventGetbyidResult };
  /** Changes a calendar event, for a recurring one also a single occurrence, and returns its id. */
  "calendar.event.update": { params: CalendarEventUpdateParams; result: CalendarEventUpdateResult };
  /** Returns the current user's answer to a meeting invitation as a letter code, such as Y. */
  "calendar.meeting.status.get": { params: CalendarMeetingStatusGetParams; result: CalendarMeetingStatusGetResult };
  /** Accepts, declines or leaves open a meeting invitation for the current user. */
  "calendar.meeting.status.set": { params: CalendarMeetingStatusSetParams; result: CalendarMeetingStatusSetResult };
  /** Creates a resource that can be booked in the calendar and returns its id. */
  "calendar.resource.add": { params: CalendarResourceAddParams; result: CalendarResourceAddResult };
  /** Lists bookings of calendar resources of given types, by period or by resource. */
  "calendar.resource.booking.list": {
    params: CalendarResourceBookingListParams;
    result: CalendarResourceBookingListResult;
  };
  /** Deletes a bookable calendar resource by its id. */
  "calendar.resource.delete": { params: CalendarResourceDeleteParams; result: CalendarResourceDeleteResult };
  /** Lists all bookable calendar resources with name and creator. */
  "calendar.resource.list": { params: CalendarResourceListParams; result: CalendarResourceListResult };
  /** Renames a bookable calendar resource and returns its id. */
  "calendar.resource.update": { params: CalendarResourceUpdateParams; result: CalendarResourceUpdateResult };
  /** Creates a calendar for a user or group with colors and export settings and returns its id. */
  "calendar.section.add": { params: CalendarSectionAddParams; result: CalendarSectionAddResult };
  /** Deletes a calendar of a user or group by its id. */
  "calendar.section.delete": { params: CalendarSectionDeleteParams; result: CalendarSectionDeleteResult };
  /** Lists the calendars of a user or group with colors and export settings. */
  "calendar.section.get": { params: CalendarSectionGetParams; result: CalendarSectionGetResult };
  /** Changes name, description, colors or export settings of a calendar and returns its id. */
  "calendar.section.update": { params: CalendarSectionUpdateParams; result: CalendarSectionUpdateResult };
  /** Returns the account-wide calendar settings, such as working hours, weekend days and holidays. */
  "calendar.settings.get": { params: CalendarSettingsGetParams; result: CalendarSettingsGetResult };
  /** Returns the current user's calendar preferences, such as default view and task display. */
  "calendar.user.settings.get": { params: CalendarUserSettingsGetParams; result: CalendarUserSettingsGetResult };
  /** Saves calendar preferences of the current user, such as default view and task display. */
  "calendar.user.settings.set": { params: CalendarUserSettingsSetParams; result: CalendarUserSettingsSetResult };
}
