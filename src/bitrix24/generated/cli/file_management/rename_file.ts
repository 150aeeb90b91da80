// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command RenameFile. */
export const command: CommandTable = {
  name: "RenameFile",
  title: "Rename file",
  summary: "Gives a file a new name.",
  options: [{
    flag: "fileid",
    param: "fileId",
    name: "FileID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the file to rename.",
  }, {
    flag: "title",
    param: "name",
    name: "Name",
    kind: "text",
    types: "String",
    required: true,
    about: "New name of the file, with its extension; one that is taken in its folder is refused.",
  }],
  connects: true,
  method: "disk.file.rename",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html",
  returns: "The API's answer; `result` is the file under its new name",
  example: 'oint bitrix24 RenameFile --url "b24-ar17wx.bitrix24.by" --fileid 9 --title "Company logo.svg" ' +
    '--token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../file_management.ts");
    return api.renameFile(client as Portal, params as unknown as Parameters<typeof api.renameFile>[1], options);
  },
};
