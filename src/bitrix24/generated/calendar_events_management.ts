// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { given, id, required, structure, text } from "../../core/values/encode.ts";
import {
  type CalendarEventsFilter,
  getCalendarEvents as getCalendarEventsBody,
} from "../custom/get_calendar_events.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type {
  CalendarEventAddParams,
  CalendarEventAddResult,
  CalendarEventDeleteResult,
  CalendarEventGetbyidResult,
  CalendarEventGetResult,
  CalendarEventUpdateResult,
  CalendarMeetingStatusGetResult,
  CalendarMeetingStatusSetResult,
  UpdateCalendarEventFields,
} from "./types/calendar.ts";

/** Parameters of {@linkcode createCalendarEvent}. */
export interface CreateCalendarEventParams {
  /**
   * Fields of the new event; `type`, `ownerId`, `name`, `from` and `to` are required, and `section` unless
   * `auto_detect_section` is `Y`. Times are text like `2025-03-10T09:00:00`. See GetCalendarEventsStructure.
   */
  eventDescription: CalendarEventAddParams;
}

/**
 * Creates an event or a meeting in a calendar and returns its id.
 *
 * Attendees of a meeting are invited at once.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CreateCalendarEventParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the new event.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { createCalendarEvent, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await createCalendarEvent(portal, {
 *     eventDescription: {
 *       type: "user",
 *       ownerId: "1",
 *       section: "4",
 *       name: "Trade fair",
 *       from: "2025-03-10",
 *       to: "2025-03-12",
 *       skip_time: "Y",
 *       accessibility: "absent",
 *     },
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html}
 */
export async function createCalendarEvent(
  portal: Portal,
  params: CreateCalendarEventParams,
  options?: CallOptions,
): Promise<ApiResponse<CalendarEventAddResult>> {
  params = given(params);
  return portal.call(
    "calendar.event.add",
    { ...required(structure, params.eventDescription, "eventDescription") },
    options,
  );
}

/** Parameters of {@linkcode updateCalendarEvent}. */
export interface UpdateCalendarEventParams {
  /** Id of the event to change. */
  eventId: number | string;
  /**
   * `type` and `ownerId` of the event's calendar, and the fields to change with their new values. See
   * GetCalendarEventsStructure.
   */
  eventDescription: UpdateCalendarEventFields;
}

/**
 * Changes an event or a meeting; of a recurring one also a single occurrence, or all from one on.
 *
 * The fields must name the event's `type` and `ownerId`, too. Portals may refuse a change without `name`.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode UpdateCalendarEventParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the event, or describes the occurrences that were split off.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, updateCalendarEvent } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await updateCalendarEvent(portal, {
 *     eventId: "1246",
 *     eventDescription: {
 *       type: "user",
 *       ownerId: "1",
 *       name: "Sales meeting",
 *       location: "Room 2",
 *     },
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html}
 */
export async function updateCalendarEvent(
  portal: Portal,
  params: UpdateCalendarEventParams,
  options?: CallOptions,
): Promise<ApiResponse<CalendarEventUpdateResult>> {
  params = given(params);
  return portal.call("calendar.event.update", {
    ...required(structure, params.eventDescription, "eventDescription"),
    id: required(id, params.eventId, "eventId"),
  }, options);
}

/** Parameters of {@linkcode getCalendarEvent}. */
export interface GetCalendarEventParams {
  /** Id of the event to read. */
  eventId: number | string;
}

/**
 * Returns an event with its times, attendees, reminders and repetition.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetCalendarEventParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the event.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getCalendarEvent, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getCalendarEvent(portal, { eventId: "1265" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html}
 */
export async function getCalendarEvent(
  portal: Portal,
  params: GetCalendarEventParams,
  options?: CallOptions,
): Promise<ApiResponse<CalendarEventGetbyidResult>> {
  params = given(params);
  return portal.call("calendar.event.getbyid", { id: required(id, params.eventId, "eventId") }, options);
}

/** Parameters of {@linkcode getCalendarEvents}. */
export interface GetCalendarEventsParams {
  /** Id of the user or workgroup whose events are listed; 0 for those of the company. */
  ownerId: number | string;
  /** Kind of calendar: `user`, `group` or `company_calendar`. */
  type: "user" | "group" | "company_calendar";
  /**
   * First day (`from`), last day (`to`) and ids of calendars (`section`, one or a list), any of which may be left out.
   * Without days the period is from about a month ago to three months ahead. See GetCalendarEventsFilterStructure.
   */
  filter?: CalendarEventsFilter | undefined;
}

