// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command UploadFileToStorage. */
export const command: CommandTable = {
  name: "UploadFileToStorage",
  title: "Upload file to a storage",
  summary: "Uploads a file to the top level of a storage, in one request.",
  notes: [
    "The file travels as base64 within JSON, a third longer than it is. UploadFileToFolder sends its " +
    "bytes as they are.",
  ],
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
    flag: "storageid",
    param: "storageId",
    name: "StorageID",
    kind: "id",
    types: "String",
    required: true,
    about: "Id of the storage. GetStoragesList lists them.",
  }, {
    flag: "rights",
    param: "rights",
    name: "Rights",
    kind: "list",
    types: "String",
    required: false,
    default: "",
    about: "Who may do what with the file. Each entry has a `TASK_ID`, the level of access " +
      "(`disk.rights.getTasks` lists them), and an `ACCESS_CODE`; `U2166` for a user, `D7` for a " +
      "department, `DR7` for it and all below, `*` for all.",
  }],
  connects: true,
  method: "disk.storage.uploadFile",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html",
  returns: "The API's answer; `result` is the new file",
  example: 'oint bitrix24 UploadFileToStorage --url "b24-ar17wx.bitrix24.by" --title "Price list.csv" ' +
    "--file \"prices.csv\" --storageid 2 --rights \"[{'TASK_ID':71,'ACCESS_CODE':'U2166'}]\" --token " + '"***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../file_management.ts");
    return api.uploadFileToStorage(
      client as Portal,
      params as unknown as Parameters<typeof api.uploadFileToStorage>[1],
      options,
    );
  },
};
