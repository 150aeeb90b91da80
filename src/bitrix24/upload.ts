/**
 * Uploads files to the Drive, their bytes as they are.
 *
 * @module
 */

import { UsageError } from "../core/errors.ts";
import { id, members, required, text, wellFormed } from "../core/values/encode.ts";
import { blob, type FileContent } from "../core/values/files.ts";
import type { ApiResponse } from "./envelope.ts";
import type { DiskFolderUploadFileResult } from "./generated/types/disk.ts";
import type { CallOptions, Portal } from "./portal.ts";
import { together } from "./together.ts";
import { sendInto } from "./upload_address.ts";

/** A file to upload: a `File` has a name; bytes and a `Blob` need one beside them, here or in the options. */
export type UploadFile = Blob | Uint8Array | ArrayBuffer | {
  /** The file's name in the folder. */
  name: string;
  /** A `Blob`, bytes, or base64 text. */
  content: FileContent;
};

/** How a file is uploaded. */
export interface UploadOptions extends CallOptions {
  /** The file's name in the folder; its own unless told. */
  name?: string | undefined;
}

/** Name and content of a file, however it was given. */
function fileOf(file: UploadFile): { name?: string; content: FileContent } {
  if (file instanceof Blob) return { name: (file as Partial<File>).name!, content: file };
  if (file instanceof Uint8Array || file instanceof ArrayBuffer) return { content: file };
  return members(file, "file");
}

/**
 * Uploads a file into a folder of the Drive. The portal is asked for an address, and the bytes go there as they are: no
 * base64, no copy in memory of what a `Blob` holds on disk.
 *
 * Both steps share a `totalTimeout` that is given. Neither is sent twice: asking for the address counts as a write, too,
 * since it is the method that writes, and nothing documented says that the question alone leaves no trace.
 *
 * @param portal The portal.
 * @param folderId Id of the folder.
 * @param file The file.
 * @param options {@linkcode CallOptions}, and a name for the file.
 * @returns The API's answer to the upload; `result` is the new file.
 * @throws UsageError When folder, name or content is none; nothing was sent.
 * @throws ApiError When the portal refuses, e.g. a name that the folder has.
 * @throws UnknownOutcomeError When nobody knows whether the file was stored: look into the folder.
 * @throws ResponseError When the portal does not say where to send it, or names an address that is not its own.
 *
 * @example
 * ```ts
 * import { Portal, upload } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m.../");
 * const { result } = await upload(portal, 4, { name: "An offer.txt", content: new Blob(["An offer"]) });
 * console.log(result.ID);
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html}
 */
export async function upload(
  portal: Portal,
  folderId: number | string,
  file: UploadFile,
  options: UploadOptions = {},
): Promise<ApiResponse<DiskFolderUploadFileResult>> {
  const shared = together(portal, options);
  const folder = required(id, folderId, "folderId");
  const { name: own, content } = fileOf(required((value: UploadFile) => value, file, "file"));
  const name = wellFormed(text(options.name ?? own ?? "", "name"), "name");
  if (!name) throw new UsageError("The file has no name: give { name, content }, or option name.");
  const sent = { name, content: required(blob, content, "content") };
  return await sendInto(portal, folder, sent, shared);
}