/**
 * Lists the events of a user, a workgroup or the company in a period, in all calendars or in chosen ones.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetCalendarEventsParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of events.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getCalendarEvents, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getCalendarEvents(portal, { ownerId: "1", type: "user" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html}
 */
export async function getCalendarEvents(
  portal: Portal,
  params: GetCalendarEventsParams,
  options?: CallOptions,
): Promise<ApiResponse<CalendarEventGetResult>> {
  params = given(params);
  return getCalendarEventsBody(portal, params, options);
}

/** Parameters of {@linkcode deleteCalendarEvent}. */
export interface DeleteCalendarEventParams {
  /** Id of the event to delete. */
  eventId: number | string;
}

/**
 * Deletes an event or a meeting.
 *
 * The event is gone for good.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteCalendarEventParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the event is deleted.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteCalendarEvent, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await deleteCalendarEvent(portal, { eventId: "1246" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html}
 */
export async function deleteCalendarEvent(
  portal: Portal,
  params: DeleteCalendarEventParams,
  options?: CallOptions,
): Promise<ApiResponse<CalendarEventDeleteResult>> {
  params = given(params);
  return portal.call("calendar.event.delete", { id: required(id, params.eventId, "eventId") }, options);
}

/** Parameters of {@linkcode getUserParticipationStatus}. */
export interface GetUserParticipationStatusParams {
  /** Id of the meeting. */
  eventId: number | string;
}

/**
 * Returns how the user on whose behalf the portal is called has answered the invitation to a meeting.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetUserParticipationStatusParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is `Y` for accepted, `N` for declined, `Q` for not answered yet.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getUserParticipationStatus, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getUserParticipationStatus(portal, { eventId: "651" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html}
 */
export async function getUserParticipationStatus(
  portal: Portal,
  params: GetUserParticipationStatusParams,
  options?: CallOptions,
): Promise<ApiResponse<CalendarMeetingStatusGetResult>> {
  params = given(params);
  return portal.call("calendar.meeting.status.get", { eventId: required(id, params.eventId, "eventId") }, options);
}

/** Parameters of {@linkcode setUserParticipationStatus}. */
export interface SetUserParticipationStatusParams {
  /** Id of the meeting. */
  eventId: number | string;
  /** `Y` accepts, `N` declines, `Q` leaves the invitation open. */
  status: "Y" | "N" | "Q";
}

/**
 * Answers the invitation to a meeting for the user on whose behalf the portal is called.
 *
 * The organiser may be notified of the answer.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode SetUserParticipationStatusParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the answer is saved.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, setUserParticipationStatus } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await setUserParticipationStatus(portal, { eventId: "651", status: "N" }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html}
 */
export async function setUserParticipationStatus(
  portal: Portal,
  params: SetUserParticipationStatusParams,
  options?: CallOptions,
): Promise<ApiResponse<CalendarMeetingStatusSetResult>> {
  params = given(params);
  return portal.call("calendar.meeting.status.set", {
    eventId: required(id, params.eventId, "eventId"),
    status: required(text, params.status, "status"),
  }, options);
}

/** Parameters of {@linkcode getCalendarEventsStructure}. */
export interface GetCalendarEventsStructureParams {
  /** True returns empty values, false a hint in place of each value. false unless told. */
  clear?: boolean | undefined;
}

/** Result of {@linkcode getCalendarEventsStructure}. */
export interface GetCalendarEventsStructureResult {
  type: string;
  ownerId: string;
  from: string;
  to: string;
  from_ts: string;
  to_ts: string;
  section: string;
  name: string;
  skip_time: string;
  timezone_from: string;
  timezone_to: string;
  description: string;
  color: string;
  text_color: string;
  accessibility: string;
  importance: string;
  private_event: string;
  rrule: { FREQ: string; COUNT: string; INTERVAL: string; BYDAY: string[]; UNTIL: string };
  is_meeting: string;
  location: string;
  remind: { type: string; count: string }[];
  attendees: string;
  host: string;
  meeting: { notify: string; reinvite: string; allow_invite: string; hide_guests: string };
}

