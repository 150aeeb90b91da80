// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { given, id, list, required, text } from "../../core/values/encode.ts";
import { base64, type FileContent } from "../../core/values/files.ts";
import { uploadFileToFolder as uploadFileToFolderBody } from "../custom/upload_file_to_folder.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type {
  DiskFileCopyToResult,
  DiskFileDeleteResult,
  DiskFileGetExternalLinkResult,
  DiskFileGetResult,
  DiskFileMarkDeletedResult,
  DiskFileMoveToResult,
  DiskFileRenameResult,
  DiskFileRestoreResult,
  DiskFolderUploadFileResult,
  DiskRight,
  DiskStorageUploadFileResult,
} from "./types/disk.ts";

/** Parameters of {@linkcode uploadFileToStorage}. */
export interface UploadFileToStorageParams {
  /** What the file is called on the drive, with its extension; a name that is taken there is refused. */
  name: string;
  /** Content of the file. */
  file: FileContent;
  /** Id of the storage. GetStoragesList lists them. */
  storageId: number | string;
  /**
   * Who may do what with the file. Each entry has a `TASK_ID`, the level of access (`disk.rights.getTasks` lists them),
   * and an `ACCESS_CODE`; `U2166` for a user, `D7` for a department, `DR7` for it and all below, `*` for all.
   */
  rights?: readonly DiskRight[] | DiskRight | undefined;
}

/**
 * Uploads a file to the top level of a storage, in one request.
 *
 * The file travels as base64 within JSON, a third longer than it is. UploadFileToFolder sends its bytes as they are.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode UploadFileToStorageParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the new file.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, uploadFileToStorage } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await uploadFileToStorage(portal, {
 *     name: "Report.txt",
 *     file: new Blob(["Quarterly report"]),
 *     storageId: "1",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html}
 */
