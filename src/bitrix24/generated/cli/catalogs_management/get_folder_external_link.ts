// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetFolderExternalLink. */
export const command: CommandTable = {
  name: "GetFolderExternalLink",
  title: "Get external link for folder",
  summary: "Returns the public address of a folder, creating one if there is none yet.",
  notes: ["Whoever has the link can open the folder without an account. The first call creates it."],
  options: [{
    flag: "folderid",
    param: "folderId",
    name: "FolderID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the folder to share.",
  }],
  connects: true,
  method: "disk.folder.getExternalLink",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html",
  returns: "The API's answer; `result` is the address",
  example: 'oint bitrix24 GetFolderExternalLink --url "b24-ar17wx.bitrix24.by" --folderid 6 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../catalogs_management.ts");
    return api.getFolderExternalLink(
      client as Portal,
      params as unknown as Parameters<typeof api.getFolderExternalLink>[1],
      options,
    );
  },
};
