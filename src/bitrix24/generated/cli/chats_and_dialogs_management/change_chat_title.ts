// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command ChangeChatTitle. */
export const command: CommandTable = {
  name: "ChangeChatTitle",
  title: "Change chat title",
  summary: "Renames a chat.",
  options: [{
    flag: "chat",
    param: "chatId",
    name: "ChatID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the chat to rename.",
  }, {
    flag: "title",
    param: "title",
    name: "Title",
    kind: "text",
    types: "String",
    required: true,
    about: "New title.",
  }],
  connects: true,
  method: "im.chat.updateTitle",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html",
  returns: "The API's answer; `result` is true once the chat is renamed",
  example: 'oint bitrix24 ChangeChatTitle --url "b24-ar17wx.bitrix24.by" --chat 1417 --title "Trade fair in ' +
    'autumn" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.changeChatTitle(
      client as Portal,
      params as unknown as Parameters<typeof api.changeChatTitle>[1],
      options,
    );
  },
};
