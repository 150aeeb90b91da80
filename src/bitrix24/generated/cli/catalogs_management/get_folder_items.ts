// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetFolderItems. */
export const command: CommandTable = {
  name: "GetFolderItems",
  title: "Get folder child elements",
  summary: "Lists the folders and files directly inside a folder, the first 50 of them.",
  options: [{
    flag: "folderid",
    param: "folderId",
    name: "FolderID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the folder whose content is listed.",
  }, {
    flag: "filter",
    param: "filter",
    name: "Filter",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: false,
    default: "",
    about: "Conditions that every item meets; all items are listed unless told. See GetFolderFilterStructure.",
  }],
  connects: true,
  method: "disk.folder.getChildren",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html",
  paging: "windows",
  returns: "The API's answer; `result` is the list of folders and files (`TYPE` says which), `total` counts " +
    "all of them",
  example: 'oint bitrix24 GetFolderItems --url "b24-ar17wx.bitrix24.by" --folderid 4 --filter ' +
    "\"{'TYPE':'file','>=CREATE_TIME':'2023-01-01'}\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../catalogs_management.ts");
    return api.getFolderItems(client as Portal, params as unknown as Parameters<typeof api.getFolderItems>[1], options);
  },
};
