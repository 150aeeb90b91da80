// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command AddUsersToChat. */
export const command: CommandTable = {
  name: "AddUsersToChat",
  title: "Add users to chat",
  summary: "Adds users to a chat, with or without sight of what was written before.",
  options: [{
    flag: "chat",
    param: "chatId",
    name: "ChatID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the chat that they join.",
  }, {
    flag: "users",
    param: "userIds",
    name: "UserIDs",
    kind: "list",
    types: "Array Of String, Number",
    required: true,
    about: "Ids of the users to add, or a single id.",
  }, {
    flag: "hide",
    param: "hideHistory",
    name: "HideHistory",
    kind: "boolean",
    types: "Boolean",
    required: false,
    default: false,
    about: "True hides earlier messages from the new members, false shows them.",
  }],
  connects: true,
  method: "im.chat.user.add",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html",
  returns: "The API's answer; `result` is true once the users are added",
  example: 'oint bitrix24 AddUsersToChat --url "b24-ar17wx.bitrix24.by" --chat 1417 --users "[2166,2258]" ' +
    '--hide true --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.addUsersToChat(client as Portal, params as unknown as Parameters<typeof api.addUsersToChat>[1], options);
  },
};
