// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetCalendarSettingsStructure. */
export const command: CommandTable = {
  name: "GetCalendarSettingsStructure",
  title: "Get calendar settings structure",
  summary: "Returns the calendar settings of the whole portal, such as working hours, days off and holidays.",
  options: [],
  connects: true,
  method: "calendar.settings.get",
  docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html",
  returns: "The API's answer; `result` holds the settings",
  example: 'oint bitrix24 GetCalendarSettingsStructure --url "b24-ar17wx.bitrix24.by" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, _params, options) => {
    const api = await import("../../calendars_management.ts");
    return api.getCalendarSettingsStructure(client as Portal, options);
  },
};
