// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ImDialogMessagesGetFilesItemViewerAttrs } from "./im_dialog.ts";

/**
 * Parameters of im.disk.file.commit.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html
 */
export interface ImDiskFileCommitParams {
  CHAT_ID?: number | string | undefined;
  DIALOG_ID?: string | number | undefined;
  FILE_ID?: (number | string) | (number | string)[] | undefined;
  UPLOAD_ID?: number | string | undefined;
  MESSAGE?: string | undefined;
  SILENT_MODE?: "Y" | "N" | undefined;
  AS_FILE?: "Y" | "N" | undefined;
}

/** Result of im.disk.file.commit. */
export interface ImDiskFileCommitResult {
  FILES: {
    [name: `upload${string}`]: {
      id?: number;
      chatId?: number;
      date?: object;
      type?: string;
      name?: string;
      extension?: string;
      size?: number;
      image?: {
        height?: number;
        width?: number;
      };
      status?: string;
      progress?: number;
      authorId?: number;
      authorName?: string;
      urlPreview?: string;
      urlShow?: string;
      urlDownload?: string;
      viewerAttrs?: ImDialogMessagesGetFilesItemViewerAttrs;
      mediaUrl?: {
        preview?: {
          [name: string]: string;
        };
      };
      isTranscribable?: boolean;
      isVideoNote?: boolean;
      isVoiceNote?: boolean;
    };
  };
  DISK_ID: string[];
  FILE_MODELS: {
    [name: `upload${string}`]: {
      id?: number;
      name?: string;
      createTime?: object;
      updateTime?: object;
      deleteTime?: string | null;
      code?: string;
      xmlId?: string | null;
      storageId?: number;
      realObjectId?: number;
      parentId?: number;
      deletedType?: number;
      createdBy?: string;
      updatedBy?: string;
      deletedBy?: string;
      uniqueCode?: string;
      typeFile?: number;
      globalContentVersion?: number;
      fileId?: number;
      size?: number;
      etag?: string;
      links?: {
        download?: string;
        showInGrid?: string;
        preview?: string;
      };
    };
  };
  MESSAGE_ID?: number;
}

/**
 * Parameters of im.disk.file.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-delete.html
 */
export interface ImDiskFileDeleteParams {
  CHAT_ID: number | string;
  FILE_ID: number | string;
}

/** Result of im.disk.file.delete. */
export type ImDiskFileDeleteResult = boolean;

/**
 * Parameters of im.disk.file.save.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-save.html
 */
export interface ImDiskFileSaveParams {
  FILE_ID: number | string;
}

/** Result of im.disk.file.save. */
export interface ImDiskFileSaveResult {
  folder: {
    id?: number;
    name?: string;
  };
  file: {
    id?: number;
    name?: string;
  };
}

/**
 * Parameters of im.disk.folder.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html
 */
export interface ImDiskFolderGetParams {
  CHAT_ID?: number | string | undefined;
  DIALOG_ID?: string | number | undefined;
}

/** Result of im.disk.folder.get. */
export interface ImDiskFolderGetResult {
  ID?: number;
}

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
