// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetStorage. */
export const command: CommandTable = {
  name: "GetStorage",
  title: "Get storage",
  summary: "Returns one storage with its owner and the id of its root folder.",
  options: [{
    flag: "storageid",
    param: "storageId",
    name: "StorageID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the storage to read. GetStoragesList lists them.",
  }],
  connects: true,
  method: "disk.storage.get",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html",
  returns: "The API's answer; `result` is the storage",
  example: 'oint bitrix24 GetStorage --url "b24-ar17wx.bitrix24.by" --storageid 2 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../storages_management.ts");
    return api.getStorage(client as Portal, params as unknown as Parameters<typeof api.getStorage>[1], options);
  },
};
