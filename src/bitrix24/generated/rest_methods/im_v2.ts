// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImV2EventGetParams,
  ImV2EventGetResult,
  ImV2EventSubscribeParams,
  ImV2EventSubscribeResult,
  ImV2EventUnsubscribeParams,
  ImV2EventUnsubscribeResult,
  ImV2FileDownloadParams,
  ImV2FileDownloadResult,
  ImV2FileUploadParams,
  ImV2FileUploadResult,
} from "../types/im_v2.ts";

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
