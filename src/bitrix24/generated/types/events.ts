// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of events.
 *
 * @see https://apidocs.bitrix24.com/api-reference/events/events.html
 */
export interface EventsParams {
  SCOPE?: string;
  FULL?: boolean | ("Y" | "N");
}

/** Result of events. */
export type EventsResult = string[];
