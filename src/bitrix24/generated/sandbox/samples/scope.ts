// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of scope. */
export const scopeSamples = {
  "scope":
'{"result":["department","entity","log","user"]}',
};
