// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command MarkFileAsDeleted. */
export const command: CommandTable = {
  name: "MarkFileAsDeleted",
  title: "Mark file as deleted",
  summary: "Puts a file into the trash, from where RestoreFile takes it back.",
  options: [{
    flag: "fileid",
    param: "fileId",
    name: "FileID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the file to put into the trash.",
  }],
  connects: true,
  method: "disk.file.markDeleted",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html",
  returns: "The API's answer; `result` is the file",
  example: 'oint bitrix24 MarkFileAsDeleted --url "b24-ar17wx.bitrix24.by" --fileid 9 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../file_management.ts");
    return api.markFileAsDeleted(
      client as Portal,
      params as unknown as Parameters<typeof api.markFileAsDeleted>[1],
      options,
    );
  },
};
