// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetUserStatus. */
export const command: CommandTable = {
  name: "GetUserStatus",
  title: "Get user status",
  summary: "Returns the status that the caller has chosen in the messenger.",
  options: [],
  connects: true,
  method: "im.user.status.get",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html",
  returns: "The API's answer; `result` is the status, `online`, `dnd`, `away` or `break`",
  example: 'oint bitrix24 GetUserStatus --url "b24-ar17wx.bitrix24.by" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, _params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.getUserStatus(client as Portal, options);
  },
};
