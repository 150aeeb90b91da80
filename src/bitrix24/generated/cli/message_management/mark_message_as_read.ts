// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command MarkMessageAsRead. */
export const command: CommandTable = {
  name: "MarkMessageAsRead",
  title: "Mark message as read",
  summary: "Marks the messages of a chat as read, up to and including one of them.",
  options: [{
    flag: "chat",
    param: "chatId",
    name: "ChatID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user.",
  }, {
    flag: "message",
    param: "messageId",
    name: "MessageID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the last message that counts as read.",
  }],
  connects: true,
  method: "im.dialog.read",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html",
  returns: "The API's answer; `result.counter` is the number of messages left unread",
  example: 'oint bitrix24 MarkMessageAsRead --url "b24-ar17wx.bitrix24.by" --chat 2164 --message 84875 ' +
    '--token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../message_management.ts");
    return api.markMessageAsRead(
      client as Portal,
      params as unknown as Parameters<typeof api.markMessageAsRead>[1],
      options,
    );
  },
};
