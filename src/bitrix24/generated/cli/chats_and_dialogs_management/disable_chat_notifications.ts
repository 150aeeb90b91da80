// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DisableChatNotifications. */
export const command: CommandTable = {
  name: "DisableChatNotifications",
  title: "Disable chat notifications",
  summary: "Silences a chat for the caller, who is no longer notified of its messages.",
  options: [{
    flag: "chat",
    param: "chatId",
    name: "ChatID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the chat.",
  }],
  connects: true,
  method: "im.chat.mute",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html",
  returns: "The API's answer; `result` is true once the chat is silent",
  example: 'oint bitrix24 DisableChatNotifications --url "b24-ar17wx.bitrix24.by" --chat 1489 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.disableChatNotifications(
      client as Portal,
      params as unknown as Parameters<typeof api.disableChatNotifications>[1],
      options,
    );
  },
};
