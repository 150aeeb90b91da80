// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetCalendarEvent. */
export const command: CommandTable = {
  name: "GetCalendarEvent",
  title: "Get calendar event",
  summary: "Returns an event with its times, attendees, reminders and repetition.",
  options: [{
    flag: "event",
    param: "eventId",
    name: "EventID",
    kind: "id",
    types: "Number",
    required: true,
    about: "Id of the event to read.",
  }],
  connects: true,
  method: "calendar.event.getbyid",
  docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html",
  returns: "The API's answer; `result` is the event",
  example: 'oint bitrix24 GetCalendarEvent --url "b24-ar17wx.bitrix24.by" --event 1265 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../calendar_events_management.ts");
    return api.getCalendarEvent(
      client as Portal,
      params as unknown as Parameters<typeof api.getCalendarEvent>[1],
      options,
    );
  },
};
