// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command StopTimekeeping. */
export const command: CommandTable = {
  name: "StopTimekeeping",
  title: "Stop timekeeping",
  summary: "Ends a user's working day.",
  notes: [
    "It ends the working day of a person at once, and supervisors see it. StartTimekeeping goes on " + "with the day.",
    "Without flexible hours a time needs a report, too.",
  ],
  options: [{
    flag: "userid",
    param: "userId",
    name: "UserID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: "",
    about: "Id of the user whose day ends; the caller when left out.",
  }, {
    flag: "time",
    param: "time",
    name: "Time",
    kind: "date",
    types: "Date",
    required: false,
    default: "",
    about: "When the day ends, on the date on which it began; now when left out. A time without an offset " +
      "counts as UTC.",
  }, {
    flag: "report",
    param: "report",
    name: "Report",
    kind: "text",
    types: "String",
    required: false,
    default: "",
    about: "Why the day ends at another time, for the supervisor.",
  }],
  connects: true,
  method: "timeman.close",
  docs: "https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html",
  returns: "The API's answer; `result` is the state of the working day",
  example: 'oint bitrix24 StopTimekeeping --url "b24-ar17wx.bitrix24.by" --userid 2166 --time ' +
    '"2024-10-09T17:00:00" --report "Forgot to end the day" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../timekeeping.ts");
    return api.stopTimekeeping(
      client as Portal,
      params as unknown as Parameters<typeof api.stopTimekeeping>[1],
      options,
    );
  },
};
