// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetChatUsers. */
export const command: CommandTable = {
  name: "GetChatUsers",
  title: "Get chat users",
  summary: "Returns the ids of all members of a chat; GetChatMembersList returns the members themselves.",
  options: [{
    flag: "chat",
    param: "chatId",
    name: "ChatID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the chat to read.",
  }],
  connects: true,
  method: "im.chat.user.list",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html",
  returns: "The API's answer; `result` is the list of the members' ids",
  example: 'oint bitrix24 GetChatUsers --url "b24-ar17wx.bitrix24.by" --chat 1489 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.getChatUsers(client as Portal, params as unknown as Parameters<typeof api.getChatUsers>[1], options);
  },
};
