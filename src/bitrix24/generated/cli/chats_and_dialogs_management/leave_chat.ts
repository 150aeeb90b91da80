// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command LeaveChat. */
export const command: CommandTable = {
  name: "LeaveChat",
  title: "Leave chat",
  summary: "Takes the caller out of a chat; some kinds of chats cannot be left.",
  options: [{
    flag: "chat",
    param: "chatId",
    name: "ChatID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the chat to leave.",
  }],
  connects: true,
  method: "im.chat.leave",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html",
  returns: "The API's answer; `result` is true once the caller has left",
  example: 'oint bitrix24 LeaveChat --url "b24-ar17wx.bitrix24.by" --chat 1489 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.leaveChat(client as Portal, params as unknown as Parameters<typeof api.leaveChat>[1], options);
  },
};
