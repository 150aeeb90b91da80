// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesPlacement from "../types/placement.ts";

/** Methods of Bitrix24 whose names begin with `placement`. */
export interface PlacementRestMethodsTree {
  /** Registers a handler URL of the app as a widget at a place in the interface, for all or one user. */
  readonly bind: RestMethod<typesPlacement.PlacementBindParams, typesPlacement.PlacementBindResult>;
  /** Lists the widgets that the app has registered with place, handler, titles and options. */
  readonly get: RestMethod<typesPlacement.PlacementGetParams, typesPlacement.PlacementGetResult>;
  /** Lists codes of interface places where the app may put widgets, for its scopes or a given scope. */
  readonly list: RestMethod<typesPlacement.PlacementListParams, typesPlacement.PlacementListResult>;
  /** Removes widgets of the app from an interface place and returns how many were removed. */
  readonly unbind: RestMethod<typesPlacement.PlacementUnbindParams, typesPlacement.PlacementUnbindResult>;
}
