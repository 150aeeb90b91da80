// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command ServerTime. */
export const command: CommandTable = {
  name: "ServerTime",
  title: "Server time",
  summary: "Returns the current time of the portal's server.",
  options: [],
  connects: true,
  method: "server.time",
  docs: "https://apidocs.bitrix24.com/api-reference/common/system/server-time.html",
  returns: "The API's answer; `result` is the time as ISO 8601 text with its offset",
  example: 'oint bitrix24 ServerTime --url "b24-ar17wx.bitrix24.by" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, _params, options) => {
    const api = await import("../../settings_and_administration.ts");
    return api.serverTime(client as Portal, options);
  },
};
