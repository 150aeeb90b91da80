// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetDialog. */
export const command: CommandTable = {
  name: "GetDialog",
  title: "Get dialog",
  summary: "Returns what is known about a chat, such as its name, owner, members' rights and number of " +
    "unread messages.",
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
  method: "im.dialog.get",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html",
  returns: "The API's answer; `result` is the chat",
  example: 'oint bitrix24 GetDialog --url "b24-ar17wx.bitrix24.by" --chat 2164 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.getDialog(client as Portal, params as unknown as Parameters<typeof api.getDialog>[1], options);
  },
};
