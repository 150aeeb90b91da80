// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Catalogs management". */
export const commands: Record<string, CommandTable> = {
  GetFolderInformation: {
    name: "GetFolderInformation",
    title: "Get information about folder",
    summary: "Returns one folder with its storage, its parent folder, who created and changed it, and when.",
    options: [{
      flag: "folderid",
      param: "folderId",
      name: "FolderID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the folder to read.",
    }],
    connects: true,
    method: "disk.folder.get",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html",
    example: 'oint bitrix24 GetFolderInformation --url "b24-ar17wx.bitrix24.by" --folderid 6 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../catalogs_management.ts");
      return api.getFolderInformation(
        client as Portal,
        params as unknown as Parameters<typeof api.getFolderInformation>[1],
        options,
      );
    },
  },
  CreateSubfolder: {
    name: "CreateSubfolder",
    title: "Create new subfolder",
    summary: "Creates a folder inside another one; for one at the top level of a storage, see CreateStorageFolder.",
    options: [{
      flag: "folderid",
      param: "folderId",
      name: "FolderID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the folder that the new one is created in.",
    }, {
      flag: "title",
      param: "name",
      name: "Name",
      kind: "text",
      types: "String",
      required: true,
      about: "Name of the new folder; one that is taken there is refused.",
    }],
    connects: true,
    method: "disk.folder.addSubFolder",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html",
    example: 'oint bitrix24 CreateSubfolder --url "b24-ar17wx.bitrix24.by" --folderid 6 --title "Trade ' +
      'fair" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../catalogs_management.ts");
      return api.createSubfolder(
        client as Portal,
        params as unknown as Parameters<typeof api.createSubfolder>[1],
        options,
      );
    },
  },
  MakeFolderCopy: {
    name: "MakeFolderCopy",
    title: "Copy folder",
    summary: "Copies a folder with everything in it into another folder, also of another storage.",
    options: [{
      flag: "folderid",
      param: "folderId",
      name: "FolderID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the folder to copy.",
    }, {
      flag: "targetid",
      aliases: ["tagetid"],
      param: "destinationId",
      name: "DestinationID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the folder that the copy is put into; it must not hold the name yet.",
    }],
    connects: true,
    method: "disk.folder.copyTo",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html",
    example: 'oint bitrix24 MakeFolderCopy --url "b24-ar17wx.bitrix24.by" --folderid 4 --targetid 2 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../catalogs_management.ts");
      return api.makeFolderCopy(
        client as Portal,
        params as unknown as Parameters<typeof api.makeFolderCopy>[1],
        options,
      );
    },
  },
  MoveFolder: {
    name: "MoveFolder",
    title: "Move folder",
    summary: "Moves a folder with everything in it into another folder; a storage's root folder cannot be moved.",
    options: [{
      flag: "folderid",
      param: "folderId",
      name: "FolderID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the folder to move.",
    }, {
      flag: "targetid",
      aliases: ["tagetid"],
      param: "destinationId",
      name: "DestinationID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the folder to move it into; it must not hold the name yet.",
    }],
    connects: true,
    method: "disk.folder.moveTo",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html",
    example: 'oint bitrix24 MoveFolder --url "b24-ar17wx.bitrix24.by" --folderid 5 --targetid 1 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../catalogs_management.ts");
      return api.moveFolder(client as Portal, params as unknown as Parameters<typeof api.moveFolder>[1], options);
    },
  },
  DeleteFolder: {
    name: "DeleteFolder",
    title: "Delete folder",
    summary: "Deletes a folder and all folders and files in it; a storage's root folder cannot be deleted.",
    notes: ["Everything in the folder is destroyed for good, past the trash. MarkFolderAsDeleted can be undone."],
    options: [{
      flag: "folderid",
      param: "folderId",
      name: "FolderID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the folder to delete.",
    }],
    connects: true,
    method: "disk.folder.deleteTree",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html",
    example: 'oint bitrix24 DeleteFolder --url "b24-ar17wx.bitrix24.by" --folderid 6 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../catalogs_management.ts");
      return api.deleteFolder(client as Portal, params as unknown as Parameters<typeof api.deleteFolder>[1], options);
    },
  },
  GetFolderExternalLink: {
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
    example: 'oint bitrix24 GetFolderExternalLink --url "b24-ar17wx.bitrix24.by" --folderid 6 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../catalogs_management.ts");
      return api.getFolderExternalLink(
        client as Portal,
        params as unknown as Parameters<typeof api.getFolderExternalLink>[1],
        options,
      );
    },
  },
  GetFolderItems: {
    name: "GetFolderItems",
    title: "Get folder child elements",
    summary: "Lists the folders and files directly inside a folder, the first 50 of them.",
    options: [{
      flag: "folderid",
      param: "folderId",
      name: "FolderID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the folder whose content is listed.",
    }, {
      flag: "filter",
      param: "filter",
      name: "Filter",
      kind: "structure",
      types: "Structure Of KeyAndValue",
      required: false,
      default: "",
      about: "Conditions that every item meets; all items are listed unless told. See GetFolderFilterStructure.",
    }],
    connects: true,
    method: "disk.folder.getChildren",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html",
    example: 'oint bitrix24 GetFolderItems --url "b24-ar17wx.bitrix24.by" --folderid 4 --filter ' +
      "\"{'TYPE':'file','>=CREATE_TIME':'2023-01-01'}\" --token \"***\"",
    run: async (client, params, options) => {
      const api = await import("../catalogs_management.ts");
      return api.getFolderItems(
        client as Portal,
        params as unknown as Parameters<typeof api.getFolderItems>[1],
        options,
      );
    },
  },
  MarkFolderAsDeleted: {
    name: "MarkFolderAsDeleted",
    title: "Mark folder as deleted",
    summary: "Puts a folder with everything in it into the trash, from where RestoreFolder takes it back.",
    options: [{
      flag: "folderid",
      param: "folderId",
      name: "FolderID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the folder to put into the trash; not a storage's root folder.",
    }],
    connects: true,
    method: "disk.folder.markDeleted",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html",
    example: 'oint bitrix24 MarkFolderAsDeleted --url "b24-ar17wx.bitrix24.by" --folderid 6 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../catalogs_management.ts");
      return api.markFolderAsDeleted(
        client as Portal,
        params as unknown as Parameters<typeof api.markFolderAsDeleted>[1],
        options,
      );
    },
  },
  RestoreFolder: {
    name: "RestoreFolder",
    title: "Restore folder",
    summary: "Takes a folder with everything in it back from the trash to where it was.",
    options: [{
      flag: "folderid",
      param: "folderId",
      name: "FolderID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of a folder in the trash.",
    }],
    connects: true,
    method: "disk.folder.restore",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html",
    example: 'oint bitrix24 RestoreFolder --url "b24-ar17wx.bitrix24.by" --folderid 11 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../catalogs_management.ts");
      return api.restoreFolder(client as Portal, params as unknown as Parameters<typeof api.restoreFolder>[1], options);
    },
  },
  RenameFolder: {
    name: "RenameFolder",
    title: "Rename folder",
    summary: "Gives a folder a new name.",
    options: [{
      flag: "folderid",
      param: "folderId",
      name: "FolderID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the folder to rename.",
    }, {
      flag: "title",
      param: "name",
      name: "Name",
      kind: "text",
      types: "String",
      required: true,
      about: "New name of the folder; one that is taken there is refused.",
    }],
    connects: true,
    method: "disk.folder.rename",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html",
    example: 'oint bitrix24 RenameFolder --url "b24-ar17wx.bitrix24.by" --folderid 6 --title "Pictures" ' +
      '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../catalogs_management.ts");
      return api.renameFolder(client as Portal, params as unknown as Parameters<typeof api.renameFolder>[1], options);
    },
  },
  GetFolderFilterStructure: {
    name: "GetFolderFilterStructure",
    title: "Get fields structure for folder items filter",
    summary: "Asks the portal which fields the filter of GetFolderItems may name, and returns them as a template.",
    options: [{
      flag: "empty",
      param: "clear",
      name: "Clear",
      kind: "boolean",
      types: "Boolean",
      required: false,
      default: false,
      about: "True returns empty values, false each field's type in place of its value.",
    }],
    connects: true,
    method: "disk.folder.getFields",
    docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html",
    example: 'oint bitrix24 GetFolderFilterStructure --url "b24-ar17wx.bitrix24.by" --empty false --token "***"',
    run: async (client, params, options) => {
      const api = await import("../catalogs_management.ts");
      return api.getFolderFilterStructure(
        client as Portal,
        params as unknown as Parameters<typeof api.getFolderFilterStructure>[1],
        options,
      );
    },
  },
};
