// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ImDialogMessagesGetFilesItemViewerAttrs } from "./im_dialog.ts";

/**
 * Parameters of im.disk.file.commit.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html
 */
export interface ImDiskFileCommitParams {
  /** Id of the chat. At least one of CHAT_ID, DIALOG_ID is needed. Needed in some cases only. */
  CHAT_ID?: number | string | undefined;
  /**
   * Dialog: chat17 for chat 17, or the id of a user. At least one of CHAT_ID, DIALOG_ID is needed. Needed in some
   * cases only.
   */
  DIALOG_ID?: string | number | undefined;
  /** Id of the file. At least one of FILE_ID, UPLOAD_ID is needed. Needed in some cases only. */
  FILE_ID?: (number | string) | (number | string)[] | undefined;
  /** At least one of FILE_ID, UPLOAD_ID is needed. Needed in some cases only. */
  UPLOAD_ID?: number | string | undefined;
  /** Text to show with the file. */
  MESSAGE?: string | undefined;
  SILENT_MODE?: "Y" | "N" | undefined;
  AS_FILE?: "Y" | "N" | undefined;
}

/** Result of im.disk.file.commit. */
export interface ImDiskFileCommitResult {
  /** The files. */
  FILES: {
    [name: `upload${string}`]: {
      /** Id, unique among its kind. */
      id?: number;
      /** Id of the chat. */
      chatId?: number;
      /** When it happened or is to happen. */
      date?: object;
      /** What kind it is of. */
      type?: string;
      /** What it is called. */
      name?: string;
      /** Ending of the file's name. */
      extension?: string;
      /** Size; of a file in bytes. */
      size?: number;
      /** Picture. */
      image?: {
        /** Height, in pixels or millimetres. */
        height?: number;
        /** Width, in pixels or millimetres. */
        width?: number;
      };
      /** State that it is in. */
      status?: string;
      /** How far it is, in per cent. */
      progress?: number;
      /** Id of the user who wrote it: user.get. */
      authorId?: number;
      /** Name of who wrote it. */
      authorName?: string;
      /** Address of a small version. */
      urlPreview?: string;
      /** Address to see it at. */
      urlShow?: string;
      /** Address to download it from. */
      urlDownload?: string;
      /** What the viewer of the file needs. */
      viewerAttrs?: ImDialogMessagesGetFilesItemViewerAttrs;
      /** Addresses of the picture or film. */
      mediaUrl?: {
        /** Small version to look at first. */
        preview?: {
          [name: string]: string;
        };
      };
      /** Whether it can be turned into text. */
      isTranscribable?: boolean;
      /** Whether it is a video message. */
      isVideoNote?: boolean;
      /** Whether it is a voice message. */
      isVoiceNote?: boolean;
    };
  };
  DISK_ID: string[];
  FILE_MODELS: {
    [name: `upload${string}`]: {
      /** Id, unique among its kind. */
      id?: number;
      /** What it is called. */
      name?: string;
      /** When it was created. */
      createTime?: object;
      /** When it was last changed. */
      updateTime?: object;
      /** When it was deleted. */
      deleteTime?: string | null;
      /** Symbolic code. */
      code?: string;
      /** Id in an outside system. */
      xmlId?: string | null;
      /** Id of the storage: disk.storage.getList. */
      storageId?: number;
      /** Id of what the link leads to; its own where it is none. */
      realObjectId?: number;
      /** Id of what it is a part of; 0 or nothing at the top. */
      parentId?: number;
      /** 0 not deleted, 3 in the trash, 4 in the trash with its folder. */
      deletedType?: number;
      /** Id of the user who created it: user.get. */
      createdBy?: string;
      /** Id of the user who last changed it: user.get. */
      updatedBy?: string;
      /** Id of the user who deleted it: user.get. */
      deletedBy?: string;
      uniqueCode?: string;
      typeFile?: number;
      /** How often the content was changed. */
      globalContentVersion?: number;
      /** Id of the file. */
      fileId?: number;
      /** Size; of a file in bytes. */
      size?: number;
      etag?: string;
      links?: {
        /** Address to download it from. */
        download?: string;
        showInGrid?: string;
        /** Small version to look at first. */
        preview?: string;
      };
    };
  };
  /** Id of the message. */
  MESSAGE_ID?: number;
}

/**
 * Parameters of im.disk.file.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-delete.html
 */
export interface ImDiskFileDeleteParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** Id of the file. */
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
  /** Id of the file. */
  FILE_ID: number | string;
}

/** Result of im.disk.file.save. */
export interface ImDiskFileSaveResult {
  folder: {
    /** Id, unique among its kind. */
    id?: number;
    /** What it is called. */
    name?: string;
  };
  /** The file. */
  file: {
    /** Id, unique among its kind. */
    id?: number;
    /** What it is called. */
    name?: string;
  };
}

/**
 * Parameters of im.disk.folder.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html
 */
export interface ImDiskFolderGetParams {
  /** Id of the chat. At least one of CHAT_ID, DIALOG_ID is needed. Needed in some cases only. */
  CHAT_ID?: number | string | undefined;
  /**
   * Dialog: chat17 for chat 17, or the id of a user. At least one of CHAT_ID, DIALOG_ID is needed. Needed in some
   * cases only.
   */
  DIALOG_ID?: string | number | undefined;
}

/** Result of im.disk.folder.get. */
export interface ImDiskFolderGetResult {
  /** Id, unique among its kind. */
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
