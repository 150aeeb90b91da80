// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteCalendarEvent. */
export const command: CommandTable = {
  name: "DeleteCalendarEvent",
  title: "Delete calendar event",
  summary: "Deletes an event or a meeting.",
  notes: ["The event is gone for good."],
  options: [{
    flag: "event",
    param: "eventId",
    name: "EventID",
    kind: "id",
    types: "Number",
    required: true,
    about: "Id of the event to delete.",
  }],
  connects: true,
  method: "calendar.event.delete",
  docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html",
  returns: "The API's answer; `result` is true once the event is deleted",
  example: 'oint bitrix24 DeleteCalendarEvent --url "b24-ar17wx.bitrix24.by" --event 1265 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../calendar_events_management.ts");
    return api.deleteCalendarEvent(
      client as Portal,
      params as unknown as Parameters<typeof api.deleteCalendarEvent>[1],
      options,
    );
  },
};
