// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command RenameStorage. */
export const command: CommandTable = {
  name: "RenameStorage",
  title: "Rename storage",
  summary: "Gives an application's storage a new name; storages of users, groups and the company keep theirs.",
  options: [{
    flag: "storageid",
    param: "storageId",
    name: "StorageID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the application's storage. GetAppStorage returns it.",
  }, {
    flag: "title",
    param: "name",
    name: "Name",
    kind: "text",
    types: "String",
    required: true,
    about: "New name of the storage.",
  }],
  connects: true,
  method: "disk.storage.rename",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html",
  returns: "The API's answer; `result` is the storage under its new name",
  example: 'oint bitrix24 RenameStorage --url "b24-ar17wx.bitrix24.by" --storageid 3 --title "Exchange with ' +
    'the warehouse" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../storages_management.ts");
    return api.renameStorage(client as Portal, params as unknown as Parameters<typeof api.renameStorage>[1], options);
  },
};
