// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command MoveFileToFolder. */
export const command: CommandTable = {
  name: "MoveFileToFolder",
  title: "Move file",
  summary: "Moves a file into another folder.",
  options: [{
    flag: "fileid",
    param: "fileId",
    name: "FileID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the file to move.",
  }, {
    flag: "folderid",
    param: "folderId",
    name: "FolderID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the folder to move it into; it must not hold the name yet.",
  }],
  connects: true,
  method: "disk.file.moveTo",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html",
  returns: "The API's answer; `result` is the file in its new place",
  example: 'oint bitrix24 MoveFileToFolder --url "b24-ar17wx.bitrix24.by" --fileid 9 --folderid 2 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../file_management.ts");
    return api.moveFileToFolder(
      client as Portal,
      params as unknown as Parameters<typeof api.moveFileToFolder>[1],
      options,
    );
  },
};
