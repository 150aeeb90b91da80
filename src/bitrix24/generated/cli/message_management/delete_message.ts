// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteMessage. */
export const command: CommandTable = {
  name: "DeleteMessage",
  title: "Delete message",
  summary: "Deletes a message; its author and the chat's administrators can do this for some time.",
  notes: ["The message is gone for everyone in the chat and cannot be restored."],
  options: [{
    flag: "message",
    param: "messageId",
    name: "MessageID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the message to delete.",
  }],
  connects: true,
  method: "im.message.delete",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html",
  returns: "The API's answer; `result` is true once the message is deleted",
  example: 'oint bitrix24 DeleteMessage --url "b24-ar17wx.bitrix24.by" --message 34247 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../message_management.ts");
    return api.deleteMessage(client as Portal, params as unknown as Parameters<typeof api.deleteMessage>[1], options);
  },
};
