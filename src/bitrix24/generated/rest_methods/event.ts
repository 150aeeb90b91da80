// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  EventBindParams,
  EventBindResult,
  EventGetParams,
  EventGetResult,
  EventOfflineClearParams,
  EventOfflineClearResult,
  EventOfflineErrorParams,
  EventOfflineErrorResult,
  EventOfflineGetParams,
  EventOfflineGetResult,
  EventOfflineListParams,
  EventOfflineListResult,
  EventUnbindParams,
  EventUnbindResult,
} from "../types/event.ts";

/** Methods of Bitrix24 whose names begin with `event`. */
export interface EventRestMethods {
  /** Subscribes a handler URL of the app, or its offline queue, to an event of the account. */
  "event.bind": { params: EventBindParams; result: EventBindResult };
  /** Lists the event handlers that the calling app or webhook has registered. */
  "event.get": { params: EventGetParams; result: EventGetResult };
  /** Removes records taken by a process from the offline event queue, all of them or the given ones. */
  "event.offline.clear": { params: EventOfflineClearParams; result: EventOfflineClearResult };
  /** Marks records of the offline event queue that were taken by a process as failed. */
  "event.offline.error": { params: EventOfflineErrorParams; result: EventOfflineErrorResult };
  /** Takes the first offline events from the queue and removes them unless clear is 0; 50 by default. */
  "event.offline.get": { params: EventOfflineGetParams; result: EventOfflineGetResult };
  /** Shows the offline event queue by filter and sorting without taking anything out of it. */
  "event.offline.list": { params: EventOfflineListParams; result: EventOfflineListResult };
  /** Removes event handlers of the app and returns how many were unsubscribed. */
  "event.unbind": { params: EventUnbindParams; result: EventUnbindResult };
}
