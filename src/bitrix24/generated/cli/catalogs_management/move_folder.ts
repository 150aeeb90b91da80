// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command MoveFolder. */
export const command: CommandTable = {
  name: "MoveFolder",
  title: "Move folder",
  summary: "Moves a folder with everything in it into another folder; a storage's root folder cannot be moved.",
  options: [{
    flag: "folderid",
    param: "folderId",
    name: "FolderID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the folder to move.",
  }, {
    flag: "targetid",
    aliases: ["tagetid"],
    param: "destinationId",
    name: "DestinationID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the folder to move it into; it must not hold the name yet.",
  }],
  connects: true,
  method: "disk.folder.moveTo",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html",
  returns: "The API's answer; `result` is the folder in its new place",
  example: 'oint bitrix24 MoveFolder --url "b24-ar17wx.bitrix24.by" --folderid 5 --targetid 1 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../catalogs_management.ts");
    return api.moveFolder(client as Portal, params as unknown as Parameters<typeof api.moveFolder>[1], options);
  },
};
