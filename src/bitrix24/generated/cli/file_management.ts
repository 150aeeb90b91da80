// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "File management". */
export const commands: Record<string, CommandTable> = {
  UploadFileToStorage: {
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
    example: 'oint bitrix24 UploadFileToStorage --url "b24-ar17wx.bitrix24.by" --title "Price list.csv" ' +
      "--file \"prices.csv\" --storageid 2 --rights \"[{'TASK_ID':71,'ACCESS_CODE':'U2166'}]\" --token " + '"***"',
    run: async (client, params, options) => {
      const api = await import("../file_management.ts");
      return api.uploadFileToStorage(
        client as Portal,
        params as unknown as Parameters<typeof api.uploadFileToStorage>[1],
        options,
      );
    },
  },
  UploadFileToFolder: {
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
    example: 'oint bitrix24 UploadFileToFolder --url "b24-ar17wx.bitrix24.by" --title "Price list.csv" ' +
      '--file "prices.csv" --folderid 6 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../file_management.ts");
      return api.uploadFileToFolder(
        client as Portal,
        params as unknown as Parameters<typeof api.uploadFileToFolder>[1],
        options,
      );
    },
  },
  GetFileInformation: {
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
    example: 'oint bitrix24 GetFileInformation --url "b24-ar17wx.bitrix24.by" --fileid 9 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../file_management.ts");
      return api.getFileInformation(
        client as Portal,
        params as unknown as Parameters<typeof api.getFileInformation>[1],
        options,
      );
    },
  },
  DeleteFile: {
    name: "DeleteFile",
    title: "Delete file",
    summary: "Deletes a file with all its versions.",
    notes: ["The file is destroyed for good, past the trash. MarkFileAsDeleted can be undone."],
    options: [{
      flag: "fileid",
      param: "fileId",
      name: "FileID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the file to delete.",
    }],
    connects: true,
    method: "disk.file.delete",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html",
    example: 'oint bitrix24 DeleteFile --url "b24-ar17wx.bitrix24.by" --fileid 9 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../file_management.ts");
      return api.deleteFile(client as Portal, params as unknown as Parameters<typeof api.deleteFile>[1], options);
    },
  },
  GetFileExternalLink: {
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
    example: 'oint bitrix24 GetFileExternalLink --url "b24-ar17wx.bitrix24.by" --fileid 9 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../file_management.ts");
      return api.getFileExternalLink(
        client as Portal,
        params as unknown as Parameters<typeof api.getFileExternalLink>[1],
        options,
      );
    },
  },
  MarkFileAsDeleted: {
    name: "MarkFileAsDeleted",
    title: "Mark file as deleted",
    summary: "Puts a file into the trash, from where RestoreFile takes it back.",
    options: [{
      flag: "fileid",
      param: "fileId",
      name: "FileID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the file to put into the trash.",
    }],
    connects: true,
    method: "disk.file.markDeleted",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html",
    example: 'oint bitrix24 MarkFileAsDeleted --url "b24-ar17wx.bitrix24.by" --fileid 9 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../file_management.ts");
      return api.markFileAsDeleted(
        client as Portal,
        params as unknown as Parameters<typeof api.markFileAsDeleted>[1],
        options,
      );
    },
  },
  RestoreFile: {
    name: "RestoreFile",
    title: "Restore file",
    summary: "Takes a file back from the trash to the folder that it was in.",
    options: [{
      flag: "fileid",
      param: "fileId",
      name: "FileID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of a file in the trash.",
    }],
    connects: true,
    method: "disk.file.restore",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html",
    example: 'oint bitrix24 RestoreFile --url "b24-ar17wx.bitrix24.by" --fileid 10 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../file_management.ts");
      return api.restoreFile(client as Portal, params as unknown as Parameters<typeof api.restoreFile>[1], options);
    },
  },
  MakeFileCopy: {
    name: "MakeFileCopy",
    title: "Copy file",
    summary: "Copies a file into another folder, also of another storage.",
    options: [{
      flag: "fileid",
      param: "fileId",
      name: "FileID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the file to copy.",
    }, {
      flag: "folderid",
      param: "folderId",
      name: "FolderID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the folder that the copy is put into; it must not hold the name yet.",
    }],
    connects: true,
    method: "disk.file.copyTo",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html",
    example: 'oint bitrix24 MakeFileCopy --url "b24-ar17wx.bitrix24.by" --fileid 9 --folderid 4 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../file_management.ts");
      return api.makeFileCopy(client as Portal, params as unknown as Parameters<typeof api.makeFileCopy>[1], options);
    },
  },
  MoveFileToFolder: {
    name: "MoveFileToFolder",
    title: "Move file",
    summary: "Moves a file into another folder.",
    options: [{
      flag: "fileid",
      param: "fileId",
      name: "FileID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the file to move.",
    }, {
      flag: "folderid",
      param: "folderId",
      name: "FolderID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the folder to move it into; it must not hold the name yet.",
    }],
    connects: true,
    method: "disk.file.moveTo",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html",
    example: 'oint bitrix24 MoveFileToFolder --url "b24-ar17wx.bitrix24.by" --fileid 9 --folderid 2 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../file_management.ts");
      return api.moveFileToFolder(
        client as Portal,
        params as unknown as Parameters<typeof api.moveFileToFolder>[1],
        options,
      );
    },
  },
  RenameFile: {
    name: "RenameFile",
    title: "Rename file",
    summary: "Gives a file a new name.",
    options: [{
      flag: "fileid",
      param: "fileId",
      name: "FileID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the file to rename.",
    }, {
      flag: "title",
      param: "name",
      name: "Name",
      kind: "text",
      types: "String",
      required: true,
      about: "New name of the file, with its extension; one that is taken in its folder is refused.",
    }],
    connects: true,
    method: "disk.file.rename",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html",
    example: 'oint bitrix24 RenameFile --url "b24-ar17wx.bitrix24.by" --fileid 9 --title "Company ' +
      'logo.svg" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../file_management.ts");
      return api.renameFile(client as Portal, params as unknown as Parameters<typeof api.renameFile>[1], options);
    },
  },
};
