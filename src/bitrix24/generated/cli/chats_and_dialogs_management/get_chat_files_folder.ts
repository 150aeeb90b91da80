// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetChatFilesFolder. */
export const command: CommandTable = {
  name: "GetChatFilesFolder",
  title: "Get chat files folder",
  summary: "Returns the id of the Drive folder that holds a chat's files, and creates it where there is " +
    "none. See SendFile.",
  notes: ["Bitrix24 has deprecated the method im.disk.folder.get: use im.v2.File.upload in new code."],
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
  method: "im.disk.folder.get",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html",
  returns: "The API's answer; `result.ID` is the folder's id",
  example: 'oint bitrix24 GetChatFilesFolder --url "b24-ar17wx.bitrix24.by" --chat 1489 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.getChatFilesFolder(
      client as Portal,
      params as unknown as Parameters<typeof api.getChatFilesFolder>[1],
      options,
    );
  },
};
