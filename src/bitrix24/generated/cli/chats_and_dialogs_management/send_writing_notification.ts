// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command SendWritingNotification. */
export const command: CommandTable = {
  name: "SendWritingNotification",
  title: "Send writing notification",
  summary: "Shows the others in a chat for a while that the caller is typing.",
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
  method: "im.dialog.writing",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html",
  returns: "The API's answer; `result` is true once they are shown it",
  example: 'oint bitrix24 SendWritingNotification --url "b24-ar17wx.bitrix24.by" --chat 2164 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.sendWritingNotification(
      client as Portal,
      params as unknown as Parameters<typeof api.sendWritingNotification>[1],
      options,
    );
  },
};
