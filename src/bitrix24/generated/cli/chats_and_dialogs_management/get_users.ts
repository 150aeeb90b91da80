// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetUsers. */
export const command: CommandTable = {
  name: "GetUsers",
  title: "Get users",
  summary: "Returns several users as the messenger shows them, with status, last activity and phone numbers.",
  options: [{
    flag: "users",
    param: "userIds",
    name: "UserIDs",
    kind: "list",
    types: "Array Of String, Number",
    required: true,
    about: "Ids of the users to read, or a single id.",
  }],
  connects: true,
  method: "im.user.list.get",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html",
  returns: "The API's answer; `result` holds the users, as a list or each under its id",
  example: 'oint bitrix24 GetUsers --url "b24-ar17wx.bitrix24.by" --users "[2164,2166]" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.getUsers(client as Portal, params as unknown as Parameters<typeof api.getUsers>[1], options);
  },
};
