// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteUserFromChat. */
export const command: CommandTable = {
  name: "DeleteUserFromChat",
  title: "Delete user from chat",
  summary: "Takes a user out of a chat; the user's messages stay there.",
  options: [{
    flag: "chat",
    param: "chatId",
    name: "ChatID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the chat.",
  }, {
    flag: "user",
    param: "userId",
    name: "UserID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the user to take out.",
  }],
  connects: true,
  method: "im.chat.user.delete",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html",
  returns: "The API's answer; `result` is true once the user is out of the chat",
  example: 'oint bitrix24 DeleteUserFromChat --url "b24-ar17wx.bitrix24.by" --chat 1417 --user 2166 --token ' + '"***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.deleteUserFromChat(
      client as Portal,
      params as unknown as Parameters<typeof api.deleteUserFromChat>[1],
      options,
    );
  },
};
