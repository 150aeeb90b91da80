// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Version of this package. */
export const VERSION = "0.1.0";
