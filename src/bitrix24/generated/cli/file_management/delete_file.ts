// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteFile. */
export const command: CommandTable = {
  name: "DeleteFile",
  title: "Delete file",
  summary: "Deletes a file with all its versions.",
  notes: ["The file is destroyed for good, past the trash. MarkFileAsDeleted can be undone."],
  options: [{
    flag: "fileid",
    param: "fileId",
    name: "FileID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the file to delete.",
  }],
  connects: true,
  method: "disk.file.delete",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html",
  returns: "The API's answer; `result` is true once the file is deleted",
  example: 'oint bitrix24 DeleteFile --url "b24-ar17wx.bitrix24.by" --fileid 9 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../file_management.ts");
    return api.deleteFile(client as Portal, params as unknown as Parameters<typeof api.deleteFile>[1], options);
  },
};
