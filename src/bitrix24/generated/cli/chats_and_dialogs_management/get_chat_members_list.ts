// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetChatMembersList. */
export const command: CommandTable = {
  name: "GetChatMembersList",
  title: "Get chat members list",
  summary: "Returns the first 50 members of a chat with names, positions and contacts; GetChatUsers returns " +
    "the ids of all.",
  options: [{
    flag: "chat",
    param: "chatId",
    name: "ChatID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user.",
  }],
  connects: true,
  method: "im.dialog.users.list",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html",
  paging: "pages",
  returns: "The API's answer; `result` is the list of the members, and `total` counts all",
  example: 'oint bitrix24 GetChatMembersList --url "b24-ar17wx.bitrix24.by" --chat 2164 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.getChatMembersList(
      client as Portal,
      params as unknown as Parameters<typeof api.getChatMembersList>[1],
      options,
    );
  },
};
