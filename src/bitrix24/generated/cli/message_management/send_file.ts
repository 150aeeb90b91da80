// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command SendFile. */
export const command: CommandTable = {
  name: "SendFile",
  title: "Send file",
  summary: "Shows a file in a chat that has been uploaded to the chat's folder, as a message.",
  notes: ["Bitrix24 has deprecated the method im.disk.file.commit: use im.v2.File.upload in new code."],
  options: [{
    flag: "chat",
    param: "chatId",
    name: "ChatID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the chat.",
  }, {
    flag: "fileid",
    param: "fileId",
    name: "FileID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the file, which UploadFileToFolder has put into the folder that GetChatFilesFolder names.",
  }, {
    flag: "description",
    param: "description",
    name: "Description",
    kind: "text",
    types: "String",
    required: false,
    default: "",
    about: "Text to show with the file.",
  }],
  connects: true,
  method: "im.disk.file.commit",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html",
  returns: "The API's answer; `result.MESSAGE_ID` is the id of the new message",
  example: 'oint bitrix24 SendFile --url "b24-ar17wx.bitrix24.by" --chat 1489 --fileid 5249 --description ' +
    '"Plan of the stand" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../message_management.ts");
    return api.sendFile(client as Portal, params as unknown as Parameters<typeof api.sendFile>[1], options);
  },
};
