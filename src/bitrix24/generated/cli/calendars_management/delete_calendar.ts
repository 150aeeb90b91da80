// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteCalendar. */
export const command: CommandTable = {
  name: "DeleteCalendar",
  title: "Delete calendar",
  summary: "Deletes a calendar of a user or a workgroup.",
  notes: ["The calendar is gone for good, with its events."],
  options: [{
    flag: "calendar",
    param: "calendarId",
    name: "CalendarID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the calendar to delete.",
  }, {
    flag: "owner",
    param: "ownerId",
    name: "OwnerID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the user or workgroup that owns it.",
  }, {
    flag: "type",
    param: "type",
    name: "Type",
    kind: "text",
    types: "String",
    required: true,
    about: "Kind of calendar: `user` or `group`.",
  }],
  connects: true,
  method: "calendar.section.delete",
  docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html",
  returns: "The API's answer; `result` is true once the calendar is deleted",
  example: 'oint bitrix24 DeleteCalendar --url "b24-ar17wx.bitrix24.by" --calendar 191 --owner 3 --type ' +
    '"group" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../calendars_management.ts");
    return api.deleteCalendar(client as Portal, params as unknown as Parameters<typeof api.deleteCalendar>[1], options);
  },
};
