// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of event.bind.
 *
 * @see https://apidocs.bitrix24.com/api-reference/events/event-bind.html
 */
export interface EventBindParams {
  event: string;
  handler: string;
  auth_type?: number | string | undefined;
  event_type?: "online" | "offline" | undefined;
  auth_connector?: string | undefined;
  options?: object | undefined;
}

/** Result of event.bind. */
export type EventBindResult = boolean;

/**
 * Parameters of event.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/events/event-get.html
 */
export interface EventGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of event.get. */
export type EventGetResult = {
  event?: string;
  handler?: string;
  auth_type?: string;
  offline?: number;
}[];

/**
 * Parameters of event.offline.clear.
 *
 * @see https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html
 */
export interface EventOfflineClearParams {
  process_id: string | number;
  id?: object | unknown[] | undefined;
  message_id?: object | unknown[] | undefined;
}

/** Result of event.offline.clear. */
export type EventOfflineClearResult = boolean;

/**
 * Parameters of event.offline.error.
 *
 * @see https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html
 */
export interface EventOfflineErrorParams {
  process_id: string | number;
  message_id?: object | unknown[] | undefined;
}

/** Result of event.offline.error. */
export type EventOfflineErrorResult = boolean;

/**
 * Parameters of event.offline.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html
 */
export interface EventOfflineGetParams {
  filter?: object | unknown[] | undefined;
  order?: object | unknown[] | undefined;
  limit?: number | string | undefined;
  clear?: 0 | 1 | undefined;
  process_id?: string | number | undefined;
  auth_connector?: string | undefined;
  error?: 0 | 1 | undefined;
}

/** Result of event.offline.get. */
export interface EventOfflineGetResult {
  process_id?: null;
  events: {
    ID?: string;
    TIMESTAMP_X?: string;
    EVENT_NAME?: string;
    EVENT_DATA?: boolean;
    EVENT_ADDITIONAL?: boolean;
    MESSAGE_ID?: string;
  }[];
}

/**
 * Parameters of event.offline.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/events/event-offline-list.html
 */
export interface EventOfflineListParams {
  filter?: object | unknown[] | undefined;
  order?: object | unknown[] | undefined;
  start?: number | string | undefined;
  auth_connector?: string | undefined;
}

/** Result of event.offline.list. */
export type EventOfflineListResult = {
  ID?: string;
  TIMESTAMP_X?: string;
  EVENT_NAME?: string;
  EVENT_DATA?: boolean;
  EVENT_ADDITIONAL?: boolean;
  MESSAGE_ID?: string;
  PROCESS_ID?: string;
  ERROR?: string;
}[];

/**
 * Parameters of event.unbind.
 *
 * @see https://apidocs.bitrix24.com/api-reference/events/event-unbind.html
 */
export interface EventUnbindParams {
  event: string;
  handler: string;
  auth_type?: number | string | undefined;
  event_type?: "online" | "offline" | undefined;
}

/** Result of event.unbind. */
export interface EventUnbindResult {
  count?: number;
}

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
