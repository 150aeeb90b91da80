// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command RestoreFolder. */
export const command: CommandTable = {
  name: "RestoreFolder",
  title: "Restore folder",
  summary: "Takes a folder with everything in it back from the trash to where it was.",
  options: [{
    flag: "folderid",
    param: "folderId",
    name: "FolderID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of a folder in the trash.",
  }],
  connects: true,
  method: "disk.folder.restore",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html",
  returns: "The API's answer; `result` is the folder",
  example: 'oint bitrix24 RestoreFolder --url "b24-ar17wx.bitrix24.by" --folderid 11 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../catalogs_management.ts");
    return api.restoreFolder(client as Portal, params as unknown as Parameters<typeof api.restoreFolder>[1], options);
  },
};
