// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command StartTimekeeping. */
export const command: CommandTable = {
  name: "StartTimekeeping",
  title: "Start timekeeping",
  summary: "Begins a user's working day, or goes on with it after a break or its end.",
  notes: [
    "The portal keeps the working time of a person by it, and supervisors see it.",
    "A time can be given only while the day is closed. Without flexible hours it needs a report, too.",
  ],
  options: [{
    flag: "userid",
    param: "userId",
    name: "UserID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: "",
    about: "Id of the user whose day begins; the caller when left out.",
  }, {
    flag: "time",
    param: "time",
    name: "Time",
    kind: "date",
    types: "Date",
    required: false,
    default: "",
    about: "When the day begins, some time today; now when left out. A time without an offset counts as UTC.",
  }, {
    flag: "report",
    param: "report",
    name: "Report",
    kind: "text",
    types: "String",
    required: false,
    default: "",
    about: "Why the day begins at another time, for the supervisor.",
  }],
  connects: true,
  method: "timeman.open",
  docs: "https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html",
  returns: "The API's answer; `result` is the state of the working day",
  example: 'oint bitrix24 StartTimekeeping --url "b24-ar17wx.bitrix24.by" --userid 2166 --time ' +
    '"2024-10-09T08:00:00" --report "Forgot to start the day" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../timekeeping.ts");
    return api.startTimekeeping(
      client as Portal,
      params as unknown as Parameters<typeof api.startTimekeeping>[1],
      options,
    );
  },
};
