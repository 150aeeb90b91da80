// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetAppStorage. */
export const command: CommandTable = {
  name: "GetAppStorage",
  title: "Get storage for application data",
  summary: "Returns the storage of the calling application, where it keeps its own files; the first call creates it.",
  notes: [
    "Only an application has such a storage. Through a webhook the portal refuses the call with " + "`ACCESS_DENIED`.",
  ],
  options: [],
  connects: true,
  method: "disk.storage.getForApp",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html",
  returns: "The API's answer; `result` is the storage",
  example: 'oint bitrix24 GetAppStorage --url "b24-ar17wx.bitrix24.by" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, _params, options) => {
    const api = await import("../../storages_management.ts");
    return api.getAppStorage(client as Portal, options);
  },
};
