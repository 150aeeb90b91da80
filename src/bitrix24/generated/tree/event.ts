// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesEvent from "../types/event.ts";

/** Methods of Bitrix24 whose names begin with `event`. */
export interface EventRestMethodsTree {
  /** Subscribes a handler URL of the app, or its offline queue, to an event of the account. */
  readonly bind: RestMethod<typesEvent.EventBindParams, typesEvent.EventBindResult>;
  /** Lists the event handlers that the calling app or webhook has registered. */
  readonly get: RestMethod<typesEvent.EventGetParams, typesEvent.EventGetResult>;
  readonly offline: {
    /** Removes records taken by a process from the offline event queue, all of them or the given ones. */
    readonly clear: RestMethod<typesEvent.EventOfflineClearParams, typesEvent.EventOfflineClearResult>;
    /** Marks records of the offline event queue that were taken by a process as failed. */
    readonly error: RestMethod<typesEvent.EventOfflineErrorParams, typesEvent.EventOfflineErrorResult>;
    /** Takes the first offline events from the queue and removes them unless clear is 0; 50 by default. */
    readonly get: RestMethod<typesEvent.EventOfflineGetParams, typesEvent.EventOfflineGetResult>;
    /**
     * Shows the offline event queue by filter and sorting without taking anything out of it.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesEvent.EventOfflineListParams, typesEvent.EventOfflineListResult>;
  };
  /** Removes event handlers of the app and returns how many were unsubscribed. */
  readonly unbind: RestMethod<typesEvent.EventUnbindParams, typesEvent.EventUnbindResult>;
}
