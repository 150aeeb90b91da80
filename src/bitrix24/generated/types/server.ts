// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of server.time.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/system/server-time.html
 */
export interface ServerTimeParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of server.time. */
export type ServerTimeResult = string;

/** Methods of Bitrix24 whose names begin with `server`. */
export interface ServerRestMethods {
  /** Tells the current time of the portal's server as ISO 8601 with its offset. */
  "server.time": { params: ServerTimeParams; result: ServerTimeResult };
}
