// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CreateCalendar. */
export const command: CommandTable = {
  name: "CreateCalendar",
  title: "Create calendar",
  summary: "Creates a calendar of a user or a workgroup and returns its id.",
  options: [{
    flag: "fields",
    param: "fields",
    name: "FieldsStructure",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: true,
    about: "Fields of the new calendar; `type`, `ownerId` and `name` are required. See GetCalendarStructure.",
  }],
  connects: true,
  method: "calendar.section.add",
  docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html",
  returns: "The API's answer; `result` is the id of the new calendar",
  example: 'oint bitrix24 CreateCalendar --url "b24-ar17wx.bitrix24.by" --fields ' +
    "\"{'type':'group','ownerId':3,'name':'Trade fairs','description':'Fairs and exhibitions in " +
    "2025','color':'#9cbeee','text_color':'#283000','export':{'ALLOW':true,'SET':'3_9'}}\" --token " + '"***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../calendars_management.ts");
    return api.createCalendar(client as Portal, params as unknown as Parameters<typeof api.createCalendar>[1], options);
  },
};
