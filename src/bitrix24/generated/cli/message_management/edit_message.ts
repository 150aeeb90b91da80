// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command EditMessage. */
export const command: CommandTable = {
  name: "EditMessage",
  title: "Edit message",
  summary: "Changes text or attachments of the caller's own message while the portal permits it; what is " +
    "left out stays.",
  notes: ["An empty text deletes the message. An empty list of attachments removes those that it has."],
  options: [{
    flag: "message",
    param: "messageId",
    name: "MessageID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the message to change.",
  }, {
    flag: "text",
    param: "text",
    name: "Text",
    kind: "text",
    types: "String",
    required: false,
    default: "",
    about: "New text. BB codes such as `[B]` and `[URL]` format it.",
  }, {
    flag: "blocks",
    param: "attachments",
    name: "Attachments",
    kind: "list",
    types: "Array Of Structure",
    required: false,
    default: "",
    about: "Blocks that replace the attachments, at most 60,000 characters as JSON. See SendMessage.",
  }],
  connects: true,
  method: "im.message.update",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html",
  returns: "The API's answer; `result` is true once the message is changed",
  example: 'oint bitrix24 EditMessage --url "b24-ar17wx.bitrix24.by" --message 34239 --text "Our stand, new ' +
    "plan\" --blocks \"[{'IMAGE':{'NAME':'New plan','LINK':'https://example.com/plan-2.png'}}]\" " + '--token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../message_management.ts");
    return api.editMessage(client as Portal, params as unknown as Parameters<typeof api.editMessage>[1], options);
  },
};