/**
 * Returns a template of the fields that CreateCalendarEvent and UpdateCalendarEvent take; nothing is sent to the
 * portal.
 *
 * @param params What to send; see {@linkcode GetCalendarEventsStructureParams}.
 * @returns The event's fields, each with a hint or an empty text.
 *
 * @example
 * ```ts
 * import { getCalendarEventsStructure } from "oint/bitrix24";
 *
 * console.log(getCalendarEventsStructure({ clear: true }));
 * ```
 */
export function getCalendarEventsStructure(
  params: GetCalendarEventsStructureParams = {},
): GetCalendarEventsStructureResult {
  return {
    type: params.clear ? "" : "<kind of calendar: user, group, company_calendar>",
    ownerId: params.clear ? "" : "<id of the user or workgroup that owns the calendar>",
    from: params.clear ? "" : "<beginning as 2025-03-10T09:00:00, or as a day>",
    to: params.clear ? "" : "<end, written like the beginning>",
    from_ts: params.clear ? "" : "<beginning in seconds since 1970, in place of from>",
    to_ts: params.clear ? "" : "<end in seconds since 1970, in place of to>",
    section: params.clear ? "" : "<id of the calendar>",
    name: params.clear ? "" : "<name>",
    skip_time: params.clear ? "" : "<whether from and to are whole days: Y, N>",
    timezone_from: params.clear ? "" : "<time zone of the beginning, such as Europe/Berlin>",
    timezone_to: params.clear ? "" : "<time zone of the end>",
    description: params.clear ? "" : "<description>",
    color: params.clear ? "" : "<background as #rrggbb>",
    text_color: params.clear ? "" : "<text as #rrggbb>",
    accessibility: params.clear ? "" : "<what the event makes of its attendees: busy, absent, quest (not sure), free>",
    importance: params.clear ? "" : "<importance: high, normal, low>",
    private_event: params.clear ? "" : "<whether others see only that the time is taken: Y, N>",
    rrule: {
      FREQ: params.clear ? "" : "<unit of the repetition: DAILY, WEEKLY, MONTHLY, YEARLY>",
      COUNT: params.clear ? "" : "<number of occurrences>",
      INTERVAL: params.clear ? "" : "<units from one occurrence to the next>",
      BYDAY: [params.clear ? "" : "<day of the week: SU, MO, TU, WE, TH, FR, SA>"],
      UNTIL: params.clear ? "" : "<last day of the repetition>",
    },
    is_meeting: params.clear ? "" : "<whether others are invited: Y, N>",
    location: params.clear ? "" : "<place>",
    remind: [{
      type: params.clear ? "" : "<unit of time: min, hour, day>",
      count: params.clear ? "" : "<how many of them before the event>",
    }],
    attendees: params.clear ? "" : "<list of the ids of those who are invited, for a meeting>",
    host: params.clear ? "" : "<id of the organiser, for a meeting>",
    meeting: {
      notify: params.clear ? "" : "<whether the organiser is told of each answer: true, false>",
      reinvite: params.clear ? "" : "<whether attendees answer anew after a change: true, false>",
      allow_invite: params.clear ? "" : "<whether attendees may invite others: true, false>",
      hide_guests: params.clear ? "" : "<whether attendees do not see each other: true, false>",
    },
  };
}

/** Parameters of {@linkcode getCalendarEventsFilterStructure}. */
export interface GetCalendarEventsFilterStructureParams {
  /** True returns empty values, false a hint in place of each value. false unless told. */
  clear?: boolean | undefined;
}

/** Result of {@linkcode getCalendarEventsFilterStructure}. */
export interface GetCalendarEventsFilterStructureResult {
  from: string;
  to: string;
  section: string;
}

/**
 * Returns a template of the filter that GetCalendarEvents takes; nothing is sent to the portal.
 *
 * @param params What to send; see {@linkcode GetCalendarEventsFilterStructureParams}.
 * @returns The filter's fields, each with a hint or an empty text.
 *
 * @example
 * ```ts
 * import { getCalendarEventsFilterStructure } from "oint/bitrix24";
 *
 * console.log(getCalendarEventsFilterStructure({ clear: true }));
 * ```
 */
export function getCalendarEventsFilterStructure(
  params: GetCalendarEventsFilterStructureParams = {},
): GetCalendarEventsFilterStructureResult {
  return {
    from: params.clear ? "" : "<first day; about a month ago when left out with the last one>",
    to: params.clear ? "" : "<last day; three months ahead when left out with the first one>",
    section: params.clear ? "" : "<list of the ids of calendars>",
  };
}
