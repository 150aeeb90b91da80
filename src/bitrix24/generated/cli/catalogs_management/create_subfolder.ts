// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CreateSubfolder. */
export const command: CommandTable = {
  name: "CreateSubfolder",
  title: "Create new subfolder",
  summary: "Creates a folder inside another one; for one at the top level of a storage, see CreateStorageFolder.",
  options: [{
    flag: "folderid",
    param: "folderId",
    name: "FolderID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the folder that the new one is created in.",
  }, {
    flag: "title",
    param: "name",
    name: "Name",
    kind: "text",
    types: "String",
    required: true,
    about: "Name of the new folder; one that is taken there is refused.",
  }],
  connects: true,
  method: "disk.folder.addSubFolder",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html",
  returns: "The API's answer; `result` is the new folder",
  example: 'oint bitrix24 CreateSubfolder --url "b24-ar17wx.bitrix24.by" --folderid 6 --title "Trade fair" ' +
    '--token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../catalogs_management.ts");
    return api.createSubfolder(
      client as Portal,
      params as unknown as Parameters<typeof api.createSubfolder>[1],
      options,
    );
  },
};
