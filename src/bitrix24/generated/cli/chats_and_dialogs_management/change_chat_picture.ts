// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command ChangeChatPicture. */
export const command: CommandTable = {
  name: "ChangeChatPicture",
  title: "Change chat picture",
  summary: "Gives a chat another picture.",
  options: [{
    flag: "chat",
    param: "chatId",
    name: "ChatID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the chat.",
  }, {
    flag: "picture",
    param: "image",
    name: "Image",
    kind: "file",
    types: "String, BinaryData",
    required: true,
    about: "New picture, at most 5000 x 5000 pixels.",
  }],
  connects: true,
  method: "im.chat.updateAvatar",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html",
  returns: "The API's answer; `result` is true once the picture is changed",
  example: 'oint bitrix24 ChangeChatPicture --url "b24-ar17wx.bitrix24.by" --chat 1417 --picture "chat.png" ' +
    '--token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.changeChatPicture(
      client as Portal,
      params as unknown as Parameters<typeof api.changeChatPicture>[1],
      options,
    );
  },
};
