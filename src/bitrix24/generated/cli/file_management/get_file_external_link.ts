// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetFileExternalLink. */
export const command: CommandTable = {
  name: "GetFileExternalLink",
  title: "Get external link for a file",
  summary: "Returns the public address of a file, creating one if there is none yet.",
  notes: [
    "Whoever has the link can open the file without an account. The first call creates it.",
    "Portals in the cloud may refuse this method since September 2024.",
  ],
  options: [{
    flag: "fileid",
    param: "fileId",
    name: "FileID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the file to share.",
  }],
  connects: true,
  method: "disk.file.getExternalLink",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html",
  returns: "The API's answer; `result` is the address",
  example: 'oint bitrix24 GetFileExternalLink --url "b24-ar17wx.bitrix24.by" --fileid 9 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../file_management.ts");
    return api.getFileExternalLink(
      client as Portal,
      params as unknown as Parameters<typeof api.getFileExternalLink>[1],
      options,
    );
  },
};
