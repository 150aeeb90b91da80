// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command MakeFolderCopy. */
export const command: CommandTable = {
  name: "MakeFolderCopy",
  title: "Copy folder",
  summary: "Copies a folder with everything in it into another folder, also of another storage.",
  options: [{
    flag: "folderid",
    param: "folderId",
    name: "FolderID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the folder to copy.",
  }, {
    flag: "targetid",
    aliases: ["tagetid"],
    param: "destinationId",
    name: "DestinationID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the folder that the copy is put into; it must not hold the name yet.",
  }],
  connects: true,
  method: "disk.folder.copyTo",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html",
  returns: "The API's answer; `result` is the copy",
  example: 'oint bitrix24 MakeFolderCopy --url "b24-ar17wx.bitrix24.by" --folderid 4 --targetid 2 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../catalogs_management.ts");
    return api.makeFolderCopy(client as Portal, params as unknown as Parameters<typeof api.makeFolderCopy>[1], options);
  },
};
