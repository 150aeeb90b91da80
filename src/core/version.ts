// Generated from deno.json by `deno task generate`. Do not edit.
/** Version of this package. */
export const VERSION = "0.1.0";
