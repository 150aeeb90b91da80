// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command PauseTimekeeping. */
export const command: CommandTable = {
  name: "PauseTimekeeping",
  title: "Pause timekeeping",
  summary: "Begins a break in a user's working day; StartTimekeeping ends it.",
  notes: ["The break counts at once in the working time of a person."],
  options: [{
    flag: "userid",
    param: "userId",
    name: "UserID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: "",
    about: "Id of the user who takes a break; the caller when left out.",
  }],
  connects: true,
  method: "timeman.pause",
  docs: "https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html",
  returns: "The API's answer; `result` is the state of the working day",
  example: 'oint bitrix24 PauseTimekeeping --url "b24-ar17wx.bitrix24.by" --userid 2166 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../timekeeping.ts");
    return api.pauseTimekeeping(
      client as Portal,
      params as unknown as Parameters<typeof api.pauseTimekeeping>[1],
      options,
    );
  },
};
