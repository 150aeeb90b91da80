// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of disk.attachedObject.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html
 */
export interface DiskAttachedObjectGetParams {
  /** Id of the folder, file or storage. */
  id: number | string;
}

/** Result of disk.attachedObject.get. */
export interface DiskAttachedObjectGetResult {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** Id of the object. */
  OBJECT_ID?: number | string;
  /** Module of the portal that it belongs to. */
  MODULE_ID?: string;
  /** Kind of the record that it belongs to. */
  ENTITY_TYPE?: string;
  /** Id of the record that it belongs to. */
  ENTITY_ID?: number | string;
  /** When it was put there. */
  CREATE_TIME?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Address to download it from. */
  DOWNLOAD_URL?: string;
  /** What it is called. */
  NAME?: string;
  /** Size in bytes. */
  SIZE?: number | string;
}

/**
 * Parameters of disk.file.copyTo.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html
 */
export interface DiskFileCopyToParams {
  /** Id of the file to copy. */
  id: number | string;
  /** Id of the folder that the copy is put into; it must not hold the name yet. */
  targetFolderId: number | string;
}

/** Result of disk.file.copyTo. */
export interface DiskFileCopyToResult {
  /** Id of the folder, file or storage. */
  ID?: number;
  /** What it is called. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** Folder or file. */
  TYPE?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 in the trash, 4 in the trash with its folder. */
  DELETED_TYPE?: 0 | 3 | 4;
  /** How often the content was changed. */
  GLOBAL_CONTENT_VERSION?: number;
  /** Id of the file. */
  FILE_ID?: number;
  /** Size in bytes. */
  SIZE?: number | string;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was deleted. Date and time, ISO 8601. */
  DELETE_TIME?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | null;
  /** Address to download it from. */
  DOWNLOAD_URL?: string;
  /** Address of its page. */
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.file.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html
 */
export interface DiskFileDeleteParams {
  /** Id of the file to delete. */
  id: number | string;
}

/** Result of disk.file.delete. */
export type DiskFileDeleteResult = boolean;

/**
 * Parameters of disk.file.getExternalLink.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html
 */
export interface DiskFileGetExternalLinkParams {
  /** Id of the file to share. */
  id: number | string;
}

/** Result of disk.file.getExternalLink. */
export type DiskFileGetExternalLinkResult = string;

/** How disk.file.getFields describes a field. */
export interface DiskFileGetFieldsField {
  /** Folder or file. */
  TYPE?: string;
  /** Whether lists can be filtered by it. */
  USE_IN_FILTER?: boolean;
  /** Whether it is shown. */
  USE_IN_SHOW?: boolean;
}

/**
 * Parameters of disk.file.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-fields.html
 */
export interface DiskFileGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of disk.file.getFields. */
export interface DiskFileGetFieldsResult {
  /** Id of the folder, file or storage. */
  ID?: DiskFileGetFieldsField;
  /** What it is called. */
  NAME?: DiskFileGetFieldsField;
  /** Folder or file. */
  TYPE?: DiskFileGetFieldsField;
  /** Symbolic code. */
  CODE?: DiskFileGetFieldsField;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: DiskFileGetFieldsField;
  /** Id of the folder that holds it. */
  PARENT_ID?: DiskFileGetFieldsField;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: DiskFileGetFieldsField;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: DiskFileGetFieldsField;
  /** When it was deleted. Date and time, ISO 8601. */
  DELETE_TIME?: DiskFileGetFieldsField;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: DiskFileGetFieldsField;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: DiskFileGetFieldsField;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: DiskFileGetFieldsField;
  /** How often the content was changed. */
  GLOBAL_CONTENT_VERSION?: DiskFileGetFieldsField;
  /** Id of the file. */
  FILE_ID?: DiskFileGetFieldsField;
  /** Size in bytes. */
  SIZE?: DiskFileGetFieldsField;
  /** 0 not deleted, 3 in the trash, 4 in the trash with its folder. */
  DELETED_TYPE?: DiskFileGetFieldsField;
  /** Address to download it from. */
  DOWNLOAD_URL?: DiskFileGetFieldsField;
  /** Address of its page. */
  DETAIL_URL?: DiskFileGetFieldsField;
}

/**
 * Parameters of disk.file.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html
 */
export interface DiskFileGetParams {
  /** Id of the file to read. */
  id: number | string;
}

/** Result of disk.file.get. */
export interface DiskFileGetResult {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** What it is called. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** Folder or file. */
  TYPE?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 in the trash, 4 in the trash with its folder. */
  DELETED_TYPE?: string | (0 | 3 | 4);
  /** How often the content was changed. */
  GLOBAL_CONTENT_VERSION?: number | string;
  /** Id of the file. */
  FILE_ID?: number | string;
  /** Size in bytes. */
  SIZE?: number | string;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was deleted. Date and time, ISO 8601. */
  DELETE_TIME?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | string;
  /** Address to download it from. */
  DOWNLOAD_URL?: string;
  /** Address of its page. */
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.file.getVersions.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html
 */
export interface DiskFileGetVersionsParams {
  /** Id of the folder, file or storage. */
  id: number | string;
  /** Conditions that all must hold. */
  filter?:
    | (
      | {
        [Name in "ID" | "SIZE" | "NAME" | "CREATE_TIME" | "CREATED_BY"]?: unknown;
      }
      | object
    )
    | unknown[]
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of disk.file.getVersions. */
export type DiskFileGetVersionsResult = {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** Id of the object. */
  OBJECT_ID?: number | string;
  /** Size in bytes. */
  SIZE?: number | string;
  /** What it is called. */
  NAME?: string;
  /** How often the content was changed. */
  GLOBAL_CONTENT_VERSION?: number | string;
  /** When it was put there. */
  CREATE_TIME?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Address to download it from. */
  DOWNLOAD_URL?: string;
}[];

/**
 * Parameters of disk.file.markDeleted.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html
 */
export interface DiskFileMarkDeletedParams {
  /** Id of the file to put into the trash. */
  id: number | string;
}

/** Result of disk.file.markDeleted. */
export interface DiskFileMarkDeletedResult {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** What it is called. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** Folder or file. */
  TYPE?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 in the trash, 4 in the trash with its folder. */
  DELETED_TYPE?: string | (0 | 3 | 4);
  /** How often the content was changed. */
  GLOBAL_CONTENT_VERSION?: number | string;
  /** Id of the file. */
  FILE_ID?: number | string;
  /** Size in bytes. */
  SIZE?: number | string;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was deleted. Date and time, ISO 8601. */
  DELETE_TIME?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | string;
  /** Address to download it from. */
  DOWNLOAD_URL?: string;
  /** Address of its page. */
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.file.moveTo.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html
 */
export interface DiskFileMoveToParams {
  /** Id of the file to move. */
  id: number | string;
  /** Id of the folder to move it into; it must not hold the name yet. */
  targetFolderId: number | string;
}

/** Result of disk.file.moveTo. */
export interface DiskFileMoveToResult {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** What it is called. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** Folder or file. */
  TYPE?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number;
  /** 0 not deleted, 3 in the trash, 4 in the trash with its folder. */
  DELETED_TYPE?: string | (0 | 3 | 4);
  /** How often the content was changed. */
  GLOBAL_CONTENT_VERSION?: number | string;
  /** Id of the file. */
  FILE_ID?: number | string;
  /** Size in bytes. */
  SIZE?: number | string;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was deleted. Date and time, ISO 8601. */
  DELETE_TIME?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | string;
  /** Address to download it from. */
  DOWNLOAD_URL?: string;
  /** Address of its page. */
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.file.rename.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html
 */
export interface DiskFileRenameParams {
  /** Id of the file to rename. */
  id: number | string;
  /** New name of the file, with its extension; one that is taken in its folder is refused. */
  newName: string;
}

/** Result of disk.file.rename. */
export interface DiskFileRenameResult {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** What it is called. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** Folder or file. */
  TYPE?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 in the trash, 4 in the trash with its folder. */
  DELETED_TYPE?: string | (0 | 3 | 4);
  /** How often the content was changed. */
  GLOBAL_CONTENT_VERSION?: number | string;
  /** Id of the file. */
  FILE_ID?: number | string;
  /** Size in bytes. */
  SIZE?: number | string;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was deleted. Date and time, ISO 8601. */
  DELETE_TIME?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | string;
  /** Address to download it from. */
  DOWNLOAD_URL?: string;
  /** Address of its page. */
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.file.restoreFromVersion.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html
 */
export interface DiskFileRestoreFromVersionParams {
  /** Id of the folder, file or storage. */
  id: number | string;
  versionId: number | string;
}

/** Result of disk.file.restoreFromVersion. */
export interface DiskFileRestoreFromVersionResult {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** What it is called. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** Folder or file. */
  TYPE?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 in the trash, 4 in the trash with its folder. */
  DELETED_TYPE?: string | (0 | 3 | 4);
  /** How often the content was changed. */
  GLOBAL_CONTENT_VERSION?: number;
  /** Id of the file. */
  FILE_ID?: number | string;
  /** Size in bytes. */
  SIZE?: number | string;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was deleted. Date and time, ISO 8601. */
  DELETE_TIME?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | string;
  /** Address to download it from. */
  DOWNLOAD_URL?: string;
  /** Address of its page. */
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.file.restore.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html
 */
export interface DiskFileRestoreParams {
  /** Id of a file in the trash. */
  id: number | string;
}

/** Result of disk.file.restore. */
export interface DiskFileRestoreResult {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** What it is called. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** Folder or file. */
  TYPE?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 in the trash, 4 in the trash with its folder. */
  DELETED_TYPE?: 0 | 3 | 4;
  /** How often the content was changed. */
  GLOBAL_CONTENT_VERSION?: number | string;
  /** Id of the file. */
  FILE_ID?: number | string;
  /** Size in bytes. */
  SIZE?: number | string;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was deleted. Date and time, ISO 8601. */
  DELETE_TIME?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | string;
  /** Address to download it from. */
  DOWNLOAD_URL?: string;
  /** Address of its page. */
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.file.search.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html
 */
export interface DiskFileSearchParams {
  /** Text to look for. */
  QUERY: string;
  /** Folder or file. Default: file. */
  TYPE?: "file" | "folder" | "all" | undefined;
  /** Conditions that all must hold. */
  FILTER?: {
    /** Id of the storage: disk.storage.getList. */
    STORAGE_ID?: (number | string) | (number | string)[] | undefined;
    /** Id of the folder. */
    FOLDER_ID?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** How many records to skip, a multiple of 50. Default: 0. */
  start?: number | string | undefined;
}

/** Result of disk.file.search. */
export type DiskFileSearchResult = {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** What it is called. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** Folder or file. */
  TYPE?: "file" | "folder";
  /** Id of what the link leads to; its own where it is none. */
  REAL_OBJECT_ID?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 in the trash, 4 in the trash with its folder. */
  DELETED_TYPE?: number | string;
  /** How often the content was changed. */
  GLOBAL_CONTENT_VERSION?: number | string;
  /** Id of the file. */
  FILE_ID?: number | string;
  /** Size in bytes. */
  SIZE?: number | string;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was deleted. Date and time, ISO 8601. */
  DELETE_TIME?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | string;
  /** Address to download it from. */
  DOWNLOAD_URL?: string;
  /** Address of its page. */
  DETAIL_URL?: string;
}[];

/**
 * Parameters of disk.file.uploadVersion.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html
 */
export interface DiskFileUploadVersionParams {
  /** Id of the folder, file or storage. */
  id: number | string;
  /** Name and content of the file, as Base64. */
  fileContent: object | unknown[];
}

/** Result of disk.file.uploadVersion. */
export interface DiskFileUploadVersionResult {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** What it is called. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** Folder or file. */
  TYPE?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 in the trash, 4 in the trash with its folder. */
  DELETED_TYPE?: string | (0 | 3 | 4);
  /** How often the content was changed. */
  GLOBAL_CONTENT_VERSION?: number;
  /** Id of the file. */
  FILE_ID?: number | string;
  /** Size in bytes. */
  SIZE?: number | string;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was deleted. Date and time, ISO 8601. */
  DELETE_TIME?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | string;
  /** Address to download it from. */
  DOWNLOAD_URL?: string;
  /** Address of its page. */
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.addSubFolder.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html
 */
export interface DiskFolderAddSubFolderParams {
  /** Id of the folder that the new one is created in. */
  id: number | string;
  /** What it is like. */
  data: DiskObjectData;
}

/** Result of disk.folder.addSubFolder. */
export interface DiskFolderAddSubFolderResult {
  /** Id of the folder, file or storage. */
  ID?: number;
  /** Name of the folder or file; it is required. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** folder or file. */
  TYPE?: number | string;
  /** Id of what the link leads to; its own where it is none. */
  REAL_OBJECT_ID?: number;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 put into the trash, 4 in the trash with a folder around it. */
  DELETED_TYPE?: 0 | 3 | 4;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was put into the trash. Date and time, ISO 8601. */
  DELETE_TIME?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | null;
  /** Address of its page. */
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.copyTo.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html
 */
export interface DiskFolderCopyToParams {
  /** Id of the folder to copy. */
  id: number | string;
  /** Id of the folder that the copy is put into; it must not hold the name yet. */
  targetFolderId: number | string;
}

/** Result of disk.folder.copyTo. */
export interface DiskFolderCopyToResult {
  /** Id of the folder, file or storage. */
  ID?: number;
  /** Name of the folder or file; it is required. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** folder or file. */
  TYPE?: number | string;
  /** Id of what the link leads to; its own where it is none. */
  REAL_OBJECT_ID?: number;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 put into the trash, 4 in the trash with a folder around it. */
  DELETED_TYPE?: 0 | 3 | 4;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was put into the trash. Date and time, ISO 8601. */
  DELETE_TIME?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | null;
  /** Address of its page. */
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.deleteTree.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html
 */
export interface DiskFolderDeleteTreeParams {
  /** Id of the folder to delete. */
  id: number | string;
}

/** Result of disk.folder.deleteTree. */
export type DiskFolderDeleteTreeResult = boolean;

/**
 * Parameters of disk.folder.getChildren.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html
 */
export interface DiskFolderGetChildrenParams {
  /** Id of the folder whose content is listed. */
  id: number | string;
  /** Conditions that every item meets; all items are listed unless told. See disk.folder.getFields. */
  filter?: DiskObjectFilter | undefined;
  /** Fields to sort by, each with ASC or DESC. See disk.folder.getFields. */
  order?:
    | (
      | {
        [
          Name in
            | "ID"
            | "NAME"
            | "CODE"
            | "STORAGE_ID"
            | "TYPE"
            | "REAL_OBJECT_ID"
            | "PARENT_ID"
            | "DELETED_TYPE"
            | "GLOBAL_CONTENT_VERSION"
            | "FILE_ID"
            | "SIZE"
            | "CREATE_TIME"
            | "UPDATE_TIME"
            | "DELETE_TIME"
            | "CREATED_BY"
            | "UPDATED_BY"
            | "DELETED_BY"
            | "DOWNLOAD_URL"
            | "DETAIL_URL"
        ]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
      }
      | object
    )
    | unknown[]
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of disk.folder.getChildren. */
export type DiskFolderGetChildrenResult = {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** Name of the folder or file; it is required. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** folder or file. */
  TYPE?: "folder" | "file";
  /** Id of what the link leads to; its own where it is none. */
  REAL_OBJECT_ID?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 put into the trash, 4 in the trash with a folder around it. */
  DELETED_TYPE?: string | (0 | 3 | 4);
  /** How often the content was changed. */
  GLOBAL_CONTENT_VERSION?: number | string;
  /** Id of the file. */
  FILE_ID?: number | string;
  /** Size in bytes. */
  SIZE?: number | string;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was put into the trash. Date and time, ISO 8601. */
  DELETE_TIME?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | string;
  /** Address to download it from. */
  DOWNLOAD_URL?: string;
  /** Address of its page. */
  DETAIL_URL?: string;
}[];

/**
 * Parameters of disk.folder.getExternalLink.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html
 */
export interface DiskFolderGetExternalLinkParams {
  /** Id of the folder to share. */
  id: number | string;
}

/** Result of disk.folder.getExternalLink. */
export type DiskFolderGetExternalLinkResult = string;

/** How disk.folder.getFields describes a field. */
export interface DiskFolderGetFieldsField {
  /** folder or file. */
  TYPE?: string;
  /** Whether lists can be filtered by it. */
  USE_IN_FILTER?: boolean;
  /** Whether it is shown. */
  USE_IN_SHOW?: boolean;
}

/**
 * Parameters of disk.folder.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html
 */
export interface DiskFolderGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of disk.folder.getFields. */
export interface DiskFolderGetFieldsResult {
  /** Id of the folder, file or storage. */
  ID?: DiskFolderGetFieldsField;
  /** Name of the folder or file; it is required. */
  NAME?: DiskFolderGetFieldsField;
  /** folder or file. */
  TYPE?: DiskFolderGetFieldsField;
  /** Symbolic code. */
  CODE?: DiskFolderGetFieldsField;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: DiskFolderGetFieldsField;
  /** Id of what the link leads to; its own where it is none. */
  REAL_OBJECT_ID?: DiskFolderGetFieldsField;
  /** Id of the folder that holds it. */
  PARENT_ID?: DiskFolderGetFieldsField;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: DiskFolderGetFieldsField;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: DiskFolderGetFieldsField;
  /** When it was put into the trash. Date and time, ISO 8601. */
  DELETE_TIME?: DiskFolderGetFieldsField;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: DiskFolderGetFieldsField;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: DiskFolderGetFieldsField;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: DiskFolderGetFieldsField;
  /** 0 not deleted, 3 put into the trash, 4 in the trash with a folder around it. */
  DELETED_TYPE?: DiskFolderGetFieldsField;
  /** Address of its page. */
  DETAIL_URL?: DiskFolderGetFieldsField;
}

/**
 * Parameters of disk.folder.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html
 */
export interface DiskFolderGetParams {
  /** Id of the folder to read. */
  id: number | string;
}

/** Result of disk.folder.get. */
export interface DiskFolderGetResult {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** Name of the folder or file; it is required. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** folder or file. */
  TYPE?: number | string;
  /** Id of what the link leads to; its own where it is none. */
  REAL_OBJECT_ID?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 put into the trash, 4 in the trash with a folder around it. */
  DELETED_TYPE?: string | (0 | 3 | 4);
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was put into the trash. Date and time, ISO 8601. */
  DELETE_TIME?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | string;
  /** Address of its page. */
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.markDeleted.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html
 */
export interface DiskFolderMarkDeletedParams {
  /** Id of the folder to put into the trash; not a storage's root folder. */
  id: number | string;
}

/** Result of disk.folder.markDeleted. */
export interface DiskFolderMarkDeletedResult {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** Name of the folder or file; it is required. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** folder or file. */
  TYPE?: number | string;
  /** Id of what the link leads to; its own where it is none. */
  REAL_OBJECT_ID?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 put into the trash, 4 in the trash with a folder around it. */
  DELETED_TYPE?: 0 | 3 | 4;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was put into the trash. Date and time, ISO 8601. */
  DELETE_TIME?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | string;
  /** Address of its page. */
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.moveTo.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html
 */
export interface DiskFolderMoveToParams {
  /** Id of the folder to move. */
  id: number | string;
  /** Id of the folder to move it into; it must not hold the name yet. */
  targetFolderId: number | string;
}

/** Result of disk.folder.moveTo. */
export interface DiskFolderMoveToResult {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** Name of the folder or file; it is required. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** folder or file. */
  TYPE?: number | string;
  /** Id of what the link leads to; its own where it is none. */
  REAL_OBJECT_ID?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number;
  /** 0 not deleted, 3 put into the trash, 4 in the trash with a folder around it. */
  DELETED_TYPE?: string | (0 | 3 | 4);
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was put into the trash. Date and time, ISO 8601. */
  DELETE_TIME?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | string;
  /** Address of its page. */
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.rename.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html
 */
export interface DiskFolderRenameParams {
  /** Id of the folder to rename. */
  id: number | string;
  /** New name of the folder; one that is taken there is refused. */
  newName: string;
}

/** Result of disk.folder.rename. */
export interface DiskFolderRenameResult {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** Name of the folder or file; it is required. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** folder or file. */
  TYPE?: number | string;
  /** Id of what the link leads to; its own where it is none. */
  REAL_OBJECT_ID?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 put into the trash, 4 in the trash with a folder around it. */
  DELETED_TYPE?: string | (0 | 3 | 4);
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was put into the trash. Date and time, ISO 8601. */
  DELETE_TIME?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | string;
  /** Address of its page. */
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.restore.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html
 */
export interface DiskFolderRestoreParams {
  /** Id of a folder in the trash. */
  id: number | string;
}

/** Result of disk.folder.restore. */
export interface DiskFolderRestoreResult {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** Name of the folder or file; it is required. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** folder or file. */
  TYPE?: number | string;
  /** Id of what the link leads to; its own where it is none. */
  REAL_OBJECT_ID?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 put into the trash, 4 in the trash with a folder around it. */
  DELETED_TYPE?: 0 | 3 | 4;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was put into the trash. Date and time, ISO 8601. */
  DELETE_TIME?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | string;
  /** Address of its page. */
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.shareToUser.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-share-to-user.html
 */
export interface DiskFolderShareToUserParams {
  /** Id of the folder, file or storage. */
  id: number | string;
  /** Id of the user: user.get. */
  userId: number | string;
  taskName: "disk_access_read" | "disk_access_add" | "disk_access_edit" | "disk_access_full";
}

/** Result of disk.folder.shareToUser. */
export type DiskFolderShareToUserResult = boolean;

/**
 * Parameters of disk.folder.uploadFile.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html
 */
export interface DiskFolderUploadFileParams {
  /** Id of the folder that the file is put into. */
  id: number | string;
  /** What it is like. */
  data?: DiskObjectData | undefined;
  /** Name and content of the file, as Base64. */
  fileContent?: string[] | undefined;
  /** Who may do what: TASK_ID and ACCESS_CODE each. See disk.rights.getTasks. */
  rights?: DiskRight[] | undefined;
  /** Default: false. */
  generateUniqueName?: boolean | ("Y" | "N") | undefined;
}

/** Result of disk.folder.uploadFile. */
export interface DiskFolderUploadFileResult {
  /** Id of the folder, file or storage. */
  ID?: number;
  /** Name of the folder or file; it is required. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** folder or file. */
  TYPE?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 put into the trash, 4 in the trash with a folder around it. */
  DELETED_TYPE?: 0 | 3 | 4;
  /** How often the content was changed. */
  GLOBAL_CONTENT_VERSION?: number;
  /** Id of the file. */
  FILE_ID?: number;
  /** Size in bytes. */
  SIZE?: number | string;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was put into the trash. Date and time, ISO 8601. */
  DELETE_TIME?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | null;
  /** Address to download it from. */
  DOWNLOAD_URL?: string;
  /** Address of its page. */
  DETAIL_URL?: string;
  /** Name of the form's field that the file goes into. */
  field?: string;
  /** Address to upload the file to. */
  uploadUrl?: string;
}

/** What a new folder or file is like. */
export interface DiskObjectData {
  /** Name of the folder or file; it is required. */
  NAME?: string | undefined;
}

/** Conditions on folders and files; all must hold. A key may carry a comparison's prefix, e.g. `>=CREATE_TIME`. */
export interface DiskObjectFilter {
  ID?: (number | string) | (number | string)[] | undefined;
  /** Name of the folder or file; it is required. */
  NAME?: string | string[] | undefined;
  /** Folder or file. */
  TYPE?: string | undefined;
  /** Symbolic code. */
  CODE?: string | string[] | undefined;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: (number | string) | (number | string)[] | undefined;
  /** Id of the folder that holds it. */
  PARENT_ID?: (number | string) | (number | string)[] | undefined;
  /** Date and time, ISO 8601. */
  CREATE_TIME?: string | Date | undefined;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string | Date | undefined;
  /** When it was put into the trash. Date and time, ISO 8601. */
  DELETE_TIME?: string | Date | undefined;
  /** 0 not deleted, 3 put into the trash, 4 in the trash with a folder around it. */
  DELETED_TYPE?: (number | string) | (number | string)[] | undefined;
  [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
}

/** Who may do what with a folder or file. */
export interface DiskRight {
  /** Level of access; disk.rights.getTasks lists them. */
  TASK_ID?: number | string | undefined;
  /** Who: U2166 a user, D7 a department, DR7 it and all below, * all. */
  ACCESS_CODE?: string | undefined;
}

/**
 * Parameters of disk.rights.getTasks.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html
 */
export interface DiskRightsGetTasksParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of disk.rights.getTasks. */
export type DiskRightsGetTasksResult = {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** What it is called. */
  NAME?: string;
  /** What it is called, for people to read. */
  TITLE?: string;
}[];

/** What disk.storage holds. Which members arrive depends on the call. */
export interface DiskStorage {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** Name of the folder or file; it is required. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Module of the portal that it belongs to. */
  MODULE_ID?: string;
  /** Kind of the record that it belongs to. */
  ENTITY_TYPE?: "user" | "common" | "group";
  /** Id of the record that it belongs to. */
  ENTITY_ID?: string;
  /** Id of the top folder. */
  ROOT_OBJECT_ID?: number | string;
}

/**
 * Parameters of disk.storage.addFolder.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html
 */
export interface DiskStorageAddFolderParams {
  /** Id of the storage that the folder is created in. See disk.storage.getList. */
  id: number | string;
  /** What it is like. */
  data: DiskObjectData;
  /** Who may do what: TASK_ID and ACCESS_CODE each. See disk.rights.getTasks. */
  rights?: DiskRight[] | undefined;
}

/** Result of disk.storage.addFolder. */
export interface DiskStorageAddFolderResult {
  /** Id of the folder, file or storage. */
  ID?: number;
  /** Name of the folder or file; it is required. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** folder or file. */
  TYPE?: number | string;
  /** Id of what the link leads to; its own where it is none. */
  REAL_OBJECT_ID?: number;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 put into the trash, 4 in the trash with a folder around it. */
  DELETED_TYPE?: 0 | 3 | 4;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was put into the trash. Date and time, ISO 8601. */
  DELETE_TIME?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | null;
  /** Address of its page. */
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.storage.getChildren.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html
 */
export interface DiskStorageGetChildrenParams {
  /** Id of the storage whose top level is listed. See disk.storage.getList. */
  id: number | string;
  /** Conditions that all must hold. See disk.folder.getFields. */
  filter?: DiskObjectFilter | undefined;
  /** Fields to sort by, each with ASC or DESC. See disk.folder.getFields. */
  order?:
    | (
      | {
        [
          Name in
            | "ID"
            | "NAME"
            | "CODE"
            | "STORAGE_ID"
            | "TYPE"
            | "REAL_OBJECT_ID"
            | "PARENT_ID"
            | "DELETED_TYPE"
            | "GLOBAL_CONTENT_VERSION"
            | "FILE_ID"
            | "SIZE"
            | "CREATE_TIME"
            | "UPDATE_TIME"
            | "DELETE_TIME"
            | "CREATED_BY"
            | "UPDATED_BY"
            | "DELETED_BY"
            | "DOWNLOAD_URL"
            | "DETAIL_URL"
        ]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
      }
      | object
    )
    | unknown[]
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of disk.storage.getChildren. */
export type DiskStorageGetChildrenResult = {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** Name of the folder or file; it is required. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** folder or file. */
  TYPE?: "folder" | "file";
  /** Id of what the link leads to; its own where it is none. */
  REAL_OBJECT_ID?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 put into the trash, 4 in the trash with a folder around it. */
  DELETED_TYPE?: string | (0 | 3 | 4);
  /** How often the content was changed. */
  GLOBAL_CONTENT_VERSION?: number;
  /** Id of the file. */
  FILE_ID?: number;
  /** Size in bytes. */
  SIZE?: number;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was put into the trash. Date and time, ISO 8601. */
  DELETE_TIME?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | string | null;
  /** Address to download it from. */
  DOWNLOAD_URL?: string;
  /** Address of its page. */
  DETAIL_URL?: string;
}[];

/** How disk.storage.getFields describes a field. */
export interface DiskStorageGetFieldsField {
  /** folder or file. */
  TYPE?: string;
  /** Whether lists can be filtered by it. */
  USE_IN_FILTER?: boolean;
  /** Whether it is shown. */
  USE_IN_SHOW?: boolean;
}

/**
 * Parameters of disk.storage.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-fields.html
 */
export interface DiskStorageGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of disk.storage.getFields. */
export interface DiskStorageGetFieldsResult {
  /** Id of the folder, file or storage. */
  ID?: DiskStorageGetFieldsField;
  /** Name of the folder or file; it is required. */
  NAME?: DiskStorageGetFieldsField;
  /** Symbolic code. */
  CODE?: DiskStorageGetFieldsField;
  /** Module of the portal that it belongs to. */
  MODULE_ID?: DiskStorageGetFieldsField;
  /** Kind of the record that it belongs to. */
  ENTITY_TYPE?: DiskStorageGetFieldsField;
  /** Id of the record that it belongs to. */
  ENTITY_ID?: DiskStorageGetFieldsField;
  /** Id of the top folder. */
  ROOT_OBJECT_ID?: DiskStorageGetFieldsField;
}

/**
 * Parameters of disk.storage.getForApp.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html
 */
export interface DiskStorageGetForAppParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of disk.storage.getForApp. */
export interface DiskStorageGetForAppResult {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** Name of the folder or file; it is required. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Module of the portal that it belongs to. */
  MODULE_ID?: string;
  /** Kind of the record that it belongs to. */
  ENTITY_TYPE?: string;
  /** Id of the record that it belongs to. */
  ENTITY_ID?: string;
  /** Id of the top folder. */
  ROOT_OBJECT_ID?: number | string;
}

/**
 * Parameters of disk.storage.getList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html
 */
export interface DiskStorageGetListParams {
  /** Conditions that all must hold. See disk.storage.getFields. */
  filter?:
    | (
      | {
        [Name in keyof DiskStorage]?: unknown;
      }
      | object
    )
    | unknown[]
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See disk.storage.getFields. */
  order?:
    | (
      | {
        [Name in keyof DiskStorage]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
      }
      | object
    )
    | unknown[]
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of disk.storage.getList. */
export type DiskStorageGetListResult = DiskStorage[];

/**
 * Parameters of disk.storage.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html
 */
export interface DiskStorageGetParams {
  /** Id of the storage to read. See disk.storage.getList. */
  id: number | string;
}

/** Result of disk.storage.get. */
export type DiskStorageGetResult = null | DiskStorage;

/**
 * Parameters of disk.storage.getTypes.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-types.html
 */
export interface DiskStorageGetTypesParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of disk.storage.getTypes. */
export type DiskStorageGetTypesResult = ("user" | "common" | "group") | string[];

/**
 * Parameters of disk.storage.rename.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html
 */
export interface DiskStorageRenameParams {
  /** Id of the application's storage. See disk.storage.getList. */
  id: number | string;
  /** New name of the storage. */
  newName: string;
}

/** Result of disk.storage.rename. */
export interface DiskStorageRenameResult {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** Name of the folder or file; it is required. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Module of the portal that it belongs to. */
  MODULE_ID?: string;
  /** Kind of the record that it belongs to. */
  ENTITY_TYPE?: string;
  /** Id of the record that it belongs to. */
  ENTITY_ID?: string;
  /** Id of the top folder. */
  ROOT_OBJECT_ID?: number | string;
}

/**
 * Parameters of disk.storage.uploadFile.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html
 */
export interface DiskStorageUploadFileParams {
  /** Id of the storage. See disk.storage.getList. */
  id: number | string;
  /** What it is like. */
  data: DiskObjectData;
  /** Name and content of the file, as Base64. */
  fileContent: string[];
  /** Who may do what: TASK_ID and ACCESS_CODE each. See disk.rights.getTasks. */
  rights?: DiskRight[] | undefined;
  /** Default: false. */
  generateUniqueName?: boolean | ("Y" | "N") | undefined;
}

/** Result of disk.storage.uploadFile. */
export interface DiskStorageUploadFileResult {
  /** Id of the folder, file or storage. */
  ID?: number;
  /** Name of the folder or file; it is required. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Id of the storage: disk.storage.getList. */
  STORAGE_ID?: number | string;
  /** folder or file. */
  TYPE?: number | string;
  /** Id of the folder that holds it. */
  PARENT_ID?: number | string;
  /** 0 not deleted, 3 put into the trash, 4 in the trash with a folder around it. */
  DELETED_TYPE?: 0 | 3 | 4;
  /** How often the content was changed. */
  GLOBAL_CONTENT_VERSION?: number;
  /** Id of the file. */
  FILE_ID?: number;
  /** Size in bytes. */
  SIZE?: number | string;
  /** When it was put there. Date and time, ISO 8601. */
  CREATE_TIME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  UPDATE_TIME?: string;
  /** When it was put into the trash. Date and time, ISO 8601. */
  DELETE_TIME?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  UPDATED_BY?: number | string;
  /** Id of the user who deleted it: user.get. */
  DELETED_BY?: number | null;
  /** Address to download it from. */
  DOWNLOAD_URL?: string;
  /** Address of its page. */
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.version.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html
 */
export interface DiskVersionGetParams {
  /** Id of the folder, file or storage. */
  id: number | string;
}

/** Result of disk.version.get. */
export interface DiskVersionGetResult {
  /** Id of the folder, file or storage. */
  ID?: number | string;
  /** Id of the object. */
  OBJECT_ID?: number | string;
  /** Size in bytes. */
  SIZE?: number | string;
  /** What it is called. */
  NAME?: string;
  /** How often the content was changed. */
  GLOBAL_CONTENT_VERSION?: number | string;
  /** When it was put there. */
  CREATE_TIME?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Address to download it from. */
  DOWNLOAD_URL?: string;
}

/** Methods of Bitrix24 whose names begin with `disk`. */
export interface DiskRestMethods {
  /** Returns a Drive file attached to a task, post or other item, with owner and download link. */
  "disk.attachedObject.get": { params: DiskAttachedObjectGetParams; result: DiskAttachedObjectGetResult };
  /** Copies a Drive file into another folder and returns the copy; a taken name is refused. */
  "disk.file.copyTo": { params: DiskFileCopyToParams; result: DiskFileCopyToResult };
  /** Destroys a Drive file for good, past the trash; disk.file.markDeleted is the reversible way. */
  "disk.file.delete": { params: DiskFileDeleteParams; result: DiskFileDeleteResult };
  /** Returns one Drive file by its id with size, dates, folder and download link. */
  "disk.file.get": { params: DiskFileGetParams; result: DiskFileGetResult };
  /** Returns the user's public link to a Drive file and creates one when there is none. */
  "disk.file.getExternalLink": { params: DiskFileGetExternalLinkParams; result: DiskFileGetExternalLinkResult };
  /** Describes the fields of a Drive file and which of them work in filters. */
  "disk.file.getFields": { params: DiskFileGetFieldsParams; result: DiskFileGetFieldsResult };
  /**
   * Lists the stored versions of a Drive file with size, author, date and download link.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "disk.file.getVersions": { params: DiskFileGetVersionsParams; result: DiskFileGetVersionsResult };
  /** Moves a Drive file to the trash, from where it can be restored, and returns it. */
  "disk.file.markDeleted": { params: DiskFileMarkDeletedParams; result: DiskFileMarkDeletedResult };
  /** Moves a Drive file to another folder and returns it; a taken name is refused. */
  "disk.file.moveTo": { params: DiskFileMoveToParams; result: DiskFileMoveToResult };
  /** Gives a Drive file a new name, unique in its folder, and returns the file. */
  "disk.file.rename": { params: DiskFileRenameParams; result: DiskFileRenameResult };
  /** Brings a Drive file back from the trash and returns it. */
  "disk.file.restore": { params: DiskFileRestoreParams; result: DiskFileRestoreResult };
  /** Makes an older version of a Drive file its current content and returns the file. */
  "disk.file.restoreFromVersion": {
    params: DiskFileRestoreFromVersionParams;
    result: DiskFileRestoreFromVersionResult;
  };
  /**
   * Searches Drive for files and folders by text, within a storage or folder if given.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "disk.file.search": { params: DiskFileSearchParams; result: DiskFileSearchResult };
  /** Uploads new content as the next version of a Drive file and returns the file. */
  "disk.file.uploadVersion": { params: DiskFileUploadVersionParams; result: DiskFileUploadVersionResult };
  /** Creates a folder inside a Drive folder and returns it; a taken name is refused. */
  "disk.folder.addSubFolder": { params: DiskFolderAddSubFolderParams; result: DiskFolderAddSubFolderResult };
  /** Copies a Drive folder with its contents into another folder and returns the copy. */
  "disk.folder.copyTo": { params: DiskFolderCopyToParams; result: DiskFolderCopyToResult };
  /** Destroys a Drive folder and everything in it for good, past the trash; not for a root folder. */
  "disk.folder.deleteTree": { params: DiskFolderDeleteTreeParams; result: DiskFolderDeleteTreeResult };
  /** Returns one Drive folder by its id with storage, parent, dates and authors. */
  "disk.folder.get": { params: DiskFolderGetParams; result: DiskFolderGetResult };
  /**
   * Lists the files and folders directly inside a Drive folder, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "disk.folder.getChildren": { params: DiskFolderGetChildrenParams; result: DiskFolderGetChildrenResult };
  /** Returns the user's public link to a Drive folder and creates one when there is none. */
  "disk.folder.getExternalLink": { params: DiskFolderGetExternalLinkParams; result: DiskFolderGetExternalLinkResult };
  /** Describes the fields of a Drive folder and which of them work in filters. */
  "disk.folder.getFields": { params: DiskFolderGetFieldsParams; result: DiskFolderGetFieldsResult };
  /** Moves a Drive folder with its contents to the trash and returns it; not for a root folder. */
  "disk.folder.markDeleted": { params: DiskFolderMarkDeletedParams; result: DiskFolderMarkDeletedResult };
  /** Moves a Drive folder into another folder and returns it; a taken name is refused. */
  "disk.folder.moveTo": { params: DiskFolderMoveToParams; result: DiskFolderMoveToResult };
  /** Gives a Drive folder a new name and returns the folder. */
  "disk.folder.rename": { params: DiskFolderRenameParams; result: DiskFolderRenameResult };
  /** Brings a Drive folder back from the trash and returns it. */
  "disk.folder.restore": { params: DiskFolderRestoreParams; result: DiskFolderRestoreResult };
  /** Shares a Drive folder with a user at a given access level. */
  "disk.folder.shareToUser": { params: DiskFolderShareToUserParams; result: DiskFolderShareToUserResult };
  /** Uploads a file into a Drive folder; without fileContent returns an address to upload it to. */
  "disk.folder.uploadFile": { params: DiskFolderUploadFileParams; result: DiskFolderUploadFileResult };
  /** Lists the access levels of Drive, such as reading or full access, whose ids rights take. */
  "disk.rights.getTasks": { params: DiskRightsGetTasksParams; result: DiskRightsGetTasksResult };
  /** Creates a folder in the root of a Drive storage, with access rights if given, and returns it. */
  "disk.storage.addFolder": { params: DiskStorageAddFolderParams; result: DiskStorageAddFolderResult };
  /** Returns one Drive storage by its id with owner and root folder id. */
  "disk.storage.get": { params: DiskStorageGetParams; result: DiskStorageGetResult };
  /**
   * Lists the files and folders in the root of a Drive storage, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "disk.storage.getChildren": { params: DiskStorageGetChildrenParams; result: DiskStorageGetChildrenResult };
  /** Describes the fields of a Drive storage and which of them work in filters. */
  "disk.storage.getFields": { params: DiskStorageGetFieldsParams; result: DiskStorageGetFieldsResult };
  /** Returns the application's own Drive storage and creates it on first use. */
  "disk.storage.getForApp": { params: DiskStorageGetForAppParams; result: DiskStorageGetForAppResult };
  /**
   * Lists the Drive storages open to the user - personal, shared and group - in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "disk.storage.getList": { params: DiskStorageGetListParams; result: DiskStorageGetListResult };
  /** Lists the kinds of Drive storage, such as user, common and group. */
  "disk.storage.getTypes": { params: DiskStorageGetTypesParams; result: DiskStorageGetTypesResult };
  /** Renames the application's own Drive storage; other kinds of storage are refused. */
  "disk.storage.rename": { params: DiskStorageRenameParams; result: DiskStorageRenameResult };
  /** Uploads a file to the root of a Drive storage, with access rights if given, and returns it. */
  "disk.storage.uploadFile": { params: DiskStorageUploadFileParams; result: DiskStorageUploadFileResult };
  /** Returns one version of a Drive file by the version id, with size, author and download link. */
  "disk.version.get": { params: DiskVersionGetParams; result: DiskVersionGetResult };
}
