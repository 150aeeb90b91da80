// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  PlacementBindParams,
  PlacementBindResult,
  PlacementGetParams,
  PlacementGetResult,
  PlacementListParams,
  PlacementListResult,
  PlacementUnbindParams,
  PlacementUnbindResult,
} from "../types/placement.ts";

/** Methods of Bitrix24 whose names begin with `placement`. */
export interface PlacementRestMethods {
  /** Registers a handler URL of the app as a widget at a place in the interface, for all or one user. */
  "placement.bind": { params: PlacementBindParams; result: PlacementBindResult };
  /** Lists the widgets that the app has registered with place, handler, titles and options. */
  "placement.get": { params: PlacementGetParams; result: PlacementGetResult };
  /** Lists codes of interface places where the app may put widgets, for its scopes or a given scope. */
  "placement.list": { params: PlacementListParams; result: PlacementListResult };
  /** Removes widgets of the app from an interface place and returns how many were removed. */
  "placement.unbind": { params: PlacementUnbindParams; result: PlacementUnbindResult };
}
