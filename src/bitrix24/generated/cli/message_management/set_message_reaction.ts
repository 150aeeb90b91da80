// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command SetMessageReaction. */
export const command: CommandTable = {
  name: "SetMessageReaction",
  title: "Set message reaction",
  summary: "Puts the caller's like on a message, or takes it away where there is one already.",
  options: [{
    flag: "message",
    param: "messageId",
    name: "MessageID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the message.",
  }],
  connects: true,
  method: "im.message.like",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html",
  returns: "The API's answer; `result` is true once the like is put or taken away",
  example: 'oint bitrix24 SetMessageReaction --url "b24-ar17wx.bitrix24.by" --message 34247 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../message_management.ts");
    return api.setMessageReaction(
      client as Portal,
      params as unknown as Parameters<typeof api.setMessageReaction>[1],
      options,
    );
  },
};
