// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of im.v2.Event.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html
 */
export interface ImV2EventGetParams {
  offset?: number | string | undefined;
  limit?: number | string | undefined;
}

/** Result of im.v2.Event.get. */
export interface ImV2EventGetResult {
  events: {
    eventId?: number;
    type?:
      | "ONIMV2MESSAGEADD"
      | "ONIMV2MESSAGEUPDATE"
      | "ONIMV2MESSAGEDELETE"
      | "ONIMV2REACTIONCHANGE"
      | "ONIMV2JOINCHAT";
    date?: string;
    data?: object;
  }[];
  nextOffset?: number;
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
  dialogId: string | number;
  fileId: number | string;
}

/** Result of im.v2.File.download. */
export interface ImV2FileDownloadResult {
  downloadUrl?: string;
}

/**
 * Parameters of im.v2.File.upload.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload.html
 */
export interface ImV2FileUploadParams {
  dialogId: string | number;
  fields: {
    name: string;
    content: string;
    message?: string | undefined;
  };
}

/** Result of im.v2.File.upload. */
export interface ImV2FileUploadResult {
  dialogId?: string;
  chatId?: number;
  messageId?: number;
  file: {
    id?: number;
    chatId?: number;
    date?: string;
    type?: "file" | "image" | "video" | "audio";
    name?: string;
    extension?: string;
    size?: number;
    image?: boolean;
    status?: string;
    progress?: number;
    authorId?: number;
    authorName?: string;
    urlPreview?: string;
    urlShow?: string;
    urlDownload?: string;
    viewerAttrs?: {
      viewer?: string;
      viewerType?: string;
      src?: string;
      objectId?: string;
      viewerGroupBy?: string;
      imChatId?: number;
      title?: string;
      unifiedLink?: string;
      actions?: string;
    };
    mediaUrl?: {
      preview?: {
        [id: number]: string;
      };
    };
    isTranscribable?: boolean;
    isVideoNote?: boolean;
    isVoiceNote?: boolean;
  };
}

/** Methods of Bitrix24 whose names begin with `im.v2`. */
export interface ImV2RestMethods {
  /** Returns queued messenger events of the subscribed user; offset confirms and deletes older ones. */
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
