// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command UploadFileToFolder. */
export const command: CommandTable = {
  name: "UploadFileToFolder",
  title: "Upload file to the folder",
  summary: "Uploads a file to a folder in two steps, asking for an address and sending the file's bytes " +
    "there as they are.",
  options: [{
    flag: "title",
    param: "name",
    name: "Name",
    kind: "text",
    types: "String",
    required: true,
    about: "What the file is called on the drive, with its extension; a name that is taken there is refused.",
  }, {
    flag: "file",
    param: "file",
    name: "File",
    kind: "file",
    types: "String, BinaryData",
    required: true,
    about: "Content of the file.",
  }, {
    flag: "folderid",
    param: "folderId",
    name: "FolderID",
    kind: "id",
    types: "String",
    required: true,
    about: "Id of the folder that the file is put into.",
  }],
  connects: true,
  method: "disk.folder.uploadFile",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html",
  answers: {
    "disk.folder.uploadFile": {
      result: { field: "file", uploadUrl: "https://b24-ar17wx.bitrix24.by/rest/upload.json?token=disk%7C***" },
    },
  },
  returns: "The API's answer to the upload; `result` is the new file",
  example: 'oint bitrix24 UploadFileToFolder --url "b24-ar17wx.bitrix24.by" --title "Price list.csv" --file ' +
    '"prices.csv" --folderid 6 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../file_management.ts");
    return api.uploadFileToFolder(
      client as Portal,
      params as unknown as Parameters<typeof api.uploadFileToFolder>[1],
      options,
    );
  },
};
