// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CreateChat. */
export const command: CommandTable = {
  name: "CreateChat",
  title: "Create chat",
  summary: "Creates a group chat, of which the caller becomes the owner, and returns its id.",
  options: [{
    flag: "fields",
    param: "chat",
    name: "ChatStructure",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: true,
    about: "Fields of the new chat with their values, none of which is required. See GetChatStructure.",
  }],
  connects: true,
  method: "im.chat.add",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html",
  returns: "The API's answer; `result` is the id of the new chat",
  example: 'oint bitrix24 CreateChat --url "b24-ar17wx.bitrix24.by" --fields ' +
    "\"{'TYPE':'CHAT','TITLE':'Quarterly report','DESCRIPTION':'Figures and questions about " +
    "them','MESSAGE':'Please send your figures by Friday.','USERS':[2164,2258]}\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.createChat(client as Portal, params as unknown as Parameters<typeof api.createChat>[1], options);
  },
};
