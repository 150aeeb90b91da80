// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command MarkMessageAsUnread. */
export const command: CommandTable = {
  name: "MarkMessageAsUnread",
  title: "Mark message as unread",
  summary: "Marks a message of a chat and all later ones as unread.",
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
    about: "Id of the first message that counts as unread.",
  }],
  connects: true,
  method: "im.dialog.unread",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html",
  returns: "The API's answer; `result` is true once the messages are unread",
  example: 'oint bitrix24 MarkMessageAsUnread --url "b24-ar17wx.bitrix24.by" --chat 2164 --message 84869 ' +
    '--token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../message_management.ts");
    return api.markMessageAsUnread(
      client as Portal,
      params as unknown as Parameters<typeof api.markMessageAsUnread>[1],
      options,
    );
  },
};
