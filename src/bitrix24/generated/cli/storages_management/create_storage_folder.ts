// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CreateStorageFolder. */
export const command: CommandTable = {
  name: "CreateStorageFolder",
  title: "Create folder at the storage",
  summary: "Creates a folder at the top level of a storage; for one inside another folder, see CreateSubfolder.",
  options: [{
    flag: "storageid",
    param: "storageId",
    name: "StorageID",
    kind: "id",
    types: "String",
    required: true,
    about: "Id of the storage that the folder is created in.",
  }, {
    flag: "title",
    param: "name",
    name: "Name",
    kind: "text",
    types: "String",
    required: true,
    about: "Name of the folder; one that is taken at that level is refused.",
  }],
  connects: true,
  method: "disk.storage.addFolder",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html",
  returns: "The API's answer; `result` is the new folder",
  example: 'oint bitrix24 CreateStorageFolder --url "b24-ar17wx.bitrix24.by" --storageid 2 --title "Price ' +
    'lists" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../storages_management.ts");
    return api.createStorageFolder(
      client as Portal,
      params as unknown as Parameters<typeof api.createStorageFolder>[1],
      options,
    );
  },
};
