// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetStoragesList. */
export const command: CommandTable = {
  name: "GetStoragesList",
  title: "Get list of storages",
  summary: "Lists the storages that the caller may see, the first 50 of them, each with its owner and its " +
    "root folder.",
  options: [],
  connects: true,
  method: "disk.storage.getList",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html",
  paging: "windows",
  returns: "The API's answer; `result` is the list of storages, and `total` counts all of them",
  example: 'oint bitrix24 GetStoragesList --url "b24-ar17wx.bitrix24.by" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, _params, options) => {
    const api = await import("../../storages_management.ts");
    return api.getStoragesList(client as Portal, options);
  },
};
