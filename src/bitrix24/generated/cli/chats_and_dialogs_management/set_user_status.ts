// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command SetUserStatus. */
export const command: CommandTable = {
  name: "SetUserStatus",
  title: "Set user status",
  summary: "Sets the status that others see beside the caller's name in the messenger.",
  options: [{
    flag: "status",
    param: "status",
    name: "Status",
    kind: "text",
    types: "String, Number",
    required: true,
    about: "`online`, `dnd` (do not disturb), `away` or `break`; today's messenger does not show `away`.",
  }],
  connects: true,
  method: "im.user.status.set",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html",
  returns: "The API's answer; `result` is true once the status is set",
  example: 'oint bitrix24 SetUserStatus --url "b24-ar17wx.bitrix24.by" --status "online" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.setUserStatus(client as Portal, params as unknown as Parameters<typeof api.setUserStatus>[1], options);
  },
};
