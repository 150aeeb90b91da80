// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { date } from "../../core/values/dates.ts";
import { given, id, list, required, structure, text } from "../../core/values/encode.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type {
  CalendarAccessibilityGetResult,
  CalendarSectionAddParams,
  CalendarSectionAddResult,
  CalendarSectionDeleteResult,
  CalendarSectionGetResult,
  CalendarSectionUpdateResult,
  CalendarSettingsGetResult,
  CalendarUserSettingsGetResult,
  CalendarUserSettingsSetParams,
  CalendarUserSettingsSetResult,
  UpdateCalendarFields,
} from "./types/calendar.ts";

/** Parameters of {@linkcode getCalendarList}. */
export interface GetCalendarListParams {
  /** Id of the user or workgroup whose calendars are listed; 0 for those of the company. */
  ownerId: number | string;
  /** Kind of calendar: `user`, `group`, `company_calendar` or `location` (meeting rooms). */
  type: string;
}

/**
 * Lists the calendars of a user, a workgroup or the company with colors, rights and export settings.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetCalendarListParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of calendars.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getCalendarList, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getCalendarList(portal, { ownerId: "1", type: "user" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html}
 */
export async function getCalendarList(
  portal: Portal,
  params: GetCalendarListParams,
  options?: CallOptions,
): Promise<ApiResponse<CalendarSectionGetResult>> {
  params = given(params);
  return portal.call("calendar.section.get", {
    ownerId: required(id, params.ownerId, "ownerId"),
    type: required(text, params.type, "type"),
  }, options);
}

/** Parameters of {@linkcode createCalendar}. */
export interface CreateCalendarParams {
  /** Fields of the new calendar; `type`, `ownerId` and `name` are required. See GetCalendarStructure. */
  fields: CalendarSectionAddParams;
}

/**
 * Creates a calendar of a user or a workgroup and returns its id.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CreateCalendarParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the new calendar.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { createCalendar, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await createCalendar(portal, {
 *     fields: { type: "user", ownerId: "1", name: "Business trips" },
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html}
 */
export async function createCalendar(
  portal: Portal,
  params: CreateCalendarParams,
  options?: CallOptions,
): Promise<ApiResponse<CalendarSectionAddResult>> {
  params = given(params);
  return portal.call("calendar.section.add", { ...required(structure, params.fields, "fields") }, options);
}

/** Parameters of {@linkcode updateCalendar}. */
export interface UpdateCalendarParams {
  /** Id of the calendar to change. */
  calendarId: number | string;
  /** `type` and `ownerId` of the calendar, and the fields to change with their new values. See GetCalendarStructure. */
  fields: UpdateCalendarFields;
}

/**
 * Changes the given fields of a calendar and leaves all others as they are.
 *
 * The fields must name the calendar's `type` and `ownerId`, too.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode UpdateCalendarParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the calendar.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, updateCalendar } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await updateCalendar(portal, {
 *     calendarId: "190",
 *     fields: { type: "user", ownerId: "1", name: "Business trips 2025" },
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html}
 */
export async function updateCalendar(
  portal: Portal,
  params: UpdateCalendarParams,
  options?: CallOptions,
): Promise<ApiResponse<CalendarSectionUpdateResult>> {
  params = given(params);
  return portal.call("calendar.section.update", {
    ...required(structure, params.fields, "fields"),
    id: required(id, params.calendarId, "calendarId"),
  }, options);
}

/** Parameters of {@linkcode deleteCalendar}. */
export interface DeleteCalendarParams {
  /** Id of the calendar to delete. */
  calendarId: number | string;
  /** Id of the user or workgroup that owns it. */
  ownerId: number | string;
  /** Kind of calendar: `user` or `group`. */
  type: "user" | "group";
}

/**
 * Deletes a calendar of a user or a workgroup.
 *
 * The calendar is gone for good, with its events.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteCalendarParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the calendar is deleted.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteCalendar, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await deleteCalendar(portal, {
 *     calendarId: "190",
 *     ownerId: "1",
 *     type: "user",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html}
 */
