// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of placement work on records, in the words of src/sandbox/rule/line.ts. */
export const placementRules = `\
placement.bind placement add
placement.get placement list at=.
placement.list - sample
placement.unbind placement clear key=USER_ID at=count`;
