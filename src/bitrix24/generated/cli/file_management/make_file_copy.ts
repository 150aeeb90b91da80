// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command MakeFileCopy. */
export const command: CommandTable = {
  name: "MakeFileCopy",
  title: "Copy file",
  summary: "Copies a file into another folder, also of another storage.",
  options: [{
    flag: "fileid",
    param: "fileId",
    name: "FileID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the file to copy.",
  }, {
    flag: "folderid",
    param: "folderId",
    name: "FolderID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the folder that the copy is put into; it must not hold the name yet.",
  }],
  connects: true,
  method: "disk.file.copyTo",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html",
  returns: "The API's answer; `result` is the copy",
  example: 'oint bitrix24 MakeFileCopy --url "b24-ar17wx.bitrix24.by" --fileid 9 --folderid 4 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../file_management.ts");
    return api.makeFileCopy(client as Portal, params as unknown as Parameters<typeof api.makeFileCopy>[1], options);
  },
};
