// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Parameters of server.time. */
export interface ServerTimeParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of server.time. */
export type ServerTimeResult = string;
