// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command RestoreFile. */
export const command: CommandTable = {
  name: "RestoreFile",
  title: "Restore file",
  summary: "Takes a file back from the trash to the folder that it was in.",
  options: [{
    flag: "fileid",
    param: "fileId",
    name: "FileID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of a file in the trash.",
  }],
  connects: true,
  method: "disk.file.restore",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html",
  returns: "The API's answer; `result` is the file",
  example: 'oint bitrix24 RestoreFile --url "b24-ar17wx.bitrix24.by" --fileid 10 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../file_management.ts");
    return api.restoreFile(client as Portal, params as unknown as Parameters<typeof api.restoreFile>[1], options);
  },
};