export async function deleteCalendar(
  portal: Portal,
  params: DeleteCalendarParams,
  options?: CallOptions,
): Promise<ApiResponse<CalendarSectionDeleteResult>> {
  params = given(params);
  return portal.call("calendar.section.delete", {
    id: required(id, params.calendarId, "calendarId"),
    ownerId: required(id, params.ownerId, "ownerId"),
    type: required(text, params.type, "type"),
  }, options);
}

/** Parameters of {@linkcode getUserBusy}. */
export interface GetUserBusyParams {
  /** Ids of the users; a single one will do. */
  users: readonly (number | string)[] | number | string;
  /** First day of the period. */
  startDate: Date | string;
  /** Last day of the period. */
  endDate: Date | string;
}

/**
 * Returns the events that keep users busy or away in a period, by user.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetUserBusyParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` holds a list of events under each user's id.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getUserBusy, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await getUserBusy(portal, {
 *     users: ["1"],
 *     startDate: "2024-12-02",
 *     endDate: "2024-12-08",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html}
 */
export async function getUserBusy(
  portal: Portal,
  params: GetUserBusyParams,
  options?: CallOptions,
): Promise<ApiResponse<CalendarAccessibilityGetResult>> {
  params = given(params);
  return portal.call("calendar.accessibility.get", {
    users: required(list<number | string>, params.users, "users"),
    from: required(date("day"), params.startDate, "startDate"),
    to: required(date("day"), params.endDate, "endDate"),
  }, options);
}

/**
 * Returns view, tasks, reminders and further calendar settings of the user on whose behalf the portal is called.
 *
 * @param portal The Bitrix24 portal to call.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` holds the settings.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getCustomCalendarSettings, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getCustomCalendarSettings(portal));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html}
 */
export async function getCustomCalendarSettings(
  portal: Portal,
  options?: CallOptions,
): Promise<ApiResponse<CalendarUserSettingsGetResult>> {
  return portal.call("calendar.user.settings.get", {}, options);
}

/** Parameters of {@linkcode setCustomCalendarSettings}. */
export interface SetCustomCalendarSettingsParams {
  /** Settings with their new values. See GetCalendarCustomSettingsStructure. */
  settings: NonNullable<CalendarUserSettingsSetParams["settings"]>;
}

/**
 * Changes calendar settings of the user on whose behalf the portal is called.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode SetCustomCalendarSettingsParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the settings are saved.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, setCustomCalendarSettings } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await setCustomCalendarSettings(portal, {
 *     settings: { view: "week", showTasks: "Y" },
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html}
 */
export async function setCustomCalendarSettings(
  portal: Portal,
  params: SetCustomCalendarSettingsParams,
  options?: CallOptions,
): Promise<ApiResponse<CalendarUserSettingsSetResult>> {
  params = given(params);
  return portal.call(
    "calendar.user.settings.set",
    { settings: required(structure, params.settings, "settings") },
    options,
  );
}

/**
 * Returns the calendar settings of the whole portal, such as working hours, days off and holidays.
 *
 * @param portal The Bitrix24 portal to call.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` holds the settings.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getCalendarSettingsStructure, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getCalendarSettingsStructure(portal));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html}
 */
export async function getCalendarSettingsStructure(
  portal: Portal,
  options?: CallOptions,
): Promise<ApiResponse<CalendarSettingsGetResult>> {
  return portal.call("calendar.settings.get", {}, options);
}

/** Parameters of {@linkcode getCalendarCustomSettingsStructure}. */
export interface GetCalendarCustomSettingsStructureParams {
  /** True returns empty values, false a hint in place of each value. false unless told. */
  clear?: boolean | undefined;
}

/** Result of {@linkcode getCalendarCustomSettingsStructure}. */
export interface GetCalendarCustomSettingsStructureResult {
  view: string;
  meetSection: string;
  crmSection: string;
  showDeclined: string;
  denyBusyInvitation: string;
  collapseOffHours: string;
  showWeekNumbers: string;
  showTasks: string;
  syncTasks: string;
  showCompletedTasks: string;
  lastUsedSection: string;
  sendFromEmail: string;
  defaultSections: string;
  syncPeriodPast: string;
  syncPeriodFuture: string;
  defaultReminders: { fullDay: { type: string; count: string }[]; withTime: { type: string; count: string }[] };
}

