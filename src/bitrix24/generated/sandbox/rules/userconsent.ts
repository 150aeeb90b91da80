// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of userconsent work on records, in the words of src/sandbox/rule/line.ts. */
export const userconsentRules = `\
userconsent.agreement.list userconsent.agreement list at=.
userconsent.agreement.text - sample
userconsent.consent.add - sample`;
