// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of profile work on records, in the words of src/sandbox/rule/line.ts. */
export const profileRules = `\
profile user sample`;
