// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetTimekeepingStatus. */
export const command: CommandTable = {
  name: "GetTimekeepingStatus",
  title: "Get timekeeping status",
  summary: "Tells whether a user's working day goes on, pauses or has ended, with its times.",
  options: [{
    flag: "userid",
    param: "userId",
    name: "UserID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: "",
    about: "Id of the user in question; the caller when left out.",
  }],
  connects: true,
  method: "timeman.status",
  docs: "https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html",
  returns: "The API's answer; `result` is the state of the working day",
  example: 'oint bitrix24 GetTimekeepingStatus --url "b24-ar17wx.bitrix24.by" --userid 2166 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../timekeeping.ts");
    return api.getTimekeepingStatus(
      client as Portal,
      params as unknown as Parameters<typeof api.getTimekeepingStatus>[1],
      options,
    );
  },
};
