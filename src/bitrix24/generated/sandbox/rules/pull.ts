// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of pull work on records, in the words of src/sandbox/rule/line.ts. */
export const pullRules = `\
pull.application.config.get pull.application.config get at=.
pull.application.event.add - sample
pull.application.push.add - sample`;
