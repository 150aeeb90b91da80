// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CreateCalendarEvent. */
export const command: CommandTable = {
  name: "CreateCalendarEvent",
  title: "Create calendar event",
  summary: "Creates an event or a meeting in a calendar and returns its id.",
  notes: ["Attendees of a meeting are invited at once."],
  options: [{
    flag: "fields",
    param: "eventDescription",
    name: "EventDescription",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: true,
    about: "Fields of the new event; `type`, `ownerId`, `name`, `from` and `to` are required, and `section` " +
      "unless `auto_detect_section` is `Y`. Times are text like `2025-03-10T09:00:00`. See " +
      "GetCalendarEventsStructure.",
  }],
  connects: true,
  method: "calendar.event.add",
  docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html",
  returns: "The API's answer; `result` is the id of the new event",
  example: 'oint bitrix24 CreateCalendarEvent --url "b24-ar17wx.bitrix24.by" --fields ' +
    "\"{'type':'user','ownerId':1,'section':4,'name':'Sales meeting','description':'Figures of the " +
    "week','from':'2025-03-10T09:00:00','to':'2025-03-10T09:30:00','timezone_from':'Europe/Berlin','" +
    "timezone_to':'Europe/Berlin','importance':'high','rrule':{'FREQ':'WEEKLY','COUNT':10,'INTERVAL'" +
    ":1,'BYDAY':['MO']},'remind':[{'type':'min','count':15}],'is_meeting':'Y','host':1,'attendees':[" +
    "1,2164,2166],'meeting':{'notify':true,'reinvite':false,'allow_invite':false,'hide_guests':false" +
    '}}" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../calendar_events_management.ts");
    return api.createCalendarEvent(
      client as Portal,
      params as unknown as Parameters<typeof api.createCalendarEvent>[1],
      options,
    );
  },
};
