// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of method work on records, in the words of src/sandbox/rule/line.ts. */
export const methodRules = `\
method.get - sample`;
