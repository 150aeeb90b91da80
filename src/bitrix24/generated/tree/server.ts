// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesServer from "../types/server.ts";

/** Methods of Bitrix24 whose names begin with `server`. */
export interface ServerRestMethodsTree {
  /** Tells the current time of the portal's server as ISO 8601 with its offset. */
  readonly time: RestMethod<typesServer.ServerTimeParams, typesServer.ServerTimeResult>;
}
