// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetChatMessagesList. */
export const command: CommandTable = {
  name: "GetChatMessagesList",
  title: "Get chat messages list",
  summary: "Returns 20 messages of a chat or a dialog, the newest unless told, with their authors and files.",
  options: [{
    flag: "chat",
    param: "chatId",
    name: "ChatID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user.",
  }, {
    flag: "last",
    param: "lastId",
    name: "LastID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: "",
    about: "Id of a message; the 20 before it are returned. The lowest id of one page leads to the next.",
  }, {
    flag: "first",
    param: "firstId",
    name: "FirstID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: "",
    about: "Id of a message; the 20 after it are returned. 0 begins with the first message of all.",
  }],
  connects: true,
  method: "im.dialog.messages.get",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html",
  paging: "chain",
  pagedBy: ["last"],
  returns: "The API's answer; `result` holds the lists `messages`, `users` and `files`",
  example: 'oint bitrix24 GetChatMessagesList --url "b24-ar17wx.bitrix24.by" --chat 2164 --last 84869 ' +
    '--token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.getChatMessagesList(
      client as Portal,
      params as unknown as Parameters<typeof api.getChatMessagesList>[1],
      options,
    );
  },
};
