// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command SendMessage. */
export const command: CommandTable = {
  name: "SendMessage",
  title: "Send message",
  summary: "Sends a message to a chat or to a user, with attachments if given.",
  options: [{
    flag: "chat",
    param: "chatId",
    name: "ChatID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user.",
  }, {
    flag: "text",
    param: "text",
    name: "Text",
    kind: "text",
    types: "String",
    required: true,
    about: "Text of the message. BB codes such as `[B]` and `[URL]` format it.",
  }, {
    flag: "blocks",
    param: "attachments",
    name: "Attachments",
    kind: "list",
    types: "Array Of Structure",
    required: false,
    default: "",
    about: "Blocks to show below the text, at most 60,000 characters as JSON. See GetPictureBlock and GetFileBlock.",
  }],
  connects: true,
  method: "im.message.add",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html",
  returns: "The API's answer; `result` is the id of the new message",
  example: 'oint bitrix24 SendMessage --url "b24-ar17wx.bitrix24.by" --chat 2164 --text "[B]Figures of the ' +
    'week[/B]" --blocks ' +
    "\"[{'GRID':[{'NAME':'Orders','VALUE':'41','DISPLAY':'ROW'},{'NAME':'Returns','VALUE':'2','DISPLA" +
    "Y':'ROW'}]},{'DELIMITER':{'SIZE':200,'COLOR':'#c6c6c6'}},{'LINK':{'NAME':'All " +
    "figures','LINK':'https://example.com/figures'}}]\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../message_management.ts");
    return api.sendMessage(client as Portal, params as unknown as Parameters<typeof api.sendMessage>[1], options);
  },
};
