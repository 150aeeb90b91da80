// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  DiskAttachedObjectGetParams,
  DiskAttachedObjectGetResult,
  DiskFileCopyToParams,
  DiskFileCopyToResult,
  DiskFileDeleteParams,
  DiskFileDeleteResult,
  DiskFileGetExternalLinkParams,
  DiskFileGetExternalLinkResult,
  DiskFileGetFieldsParams,
  DiskFileGetFieldsResult,
  DiskFileGetParams,
  DiskFileGetResult,
  DiskFileGetVersionsParams,
  DiskFileGetVersionsResult,
  DiskFileMarkDeletedParams,
  DiskFileMarkDeletedResult,
  DiskFileMoveToParams,
  DiskFileMoveToResult,
  DiskFileRenameParams,
  DiskFileRenameResult,
  DiskFileRestoreFromVersionParams,
  DiskFileRestoreFromVersionResult,
  DiskFileRestoreParams,
  DiskFileRestoreResult,
  DiskFileSearchParams,
  DiskFileSearchResult,
  DiskFileUploadVersionParams,
  DiskFileUploadVersionResult,
  DiskFolderAddSubFolderParams,
  DiskFolderAddSubFolderResult,
  DiskFolderCopyToParams,
  DiskFolderCopyToResult,
  DiskFolderDeleteTreeParams,
  DiskFolderDeleteTreeResult,
  DiskFolderGetChildrenParams,
  DiskFolderGetChildrenResult,
  DiskFolderGetExternalLinkParams,
  DiskFolderGetExternalLinkResult,
  DiskFolderGetFieldsParams,
  DiskFolderGetFieldsResult,
  DiskFolderGetParams,
  DiskFolderGetResult,
  DiskFolderMarkDeletedParams,
  DiskFolderMarkDeletedResult,
  DiskFolderMoveToParams,
  DiskFolderMoveToResult,
  DiskFolderRenameParams,
  DiskFolderRenameResult,
  DiskFolderRestoreParams,
  DiskFolderRestoreResult,
  DiskFolderShareToUserParams,
  DiskFolderShareToUserResult,
  DiskFolderUploadFileParams,
  DiskFolderUploadFileResult,
  DiskRightsGetTasksParams,
  DiskRightsGetTasksResult,
  DiskStorageAddFolderParams,
  DiskStorageAddFolderResult,
  DiskStorageGetChildrenParams,
  DiskStorageGetChildrenResult,
  DiskStorageGetFieldsParams,
  DiskStorageGetFieldsResult,
  DiskStorageGetForAppParams,
  DiskStorageGetForAppResult,
  DiskStorageGetListParams,
  DiskStorageGetListResult,
  DiskStorageGetParams,
  DiskStorageGetResult,
  DiskStorageGetTypesParams,
  DiskStorageGetTypesResult,
  DiskStorageRenameParams,
  DiskStorageRenameResult,
  DiskStorageUploadFileParams,
  DiskStorageUploadFileResult,
  DiskVersionGetParams,
  DiskVersionGetResult,
} from "../types/disk.ts";

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
