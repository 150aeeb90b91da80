// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { given, id, required, structure, text } from "../../core/values/encode.ts";
import { getFolderFilterStructure as getFolderFilterStructureBody } from "../custom/get_folder_filter_structure.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type {
  DiskFolderAddSubFolderResult,
  DiskFolderCopyToResult,
  DiskFolderDeleteTreeResult,
  DiskFolderGetChildrenResult,
  DiskFolderGetExternalLinkResult,
  DiskFolderGetResult,
  DiskFolderMarkDeletedResult,
  DiskFolderMoveToResult,
  DiskFolderRenameResult,
  DiskFolderRestoreResult,
  DiskObjectFilter,
} from "./types/disk.ts";

/** Parameters of {@linkcode getFolderInformation}. */
export interface GetFolderInformationParams {
  /** Id of the folder to read. */
  folderId: number | string;
}

/**
 * Returns one folder with its storage, its parent folder, who created and changed it, and when.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetFolderInformationParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the folder.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getFolderInformation, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getFolderInformation(portal, { folderId: "4" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html}
 */
export async function getFolderInformation(
  portal: Portal,
  params: GetFolderInformationParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFolderGetResult>> {
  params = given(params);
  return portal.call("disk.folder.get", { id: required(id, params.folderId, "folderId") }, options);
}

/** Parameters of {@linkcode createSubfolder}. */
export interface CreateSubfolderParams {
  /** Id of the folder that the new one is created in. */
  folderId: number | string;
  /** Name of the new folder; one that is taken there is refused. */
  name: string;
}

/**
 * Creates a folder inside another one; for one at the top level of a storage, see CreateStorageFolder.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CreateSubfolderParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the new folder.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { createSubfolder, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await createSubfolder(portal, { folderId: "4", name: "Signed" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html}
 */
export async function createSubfolder(
  portal: Portal,
  params: CreateSubfolderParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFolderAddSubFolderResult>> {
  params = given(params);
  return portal.call("disk.folder.addSubFolder", {
    id: required(id, params.folderId, "folderId"),
    data: { NAME: required(text, params.name, "name") },
  }, options);
}

/** Parameters of {@linkcode makeFolderCopy}. */
export interface MakeFolderCopyParams {
  /** Id of the folder to copy. */
  folderId: number | string;
  /** Id of the folder that the copy is put into; it must not hold the name yet. */
  destinationId: number | string;
}

/**
 * Copies a folder with everything in it into another folder, also of another storage.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode MakeFolderCopyParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the copy.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { makeFolderCopy, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await makeFolderCopy(portal, { folderId: "5", destinationId: "6" }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html}
 */
export async function makeFolderCopy(
  portal: Portal,
  params: MakeFolderCopyParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFolderCopyToResult>> {
  params = given(params);
  return portal.call("disk.folder.copyTo", {
    id: required(id, params.folderId, "folderId"),
    targetFolderId: required(id, params.destinationId, "destinationId"),
  }, options);
}

/** Parameters of {@linkcode moveFolder}. */
export interface MoveFolderParams {
  /** Id of the folder to move. */
  folderId: number | string;
  /** Id of the folder to move it into; it must not hold the name yet. */
  destinationId: number | string;
}

/**
 * Moves a folder with everything in it into another folder; a storage's root folder cannot be moved.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode MoveFolderParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the folder in its new place.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { moveFolder, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await moveFolder(portal, { folderId: "5", destinationId: "6" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html}
 */
export async function moveFolder(
  portal: Portal,
  params: MoveFolderParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFolderMoveToResult>> {
  params = given(params);
  return portal.call("disk.folder.moveTo", {
    id: required(id, params.folderId, "folderId"),
    targetFolderId: required(id, params.destinationId, "destinationId"),
  }, options);
}

/** Parameters of {@linkcode deleteFolder}. */
export interface DeleteFolderParams {
  /** Id of the folder to delete. */
  folderId: number | string;
}

/**
 * Deletes a folder and all folders and files in it; a storage's root folder cannot be deleted.
 *
 * Everything in the folder is destroyed for good, past the trash. MarkFolderAsDeleted can be undone.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteFolderParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the folder is deleted.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteFolder, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await deleteFolder(portal, { folderId: "5" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html}
 */
export async function deleteFolder(
  portal: Portal,
  params: DeleteFolderParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFolderDeleteTreeResult>> {
  params = given(params);
  return portal.call("disk.folder.deleteTree", { id: required(id, params.folderId, "folderId") }, options);
}

/** Parameters of {@linkcode getFolderExternalLink}. */
export interface GetFolderExternalLinkParams {
  /** Id of the folder to share. */
  folderId: number | string;
}

/**
 * Returns the public address of a folder, creating one if there is none yet.
 *
 * Whoever has the link can open the folder without an account. The first call creates it.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetFolderExternalLinkParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the address.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getFolderExternalLink, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getFolderExternalLink(portal, { folderId: "4" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html}
 */
export async function getFolderExternalLink(
  portal: Portal,
  params: GetFolderExternalLinkParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFolderGetExternalLinkResult>> {
  params = given(params);
  return portal.call("disk.folder.getExternalLink", { id: required(id, params.folderId, "folderId") }, options);
}

/** Parameters of {@linkcode getFolderItems}. */
export interface GetFolderItemsParams {
  /** Id of the folder whose content is listed. */
  folderId: number | string;
  /** Conditions that every item meets; all items are listed unless told. See GetFolderFilterStructure. */
  filter?: DiskObjectFilter | undefined;
}

/**
 * Lists the folders and files directly inside a folder, the first 50 of them.
 *
 * One page. All records: `list(portal, "disk.folder.getChildren", …)`, by id in parallel windows: every record that was
 * there from start to end comes exactly once.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetFolderItemsParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of folders and files (`TYPE` says which), `total` counts all of them.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getFolderItems, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getFolderItems(portal, { folderId: "4" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html}
 */
export async function getFolderItems(
  portal: Portal,
  params: GetFolderItemsParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFolderGetChildrenResult>> {
  params = given(params);
  return portal.call("disk.folder.getChildren", {
    id: required(id, params.folderId, "folderId"),
    ...(params.filter !== undefined && { filter: structure(params.filter, "filter") }),
  }, options);
}

/** Parameters of {@linkcode markFolderAsDeleted}. */
export interface MarkFolderAsDeletedParams {
  /** Id of the folder to put into the trash; not a storage's root folder. */
  folderId: number | string;
}

/**
 * Puts a folder with everything in it into the trash, from where RestoreFolder takes it back.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode MarkFolderAsDeletedParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the folder.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { markFolderAsDeleted, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await markFolderAsDeleted(portal, { folderId: "5" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html}
 */
export async function markFolderAsDeleted(
  portal: Portal,
  params: MarkFolderAsDeletedParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFolderMarkDeletedResult>> {
  params = given(params);
  return portal.call("disk.folder.markDeleted", { id: required(id, params.folderId, "folderId") }, options);
}

/** Parameters of {@linkcode restoreFolder}. */
export interface RestoreFolderParams {
  /** Id of a folder in the trash. */
  folderId: number | string;
}

/**
 * Takes a folder with everything in it back from the trash to where it was.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode RestoreFolderParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the folder.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, restoreFolder } from "oint/bitrix24";
 *
 * const app = new Portal("b24-ar17wx.bitrix24.by", {
 *   token: "11ae5d68006e9f06006b12e400000001000...",
 * });
 * console.log(await restoreFolder(app, { folderId: 11 }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html}
 */
export async function restoreFolder(
  portal: Portal,
  params: RestoreFolderParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFolderRestoreResult>> {
  params = given(params);
  return portal.call("disk.folder.restore", { id: required(id, params.folderId, "folderId") }, options);
}

/** Parameters of {@linkcode renameFolder}. */
export interface RenameFolderParams {
  /** Id of the folder to rename. */
  folderId: number | string;
  /** New name of the folder; one that is taken there is refused. */
  name: string;
}

/**
 * Gives a folder a new name.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode RenameFolderParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the folder under its new name.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, renameFolder } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await renameFolder(portal, { folderId: "4", name: "Signed contracts" }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html}
 */
export async function renameFolder(
  portal: Portal,
  params: RenameFolderParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFolderRenameResult>> {
  params = given(params);
  return portal.call("disk.folder.rename", {
    id: required(id, params.folderId, "folderId"),
    newName: required(text, params.name, "name"),
  }, options);
}

/** Parameters of {@linkcode getFolderFilterStructure}. */
export interface GetFolderFilterStructureParams {
  /** True returns empty values, false each field's type in place of its value. false unless told. */
  clear?: boolean | undefined;
}

/**
 * Asks the portal which fields the filter of GetFolderItems may name, and returns them as a template.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetFolderFilterStructureParams}.
 * @param options Signal and timeouts of this call.
 * @returns The filter's fields, each with its type (`integer`, `string`, `enum`, `datetime`) or an empty text.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getFolderFilterStructure, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getFolderFilterStructure(portal, { clear: true }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html}
 */
export async function getFolderFilterStructure(
  portal: Portal,
  params: GetFolderFilterStructureParams = {},
  options?: CallOptions,
): Promise<Record<string, string>> {
  params = given(params);
  return getFolderFilterStructureBody(portal, params, options);
}
