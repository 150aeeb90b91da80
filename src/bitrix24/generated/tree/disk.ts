// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesDisk from "../types/disk.ts";

/** Methods of Bitrix24 whose names begin with `disk`. */
export interface DiskRestMethodsTree {
  readonly attachedObject: {
    /** Returns a Drive file attached to a task, post or other item, with owner and download link. */
    readonly get: RestMethod<typesDisk.DiskAttachedObjectGetParams, typesDisk.DiskAttachedObjectGetResult>;
  };
  readonly file: {
    /** Copies a Drive file into another folder and returns the copy; a taken name is refused. */
    readonly copyTo: RestMethod<typesDisk.DiskFileCopyToParams, typesDisk.DiskFileCopyToResult>;
    /** Destroys a Drive file for good, past the trash; disk.file.markDeleted is the reversible way. */
    readonly delete: RestMethod<typesDisk.DiskFileDeleteParams, typesDisk.DiskFileDeleteResult>;
    /** Returns one Drive file by its id with size, dates, folder and download link. */
    readonly get: RestMethod<typesDisk.DiskFileGetParams, typesDisk.DiskFileGetResult>;
    /** Returns the user's public link to a Drive file and creates one when there is none. */
    readonly getExternalLink: RestMethod<
      typesDisk.DiskFileGetExternalLinkParams,
      typesDisk.DiskFileGetExternalLinkResult
    >;
    /** Describes the fields of a Drive file and which of them work in filters. */
    readonly getFields: RestMethod<typesDisk.DiskFileGetFieldsParams, typesDisk.DiskFileGetFieldsResult>;
    /**
     * Lists the stored versions of a Drive file with size, author, date and download link.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly getVersions: RestMethod<typesDisk.DiskFileGetVersionsParams, typesDisk.DiskFileGetVersionsResult>;
    /** Moves a Drive file to the trash, from where it can be restored, and returns it. */
    readonly markDeleted: RestMethod<typesDisk.DiskFileMarkDeletedParams, typesDisk.DiskFileMarkDeletedResult>;
    /** Moves a Drive file to another folder and returns it; a taken name is refused. */
    readonly moveTo: RestMethod<typesDisk.DiskFileMoveToParams, typesDisk.DiskFileMoveToResult>;
    /** Gives a Drive file a new name, unique in its folder, and returns the file. */
    readonly rename: RestMethod<typesDisk.DiskFileRenameParams, typesDisk.DiskFileRenameResult>;
    /** Brings a Drive file back from the trash and returns it. */
    readonly restore: RestMethod<typesDisk.DiskFileRestoreParams, typesDisk.DiskFileRestoreResult>;
    /** Makes an older version of a Drive file its current content and returns the file. */
    readonly restoreFromVersion: RestMethod<
      typesDisk.DiskFileRestoreFromVersionParams,
      typesDisk.DiskFileRestoreFromVersionResult
    >;
    /**
     * Searches Drive for files and folders by text, within a storage or folder if given.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly search: RestMethod<typesDisk.DiskFileSearchParams, typesDisk.DiskFileSearchResult>;
    /** Uploads new content as the next version of a Drive file and returns the file. */
    readonly uploadVersion: RestMethod<typesDisk.DiskFileUploadVersionParams, typesDisk.DiskFileUploadVersionResult>;
  };
  readonly folder: {
    /** Creates a folder inside a Drive folder and returns it; a taken name is refused. */
    readonly addSubFolder: RestMethod<typesDisk.DiskFolderAddSubFolderParams, typesDisk.DiskFolderAddSubFolderResult>;
    /** Copies a Drive folder with its contents into another folder and returns the copy. */
    readonly copyTo: RestMethod<typesDisk.DiskFolderCopyToParams, typesDisk.DiskFolderCopyToResult>;
    /** Destroys a Drive folder and everything in it for good, past the trash; not for a root folder. */
    readonly deleteTree: RestMethod<typesDisk.DiskFolderDeleteTreeParams, typesDisk.DiskFolderDeleteTreeResult>;
    /** Returns one Drive folder by its id with storage, parent, dates and authors. */
    readonly get: RestMethod<typesDisk.DiskFolderGetParams, typesDisk.DiskFolderGetResult>;
    /**
     * Lists the files and folders directly inside a Drive folder, in pages of 50.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly getChildren: RestMethod<typesDisk.DiskFolderGetChildrenParams, typesDisk.DiskFolderGetChildrenResult>;
    /** Returns the user's public link to a Drive folder and creates one when there is none. */
    readonly getExternalLink: RestMethod<
      typesDisk.DiskFolderGetExternalLinkParams,
      typesDisk.DiskFolderGetExternalLinkResult
    >;
    /** Describes the fields of a Drive folder and which of them work in filters. */
    readonly getFields: RestMethod<typesDisk.DiskFolderGetFieldsParams, typesDisk.DiskFolderGetFieldsResult>;
    /** Moves a Drive folder with its contents to the trash and returns it; not for a root folder. */
    readonly markDeleted: RestMethod<typesDisk.DiskFolderMarkDeletedParams, typesDisk.DiskFolderMarkDeletedResult>;
    /** Moves a Drive folder into another folder and returns it; a taken name is refused. */
    readonly moveTo: RestMethod<typesDisk.DiskFolderMoveToParams, typesDisk.DiskFolderMoveToResult>;
    /** Gives a Drive folder a new name and returns the folder. */
    readonly rename: RestMethod<typesDisk.DiskFolderRenameParams, typesDisk.DiskFolderRenameResult>;
    /** Brings a Drive folder back from the trash and returns it. */
    readonly restore: RestMethod<typesDisk.DiskFolderRestoreParams, typesDisk.DiskFolderRestoreResult>;
    /** Shares a Drive folder with a user at a given access level. */
    readonly shareToUser: RestMethod<typesDisk.DiskFolderShareToUserParams, typesDisk.DiskFolderShareToUserResult>;
    /** Uploads a file into a Drive folder; without fileContent returns an address to upload it to. */
    readonly uploadFile: RestMethod<typesDisk.DiskFolderUploadFileParams, typesDisk.DiskFolderUploadFileResult>;
  };
  readonly rights: {
    /** Lists the access levels of Drive, such as reading or full access, whose ids rights take. */
    readonly getTasks: RestMethod<typesDisk.DiskRightsGetTasksParams, typesDisk.DiskRightsGetTasksResult>;
  };
  readonly storage: {
    /** Creates a folder in the root of a Drive storage, with access rights if given, and returns it. */
    readonly addFolder: RestMethod<typesDisk.DiskStorageAddFolderParams, typesDisk.DiskStorageAddFolderResult>;
    /** Returns one Drive storage by its id with owner and root folder id. */
    readonly get: RestMethod<typesDisk.DiskStorageGetParams, typesDisk.DiskStorageGetResult>;
    /**
     * Lists the files and folders in the root of a Drive storage, in pages of 50.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly getChildren: RestMethod<typesDisk.DiskStorageGetChildrenParams, typesDisk.DiskStorageGetChildrenResult>;
    /** Describes the fields of a Drive storage and which of them work in filters. */
    readonly getFields: RestMethod<typesDisk.DiskStorageGetFieldsParams, typesDisk.DiskStorageGetFieldsResult>;
    /** Returns the application's own Drive storage and creates it on first use. */
    readonly getForApp: RestMethod<typesDisk.DiskStorageGetForAppParams, typesDisk.DiskStorageGetForAppResult>;
    /**
     * Lists the Drive storages open to the user - personal, shared and group - in pages of 50.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly getList: RestMethod<typesDisk.DiskStorageGetListParams, typesDisk.DiskStorageGetListResult>;
    /** Lists the kinds of Drive storage, such as user, common and group. */
    readonly getTypes: RestMethod<typesDisk.DiskStorageGetTypesParams, typesDisk.DiskStorageGetTypesResult>;
    /** Renames the application's own Drive storage; other kinds of storage are refused. */
    readonly rename: RestMethod<typesDisk.DiskStorageRenameParams, typesDisk.DiskStorageRenameResult>;
    /** Uploads a file to the root of a Drive storage, with access rights if given, and returns it. */
    readonly uploadFile: RestMethod<typesDisk.DiskStorageUploadFileParams, typesDisk.DiskStorageUploadFileResult>;
  };
  readonly version: {
    /** Returns one version of a Drive file by the version id, with size, author and download link. */
    readonly get: RestMethod<typesDisk.DiskVersionGetParams, typesDisk.DiskVersionGetResult>;
  };
}
