// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { given, id, required, text } from "../../core/values/encode.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type {
  DiskStorageAddFolderResult,
  DiskStorageGetChildrenResult,
  DiskStorageGetForAppResult,
  DiskStorageGetListResult,
  DiskStorageGetResult,
  DiskStorageRenameResult,
} from "./types/disk.ts";

/**
 * Lists the storages that the caller may see, the first 50 of them, each with its owner and its root folder.
 *
 * One page. All records: `list(portal, "disk.storage.getList", …)`, by id in parallel windows: every record that was
 * there from start to end comes exactly once.
 *
 * @param portal The Bitrix24 portal to call.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of storages, and `total` counts all of them.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getStoragesList, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getStoragesList(portal));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html}
 */
export async function getStoragesList(
  portal: Portal,
  options?: CallOptions,
): Promise<ApiResponse<DiskStorageGetListResult>> {
  return portal.call("disk.storage.getList", {}, options);
}

/**
 * Returns the storage of the calling application, where it keeps its own files; the first call creates it.
 *
 * Only an application has such a storage. Through a webhook the portal refuses the call with `ACCESS_DENIED`.
 *
 * @param portal The Bitrix24 portal to call.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the storage.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getAppStorage, Portal } from "oint/bitrix24";
 *
 * const app = new Portal("b24-ar17wx.bitrix24.by", {
 *   token: "11ae5d68006e9f06006b12e400000001000...",
 * });
 * console.log(await getAppStorage(app));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html}
 */
export async function getAppStorage(
  portal: Portal,
  options?: CallOptions,
): Promise<ApiResponse<DiskStorageGetForAppResult>> {
  return portal.call("disk.storage.getForApp", {}, options);
}

/** Parameters of {@linkcode getStorage}. */
export interface GetStorageParams {
  /** Id of the storage to read. GetStoragesList lists them. */
  storageId: number | string;
}

/**
 * Returns one storage with its owner and the id of its root folder.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetStorageParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the storage.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getStorage, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getStorage(portal, { storageId: "1" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html}
 */
export async function getStorage(
  portal: Portal,
  params: GetStorageParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskStorageGetResult>> {
  params = given(params);
  return portal.call("disk.storage.get", { id: required(id, params.storageId, "storageId") }, options);
}

/** Parameters of {@linkcode renameStorage}. */
export interface RenameStorageParams {
  /** Id of the application's storage. GetAppStorage returns it. */
  storageId: number | string;
  /** New name of the storage. */
  name: string;
}

/**
 * Gives an application's storage a new name; storages of users, groups and the company keep theirs.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode RenameStorageParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the storage under its new name.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, renameStorage } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await renameStorage(portal, { storageId: "3", name: "Exchange" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html}
 */
export async function renameStorage(
  portal: Portal,
  params: RenameStorageParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskStorageRenameResult>> {
  params = given(params);
  return portal.call("disk.storage.rename", {
    id: required(id, params.storageId, "storageId"),
    newName: required(text, params.name, "name"),
  }, options);
}

/** Parameters of {@linkcode getStorageObjects}. */
export interface GetStorageObjectsParams {
  /** Id of the storage whose top level is listed. */
  storageId: number | string;
}

/**
 * Lists the folders and files at the top level of a storage, the first 50 of them.
 *
 * One page. All records: `list(portal, "disk.storage.getChildren", …)`, by id in parallel windows: every record that
 * was there from start to end comes exactly once.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetStorageObjectsParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of folders and files (`TYPE` says which), `total` counts all of them.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getStorageObjects, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getStorageObjects(portal, { storageId: "1" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html}
 */
export async function getStorageObjects(
  portal: Portal,
  params: GetStorageObjectsParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskStorageGetChildrenResult>> {
  params = given(params);
  return portal.call("disk.storage.getChildren", { id: required(id, params.storageId, "storageId") }, options);
}

/** Parameters of {@linkcode createStorageFolder}. */
export interface CreateStorageFolderParams {
  /** Id of the storage that the folder is created in. */
  storageId: number | string;
  /** Name of the folder; one that is taken at that level is refused. */
  name: string;
}

/**
 * Creates a folder at the top level of a storage; for one inside another folder, see CreateSubfolder.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CreateStorageFolderParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the new folder.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { createStorageFolder, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await createStorageFolder(portal, { storageId: "1", name: "Invoices" }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html}
 */
export async function createStorageFolder(
  portal: Portal,
  params: CreateStorageFolderParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskStorageAddFolderResult>> {
  params = given(params);
  return portal.call("disk.storage.addFolder", {
    id: required(id, params.storageId, "storageId"),
    data: { NAME: required(text, params.name, "name") },
  }, options);
}
