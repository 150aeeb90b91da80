// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetStorageObjects. */
export const command: CommandTable = {
  name: "GetStorageObjects",
  title: "Get a list of child storage objects",
  summary: "Lists the folders and files at the top level of a storage, the first 50 of them.",
  options: [{
    flag: "storageid",
    param: "storageId",
    name: "StorageID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the storage whose top level is listed.",
  }],
  connects: true,
  method: "disk.storage.getChildren",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html",
  paging: "windows",
  returns: "The API's answer; `result` is the list of folders and files (`TYPE` says which), `total` counts " +
    "all of them",
  example: 'oint bitrix24 GetStorageObjects --url "b24-ar17wx.bitrix24.by" --storageid 2 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../storages_management.ts");
    return api.getStorageObjects(
      client as Portal,
      params as unknown as Parameters<typeof api.getStorageObjects>[1],
      options,
    );
  },
};
