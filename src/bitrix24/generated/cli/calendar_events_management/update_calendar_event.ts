// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command UpdateCalendarEvent. */
export const command: CommandTable = {
  name: "UpdateCalendarEvent",
  title: "Update calendar event",
  summary: "Changes an event or a meeting; of a recurring one also a single occurrence, or all from one on.",
  notes: ["The fields must name the event's `type` and `ownerId`, too. Portals may refuse a change without `name`."],
  options: [{
    flag: "event",
    param: "eventId",
    name: "EventID",
    kind: "id",
    types: "Number",
    required: true,
    about: "Id of the event to change.",
  }, {
    flag: "fields",
    param: "eventDescription",
    name: "EventDescription",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: true,
    about: "`type` and `ownerId` of the event's calendar, and the fields to change with their new values. " +
      "See GetCalendarEventsStructure.",
  }],
  connects: true,
  method: "calendar.event.update",
  docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html",
  returns: "The API's answer; `result` is the id of the event, or describes the occurrences that were split off",
  example: 'oint bitrix24 UpdateCalendarEvent --url "b24-ar17wx.bitrix24.by" --event 1246 --fields ' +
    "\"{'type':'user','ownerId':1,'name':'Sales " +
    "meeting','from':'2025-03-17T10:00:00','to':'2025-03-17T10:30:00','recurrence_mode':'next','curr" +
    "ent_date_from':'2025-03-17','attendees':[1,2164]}\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../calendar_events_management.ts");
    return api.updateCalendarEvent(
      client as Portal,
      params as unknown as Parameters<typeof api.updateCalendarEvent>[1],
      options,
    );
  },
};
