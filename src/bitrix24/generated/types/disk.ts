// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of disk.attachedObject.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html
 */
export interface DiskAttachedObjectGetParams {
  id: number | string;
}

/** Result of disk.attachedObject.get. */
export interface DiskAttachedObjectGetResult {
  ID?: number | string;
  OBJECT_ID?: number | string;
  MODULE_ID?: string;
  ENTITY_TYPE?: string;
  ENTITY_ID?: number | string;
  CREATE_TIME?: string;
  CREATED_BY?: number | string;
  DOWNLOAD_URL?: string;
  NAME?: string;
  SIZE?: number | string;
}

/**
 * Parameters of disk.file.copyTo.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html
 */
export interface DiskFileCopyToParams {
  id: number | string;
  targetFolderId: number | string;
}

/** Result of disk.file.copyTo. */
export interface DiskFileCopyToResult {
  ID?: number;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  PARENT_ID?: number | string;
  DELETED_TYPE?: 0 | 3 | 4;
  GLOBAL_CONTENT_VERSION?: number;
  FILE_ID?: number;
  SIZE?: number | string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | null;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.file.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html
 */
export interface DiskFileDeleteParams {
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
  id: number | string;
}

/** Result of disk.file.getExternalLink. */
export type DiskFileGetExternalLinkResult = string;

/** How disk.file.getFields describes a field. */
export interface DiskFileGetFieldsField {
  TYPE?: string;
  USE_IN_FILTER?: boolean;
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
  ID?: DiskFileGetFieldsField;
  NAME?: DiskFileGetFieldsField;
  TYPE?: DiskFileGetFieldsField;
  CODE?: DiskFileGetFieldsField;
  STORAGE_ID?: DiskFileGetFieldsField;
  PARENT_ID?: DiskFileGetFieldsField;
  CREATE_TIME?: DiskFileGetFieldsField;
  UPDATE_TIME?: DiskFileGetFieldsField;
  DELETE_TIME?: DiskFileGetFieldsField;
  CREATED_BY?: DiskFileGetFieldsField;
  UPDATED_BY?: DiskFileGetFieldsField;
  DELETED_BY?: DiskFileGetFieldsField;
  GLOBAL_CONTENT_VERSION?: DiskFileGetFieldsField;
  FILE_ID?: DiskFileGetFieldsField;
  SIZE?: DiskFileGetFieldsField;
  DELETED_TYPE?: DiskFileGetFieldsField;
}

/**
 * Parameters of disk.file.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html
 */
export interface DiskFileGetParams {
  id: number | string;
}

/** Result of disk.file.get. */
export interface DiskFileGetResult {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  PARENT_ID?: number | string;
  DELETED_TYPE?: string | (0 | 3 | 4);
  GLOBAL_CONTENT_VERSION?: number | string;
  FILE_ID?: number | string;
  SIZE?: number | string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | string;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.file.getVersions.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html
 */
export interface DiskFileGetVersionsParams {
  id: number | string;
  filter?: object | unknown[] | undefined;
  start?: number | string | undefined;
}

/** Result of disk.file.getVersions. */
export type DiskFileGetVersionsResult = {
  ID?: number | string;
  OBJECT_ID?: number | string;
  SIZE?: number | string;
  NAME?: string;
  GLOBAL_CONTENT_VERSION?: number | string;
  CREATE_TIME?: string;
  CREATED_BY?: number | string;
  DOWNLOAD_URL?: string;
}[];

/**
 * Parameters of disk.file.markDeleted.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html
 */
export interface DiskFileMarkDeletedParams {
  id: number | string;
}

/** Result of disk.file.markDeleted. */
export interface DiskFileMarkDeletedResult {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  PARENT_ID?: number | string;
  DELETED_TYPE?: string | (0 | 3 | 4);
  GLOBAL_CONTENT_VERSION?: number | string;
  FILE_ID?: number | string;
  SIZE?: number | string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | string;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.file.moveTo.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html
 */
export interface DiskFileMoveToParams {
  id: number | string;
  targetFolderId: number | string;
}

/** Result of disk.file.moveTo. */
export interface DiskFileMoveToResult {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  PARENT_ID?: number;
  DELETED_TYPE?: string | (0 | 3 | 4);
  GLOBAL_CONTENT_VERSION?: number | string;
  FILE_ID?: number | string;
  SIZE?: number | string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | string;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.file.rename.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html
 */
export interface DiskFileRenameParams {
  id: number | string;
  newName: string;
}

/** Result of disk.file.rename. */
export interface DiskFileRenameResult {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  PARENT_ID?: number | string;
  DELETED_TYPE?: string | (0 | 3 | 4);
  GLOBAL_CONTENT_VERSION?: number | string;
  FILE_ID?: number | string;
  SIZE?: number | string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | string;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.file.restoreFromVersion.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html
 */
export interface DiskFileRestoreFromVersionParams {
  id: number | string;
  versionId: number | string;
}

/** Result of disk.file.restoreFromVersion. */
export interface DiskFileRestoreFromVersionResult {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  PARENT_ID?: number | string;
  DELETED_TYPE?: string | (0 | 3 | 4);
  GLOBAL_CONTENT_VERSION?: number;
  FILE_ID?: number | string;
  SIZE?: number | string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | string;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.file.restore.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html
 */
export interface DiskFileRestoreParams {
  id: number | string;
}

/** Result of disk.file.restore. */
export interface DiskFileRestoreResult {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  PARENT_ID?: number | string;
  DELETED_TYPE?: 0 | 3 | 4;
  GLOBAL_CONTENT_VERSION?: number | string;
  FILE_ID?: number | string;
  SIZE?: number | string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | string;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.file.search.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html
 */
export interface DiskFileSearchParams {
  QUERY: string;
  TYPE?: "file" | "folder" | "all" | undefined;
  FILTER?: {
    STORAGE_ID?: (number | string) | (number | string)[] | undefined;
    FOLDER_ID?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  start?: number | string | undefined;
}

/** Result of disk.file.search. */
export type DiskFileSearchResult = {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: "file" | "folder";
  REAL_OBJECT_ID?: number | string;
  PARENT_ID?: number | string;
  DELETED_TYPE?: unknown;
  GLOBAL_CONTENT_VERSION?: number | string;
  FILE_ID?: number | string;
  SIZE?: number | string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | string;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
}[];

/**
 * Parameters of disk.file.uploadVersion.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html
 */
export interface DiskFileUploadVersionParams {
  id: number | string;
  fileContent: object | unknown[];
}

/** Result of disk.file.uploadVersion. */
export interface DiskFileUploadVersionResult {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  PARENT_ID?: number | string;
  DELETED_TYPE?: string | (0 | 3 | 4);
  GLOBAL_CONTENT_VERSION?: number;
  FILE_ID?: number | string;
  SIZE?: number | string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | string;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.addSubFolder.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html
 */
export interface DiskFolderAddSubFolderParams {
  id: number | string;
  data: DiskObjectData;
}

/** Result of disk.folder.addSubFolder. */
export interface DiskFolderAddSubFolderResult {
  ID?: number;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  REAL_OBJECT_ID?: number;
  PARENT_ID?: number | string;
  DELETED_TYPE?: 0 | 3 | 4;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | null;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.copyTo.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html
 */
export interface DiskFolderCopyToParams {
  id: number | string;
  targetFolderId: number | string;
}

/** Result of disk.folder.copyTo. */
export interface DiskFolderCopyToResult {
  ID?: number;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  REAL_OBJECT_ID?: number;
  PARENT_ID?: number | string;
  DELETED_TYPE?: 0 | 3 | 4;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | null;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.deleteTree.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html
 */
export interface DiskFolderDeleteTreeParams {
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
  id: number | string;
  filter?: DiskObjectFilter | undefined;
  order?: object | unknown[] | undefined;
  start?: number | string | undefined;
}

/** Result of disk.folder.getChildren. */
export type DiskFolderGetChildrenResult = {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: "folder" | "file";
  REAL_OBJECT_ID?: number | string;
  PARENT_ID?: number | string;
  DELETED_TYPE?: string | (0 | 3 | 4);
  GLOBAL_CONTENT_VERSION?: number | string;
  FILE_ID?: number | string;
  SIZE?: number | string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | string;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
}[];

/**
 * Parameters of disk.folder.getExternalLink.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html
 */
export interface DiskFolderGetExternalLinkParams {
  id: number | string;
}

/** Result of disk.folder.getExternalLink. */
export type DiskFolderGetExternalLinkResult = string;

/** How disk.folder.getFields describes a field. */
export interface DiskFolderGetFieldsField {
  TYPE?: string;
  USE_IN_FILTER?: boolean;
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
  ID?: DiskFolderGetFieldsField;
  NAME?: DiskFolderGetFieldsField;
  TYPE?: DiskFolderGetFieldsField;
  CODE?: DiskFolderGetFieldsField;
  STORAGE_ID?: DiskFolderGetFieldsField;
  REAL_OBJECT_ID?: DiskFolderGetFieldsField;
  PARENT_ID?: DiskFolderGetFieldsField;
  CREATE_TIME?: DiskFolderGetFieldsField;
  UPDATE_TIME?: DiskFolderGetFieldsField;
  DELETE_TIME?: DiskFolderGetFieldsField;
  CREATED_BY?: DiskFolderGetFieldsField;
  UPDATED_BY?: DiskFolderGetFieldsField;
  DELETED_BY?: DiskFolderGetFieldsField;
  DELETED_TYPE?: DiskFolderGetFieldsField;
}

/**
 * Parameters of disk.folder.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html
 */
export interface DiskFolderGetParams {
  id: number | string;
}

/** Result of disk.folder.get. */
export interface DiskFolderGetResult {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  REAL_OBJECT_ID?: number | string;
  PARENT_ID?: number | string;
  DELETED_TYPE?: string | (0 | 3 | 4);
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | string;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.markDeleted.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html
 */
export interface DiskFolderMarkDeletedParams {
  id: number | string;
}

/** Result of disk.folder.markDeleted. */
export interface DiskFolderMarkDeletedResult {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  REAL_OBJECT_ID?: number | string;
  PARENT_ID?: number | string;
  DELETED_TYPE?: 0 | 3 | 4;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | string;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.moveTo.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html
 */
export interface DiskFolderMoveToParams {
  id: number | string;
  targetFolderId: number | string;
}

/** Result of disk.folder.moveTo. */
export interface DiskFolderMoveToResult {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  REAL_OBJECT_ID?: number | string;
  PARENT_ID?: number;
  DELETED_TYPE?: string | (0 | 3 | 4);
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | string;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.rename.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html
 */
export interface DiskFolderRenameParams {
  id: number | string;
  newName: string;
}

/** Result of disk.folder.rename. */
export interface DiskFolderRenameResult {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  REAL_OBJECT_ID?: number | string;
  PARENT_ID?: number | string;
  DELETED_TYPE?: string | (0 | 3 | 4);
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | string;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.restore.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html
 */
export interface DiskFolderRestoreParams {
  id: number | string;
}

/** Result of disk.folder.restore. */
export interface DiskFolderRestoreResult {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  REAL_OBJECT_ID?: number | string;
  PARENT_ID?: number | string;
  DELETED_TYPE?: 0 | 3 | 4;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | string;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.shareToUser.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-share-to-user.html
 */
export interface DiskFolderShareToUserParams {
  id: number | string;
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
  id: number | string;
  data?: DiskObjectData | undefined;
  fileContent?: string[] | undefined;
  rights?: DiskRight[] | undefined;
  generateUniqueName?: boolean | ("Y" | "N") | undefined;
}

/** Result of disk.folder.uploadFile. */
export interface DiskFolderUploadFileResult {
  ID?: number;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  PARENT_ID?: number | string;
  DELETED_TYPE?: 0 | 3 | 4;
  GLOBAL_CONTENT_VERSION?: number;
  FILE_ID?: number;
  SIZE?: number | string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | null;
  DOWNLOAD_URL?: string;
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
  NAME?: string | string[] | undefined;
  /** folder or file. */
  TYPE?: string | undefined;
  /** Symbolic code. */
  CODE?: string | string[] | undefined;
  STORAGE_ID?: (number | string) | (number | string)[] | undefined;
  /** Id of the folder that holds it. */
  PARENT_ID?: (number | string) | (number | string)[] | undefined;
  CREATE_TIME?: string | Date | undefined;
  UPDATE_TIME?: string | Date | undefined;
  /** When it was put into the trash. */
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
  ID?: number | string;
  NAME?: string;
  TITLE?: string;
}[];

/** What disk.storage holds. Which members arrive depends on the call. */
export interface DiskStorage {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  MODULE_ID?: string;
  ENTITY_TYPE?: "user" | "common" | "group";
  ENTITY_ID?: string;
  ROOT_OBJECT_ID?: number | string;
}

/**
 * Parameters of disk.storage.addFolder.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html
 */
export interface DiskStorageAddFolderParams {
  id: number | string;
  data: DiskObjectData;
  rights?: DiskRight[] | undefined;
}

/** Result of disk.storage.addFolder. */
export interface DiskStorageAddFolderResult {
  ID?: number;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  REAL_OBJECT_ID?: number;
  PARENT_ID?: number | string;
  DELETED_TYPE?: 0 | 3 | 4;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | null;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.storage.getChildren.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html
 */
export interface DiskStorageGetChildrenParams {
  id: number | string;
  filter?: DiskObjectFilter | undefined;
  order?: object | unknown[] | undefined;
  start?: number | string | undefined;
}

/** Result of disk.storage.getChildren. */
export type DiskStorageGetChildrenResult = {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: "folder" | "file";
  REAL_OBJECT_ID?: number | string;
  PARENT_ID?: number | string;
  DELETED_TYPE?: string | (0 | 3 | 4);
  GLOBAL_CONTENT_VERSION?: number;
  FILE_ID?: number;
  SIZE?: number;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | string | null;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
}[];

/** How disk.storage.getFields describes a field. */
export interface DiskStorageGetFieldsField {
  TYPE?: string;
  USE_IN_FILTER?: boolean;
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
  ID?: DiskStorageGetFieldsField;
  NAME?: DiskStorageGetFieldsField;
  CODE?: DiskStorageGetFieldsField;
  MODULE_ID?: DiskStorageGetFieldsField;
  ENTITY_TYPE?: DiskStorageGetFieldsField;
  ENTITY_ID?: DiskStorageGetFieldsField;
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
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  MODULE_ID?: string;
  ENTITY_TYPE?: string;
  ENTITY_ID?: string;
  ROOT_OBJECT_ID?: number | string;
}

/**
 * Parameters of disk.storage.getList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html
 */
export interface DiskStorageGetListParams {
  filter?: object | unknown[] | undefined;
  order?: object | unknown[] | undefined;
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
  id: number | string;
  newName: string;
}

/** Result of disk.storage.rename. */
export interface DiskStorageRenameResult {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  MODULE_ID?: string;
  ENTITY_TYPE?: string;
  ENTITY_ID?: string;
  ROOT_OBJECT_ID?: number | string;
}

/**
 * Parameters of disk.storage.uploadFile.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html
 */
export interface DiskStorageUploadFileParams {
  id: number | string;
  data: DiskObjectData;
  fileContent: string[];
  rights?: DiskRight[] | undefined;
  generateUniqueName?: boolean | ("Y" | "N") | undefined;
}

/** Result of disk.storage.uploadFile. */
export interface DiskStorageUploadFileResult {
  ID?: number;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
  PARENT_ID?: number | string;
  DELETED_TYPE?: 0 | 3 | 4;
  GLOBAL_CONTENT_VERSION?: number;
  FILE_ID?: number;
  SIZE?: number | string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number | string;
  UPDATED_BY?: number | string;
  DELETED_BY?: number | null;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.version.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html
 */
export interface DiskVersionGetParams {
  id: number | string;
}

/** Result of disk.version.get. */
export interface DiskVersionGetResult {
  ID?: number | string;
  OBJECT_ID?: number | string;
  SIZE?: number | string;
  NAME?: string;
  GLOBAL_CONTENT_VERSION?: number | string;
  CREATE_TIME?: string;
  CREATED_BY?: number | string;
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
  /** Lists the stored versions of a Drive file with size, author, date and download link. */
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
  /** Searches Drive for files and folders by text, within a storage or folder if given. */
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
  /** Lists the files and folders directly inside a Drive folder, in pages of 50. */
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
  /** Lists the files and folders in the root of a Drive storage, in pages of 50. */
  "disk.storage.getChildren": { params: DiskStorageGetChildrenParams; result: DiskStorageGetChildrenResult };
  /** Describes the fields of a Drive storage and which of them work in filters. */
  "disk.storage.getFields": { params: DiskStorageGetFieldsParams; result: DiskStorageGetFieldsResult };
  /** Returns the application's own Drive storage and creates it on first use. */
  "disk.storage.getForApp": { params: DiskStorageGetForAppParams; result: DiskStorageGetForAppResult };
  /** Lists the Drive storages open to the user - personal, shared and group - in pages of 50. */
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
