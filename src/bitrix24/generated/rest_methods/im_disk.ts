// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImDiskFileCommitParams,
  ImDiskFileCommitResult,
  ImDiskFileDeleteParams,
  ImDiskFileDeleteResult,
  ImDiskFileSaveParams,
  ImDiskFileSaveResult,
  ImDiskFolderGetParams,
  ImDiskFolderGetResult,
} from "../types/im_disk.ts";

/** Methods of Bitrix24 whose names begin with `im.disk`. */
export interface ImDiskRestMethods {
  /**
   * Publishes Drive files in a chat as a message; im.v2.File.upload replaces it.
   * @deprecated The documentation advises against it. Use im.v2.File.upload.
   */
  "im.disk.file.commit": { params: ImDiskFileCommitParams; result: ImDiskFileCommitResult };
  /** Deletes a file from a chat's folder; works only for the user who sent it. */
  "im.disk.file.delete": { params: ImDiskFileDeleteParams; result: ImDiskFileDeleteResult };
  /** Copies a file from a chat to the current user's own Drive and returns the folder and the copy. */
  "im.disk.file.save": { params: ImDiskFileSaveParams; result: ImDiskFileSaveResult };
  /**
   * Returns the id of the Drive folder where a chat keeps its files, creating the folder if absent.
   * @deprecated The documentation advises against it. Use im.v2.File.upload.
   */
  "im.disk.folder.get": { params: ImDiskFolderGetParams; result: ImDiskFolderGetResult };
}
