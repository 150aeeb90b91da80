// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command RenameFolder. */
export const command: CommandTable = {
  name: "RenameFolder",
  title: "Rename folder",
  summary: "Gives a folder a new name.",
  options: [{
    flag: "folderid",
    param: "folderId",
    name: "FolderID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the folder to rename.",
  }, {
    flag: "title",
    param: "name",
    name: "Name",
    kind: "text",
    types: "String",
    required: true,
    about: "New name of the folder; one that is taken there is refused.",
  }],
  connects: true,
  method: "disk.folder.rename",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html",
  returns: "The API's answer; `result` is the folder under its new name",
  example: 'oint bitrix24 RenameFolder --url "b24-ar17wx.bitrix24.by" --folderid 6 --title "Pictures" ' +
    '--token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../catalogs_management.ts");
    return api.renameFolder(client as Portal, params as unknown as Parameters<typeof api.renameFolder>[1], options);
  },
};