export async function uploadFileToStorage(
  portal: Portal,
  params: UploadFileToStorageParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskStorageUploadFileResult>> {
  params = given(params);
  return portal.call("disk.storage.uploadFile", {
    data: { NAME: required(text, params.name, "name") },
    fileContent: [required(text, params.name, "name"), await required(base64, params.file, "file")],
    id: required(id, params.storageId, "storageId"),
    ...(params.rights !== undefined && { rights: list<DiskRight>(params.rights, "rights") }),
  }, options);
}

/** Parameters of {@linkcode uploadFileToFolder}. */
export interface UploadFileToFolderParams {
  /** What the file is called on the drive, with its extension; a name that is taken there is refused. */
  name: string;
  /** Content of the file. */
  file: FileContent;
  /** Id of the folder that the file is put into. */
  folderId: number | string;
}

/**
 * Uploads a file to a folder in two steps, asking for an address and sending the file's bytes there as they are.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode UploadFileToFolderParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer to the upload; `result` is the new file.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, uploadFileToFolder } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await uploadFileToFolder(portal, {
 *     name: "Report.txt",
 *     file: new Blob(["Quarterly report"]),
 *     folderId: "4",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html}
 */
export async function uploadFileToFolder(
  portal: Portal,
  params: UploadFileToFolderParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFolderUploadFileResult>> {
  params = given(params);
  return uploadFileToFolderBody(portal, params, options);
}

/** Parameters of {@linkcode getFileInformation}. */
export interface GetFileInformationParams {
  /** Id of the file to read. */
  fileId: number | string;
}

/**
 * Returns one file with its size in bytes, its folder, who changed it last and the address to download it.
 *
 * `DOWNLOAD_URL` in the answer holds a token: whoever has the address can download the file.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetFileInformationParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the file.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getFileInformation, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getFileInformation(portal, { fileId: "7" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html}
 */
export async function getFileInformation(
  portal: Portal,
  params: GetFileInformationParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFileGetResult>> {
  params = given(params);
  return portal.call("disk.file.get", { id: required(id, params.fileId, "fileId") }, options);
}

/** Parameters of {@linkcode deleteFile}. */
export interface DeleteFileParams {
  /** Id of the file to delete. */
  fileId: number | string;
}

/**
 * Deletes a file with all its versions.
 *
 * The file is destroyed for good, past the trash. MarkFileAsDeleted can be undone.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteFileParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the file is deleted.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteFile, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await deleteFile(portal, { fileId: "8" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html}
 */
export async function deleteFile(
  portal: Portal,
  params: DeleteFileParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFileDeleteResult>> {
  params = given(params);
  return portal.call("disk.file.delete", { id: required(id, params.fileId, "fileId") }, options);
}

/** Parameters of {@linkcode getFileExternalLink}. */
export interface GetFileExternalLinkParams {
  /** Id of the file to share. */
  fileId: number | string;
}

/**
 * Returns the public address of a file, creating one if there is none yet.
 *
 * Whoever has the link can open the file without an account. The first call creates it.
 *
 * Portals in the cloud may refuse this method since September 2024.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetFileExternalLinkParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the address.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getFileExternalLink, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getFileExternalLink(portal, { fileId: "7" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html}
 */
export async function getFileExternalLink(
  portal: Portal,
  params: GetFileExternalLinkParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFileGetExternalLinkResult>> {
  params = given(params);
  return portal.call("disk.file.getExternalLink", { id: required(id, params.fileId, "fileId") }, options);
}

/** Parameters of {@linkcode markFileAsDeleted}. */
export interface MarkFileAsDeletedParams {
  /** Id of the file to put into the trash. */
  fileId: number | string;
}

/**
 * Puts a file into the trash, from where RestoreFile takes it back.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode MarkFileAsDeletedParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the file.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { markFileAsDeleted, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await markFileAsDeleted(portal, { fileId: "8" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html}
 */
export async function markFileAsDeleted(
  portal: Portal,
  params: MarkFileAsDeletedParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFileMarkDeletedResult>> {
  params = given(params);
  return portal.call("disk.file.markDeleted", { id: required(id, params.fileId, "fileId") }, options);
}

/** Parameters of {@linkcode restoreFile}. */
export interface RestoreFileParams {
  /** Id of a file in the trash. */
  fileId: number | string;
}

/**
 * Takes a file back from the trash to the folder that it was in.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode RestoreFileParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the file.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, restoreFile } from "oint/bitrix24";
 *
 * const app = new Portal("b24-ar17wx.bitrix24.by", {
 *   token: "11ae5d68006e9f06006b12e400000001000...",
 * });
 * console.log(await restoreFile(app, { fileId: 10 }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html}
 */
export async function restoreFile(
  portal: Portal,
  params: RestoreFileParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFileRestoreResult>> {
  params = given(params);
  return portal.call("disk.file.restore", { id: required(id, params.fileId, "fileId") }, options);
}

/** Parameters of {@linkcode makeFileCopy}. */
export interface MakeFileCopyParams {
  /** Id of the file to copy. */
  fileId: number | string;
  /** Id of the folder that the copy is put into; it must not hold the name yet. */
  folderId: number | string;
}

/**
 * Copies a file into another folder, also of another storage.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode MakeFileCopyParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the copy.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { makeFileCopy, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await makeFileCopy(portal, { fileId: "7", folderId: "5" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html}
 */
export async function makeFileCopy(
  portal: Portal,
  params: MakeFileCopyParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFileCopyToResult>> {
  params = given(params);
  return portal.call("disk.file.copyTo", {
    id: required(id, params.fileId, "fileId"),
    targetFolderId: required(id, params.folderId, "folderId"),
  }, options);
}

/** Parameters of {@linkcode moveFileToFolder}. */
export interface MoveFileToFolderParams {
  /** Id of the file to move. */
  fileId: number | string;
  /** Id of the folder to move it into; it must not hold the name yet. */
  folderId: number | string;
}

/**
 * Moves a file into another folder.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode MoveFileToFolderParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the file in its new place.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { moveFileToFolder, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await moveFileToFolder(portal, { fileId: "8", folderId: "4" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html}
 */
export async function moveFileToFolder(
  portal: Portal,
  params: MoveFileToFolderParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFileMoveToResult>> {
  params = given(params);
  return portal.call("disk.file.moveTo", {
    id: required(id, params.fileId, "fileId"),
    targetFolderId: required(id, params.folderId, "folderId"),
  }, options);
}

/** Parameters of {@linkcode renameFile}. */
export interface RenameFileParams {
  /** Id of the file to rename. */
  fileId: number | string;
  /** New name of the file, with its extension; one that is taken in its folder is refused. */
  name: string;
}

/**
 * Gives a file a new name.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode RenameFileParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the file under its new name.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, renameFile } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await renameFile(portal, { fileId: "7", name: "Offer 2024.txt" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html}
 */
export async function renameFile(
  portal: Portal,
  params: RenameFileParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFileRenameResult>> {
  params = given(params);
  return portal.call("disk.file.rename", {
    id: required(id, params.fileId, "fileId"),
    newName: required(text, params.name, "name"),
  }, options);
}
