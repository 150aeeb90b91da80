// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteFolder. */
export const command: CommandTable = {
  name: "DeleteFolder",
  title: "Delete folder",
  summary: "Deletes a folder and all folders and files in it; a storage's root folder cannot be deleted.",
  notes: ["Everything in the folder is destroyed for good, past the trash. MarkFolderAsDeleted can be undone."],
  options: [{
    flag: "folderid",
    param: "folderId",
    name: "FolderID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the folder to delete.",
  }],
  connects: true,
  method: "disk.folder.deleteTree",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html",
  returns: "The API's answer; `result` is true once the folder is deleted",
  example: 'oint bitrix24 DeleteFolder --url "b24-ar17wx.bitrix24.by" --folderid 6 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../catalogs_management.ts");
    return api.deleteFolder(client as Portal, params as unknown as Parameters<typeof api.deleteFolder>[1], options);
  },
};
