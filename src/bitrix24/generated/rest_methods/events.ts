// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { EventsParams, EventsResult } from "../types/events.ts";

/** Methods of Bitrix24 whose names begin with `events`. */
export interface EventsRestMethods {
  /** Lists the names of events one can subscribe to, for the app's scopes or for a chosen scope. */
  "events": { params: EventsParams; result: EventsResult };
}
