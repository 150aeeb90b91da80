// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ServerTimeParams, ServerTimeResult } from "../types/server.ts";

/** Methods of Bitrix24 whose names begin with `server`. */
export interface ServerRestMethods {
  /** Tells the current time of the portal's server as ISO 8601 with its offset. */
  "server.time": { params: ServerTimeParams; result: ServerTimeResult };
}
