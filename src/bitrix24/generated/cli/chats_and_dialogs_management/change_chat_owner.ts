// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command ChangeChatOwner. */
export const command: CommandTable = {
  name: "ChangeChatOwner",
  title: "Change chat owner",
  summary: "Hands a chat over to another of its members.",
  notes: ["Only the present owner can do this, and only the new owner can undo it."],
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
    about: "Id of the user who becomes the owner.",
  }],
  connects: true,
  method: "im.chat.setOwner",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html",
  returns: "The API's answer; `result` is true once the owner is changed",
  example: 'oint bitrix24 ChangeChatOwner --url "b24-ar17wx.bitrix24.by" --chat 1489 --user 2166 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.changeChatOwner(
      client as Portal,
      params as unknown as Parameters<typeof api.changeChatOwner>[1],
      options,
    );
  },
};