/**
 * Returns a template of the settings that SetCustomCalendarSettings takes; nothing is sent to the portal.
 *
 * @param params What to send; see {@linkcode GetCalendarCustomSettingsStructureParams}.
 * @returns The settings, each with a hint or an empty text.
 *
 * @example
 * ```ts
 * import { getCalendarCustomSettingsStructure } from "oint/bitrix24";
 *
 * console.log(getCalendarCustomSettingsStructure({ clear: true }));
 * ```
 */
export function getCalendarCustomSettingsStructure(
  params: GetCalendarCustomSettingsStructureParams = {},
): GetCalendarCustomSettingsStructureResult {
  return {
    view: params.clear ? "" : "<view that opens first: day, week, month, list>",
    meetSection: params.clear ? "" : "<id of the calendar for invitations>",
    crmSection: params.clear ? "" : "<id of the calendar for what is planned in the CRM>",
    showDeclined: params.clear ? "" : "<whether declined events are shown: true, false>",
    denyBusyInvitation: params.clear ? "" : "<whether nobody can be invited who is busy: true, false>",
    collapseOffHours: params.clear ? "" : "<whether hours off work are folded: Y, N>",
    showWeekNumbers: params.clear ? "" : "<whether weeks are numbered: Y, N>",
    showTasks: params.clear ? "" : "<whether tasks are shown: Y, N>",
    syncTasks: params.clear ? "" : "<whether the calendar of tasks is synchronised: Y, N>",
    showCompletedTasks: params.clear ? "" : "<whether completed tasks are shown: Y, N>",
    lastUsedSection: params.clear ? "" : "<id of the calendar for new events>",
    sendFromEmail: params.clear ? "" : "<e-mail address that sends invitations>",
    defaultSections: params.clear ? "" : "<ids of preselected calendars by owner, such as user1 or group6>",
    syncPeriodPast: params.clear ? "" : "<months back to synchronise>",
    syncPeriodFuture: params.clear ? "" : "<months ahead to synchronise>",
    defaultReminders: {
      fullDay: [{
        type: params.clear ? "" : "<unit of time: min, hour, day>",
        count: params.clear ? "" : "<how many of them before the event>",
      }],
      withTime: [{
        type: params.clear ? "" : "<unit of time: min, hour, day>",
        count: params.clear ? "" : "<how many of them before the event>",
      }],
    },
  };
}

/** @deprecated Misspelt: call {@linkcode getCalendarCustomSettingsStructure}. */
export const getCalednarCustomSettingsStructure: typeof getCalendarCustomSettingsStructure =
  getCalendarCustomSettingsStructure;

/** Parameters of {@linkcode getCalendarStructure}. */
export interface GetCalendarStructureParams {
  /** True returns empty values, false a hint in place of each value. false unless told. */
  clear?: boolean | undefined;
}

/** Result of {@linkcode getCalendarStructure}. */
export interface GetCalendarStructureResult {
  type: string;
  ownerId: string;
  name: string;
  description: string;
  color: string;
  text_color: string;
  export: { ALLOW: string; SET: string };
}

/**
 * Returns a template of the fields that CreateCalendar and UpdateCalendar take; nothing is sent to the portal.
 *
 * @param params What to send; see {@linkcode GetCalendarStructureParams}.
 * @returns The calendar's fields, each with a hint or an empty text.
 *
 * @example
 * ```ts
 * import { getCalendarStructure } from "oint/bitrix24";
 *
 * console.log(getCalendarStructure({ clear: true }));
 * ```
 */
export function getCalendarStructure(params: GetCalendarStructureParams = {}): GetCalendarStructureResult {
  return {
    type: params.clear ? "" : "<kind of calendar: user, group>",
    ownerId: params.clear ? "" : "<id of the user or workgroup that owns it>",
    name: params.clear ? "" : "<name>",
    description: params.clear ? "" : "<description>",
    color: params.clear ? "" : "<background as #rrggbb>",
    text_color: params.clear ? "" : "<text as #rrggbb>",
    export: {
      ALLOW: params.clear ? "" : "<whether it may be exported: true, false>",
      SET: params.clear ? "" : "<period to export: all, 3_9, 6_12 (months back and ahead)>",
    },
  };
}
