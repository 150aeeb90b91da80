// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Storages management". */
export const commands: Record<string, CommandTable> = {
  GetStoragesList: {
    name: "GetStoragesList",
    title: "Get list of storages",
    summary: "Lists the storages that the caller may see, the first 50 of them, each with its owner and its " +
      "root folder.",
    options: [],
    connects: true,
    method: "disk.storage.getList",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html",
    example: 'oint bitrix24 GetStoragesList --url "b24-ar17wx.bitrix24.by" --token "***"',
    run: async (client, _params, options) => {
      const api = await import("../storages_management.ts");
      return api.getStoragesList(client as Portal, options);
    },
  },
  GetAppStorage: {
    name: "GetAppStorage",
    title: "Get storage for application data",
    summary: "Returns the storage of the calling application, where it keeps its own files; the first call creates it.",
    notes: [
      "Only an application has such a storage. Through a webhook the portal refuses the call with " +
      "`ACCESS_DENIED`.",
    ],
    options: [],
    connects: true,
    method: "disk.storage.getForApp",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html",
    example: 'oint bitrix24 GetAppStorage --url "b24-ar17wx.bitrix24.by" --token "***"',
    run: async (client, _params, options) => {
      const api = await import("../storages_management.ts");
      return api.getAppStorage(client as Portal, options);
    },
  },
  GetStorage: {
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
    example: 'oint bitrix24 GetStorage --url "b24-ar17wx.bitrix24.by" --storageid 2 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../storages_management.ts");
      return api.getStorage(client as Portal, params as unknown as Parameters<typeof api.getStorage>[1], options);
    },
  },
  RenameStorage: {
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
    example: 'oint bitrix24 RenameStorage --url "b24-ar17wx.bitrix24.by" --storageid 3 --title "Exchange ' +
      'with the warehouse" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../storages_management.ts");
      return api.renameStorage(client as Portal, params as unknown as Parameters<typeof api.renameStorage>[1], options);
    },
  },
  GetStorageObjects: {
    name: "GetStorageObjects",
    title: "Get a list of child storage objects",
    summary: "Lists the folders and files at the top level of a storage, the first 50 of them.",
    options: [{
      flag: "storageid",
      param: "storageId",
      name: "StorageID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the storage whose top level is listed.",
    }],
    connects: true,
    method: "disk.storage.getChildren",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html",
    example: 'oint bitrix24 GetStorageObjects --url "b24-ar17wx.bitrix24.by" --storageid 2 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../storages_management.ts");
      return api.getStorageObjects(
        client as Portal,
        params as unknown as Parameters<typeof api.getStorageObjects>[1],
        options,
      );
    },
  },
  CreateStorageFolder: {
    name: "CreateStorageFolder",
    title: "Create folder at the storage",
    summary: "Creates a folder at the top level of a storage; for one inside another folder, see CreateSubfolder.",
    options: [{
      flag: "storageid",
      param: "storageId",
      name: "StorageID",
      kind: "id",
      types: "String",
      required: true,
      about: "Id of the storage that the folder is created in.",
    }, {
      flag: "title",
      param: "name",
      name: "Name",
      kind: "text",
      types: "String",
      required: true,
      about: "Name of the folder; one that is taken at that level is refused.",
    }],
    connects: true,
    method: "disk.storage.addFolder",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html",
    example: 'oint bitrix24 CreateStorageFolder --url "b24-ar17wx.bitrix24.by" --storageid 2 --title ' +
      '"Price lists" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../storages_management.ts");
      return api.createStorageFolder(
        client as Portal,
        params as unknown as Parameters<typeof api.createStorageFolder>[1],
        options,
      );
    },
  },
};
