// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetCurrentUser. */
export const command: CommandTable = {
  name: "GetCurrentUser",
  title: "Get current user",
  summary: "Returns the user on whose behalf the portal is called: the owner of the webhook or of the token.",
  options: [],
  connects: true,
  method: "user.current",
  docs: "https://apidocs.bitrix24.com/api-reference/user/user-current.html",
  returns: "The API's answer; `result` is the user",
  example: 'oint bitrix24 GetCurrentUser --url "b24-ar17wx.bitrix24.by" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, _params, options) => {
    const api = await import("../../users_management.ts");
    return api.getCurrentUser(client as Portal, options);
  },
};
