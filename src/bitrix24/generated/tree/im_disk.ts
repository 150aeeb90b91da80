// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImDisk from "../types/im_disk.ts";

/** Methods of Bitrix24 whose names begin with `im.disk`. */
export interface ImDiskRestMethodsTree {
  readonly file: {
    /**
     * Publishes Drive files in a chat as a message; im.v2.File.upload replaces it.
     * @deprecated The documentation advises against it. Use im.v2.File.upload.
     */
    readonly commit: RestMethod<typesImDisk.ImDiskFileCommitParams, typesImDisk.ImDiskFileCommitResult>;
    /** Deletes a file from a chat's folder; works only for the user who sent it. */
    readonly delete: RestMethod<typesImDisk.ImDiskFileDeleteParams, typesImDisk.ImDiskFileDeleteResult>;
    /** Copies a file from a chat to the current user's own Drive and returns the folder and the copy. */
    readonly save: RestMethod<typesImDisk.ImDiskFileSaveParams, typesImDisk.ImDiskFileSaveResult>;
  };
  readonly folder: {
    /**
     * Returns the id of the Drive folder where a chat keeps its files, creating the folder if absent.
     * @deprecated The documentation advises against it. Use im.v2.File.upload.
     */
    readonly get: RestMethod<typesImDisk.ImDiskFolderGetParams, typesImDisk.ImDiskFolderGetResult>;
  };
}
