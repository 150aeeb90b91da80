// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of app work on records, in the words of src/sandbox/rule/line.ts. */
export const appRules = `\
app.info app sample
app.option.get app.option get at=. open
app.option.set app.option put values=options open`;
