// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of event.bind.
 *
 * @see https://apidocs.bitrix24.com/api-reference/events/event-bind.html
 */
export interface EventBindParams {
  /** Name of the event. */
  event: string;
  /** Address that is called. */
  handler: string;
  /** Whom the handler gets a token of: 0 for who caused the event. */
  auth_type?: number | string | undefined;
  /** Kind of the event. Default: online. */
  event_type?: "online" | "offline" | undefined;
  /** Key that keeps an application's own changes out of its events. */
  auth_connector?: string | undefined;
  /** Further settings. */
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
  /** Name of the event. */
  event?: string;
  /** Address that is called. */
  handler?: string;
  /** Whom the handler gets a token of: 0 for who caused the event. */
  auth_type?: string;
  offline?: number;
}[];

/**
 * Parameters of event.offline.clear.
 *
 * @see https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html
 */
export interface EventOfflineClearParams {
  /** Id of the process. */
  process_id: string | number;
  /** Id, unique among its kind. See event.offline.list. */
  id?: object | unknown[] | undefined;
  /** Id of the message. */
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
  /** Id of the process. */
  process_id: string | number;
  /** Id of the message. */
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
  /** Conditions that all must hold. */
  filter?:
    | (
      | {
        [Name in "ID" | "TIMESTAMP_X" | "EVENT_NAME" | "EVENT_DATA" | "EVENT_ADDITIONAL" | "MESSAGE_ID"]?: unknown;
      }
      | object
    )
    | unknown[]
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | (
      | {
        [Name in "ID" | "TIMESTAMP_X" | "EVENT_NAME" | "EVENT_DATA" | "EVENT_ADDITIONAL" | "MESSAGE_ID"]?:
          | ("ASC" | "DESC" | "asc" | "desc" | (string & {}))
          | undefined;
      }
      | object
    )
    | unknown[]
    | undefined;
  /** How many records to return at most. Default: 50. */
  limit?: number | string | undefined;
  /** Default: 1. */
  clear?: 0 | 1 | undefined;
  /** Id of the process. */
  process_id?: string | number | undefined;
  /** Key that keeps an application's own changes out of its events. */
  auth_connector?: string | undefined;
  /** What went wrong, as a code or a mark. Default: 0. */
  error?: 0 | 1 | undefined;
}

/** Result of event.offline.get. */
export interface EventOfflineGetResult {
  /** Id of the process. */
  process_id?: null;
  /** The events. */
  events: {
    /** Id, unique among its kind. */
    ID?: string;
    /** When it was last changed. */
    TIMESTAMP_X?: string;
    /** Name of the event. */
    EVENT_NAME?: string;
    EVENT_DATA?: boolean;
    EVENT_ADDITIONAL?: boolean;
    /** Id of the message. */
    MESSAGE_ID?: string;
  }[];
}

/**
 * Parameters of event.offline.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/events/event-offline-list.html
 */
export interface EventOfflineListParams {
  /** Conditions that all must hold. */
  filter?:
    | (
      | {
        [
          Name in
            | "ID"
            | "TIMESTAMP_X"
            | "EVENT_NAME"
            | "EVENT_DATA"
            | "EVENT_ADDITIONAL"
            | "MESSAGE_ID"
            | "PROCESS_ID"
            | "ERROR"
        ]?: unknown;
      }
      | object
    )
    | unknown[]
    | undefined;
  /** Fields to sort by, each with ASC or DESC. Default: [ID:ASC]. */
  order?:
    | (
      | {
        [
          Name in
            | "ID"
            | "TIMESTAMP_X"
            | "EVENT_NAME"
            | "EVENT_DATA"
            | "EVENT_ADDITIONAL"
            | "MESSAGE_ID"
            | "PROCESS_ID"
            | "ERROR"
        ]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
      }
      | object
    )
    | unknown[]
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
  /** Key that keeps an application's own changes out of its events. */
  auth_connector?: string | undefined;
}

/** Result of event.offline.list. */
export type EventOfflineListResult = {
  /** Id, unique among its kind. */
  ID?: string;
  /** When it was last changed. */
  TIMESTAMP_X?: string;
  /** Name of the event. */
  EVENT_NAME?: string;
  EVENT_DATA?: boolean;
  EVENT_ADDITIONAL?: boolean;
  /** Id of the message. */
  MESSAGE_ID?: string;
  /** Id of the process. */
  PROCESS_ID?: string;
  /** What went wrong, as a code or a mark. */
  ERROR?: string;
}[];

/**
 * Parameters of event.unbind.
 *
 * @see https://apidocs.bitrix24.com/api-reference/events/event-unbind.html
 */
export interface EventUnbindParams {
  /** Name of the event. */
  event: string;
  /** Address that is called. */
  handler: string;
  /** Whom the handler gets a token of: 0 for who caused the event. */
  auth_type?: number | string | undefined;
  /** Kind of the event. Default: online. */
  event_type?: "online" | "offline" | undefined;
}

/** Result of event.unbind. */
export interface EventUnbindResult {
  /** How many there are. */
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
  /**
   * Shows the offline event queue by filter and sorting without taking anything out of it.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "event.offline.list": { params: EventOfflineListParams; result: EventOfflineListResult };
  /** Removes event handlers of the app and returns how many were unsubscribed. */
  "event.unbind": { params: EventUnbindParams; result: EventUnbindResult };
}
