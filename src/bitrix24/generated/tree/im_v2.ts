// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImV2 from "../types/im_v2.ts";

/** Methods of Bitrix24 whose names begin with `im.v2`. */
export interface ImV2RestMethodsTree {
  readonly Event: {
    /**
     * Returns queued messenger events of the subscribed user; offset confirms and deletes older ones.
     * All records: `list`, each page from where the last one ended: every record that was there from start to end comes
     * exactly once.
     */
    readonly get: RestMethod<typesImV2.ImV2EventGetParams, typesImV2.ImV2EventGetResult>;
    /** Starts recording messenger events of the current user for im.v2.Event.get; safe to repeat. */
    readonly subscribe: RestMethod<typesImV2.ImV2EventSubscribeParams, typesImV2.ImV2EventSubscribeResult>;
    /** Stops recording messenger events of the current user. */
    readonly unsubscribe: RestMethod<typesImV2.ImV2EventUnsubscribeParams, typesImV2.ImV2EventUnsubscribeResult>;
  };
  readonly File: {
    /** Returns a download address for a file of a chat that the user has access to. */
    readonly download: RestMethod<typesImV2.ImV2FileDownloadParams, typesImV2.ImV2FileDownloadResult>;
    /** Uploads a base64 file to a chat and posts it there with an optional text. */
    readonly upload: RestMethod<typesImV2.ImV2FileUploadParams, typesImV2.ImV2FileUploadResult>;
  };
}
