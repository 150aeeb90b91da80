// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesEvents from "../types/events.ts";

/** Lists the names of events one can subscribe to, for the app's scopes or for a chosen scope. */
export interface EventsRestMethodsTree extends RestMethod<typesEvents.EventsParams, typesEvents.EventsResult> {}
