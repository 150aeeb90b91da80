// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetFileInformation. */
export const command: CommandTable = {
  name: "GetFileInformation",
  title: "Get information about file",
  summary: "Returns one file with its size in bytes, its folder, who changed it last and the address to download it.",
  notes: ["`DOWNLOAD_URL` in the answer holds a token: whoever has the address can download the file."],
  options: [{
    flag: "fileid",
    param: "fileId",
    name: "FileID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the file to read.",
  }],
  connects: true,
  method: "disk.file.get",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html",
  returns: "The API's answer; `result` is the file",
  example: 'oint bitrix24 GetFileInformation --url "b24-ar17wx.bitrix24.by" --fileid 9 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../file_management.ts");
    return api.getFileInformation(
      client as Portal,
      params as unknown as Parameters<typeof api.getFileInformation>[1],
      options,
    );
  },
};
