// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetCalendarList. */
export const command: CommandTable = {
  name: "GetCalendarList",
  title: "Get list of calendars",
  summary: "Lists the calendars of a user, a workgroup or the company with colors, rights and export settings.",
  options: [{
    flag: "owner",
    param: "ownerId",
    name: "OwnerID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the user or workgroup whose calendars are listed; 0 for those of the company.",
  }, {
    flag: "type",
    param: "type",
    name: "Type",
    kind: "text",
    types: "String",
    required: true,
    about: "Kind of calendar: `user`, `group`, `company_calendar` or `location` (meeting rooms).",
  }],
  connects: true,
  method: "calendar.section.get",
  docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html",
  returns: "The API's answer; `result` is the list of calendars",
  example: 'oint bitrix24 GetCalendarList --url "b24-ar17wx.bitrix24.by" --owner 3 --type "group" --token ' + '"***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../calendars_management.ts");
    return api.getCalendarList(
      client as Portal,
      params as unknown as Parameters<typeof api.getCalendarList>[1],
      options,
    );
  },
};
