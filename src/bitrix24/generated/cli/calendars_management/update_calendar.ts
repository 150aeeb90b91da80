// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command UpdateCalendar. */
export const command: CommandTable = {
  name: "UpdateCalendar",
  title: "Edit calendar",
  summary: "Changes the given fields of a calendar and leaves all others as they are.",
  notes: ["The fields must name the calendar's `type` and `ownerId`, too."],
  options: [{
    flag: "calendar",
    param: "calendarId",
    name: "CalendarID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the calendar to change.",
  }, {
    flag: "fields",
    param: "fields",
    name: "FieldsStructure",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: true,
    about: "`type` and `ownerId` of the calendar, and the fields to change with their new values. See " +
      "GetCalendarStructure.",
  }],
  connects: true,
  method: "calendar.section.update",
  docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html",
  returns: "The API's answer; `result` is the id of the calendar",
  example: 'oint bitrix24 UpdateCalendar --url "b24-ar17wx.bitrix24.by" --calendar 190 --fields ' +
    "\"{'type':'user','ownerId':1,'description':'Flights, trains and " +
    "hotels','color':'#9cbeaa','text_color':'#283099','export':{'ALLOW':false}}\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../calendars_management.ts");
    return api.updateCalendar(client as Portal, params as unknown as Parameters<typeof api.updateCalendar>[1], options);
  },
};
