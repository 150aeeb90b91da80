// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetCustomCalendarSettings. */
export const command: CommandTable = {
  name: "GetCustomCalendarSettings",
  title: "Get custom calendar settings",
  summary: "Returns view, tasks, reminders and further calendar settings of the user on whose behalf the " +
    "portal is called.",
  options: [],
  connects: true,
  method: "calendar.user.settings.get",
  docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html",
  returns: "The API's answer; `result` holds the settings",
  example: 'oint bitrix24 GetCustomCalendarSettings --url "b24-ar17wx.bitrix24.by" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, _params, options) => {
    const api = await import("../../calendars_management.ts");
    return api.getCustomCalendarSettings(client as Portal, options);
  },
};
