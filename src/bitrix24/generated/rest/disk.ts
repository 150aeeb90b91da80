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

/** Stands in several types. */
export interface DiskFileCopyTo {
  ID?: number;
  NAME?: string;
  CODE?: null;
  STORAGE_ID?: string;
  TYPE?: string;
  PARENT_ID?: string;
  DELETED_TYPE?: number;
  GLOBAL_CONTENT_VERSION?: number;
  FILE_ID?: number;
  SIZE?: string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: null;
  CREATED_BY?: string;
  UPDATED_BY?: string;
  DELETED_BY?: null;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
}

/** Stands in several types. */
export interface DiskFileCopyToItem {
  ID?: number;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number;
  TYPE?: unknown;
  PARENT_ID?: number;
  DELETED_TYPE?: 0 | 3 | 4;
  GLOBAL_CONTENT_VERSION?: number;
  FILE_ID?: number;
  SIZE?: number;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number;
  UPDATED_BY?: number;
  DELETED_BY?: number | null;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
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
export type DiskFileCopyToResult = DiskFileCopyToItem[] | DiskFileCopyTo;

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

/** Stands in several types. */
export interface DiskFileGet {
  ID?: string;
  NAME?: string;
  CODE?: null;
  STORAGE_ID?: string;
  TYPE?: string;
  PARENT_ID?: string;
  DELETED_TYPE?: string;
  GLOBAL_CONTENT_VERSION?: string;
  FILE_ID?: string;
  SIZE?: string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: null;
  CREATED_BY?: string;
  UPDATED_BY?: string;
  DELETED_BY?: string;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
}

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

/** Stands in several types. */
export interface DiskFileGetItem {
  ID?: number;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number;
  TYPE?: unknown;
  PARENT_ID?: number;
  DELETED_TYPE?: 0 | 3 | 4;
  GLOBAL_CONTENT_VERSION?: number;
  FILE_ID?: number;
  SIZE?: number;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number;
  UPDATED_BY?: number;
  DELETED_BY?: number;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
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
export type DiskFileGetResult = DiskFileGetItem[] | DiskFileGet;

/**
 * Parameters of disk.file.getVersions.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html
 */
export interface DiskFileGetVersionsParams {
  id: number | string;
  filter?: object | unknown[];
  start?: number | string;
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

/** Stands in several types. */
export interface DiskFileMarkDeletedItem {
  ID?: number;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number;
  TYPE?: unknown;
  PARENT_ID?: number;
  DELETED_TYPE?: 0 | 3 | 4;
  GLOBAL_CONTENT_VERSION?: number;
  FILE_ID?: number;
  SIZE?: number;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string;
  CREATED_BY?: number;
  UPDATED_BY?: number;
  DELETED_BY?: number;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.file.markDeleted.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html
 */
export interface DiskFileMarkDeletedParams {
  id: number | string;
}

/** Result of disk.file.markDeleted. */
export type DiskFileMarkDeletedResult = DiskFileMarkDeletedItem[] | {
  ID?: string;
  NAME?: string;
  CODE?: null;
  STORAGE_ID?: string;
  TYPE?: string;
  PARENT_ID?: string;
  DELETED_TYPE?: string;
  GLOBAL_CONTENT_VERSION?: string;
  FILE_ID?: string;
  SIZE?: string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string;
  CREATED_BY?: string;
  UPDATED_BY?: string;
  DELETED_BY?: string;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
};

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
export type DiskFileMoveToResult = DiskFileGetItem[] | {
  ID?: string;
  NAME?: string;
  CODE?: null;
  STORAGE_ID?: string;
  TYPE?: string;
  PARENT_ID?: number;
  DELETED_TYPE?: string;
  GLOBAL_CONTENT_VERSION?: string;
  FILE_ID?: string;
  SIZE?: string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: null;
  CREATED_BY?: string;
  UPDATED_BY?: string;
  DELETED_BY?: string;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
};

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
export type DiskFileRenameResult = DiskFileGetItem[] | DiskFileGet;

/** Stands in several types. */
export interface DiskFileRestoreFromVersion {
  ID?: string;
  NAME?: string;
  CODE?: null;
  STORAGE_ID?: string;
  TYPE?: string;
  PARENT_ID?: string;
  DELETED_TYPE?: string;
  GLOBAL_CONTENT_VERSION?: number;
  FILE_ID?: string;
  SIZE?: string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: null;
  CREATED_BY?: string;
  UPDATED_BY?: string;
  DELETED_BY?: string;
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
export type DiskFileRestoreFromVersionResult = DiskFileGetItem[] | DiskFileRestoreFromVersion;

/**
 * Parameters of disk.file.restore.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html
 */
export interface DiskFileRestoreParams {
  id: number | string;
}

/** Result of disk.file.restore. */
export type DiskFileRestoreResult = DiskFileMarkDeletedItem[] | {
  ID?: string;
  NAME?: string;
  CODE?: null;
  STORAGE_ID?: string;
  TYPE?: string;
  PARENT_ID?: string;
  DELETED_TYPE?: number;
  GLOBAL_CONTENT_VERSION?: string;
  FILE_ID?: string;
  SIZE?: string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string;
  CREATED_BY?: string;
  UPDATED_BY?: string;
  DELETED_BY?: string;
  DOWNLOAD_URL?: string;
  DETAIL_URL?: string;
};

/**
 * Parameters of disk.file.search.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html
 */
export interface DiskFileSearchParams {
  QUERY: string;
  TYPE?: "file" | "folder" | "all";
  FILTER?: {
    STORAGE_ID?: (number | string) | (number | string)[];
    FOLDER_ID?: (number | string) | (number | string)[];
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  };
  start?: number | string;
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
export type DiskFileUploadVersionResult = DiskFileGetItem[] | DiskFileRestoreFromVersion;

/** Stands in several types. */
export interface DiskFolderAddSubFolder {
  ID?: number;
  NAME?: string;
  CODE?: null;
  STORAGE_ID?: string;
  TYPE?: string;
  REAL_OBJECT_ID?: number;
  PARENT_ID?: string;
  DELETED_TYPE?: number;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: null;
  CREATED_BY?: string;
  UPDATED_BY?: string;
  DELETED_BY?: null;
  DETAIL_URL?: string;
}

/** Stands in several types. */
export interface DiskFolderAddSubFolderItem {
  ID?: number;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number;
  TYPE?: unknown;
  REAL_OBJECT_ID?: number;
  PARENT_ID?: number;
  DELETED_TYPE?: 0 | 3 | 4;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number;
  UPDATED_BY?: number;
  DELETED_BY?: number | null;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.addSubFolder.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html
 */
export interface DiskFolderAddSubFolderParams {
  id: number | string;
  data: object | unknown[];
}

/** Result of disk.folder.addSubFolder. */
export type DiskFolderAddSubFolderResult = DiskFolderAddSubFolderItem[] | DiskFolderAddSubFolder;

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
export type DiskFolderCopyToResult = DiskFolderAddSubFolderItem[] | DiskFolderAddSubFolder;

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

/** Stands in several types. */
export interface DiskFolderGet {
  ID?: string;
  NAME?: string;
  CODE?: null;
  STORAGE_ID?: string;
  TYPE?: string;
  REAL_OBJECT_ID?: string;
  PARENT_ID?: string;
  DELETED_TYPE?: string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: null;
  CREATED_BY?: string;
  UPDATED_BY?: string;
  DELETED_BY?: string;
  DETAIL_URL?: string;
}

/**
 * Parameters of disk.folder.getChildren.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html
 */
export interface DiskFolderGetChildrenParams {
  id: number | string;
  filter?: object | unknown[];
  order?: object | unknown[];
  start?: number | string;
}

/** Result of disk.folder.getChildren. */
export type DiskFolderGetChildrenResult = {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
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

/** Stands in several types. */
export interface DiskFolderGetItem {
  ID?: number;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number;
  TYPE?: unknown;
  REAL_OBJECT_ID?: number;
  PARENT_ID?: number;
  DELETED_TYPE?: 0 | 3 | 4;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string | null;
  CREATED_BY?: number;
  UPDATED_BY?: number;
  DELETED_BY?: number;
  DETAIL_URL?: string;
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
export type DiskFolderGetResult = DiskFolderGetItem[] | DiskFolderGet;

/** Stands in several types. */
export interface DiskFolderMarkDeleted {
  ID?: string;
  NAME?: string;
  CODE?: null;
  STORAGE_ID?: string;
  TYPE?: string;
  REAL_OBJECT_ID?: string;
  PARENT_ID?: string;
  DELETED_TYPE?: number;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string;
  CREATED_BY?: string;
  UPDATED_BY?: string;
  DELETED_BY?: string;
  DETAIL_URL?: string;
}

/** Stands in several types. */
export interface DiskFolderMarkDeletedItem {
  ID?: number;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number;
  TYPE?: unknown;
  REAL_OBJECT_ID?: number;
  PARENT_ID?: number;
  DELETED_TYPE?: 0 | 3 | 4;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: string;
  CREATED_BY?: number;
  UPDATED_BY?: number;
  DELETED_BY?: number;
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
export type DiskFolderMarkDeletedResult = DiskFolderMarkDeletedItem[] | DiskFolderMarkDeleted;

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
export type DiskFolderMoveToResult = DiskFolderGetItem[] | {
  ID?: string;
  NAME?: string;
  CODE?: null;
  STORAGE_ID?: string;
  TYPE?: string;
  REAL_OBJECT_ID?: string;
  PARENT_ID?: number;
  DELETED_TYPE?: string;
  CREATE_TIME?: string;
  UPDATE_TIME?: string;
  DELETE_TIME?: null;
  CREATED_BY?: string;
  UPDATED_BY?: string;
  DELETED_BY?: string;
  DETAIL_URL?: string;
};

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
export type DiskFolderRenameResult = DiskFolderGetItem[] | DiskFolderGet;

/**
 * Parameters of disk.folder.restore.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html
 */
export interface DiskFolderRestoreParams {
  id: number | string;
}

/** Result of disk.folder.restore. */
export type DiskFolderRestoreResult = DiskFolderMarkDeletedItem[] | DiskFolderMarkDeleted;

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
  data: object | unknown[];
  fileContent?: object | unknown[];
  rights?: object | unknown[];
  generateUniqueName?: boolean | ("Y" | "N");
}

/** Result of disk.folder.uploadFile. */
export type DiskFolderUploadFileResult = DiskFileCopyToItem[] | DiskFileCopyTo;

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

/**
 * Parameters of disk.storage.addFolder.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html
 */
export interface DiskStorageAddFolderParams {
  id: number | string;
  data: object | unknown[];
  rights?: object | unknown[];
}

/** Result of disk.storage.addFolder. */
export type DiskStorageAddFolderResult = DiskFolderAddSubFolderItem[] | DiskFolderAddSubFolder;

/**
 * Parameters of disk.storage.getChildren.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html
 */
export interface DiskStorageGetChildrenParams {
  id: number | string;
  filter?: object | unknown[];
  order?: object | unknown[];
  start?: number | string;
}

/** Result of disk.storage.getChildren. */
export type DiskStorageGetChildrenResult = {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  STORAGE_ID?: number | string;
  TYPE?: unknown;
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

/** Stands in several types. */
export interface DiskStorageGetForApp {
  ID?: string;
  NAME?: string;
  CODE?: null;
  MODULE_ID?: string;
  ENTITY_TYPE?: string;
  ENTITY_ID?: string;
  ROOT_OBJECT_ID?: string;
}

/** Stands in several types. */
export interface DiskStorageGetForAppItem {
  ID?: number;
  NAME?: string;
  CODE?: string | null;
  MODULE_ID?: string;
  ENTITY_TYPE?: string;
  ENTITY_ID?: string;
  ROOT_OBJECT_ID?: number;
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
export type DiskStorageGetForAppResult = DiskStorageGetForAppItem[] | DiskStorageGetForApp;

/**
 * Parameters of disk.storage.getList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html
 */
export interface DiskStorageGetListParams {
  filter?: object | unknown[];
  order?: object | unknown[];
  start?: number | string;
}

/** Result of disk.storage.getList. */
export type DiskStorageGetListResult = {
  ID?: number | string;
  NAME?: string;
  CODE?: string | null;
  MODULE_ID?: string;
  ENTITY_TYPE?: "user" | "common" | "group";
  ENTITY_ID?: string;
  ROOT_OBJECT_ID?: number | string;
}[];

/**
 * Parameters of disk.storage.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html
 */
export interface DiskStorageGetParams {
  id: number | string;
}

/** Result of disk.storage.get. */
export type DiskStorageGetResult = null | {
  ID?: number;
  NAME?: string;
  CODE?: string | null;
  MODULE_ID?: string;
  ENTITY_TYPE?: "user" | "common" | "group";
  ENTITY_ID?: string;
  ROOT_OBJECT_ID?: number;
}[] | DiskStorageGetForApp;

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
export type DiskStorageRenameResult = DiskStorageGetForAppItem[] | DiskStorageGetForApp;

/**
 * Parameters of disk.storage.uploadFile.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html
 */
export interface DiskStorageUploadFileParams {
  id: number | string;
  data: object | unknown[];
  fileContent: object | unknown[];
  rights?: object | unknown[];
  generateUniqueName?: boolean | ("Y" | "N");
}

/** Result of disk.storage.uploadFile. */
export type DiskStorageUploadFileResult = DiskFileCopyToItem[] | DiskFileCopyTo;

/**
 * Parameters of disk.version.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html
 */
export interface DiskVersionGetParams {
  id: number | string;
}

/** Result of disk.version.get. */
export type DiskVersionGetResult = {
  ID?: number;
  OBJECT_ID?: number;
  SIZE?: number;
  NAME?: string;
  GLOBAL_CONTENT_VERSION?: number;
  CREATE_TIME?: string;
  CREATED_BY?: number;
  DOWNLOAD_URL?: string;
}[] | {
  ID?: string;
  OBJECT_ID?: string;
  SIZE?: string;
  NAME?: string;
  GLOBAL_CONTENT_VERSION?: string;
  CREATE_TIME?: string;
  CREATED_BY?: string;
  DOWNLOAD_URL?: string;
};
