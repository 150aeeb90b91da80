// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetFolderInformation. */
export const command: CommandTable = {
  name: "GetFolderInformation",
  title: "Get information about folder",
  summary: "Returns one folder with its storage, its parent folder, who created and changed it, and when.",
  options: [{
    flag: "folderid",
    param: "folderId",
    name: "FolderID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the folder to read.",
  }],
  connects: true,
  method: "disk.folder.get",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html",
  returns: "The API's answer; `result` is the folder",
  example: 'oint bitrix24 GetFolderInformation --url "b24-ar17wx.bitrix24.by" --folderid 6 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../catalogs_management.ts");
    return api.getFolderInformation(
      client as Portal,
      params as unknown as Parameters<typeof api.getFolderInformation>[1],
      options,
    );
  },
};
