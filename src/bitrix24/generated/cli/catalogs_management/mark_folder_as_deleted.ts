// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command MarkFolderAsDeleted. */
export const command: CommandTable = {
  name: "MarkFolderAsDeleted",
  title: "Mark folder as deleted",
  summary: "Puts a folder with everything in it into the trash, from where RestoreFolder takes it back.",
  options: [{
    flag: "folderid",
    param: "folderId",
    name: "FolderID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the folder to put into the trash; not a storage's root folder.",
  }],
  connects: true,
  method: "disk.folder.markDeleted",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html",
  returns: "The API's answer; `result` is the folder",
  example: 'oint bitrix24 MarkFolderAsDeleted --url "b24-ar17wx.bitrix24.by" --folderid 6 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../catalogs_management.ts");
    return api.markFolderAsDeleted(
      client as Portal,
      params as unknown as Parameters<typeof api.markFolderAsDeleted>[1],
      options,
    );
  },
};
