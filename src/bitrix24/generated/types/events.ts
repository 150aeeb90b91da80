// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of events.
 *
 * @see https://apidocs.bitrix24.com/api-reference/events/events.html
 */
export interface EventsParams {
  /** What it belongs to or may be used for. */
  SCOPE?: string | undefined;
  /** Whether all are wanted. */
  FULL?: boolean | ("Y" | "N") | undefined;
}

/** Result of events. */
export type EventsResult = string[];

/** Methods of Bitrix24 whose names begin with `events`. */
export interface EventsRestMethods {
  /** Lists the names of events one can subscribe to, for the app's scopes or for a chosen scope. */
  "events": { params: EventsParams; result: EventsResult };
}
