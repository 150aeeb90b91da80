// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetUserBusy. */
export const command: CommandTable = {
  name: "GetUserBusy",
  title: "Get user busy",
  summary: "Returns the events that keep users busy or away in a period, by user.",
  options: [{
    flag: "users",
    param: "users",
    name: "Users",
    kind: "list",
    types: "Number, Array Of Number",
    required: true,
    about: "Ids of the users; a single one will do.",
  }, {
    flag: "from",
    param: "startDate",
    name: "StartDate",
    kind: "date",
    types: "Date",
    required: true,
    about: "First day of the period.",
  }, {
    flag: "to",
    param: "endDate",
    name: "EndDate",
    kind: "date",
    types: "Date",
    required: true,
    about: "Last day of the period.",
  }],
  connects: true,
  method: "calendar.accessibility.get",
  docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html",
  returns: "The API's answer; `result` holds a list of events under each user's id",
  example: 'oint bitrix24 GetUserBusy --url "b24-ar17wx.bitrix24.by" --users "[1,2164,2166]" --from ' +
    '"2024-12-01" --to "2024-12-31" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../calendars_management.ts");
    return api.getUserBusy(client as Portal, params as unknown as Parameters<typeof api.getUserBusy>[1], options);
  },
};
