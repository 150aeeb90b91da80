/** Body of `UploadFileToFolder`. */

import { id, required, text, wellFormed } from "../../core/values/encode.ts";
import { blob } from "../../core/values/files.ts";
import type { ApiResponse } from "../envelope.ts";
import type { UploadFileToFolderParams } from "../generated/file_management.ts";
import type { DiskFolderUploadFileResult } from "../generated/types/disk.ts";
import type { CallOptions, Portal } from "../portal.ts";
import { together } from "../together.ts";
import { sendInto } from "../upload_address.ts";

/** Asks for an upload address, then sends the file's bytes there: no base64, whatever the size. */
export async function uploadFileToFolder(
  portal: Portal,
  params: UploadFileToFolderParams,
  options?: CallOptions,
): Promise<ApiResponse<DiskFolderUploadFileResult>> {
  const name = wellFormed(required(text, params?.name, "name"), "name");
  const folder = required(id, params?.folderId, "folderId");
  const content = required(blob, params?.file, "file");
  return await sendInto(portal, folder, { name, content }, together(portal, options));
}
