// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of im.v2.Event.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html
 */
export interface ImV2EventGetParams {
  /** How many records to skip. */
  offset?: number | string | undefined;
  /** How many records to return at most. Default: 100. 1 to 1000. */
  limit?: number | string | undefined;
}

/** Result of im.v2.Event.get. */
export interface ImV2EventGetResult {
  /** What happened. */
  events: {
    /** Id of the event. */
    eventId?: number;
    /** What kind it is of. */
    type?:
      | "ONIMV2MESSAGEADD"
      | "ONIMV2MESSAGEUPDATE"
      | "ONIMV2MESSAGEDELETE"
      | "ONIMV2REACTIONCHANGE"
      | "ONIMV2JOINCHAT";
    /** When it happened or is to happen. Date and time, ISO 8601. */
    date?: string;
    /** What is carried along. */
    data?: object;
  }[];
  /** Where the next page begins. */
  nextOffset?: number;
  /** Whether there are more. */
  hasMore?: boolean;
}

/**
 * Parameters of im.v2.Event.subscribe.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-subscribe.html
 */
export interface ImV2EventSubscribeParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of im.v2.Event.subscribe. */
export type ImV2EventSubscribeResult = boolean;

/**
 * Parameters of im.v2.Event.unsubscribe.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-unsubscribe.html
 */
export interface ImV2EventUnsubscribeParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of im.v2.Event.unsubscribe. */
export type ImV2EventUnsubscribeResult = boolean;

/**
 * Parameters of im.v2.File.download.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.html
 */
export interface ImV2FileDownloadParams {
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId: string | number;
  /** Id of the file. */
  fileId: number | string;
}

/** Result of im.v2.File.download. */
export interface ImV2FileDownloadResult {
  /** Address to download it from. */
  downloadUrl?: string;
}

/**
 * Parameters of im.v2.File.upload.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload.html
 */
export interface ImV2FileUploadParams {
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId: string | number;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name: string;
    /** What is in it. */
    content: string;
    /** Text of the message. */
    message?: string | undefined;
  };
}

/** Result of im.v2.File.upload. */
export interface ImV2FileUploadResult {
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId?: string;
  /** Id of the chat. */
  chatId?: number;
  /** Id of the message. */
  messageId?: number;
  /** The file. */
  file: {
    /** Id, unique among its kind. */
    id?: number;
    /** Id of the chat. */
    chatId?: number;
    /** When it happened or is to happen. Date and time, ISO 8601. */
    date?: string;
    /** What kind it is of. */
    type?: "file" | "image" | "video" | "audio";
    /** What it is called. */
    name?: string;
    /** Ending of the file's name. */
    extension?: string;
    /** Size; of a file in bytes. */
    size?: number;
    image?: boolean;
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
    viewerAttrs?: {
      /** Viewer of the file. */
      viewer?: string;
      /** Kind of viewer. */
      viewerType?: string;
      /** Address. */
      src?: string;
      /** Id of the object. */
      objectId?: string;
      viewerGroupBy?: string;
      imChatId?: number;
      /** What it is called, for people to read. */
      title?: string;
      unifiedLink?: string;
      /** What can be done with it. */
      actions?: string;
    };
    /** Addresses of the picture or film. */
    mediaUrl?: {
      /** Small version to look at first. */
      preview?: {
        [id: number]: string;
      };
    };
    /** Whether it can be turned into text. */
    isTranscribable?: boolean;
    /** Whether it is a video message. */
    isVideoNote?: boolean;
    /** Whether it is a voice message. */
    isVoiceNote?: boolean;
  };
}

/** Methods of Bitrix24 whose names begin with `im.v2`. */
export interface ImV2RestMethods {
  /**
   * Returns queued messenger events of the subscribed user; offset confirms and deletes older ones.
   * All records: `list`, each page from where the last one ended: every record that was there from start to end comes
   * exactly once.
   */
  "im.v2.Event.get": { params: ImV2EventGetParams; result: ImV2EventGetResult };
  /** Starts recording messenger events of the current user for im.v2.Event.get; safe to repeat. */
  "im.v2.Event.subscribe": { params: ImV2EventSubscribeParams; result: ImV2EventSubscribeResult };
  /** Stops recording messenger events of the current user. */
  "im.v2.Event.unsubscribe": { params: ImV2EventUnsubscribeParams; result: ImV2EventUnsubscribeResult };
  /** Returns a download address for a file of a chat that the user has access to. */
  "im.v2.File.download": { params: ImV2FileDownloadParams; result: ImV2FileDownloadResult };
  /** Uploads a base64 file to a chat and posts it there with an optional text. */
  "im.v2.File.upload": { params: ImV2FileUploadParams; result: ImV2FileUploadResult };
}
