/**
 * Lists the events of calendars: the filter's keys are parameters of the method, days and lists among them.
 *
 * @module
 */

import { date } from "../../core/values/dates.ts";
import { id, list, required, structure, text } from "../../core/values/encode.ts";
import type { ApiResponse } from "../envelope.ts";
import type { GetCalendarEventsParams } from "../generated/calendar_events_management.ts";
import type { CalendarEventGetResult } from "../generated/types/calendar.ts";
import type { CallOptions, Portal } from "../portal.ts";

/** Which events {@linkcode getCalendarEvents} lists; an empty value counts as left out. */
export interface CalendarEventsFilter {
  /** First day. */
  from?: Date | string;
  /** Last day. */
  to?: Date | string;
  /** Ids of calendars. */
  section?: readonly (number | string)[] | number | string;
}

/** Whether a key of the filter has a value; GetCalendarEventsFilterStructure gives empty ones. */
function isGiven<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined && value !== "";
}

/** Calls calendar.event.get. */
export function getCalendarEvents(
  portal: Portal,
  params: GetCalendarEventsParams,
  options?: CallOptions,
): Promise<ApiResponse<CalendarEventGetResult>> {
  const filter = params?.filter === undefined ? {} : structure(params.filter, "filter");
  const { from, to, section, ...others } = filter;
  const day = date("day");
  return portal.call("calendar.event.get", {
    ...others,
    ownerId: required(id, params?.ownerId, "ownerId"),
    type: required(text, params?.type, "type"),
    ...(isGiven(from) && { from: day(from, "filter.from") }),
    ...(isGiven(to) && { to: day(to, "filter.to") }),
    ...(isGiven(section) && { section: list<number | string>(section, "filter.section") }),
  }, options);
}
