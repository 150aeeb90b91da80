// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetTimekeepingSettings. */
export const command: CommandTable = {
  name: "GetTimekeepingSettings",
  title: "Get timekeeping settings",
  summary: "Returns the rules of a user's working day, such as latest start, earliest end and shortest length.",
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
  method: "timeman.settings",
  docs: "https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html",
  returns: "The API's answer; `result` holds the rules, each under its name (`UF_TM_…`)",
  example: 'oint bitrix24 GetTimekeepingSettings --url "b24-ar17wx.bitrix24.by" --userid 2166 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../timekeeping.ts");
    return api.getTimekeepingSettings(
      client as Portal,
      params as unknown as Parameters<typeof api.getTimekeepingSettings>[1],
      options,
    );
  },
};
